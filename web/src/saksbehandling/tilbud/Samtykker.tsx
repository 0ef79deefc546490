import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Samtykkevisning, Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { Button, Tag } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { Trekkdialog } from '../../felles/samtykke/Trekkdialog.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Tilbud.module.css'

/** Samtykkene til at Nav tar kontakt, og hva som er gjort på dem. Vises når det finnes noen. */
export function Samtykker({ sakId, visning }: { sakId: string; visning: Tilbudsvisning }) {
  const t = useTekster().tilbud
  if (visning.samtykker.length === 0) return null
  return (
    <div className={stil.bareSkjerm}>
      <Panel tittel={t.samtykker} tett>
        <p className={stil.hjelp}>{t.samtykkerHjelp}</p>
        <ul className={stil.rader}>
          {visning.samtykker.map(s => (
            <Samtykkerad key={s.nr} sakId={sakId} visning={visning} samtykke={s} />
          ))}
        </ul>
      </Panel>
    </div>
  )
}

type Radprops = { sakId: string; visning: Tilbudsvisning; samtykke: Samtykkevisning }

function Samtykkerad({ sakId, visning, samtykke: s }: Radprops) {
  const t = useTekster().tilbud
  const format = useFormat()
  const [dialog, apne] = useState<'trekk' | 'kontakt'>()
  const lukk = () => apne(undefined)
  const status = s.trukket
    ? t.samtykkeTrukket(format.dato(s.trukket as Dato))
    : s.gjelder
      ? t.samtykkeGjelder
      : t.samtykkeUtlopt
  return (
    <li className={stil.rad}>
      <div className={stil.topp}>
        <strong lang="nb">{s.navn}</strong>
        <Tag size="xsmall" variant={s.gjelder ? 'success' : 'neutral'}>
          {status}
        </Tag>
      </div>
      <p>{t.samtykkeLinje(s.av, format.dato(s.dato as Dato), format.dato(s.til as Dato))}</p>
      <p className={stil.dempet}>{s.hva}</p>
      {s.kontakt.map(k => (
        <p key={`${k.dato} ${k.hva}`}>{t.kontaktLinje(format.dato(k.dato as Dato), k.hva, k.av.navn)}</p>
      ))}
      {visning.kanSkrive && s.gjelder && (
        <div className={stil.knapper}>
          <Button size="xsmall" variant="secondary" onClick={() => apne('kontakt')}>
            {t.kontakt}
            <span className="aksel-sr-only">: {s.navn}</span>
          </Button>
          <Button size="xsmall" variant="tertiary" onClick={() => apne('trekk')}>
            {t.trekk}
            <span className="aksel-sr-only">: {s.navn}</span>
          </Button>
        </div>
      )}
      {dialog === 'trekk' && (
        <Trekkdialog
          sakId={sakId}
          nr={s.nr}
          navn={s.navn}
          dagens={visning.dagens}
          personer={visning.personer}
          giver={visning.personer.find(p => p.fornavn === s.av)?.personId}
          vedLukk={lukk}
        />
      )}
      {dialog === 'kontakt' && (
        <Kontaktdialog sakId={sakId} dagens={visning.dagens as Dato} samtykke={s} vedLukk={lukk} />
      )}
    </li>
  )
}

function Kontaktdialog(props: {
  sakId: string
  dagens: Dato
  samtykke: Samtykkevisning
  vedLukk: () => void
}) {
  const { sakId, dagens, samtykke, vedLukk } = props
  const t = useTekster().tilbud
  const { utfor, sender, feil } = useSakskommando(sakId)
  const hva = useUtkast(`${sakId}:tilbudskontakt:${samtykke.nr}`)
  const [dato, settDato] = useState<Dato | undefined>(dagens)
  const [provd, settProvd] = useState(false)
  const send = () => {
    settProvd(true)
    if (!dato || hva.tekst.trim() === '') return
    utfor('kontaktTilbud', { samtykkeNr: samtykke.nr, dato, hva: hva.tekst }).then(
      () => {
        hva.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.kontaktTittel(samtykke.navn)}
      intro={samtykke.hva}
      bekreft={t.kontaktLagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Fritekst
        etikett={t.kontaktHva}
        utkast={hva}
        minRader={2}
        maksLengde={2000}
        {...(provd && hva.tekst.trim() === '' ? { feil: t.mangler.kontakt } : {})}
      />
      <Datofelt
        etikett={t.dato}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && !dato ? { feil: t.mangler.dato } : {})}
      />
    </Skjemadialog>
  )
}
