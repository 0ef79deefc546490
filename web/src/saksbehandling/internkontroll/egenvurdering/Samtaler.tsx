import { type Dato, leggTilManeder, type Maned, manedFor } from '@handlingsrom/domene/felles/dato'
import { SAMTALE_MED } from '@handlingsrom/kontrakt/egenvurdering'
import { Alert } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Delknapp, Delpanel, Kildelinje, Tekstknapp } from './Delpanel.tsx'
import stil from './Egenvurdering.module.css'
import { type Delprops, useSkriv } from './sporringer.ts'

/** Samtaler med dem som får hjelp og dem som gir den. Bare måneden og rollen; hvem det var, finnes ikke. */
export function Samtaler({ e }: Delprops) {
  const { egenvurdering: t } = useTekster()
  const format = useFormat()
  const [apen, settApen] = useState(false)
  return (
    <Delpanel
      id="samtaler"
      tittel={t.del.samtaler}
      hoyre={
        e.kanSkrive && (
          <span className={`${stil.knapper} ${stil.bareSkjerm}`}>
            <Tekstknapp
              e={e}
              knapp={t.samtaler.skrivGuide}
              tittel={t.samtaler.skrivGuide}
              etikett={t.samtaler.guiden}
              felt="guide"
              tekst={e.guide}
              kommando={tekst => ({ type: 'skrivGuide', tekst })}
            />
            <Delknapp vedTrykk={() => settApen(true)}>{t.samtaler.noter}</Delknapp>
          </span>
        )
      }
    >
      {e.guide ? (
        <div>
          <p className={stil.navn}>{t.samtaler.guide}</p>
          <p className={stil.avsnitt}>{e.guide}</p>
        </div>
      ) : (
        <Kildelinje e={e} hva="guide" />
      )}
      {e.samtaler.length === 0 ? (
        <p className={stil.dempet}>{e.ferdig ? t.ikkeFort : t.samtaler.ingen}</p>
      ) : (
        <ul className={stil.liste}>
          {e.samtaler.map(s => (
            <li key={s.id}>
              <p className={stil.avsnitt}>{s.notat}</p>
              <p className={stil.dempet}>
                {`${t.samtaler.rolle[s.med]} · ${format.maned(s.maned as Maned)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {apen && <Samtaledialog e={e} vedLukk={() => settApen(false)} />}
    </Delpanel>
  )
}

type Rolle = (typeof SAMTALE_MED)[number]

function Samtaledialog({ e, vedLukk }: Delprops & { vedLukk: () => void }) {
  const { egenvurdering: t } = useTekster()
  const format = useFormat()
  const denne = manedFor(e.dagens as Dato)
  const maneder = Array.from({ length: 12 }, (_, i) => manedFor(leggTilManeder(`${denne}-01` as Dato, -i)))
  const [id] = useState(() => crypto.randomUUID())
  const [maned, settManed] = useState<string | undefined>(denne)
  const [med, settMed] = useState<Rolle>()
  const notat = useUtkast(`egenvurdering:${e.egenvurderingId}:samtale`)
  const [provd, settProvd] = useState(false)
  const { skriv, sender, feil } = useSkriv(e.egenvurderingId, () => {
    notat.forkast()
    vedLukk()
  })
  const tom = notat.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (maned && med && !tom) skriv({ type: 'noterSamtale', id, maned, med, notat: notat.tekst })
  }
  return (
    <Skjemadialog
      tittel={t.samtaler.noter}
      bekreft={t.samtaler.noter}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Alert variant="warning" size="small" inline>
        {t.samtaler.varsel}
      </Alert>
      <Valgfelt
        etikett={t.samtaler.maned}
        valg={Object.fromEntries(maneder.map(m => [m, format.maned(m)]))}
        verdi={maned}
        vedEndring={settManed}
        feil={provd && !maned ? t.fyllUt : undefined}
      />
      <Valgfelt
        etikett={t.samtaler.med}
        valg={Object.fromEntries(SAMTALE_MED.map(r => [r, t.samtaler.rolle[r]])) as Record<Rolle, string>}
        verdi={med}
        vedEndring={settMed}
        feil={provd && !med ? t.samtaler.velgMed : undefined}
      />
      <Fritekst etikett={t.samtaler.notat} utkast={notat} {...(provd && tom ? { feil: t.fyllUt } : {})} />
    </Skjemadialog>
  )
}
