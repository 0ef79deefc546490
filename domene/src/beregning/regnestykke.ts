import { type Belop, ganger, INGENTING, minus, ore, sum } from '../felles/belop.ts'
import type { Linje } from '../vurdering/tilstand.ts'

/** Det én linje bidrar med: en innvilget utgift etter den ene eller den andre paragrafen, eller en inntekt som er regnet med. */
export type Regnelinje = {
  readonly slag: 'utgift18' | 'utgift19' | 'inntekt'
  readonly hyppighet: 'manedlig' | 'engang'
  readonly belop: Belop
}

/** Det samme stykket for det som gis hver måned og for det som gis én gang. */
export type Delsum = {
  readonly utgifter18: Belop
  readonly inntekter: Belop
  /** Utgifter etter § 18 minus medregnede inntekter, aldri under null. */
  readonly stonad18: Belop
  /** Det av inntekten som er mer enn utgiftene etter § 18. Det trekkes ikke fra noe. */
  readonly tilOvers: Belop
  /** Det som er innvilget etter § 19. Inntekten trekkes ikke fra her: § 19 gis selv om § 18 ikke er oppfylt. */
  readonly stonad19: Belop
  readonly stonad: Belop
}

/**
 * Alt regnestykke i produktet: vurderingen, vedtaket og brevet legger sammen med denne og ingen annen, så den som regner etter i
 * brevet, får det som står i vedtaket.
 */
export function leggSammen(linjer: readonly Regnelinje[], hyppighet: Regnelinje['hyppighet']): Delsum {
  const av = (slag: Regnelinje['slag']): Belop =>
    sum(linjer.filter(l => l.slag === slag && l.hyppighet === hyppighet).map(l => l.belop))
  const [utgifter18, inntekter, stonad19] = [av('utgift18'), av('inntekt'), av('utgift19')]
  const rest = minus(utgifter18, inntekter)
  const stonad18 = ore(Math.max(0, rest))
  return {
    utgifter18,
    inntekter,
    stonad18,
    tilOvers: ore(Math.max(0, -rest)),
    stonad19,
    stonad: sum([stonad18, stonad19]),
  }
}

/**
 * Regnestykket til opplysning: det som er bestemt av mennesker, lagt sammen på øret. Ingenting foreslås; en linje som ikke er
 * bestemt, gjør summen ufullstendig, og det sies.
 */
export type Regnestykke = Pick<Delsum, 'utgifter18' | 'inntekter' | 'stonad18' | 'stonad19'> & {
  readonly perManed: Belop
  readonly engang: Belop
  /** Inntekten er større enn de dekkede utgiftene: etter § 18 blir det ingenting, og § 19 må vurderes. */
  readonly overskudd: boolean
  readonly ubesluttede: readonly string[]
}

export function regnestykke(linjer: readonly Linje[]): Regnestykke {
  const regnet = linjer.flatMap(regnelinje)
  const { utgifter18, inntekter, stonad18, stonad19, tilOvers, stonad } = leggSammen(regnet, 'manedlig')
  return {
    utgifter18,
    inntekter,
    stonad18,
    stonad19,
    perManed: stonad,
    engang: leggSammen(regnet, 'engang').stonad,
    overskudd: tilOvers > 0 || (stonad18 === 0 && utgifter18 > 0 && inntekter > 0),
    ubesluttede: linjer.filter(l => l.beslutning === undefined).map(l => l.linjeId),
  }
}

/** En linje som ikke er bestemt eller er avslått, bidrar ikke. En garanti er et løfte, og utbetales ikke. */
function regnelinje({
  innhold,
  beslutning: b,
}: Pick<Linje, 'innhold' | 'beslutning'>): readonly Regnelinje[] {
  const { hyppighet } = innhold
  if (b?.utfall === 'medregnet') return [{ slag: 'inntekt', hyppighet, belop: b.belop }]
  if (b?.utfall !== 'innvilget' || innhold.slag !== 'utgift' || b.form?.slag === 'garanti') return []
  return [{ slag: b.hjemmel === '19' ? 'utgift19' : 'utgift18', hyppighet, belop: b.belop }]
}

/** Summen for hele perioden: måneder ganger beløp per måned, og engangsbeløpene én gang. */
export const forPerioden = (r: Pick<Regnestykke, 'perManed' | 'engang'>, antallManeder: number): Belop =>
  antallManeder > 0 ? sum([ganger(r.perManed, antallManeder), r.engang]) : INGENTING
