import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Cellevisning, Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Button } from '@navikt/ds-react'
import { useRef, useState } from 'react'
import { Tilstandsmerke } from '../../felles/komponenter/Tilstandsmerke.tsx'
import { useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Detaljer } from './Detaljer.tsx'
import { Historikk } from './Historikk.tsx'
import { Svarfakta } from './Svarfakta.tsx'
import stil from './Svarpanel.module.css'
import { Svarskjema } from './Svarskjema.tsx'
import { erPaabegynt, useSvarutkast } from './svarutkast.ts'
import { Trekk } from './Trekk.tsx'
import { gjeldende, type Kartlagt } from './utvalg.ts'

type Props = {
  sakId: string
  visning: Kartleggingsvisning
  menneske: Kartlagt
  celle: Cellevisning
  /** Hendelsen kartleggingen vises slik den sto ved. */
  ved: number | undefined
}

/** Svaret med de ordene det ble gitt, hvem som sa det, og det som har stått før. */
export function Celleinnhold({ sakId, visning, menneske, celle, ved }: Props) {
  const { kartlegging: t } = useTekster()
  const { spraak } = useSpraak()
  const [valgt, velg] = useState<'nytt' | 'bekreft' | 'lukket'>()
  const { svar: utkast } = useSvarutkast(sakId, menneske.personId, celle.tema)
  const paabegynt = visning.kanSkrive && erPaabegynt(utkast)
  // Et påbegynt svar åpnes der man slapp det, til man selv lukker det.
  const vist = valgt ?? (paabegynt ? 'nytt' : 'lukket')
  const skjema = vist === 'lukket' ? undefined : vist
  const svar = gjeldende(celle)
  const tilstand = useRef<HTMLDivElement>(null)
  // Skjemaet tar med seg fokus når det lukkes; da må det gis videre, ellers virker ikke Esc og pilene.
  const lukkSkjema = () => {
    velg('lukket')
    tilstand.current?.focus()
  }
  return (
    <>
      <div ref={tilstand} tabIndex={-1}>
        <Tilstandsmerke tilstand={celle.tilstand} flate />
      </div>
      {celle.tilstand === 'bor-sporres-pa-nytt' && celle.foreldet && (
        <p className={stil.under}>
          {celle.foreldet.grunn[spraak]}. {celle.foreldet.regel !== 'kommunens-tid' && t.panel.forslag}
        </p>
      )}
      {!svar && celle.tilstand === 'ikke-spurt' && <p className={stil.under}>{t.panel.ikkeSpurt}</p>}
      {svar?.svar.tekst && <p className={stil.sitat}>«{svar.svar.tekst}»</p>}
      {svar?.fellesId && <p className={stil.under}>{t.familien.herfra}</p>}
      {svar && <Svarfakta sakId={sakId} visning={visning} svar={svar} sporresIgjen={celle.sporresIgjen} />}
      <Detaljer detaljer={celle.detaljer} />
      {visning.kanSkrive && !skjema && (
        <div className={stil.valg}>
          <Button onClick={() => velg('nytt')}>
            {paabegynt ? t.panel.fortsett : svar ? t.panel.skrivNytt : t.panel.skrivForste}
          </Button>
          {svar && (
            <Button variant="secondary" onClick={() => velg('bekreft')}>
              {t.panel.bekreft}
            </Button>
          )}
        </div>
      )}
      {skjema && (
        <Svarskjema
          sakId={sakId}
          personId={menneske.personId}
          celle={celle}
          dagens={visning.dagens as Dato}
          {...(skjema === 'bekreft' && svar ? { bekrefter: svar } : {})}
          vedFerdig={lukkSkjema}
        />
      )}
      {svar && visning.kanSkrive && !skjema && (
        <Trekk sakId={sakId} personId={menneske.personId} celle={celle} svar={svar} />
      )}
      <Historikk sakId={sakId} personId={menneske.personId} celle={celle} ved={ved} />
    </>
  )
}
