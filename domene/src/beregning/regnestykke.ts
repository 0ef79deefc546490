import { type Belop, ganger, INGENTING, minus, ore, sum } from '../felles/belop.ts'
import type { Linje } from '../vurdering/tilstand.ts'

/**
 * Regnestykket til opplysning: det som er bestemt av mennesker, lagt sammen på øret. Ingenting foreslås; en linje som ikke er
 * bestemt, gjør summen ufullstendig, og det sies.
 */
export type Regnestykke = {
  readonly utgifter18: Belop
  readonly inntekter: Belop
  /** Utgifter etter § 18 minus medregnede inntekter, aldri under null. */
  readonly stonad18: Belop
  /** Det som er innvilget etter § 19. Inntekten trekkes ikke fra her: § 19 gis selv om § 18 ikke er oppfylt. */
  readonly stonad19: Belop
  readonly perManed: Belop
  readonly engang: Belop
  /** Inntekten er større enn de dekkede utgiftene: etter § 18 blir det ingenting, og § 19 må vurderes. */
  readonly overskudd: boolean
  readonly ubesluttede: readonly string[]
}

export function regnestykke(linjer: readonly Linje[]): Regnestykke {
  const innvilget = (hjemmel: '18' | '19', hyppighet: 'manedlig' | 'engang'): Belop =>
    sum(
      linjer.flatMap(l =>
        l.innhold.slag === 'utgift' &&
        l.innhold.hyppighet === hyppighet &&
        l.beslutning?.utfall === 'innvilget' &&
        l.beslutning.hjemmel === hjemmel
          ? [l.beslutning.belop]
          : [],
      ),
    )
  const medregnet = (hyppighet: 'manedlig' | 'engang'): Belop =>
    sum(
      linjer.flatMap(l =>
        l.innhold.hyppighet === hyppighet && l.beslutning?.utfall === 'medregnet' ? [l.beslutning.belop] : [],
      ),
    )
  const utgifter18 = innvilget('18', 'manedlig')
  const inntekter = medregnet('manedlig')
  const rest = minus(utgifter18, inntekter)
  const stonad18 = ore(Math.max(0, rest))
  const stonad19 = innvilget('19', 'manedlig')
  const engang18 = ore(Math.max(0, minus(innvilget('18', 'engang'), medregnet('engang'))))
  return {
    utgifter18,
    inntekter,
    stonad18,
    stonad19,
    perManed: sum([stonad18, stonad19]),
    engang: sum([engang18, innvilget('19', 'engang')]),
    overskudd: rest < 0 || (rest === 0 && utgifter18 > 0 && inntekter > 0),
    ubesluttede: linjer.filter(l => l.beslutning === undefined).map(l => l.linjeId),
  }
}

/** Summen for hele perioden: måneder ganger beløp per måned, og engangsbeløpene én gang. */
export const forPerioden = (r: Pick<Regnestykke, 'perManed' | 'engang'>, antallManeder: number): Belop =>
  antallManeder > 0 ? sum([ganger(r.perManed, antallManeder), r.engang]) : INGENTING
