import type { Maned } from '../felles/dato.ts'
import type { Utgangspunkt } from '../vurdering/hendelser.ts'
import type { Regnefakta } from './forklaring.ts'

/**
 * Det regnestykket ikke kan svare på selv. Hvert spørsmål går til et menneske; ingen av dem har et svar på forhånd, og ingen av dem
 * sperrer noe.
 */
export const SPORSMAL = [
  /** En utbetaling fra Nav ingen vet hva er. Den kan være barnetrygd. */
  'hva-er-utbetalingen',
  'barnets-inntekt',
  'tidligere-barnetrygd',
  /** Loven holder inntekten utenfor i noen av månedene, men ikke i alle. */
  'del-perioden',
  'ingen-norm-eller-sats',
  'ukjent-belop',
  /** Et barn er her en del av tiden. Hvor mye, og hva koster dagene her? */
  'bor-her-deler-av-tiden',
  /** Fylt 18 og bor hjemme: egen inntekt, egen vurdering. */
  'voksen-hjemme',
  'paragraf-19',
  /** Penger som kom én gang, trekkes bare fra det som gis én gang. */
  'engangsinntekt',
  'forskudd-eller-refusjon',
  'ikke-bestemt',
] as const
export type Sporsmalskode = (typeof SPORSMAL)[number]
export type Sporsmal = {
  readonly kode: Sporsmalskode
  readonly linjeId: string
  /** Den første måneden det gjelder. */
  readonly maned?: Maned
}

/** Spørsmålene om én linje, i den rekkefølgen de bør stilles. */
export function sporsmaleneOm(f: Regnefakta, utgangspunkt: Utgangspunkt): readonly Sporsmal[] {
  const { linjeId, innhold: i, beslutning: b } = f.linje
  const ut: Sporsmal[] = []
  const spor = (kode: Sporsmalskode, maned?: Maned) => ut.push({ kode, linjeId, ...(maned ? { maned } : {}) })
  const utenfor = f.regler.some(r => r.utfall === 'oppfylt')
  if (i.slag === 'inntekt') {
    if (i.inntektstype === 'nav-ukjent') spor('hva-er-utbetalingen')
    else if (utenfor && f.regler.length > 1) spor('del-perioden')
    else if (f.regler.some(r => r.utfall === 'krever-skjonn'))
      spor(i.art && BARNETRYGD.has(i.inntektstype) ? 'tidligere-barnetrygd' : 'barnets-inntekt')
    if (f.egenOkonomi) spor('voksen-hjemme')
    if (i.hyppighet === 'engang' && !utenfor) spor('engangsinntekt')
  }
  if (f.livsopphold === 'voksen') spor('voksen-hjemme')
  else if (f.livsopphold === 'egen') {
    const ukjent = f.maneder.find(m => (utgangspunkt === 'kommunal-norm' ? m.norm : m.sats) === undefined)
    if (ukjent) spor('ingen-norm-eller-sats', ukjent.maned)
  } else if (i.faktisk === undefined && !utenfor && f.livsopphold === undefined) spor('ukjent-belop')
  if (f.livsopphold === 'egen' && (f.bosted || i.deltid)) spor('bor-her-deler-av-tiden')
  if (i.art === 'forskudd' || i.art === 'refusjon') spor('forskudd-eller-refusjon')
  if (b?.utfall === 'avslatt' && !f.linje.paragraf19) spor('paragraf-19')
  if (!b && !utenfor) spor('ikke-bestemt')
  return ut
}

const BARNETRYGD: ReadonlySet<string> = new Set(['barnetrygd', 'utvidet-barnetrygd', 'smabarnstillegg'])
