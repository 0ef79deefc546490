import type { Dato } from '@handlingsrom/domene/felles/dato'
import { Button, Tag, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Feilet } from '../../../felles/komponenter/Tilstander.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Delknapp, Delpanel, Kildelinje } from './Delpanel.tsx'
import stil from './Egenvurdering.module.css'
import { type Delprops, useSkriv, type Visning } from './sporringer.ts'

type Milepael = Visning['milepaeler'][number]

/** Milepælene med dag og ansvarlig. De står også i årshjulet. */
export function Tidsplan({ e }: Delprops) {
  const { egenvurdering: t } = useTekster()
  const [apen, settApen] = useState<Milepael | 'ny'>()
  return (
    <Delpanel
      id="tidsplan"
      tittel={t.del.tidsplan}
      hoyre={e.kanSkrive && <Delknapp vedTrykk={() => settApen('ny')}>{t.tidsplan.egen}</Delknapp>}
    >
      <Kildelinje e={e} hva="tidsplan" />
      <ul className={stil.liste}>
        {e.milepaeler.map(m => (
          <Rad key={m.id} e={e} m={m} vedSett={() => settApen(m)} />
        ))}
      </ul>
      {apen && (
        <Milepaeldialog e={e} {...(apen === 'ny' ? {} : { m: apen })} vedLukk={() => settApen(undefined)} />
      )}
    </Delpanel>
  )
}

function Rad({ e, m, vedSett }: { e: Visning; m: Milepael; vedSett: () => void }) {
  const { egenvurdering: t } = useTekster()
  const format = useFormat()
  const { skriv, sender, feil } = useSkriv(e.egenvurderingId)
  const navn = m.slag ? t.milepael[m.slag] : m.navn
  const dag = m.dato && format.dato(m.dato as Dato)
  return (
    <li>
      <div className={stil.rad}>
        <span className={stil.navn}>{navn}</span>
        {m.nadd && (
          <Tag size="xsmall" variant="outline" data-color="success">
            {t.tidsplan.naddDag(format.dato(m.nadd as Dato))}
          </Tag>
        )}
        {!m.nadd && m.dato && m.dato < e.dagens && (
          <Tag size="xsmall" variant="outline" data-color="warning">
            {t.tidsplan.passert}
          </Tag>
        )}
      </div>
      <div className={stil.rad}>
        <span className={stil.dempet}>
          {dag ? [dag, m.ansvarlig?.navn].filter(Boolean).join(' · ') : t.tidsplan.ingenDag}
        </span>
        {e.kanSkrive && !m.nadd && (
          <span className={`${stil.knapper} ${stil.bareSkjerm}`}>
            <Button size="xsmall" variant="tertiary" aria-label={t.tidsplan.settFor(navn)} onClick={vedSett}>
              {m.dato ? t.tidsplan.flytt : t.tidsplan.sett}
            </Button>
            {m.dato && (
              <Button
                size="xsmall"
                variant="tertiary"
                aria-label={t.tidsplan.naddFor(navn)}
                loading={sender}
                onClick={() => skriv({ type: 'milepaelNadd', id: m.id })}
              >
                {t.tidsplan.nadd}
              </Button>
            )}
          </span>
        )}
      </div>
      {feil != null && <Feilet feil={feil} />}
    </li>
  )
}

function Milepaeldialog({ e, m, vedLukk }: { e: Visning; m?: Milepael; vedLukk: () => void }) {
  const { egenvurdering: t, register } = useTekster()
  const [id] = useState(() => m?.id ?? crypto.randomUUID())
  const [navn, settNavn] = useState(m?.navn ?? '')
  const [dato, settDato] = useState((m?.dato ?? undefined) as Dato | undefined)
  const [hvem, settHvem] = useState<string | undefined>(m?.ansvarlig?.ansattId)
  const [provd, settProvd] = useState(false)
  const { skriv, sender, feil } = useSkriv(e.egenvurderingId, vedLukk)
  const utenNavn = !m?.slag && navn.trim() === ''
  const send = () => {
    settProvd(true)
    if (utenNavn || !dato || !hvem) return
    skriv({ type: 'settMilepael', id, navn, dato, ansvarlig: hvem })
  }
  return (
    <Skjemadialog
      tittel={m?.slag ? t.milepael[m.slag] : m ? m.navn : t.tidsplan.egen}
      bekreft={register.dialog.lagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      {!m?.slag && (
        <TextField
          size="small"
          label={t.tidsplan.hva}
          autoComplete="off"
          value={navn}
          error={provd && utenNavn ? t.fyllUt : undefined}
          onChange={x => settNavn(x.target.value)}
        />
      )}
      <Datofelt
        etikett={t.tidsplan.dag}
        verdi={dato}
        vedEndring={settDato}
        {...(provd && !dato ? { feil: register.dialog.manglerDag } : {})}
      />
      <Valgfelt
        etikett={t.tidsplan.hvem}
        valg={Object.fromEntries(e.ansatte.map(a => [a.ansattId, a.navn]))}
        verdi={hvem}
        vedEndring={settHvem}
        feil={provd && !hvem ? t.velgAnsvarlig : undefined}
      />
    </Skjemadialog>
  )
}
