import { type Belop, ore } from '@handlingsrom/domene/felles/belop'
import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Linjefakta.module.css'

type Props = { sakId: string; l: Linjevisning; utgangspunkt: 'kommunal-norm' | 'statlige-satser' }

/** Det som følger linjen: dokumentet, hva slags penger det er, og hvor mye av tiden barnet er her. Fakta, aldri en brøk av beløpet. */
export function Linjefakta({ sakId, l, utgangspunkt }: Props) {
  const t = useTekster().beregning
  const format = useFormat()
  const kr = (b: number) => format.kroner(b as Belop)
  const start = utgangspunkt === 'kommunal-norm' ? l.norm : l.sats
  const fakta = [
    l.art && t.art[l.art],
    l.slag === 'inntekt' && l.hyppighet === 'engang' && l.holdesUtenfor !== 'ja' && t.engangsinntekt,
    l.livsopphold === 'deler' && t.deler,
    l.livsopphold === 'voksen' && t.voksen,
    l.bosted &&
      [t.bosted[l.bosted], l.samvarsgrad === null ? '' : t.samvarsgrad(String(l.samvarsgrad))]
        .filter(Boolean)
        .join(', '),
    l.deltid && t.deltid(String(l.deltid.dagerHer), String(l.deltid.avDager)),
    l.deltid && start !== null && t.forDagene(kr(forDagene(start, l.deltid))),
    (l.bosted || l.deltid) && t.deltidOpplyst,
    l.tillegg !== null && t.tillegg(kr(l.tillegg)),
    l.endretSiden && t.endretSiden,
  ].filter(x => typeof x === 'string' && x !== '')
  if (fakta.length === 0 && !l.dokument) return null
  return (
    <span className={stil.fakta}>
      {fakta.map(f => (
        <span key={String(f)}>{f}</span>
      ))}
      {l.dokument && (
        <a
          className="aksel-link"
          href={`/api/saker/${sakId}/dokumenter/${l.dokument.sha256}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t.dokumentLenke(l.dokument.filnavn)}
        </a>
      )}
    </span>
  )
}

/** Normen ganger dagene et menneske har ført, avrundet til nærmeste øre. Bare til opplysning. */
export const forDagene = (
  start: number,
  { dagerHer, avDager }: { readonly dagerHer: number; readonly avDager: number },
): Belop => ore(Math.round((start * dagerHer) / avDager))
