import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Cellevisning, Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Button } from '@navikt/ds-react'
import { useRef, useState } from 'react'
import { Tilstandsmerke } from '../../felles/komponenter/Tilstandsmerke.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Historikk } from './Historikk.tsx'
import stil from './Svarpanel.module.css'
import { Svarskjema } from './Svarskjema.tsx'
import { erPaabegynt, useSvarutkast } from './svarutkast.ts'
import type { Kartlagtbarn } from './utvalg.ts'

type Props = { sakId: string; visning: Kartleggingsvisning; barn: Kartlagtbarn; celle: Cellevisning }

/** Svaret med de ordene det ble gitt, hvem som sa det, og det som har stått før. */
export function Celleinnhold({ sakId, visning, barn, celle }: Props) {
  const { kartlegging: t, sak } = useTekster()
  const format = useFormat()
  const [valgt, velg] = useState<'nytt' | 'bekreft' | 'lukket'>()
  const { svar: utkast } = useSvarutkast(sakId, barn.personId, celle.tema)
  const paabegynt = visning.kanSkrive && erPaabegynt(utkast)
  // Et påbegynt svar åpnes der man slapp det, til man selv lukker det.
  const vist = valgt ?? (paabegynt ? 'nytt' : 'lukket')
  const skjema = vist === 'lukket' ? undefined : vist
  const svar = celle.svar.at(-1)
  const tilstand = useRef<HTMLDivElement>(null)
  // Skjemaet tar med seg fokus når det lukkes; da må det gis videre, ellers virker ikke Esc og pilene.
  const lukkSkjema = () => {
    velg('lukket')
    tilstand.current?.focus()
  }
  const ferskhet = visning.tema.find(x => x.tema === celle.tema)
  return (
    <>
      <div ref={tilstand} tabIndex={-1}>
        <Tilstandsmerke tilstand={celle.tilstand} flate />
      </div>
      {celle.tilstand === 'bor-sporres-pa-nytt' && ferskhet && (
        <p className={stil.under}>
          {t.panel.gammelt(ferskhet.maneder, ferskhet.grunn)} {t.panel.forslag}
        </p>
      )}
      {!svar && celle.tilstand === 'ikke-spurt' && <p className={stil.under}>{t.panel.ikkeSpurt}</p>}
      {svar?.tekst && <p className={stil.sitat}>«{svar.tekst}»</p>}
      {svar && (
        <dl className={stil.fakta}>
          <dt>{t.panel.sagtAv}</dt>
          <dd>{t.sagtAv[svar.sagtAv]}</dd>
          <dt>{t.panel.hvordan}</dt>
          <dd>{sak.kanal[svar.kanal]}</dd>
          <dt>{t.panel.nar}</dt>
          <dd>{format.datoLang(svar.dato as Dato)}</dd>
          <dt>{t.panel.skrevetAv}</dt>
          <dd>{svar.skrevetAv.navn || sak.system}</dd>
          {celle.sporresIgjen && (
            <>
              <dt>{t.panel.igjen}</dt>
              <dd>{format.dato(celle.sporresIgjen as Dato)}</dd>
            </>
          )}
        </dl>
      )}
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
          personId={barn.personId}
          celle={celle}
          dagens={visning.dagens as Dato}
          {...(skjema === 'bekreft' && svar ? { bekrefter: svar } : {})}
          vedFerdig={lukkSkjema}
        />
      )}
      <Historikk svar={celle.svar.slice(0, -1).toReversed()} />
    </>
  )
}
