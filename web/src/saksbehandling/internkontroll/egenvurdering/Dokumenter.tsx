import { Button, Link, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Feilet } from '../../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Delknapp, Delpanel } from './Delpanel.tsx'
import stil from './Egenvurdering.module.css'
import { type Delprops, useSkriv } from './sporringer.ts'

/** Det som er lest: hva det heter, og hvor det ligger. Selve filene blir liggende der de er. */
export function Dokumenter({ e }: Delprops) {
  const { egenvurdering: t } = useTekster()
  const [apen, settApen] = useState(false)
  const { skriv, feil } = useSkriv(e.egenvurderingId)
  return (
    <Delpanel
      id="dokumenter"
      tittel={t.del.dokumenter}
      hoyre={e.kanSkrive && <Delknapp vedTrykk={() => settApen(true)}>{t.dokumenter.leggTil}</Delknapp>}
    >
      {e.dokumenter.length === 0 && (
        <p className={stil.dempet}>{e.ferdig ? t.ikkeFort : t.dokumenter.ingen}</p>
      )}
      {e.dokumenter.length > 0 && (
        <ul className={stil.liste}>
          {e.dokumenter.map(d => (
            <li key={d.id}>
              <div className={stil.rad}>
                <span className={stil.navn}>
                  {d.lenke ? (
                    <Link href={d.lenke} target="_blank" rel="noreferrer">
                      {d.tittel}
                    </Link>
                  ) : (
                    d.tittel
                  )}
                </span>
                {e.kanSkrive && (
                  <Button
                    size="xsmall"
                    variant="tertiary"
                    className={stil.bareSkjerm}
                    aria-label={t.dokumenter.taBortNavn(d.tittel)}
                    onClick={() => skriv({ type: 'taBortDokument', id: d.id })}
                  >
                    {t.dokumenter.taBort}
                  </Button>
                )}
              </div>
              {d.sted && <p className={stil.dempet}>{d.sted}</p>}
            </li>
          ))}
        </ul>
      )}
      {feil != null && <Feilet feil={feil} />}
      {apen && <Dokumentdialog e={e} vedLukk={() => settApen(false)} />}
    </Delpanel>
  )
}

function Dokumentdialog({ e, vedLukk }: Delprops & { vedLukk: () => void }) {
  const { egenvurdering: t, register } = useTekster()
  const [id] = useState(() => crypto.randomUUID())
  const [d, settD] = useState({ tittel: '', sted: '', lenke: '' })
  const [provd, settProvd] = useState(false)
  const { skriv, sender, feil } = useSkriv(e.egenvurderingId, vedLukk)
  const utenSted = d.sted.trim() === '' && d.lenke.trim() === ''
  const send = () => {
    settProvd(true)
    if (d.tittel.trim() !== '' && !utenSted) skriv({ type: 'leggTilDokument', id, ...d })
  }
  return (
    <Skjemadialog
      tittel={t.dokumenter.leggTil}
      bekreft={t.dokumenter.leggTil}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      {(['tittel', 'sted', 'lenke'] as const).map(felt => (
        <TextField
          key={felt}
          size="small"
          label={t.dokumenter[felt]}
          description={felt === 'lenke' ? register.lenkeHjelp : undefined}
          autoComplete="off"
          value={d[felt]}
          error={
            provd && ((felt === 'tittel' && d.tittel.trim() === '') || (felt === 'sted' && utenSted))
              ? t.fyllUt
              : undefined
          }
          onChange={x => settD({ ...d, [felt]: x.target.value })}
        />
      ))}
    </Skjemadialog>
  )
}
