import type { Linjevisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'

export const UTGIFTSGRUPPER = ['livsopphold', 'bolig', 'annet'] as const
export type Utgiftsgruppe = (typeof UTGIFTSGRUPPER)[number]

/** Ett stykke av en stolpe. `andel` er av den lengste stolpen, fra 0 til 1; beløp er øre. */
export type Stykke<N> = {
  readonly id: string
  readonly navn: N
  readonly belop: number
  readonly andel: number
}
export type Stolpebilde = {
  readonly utgifter: readonly Stykke<Utgiftsgruppe>[]
  /** Navnet er linjens egen tekst; stønaden er resten, og står for seg. */
  readonly inntekter: readonly Stykke<string>[]
  readonly stonad: Stykke<null>
  /** Det loven holder utenfor. Det står for seg og teller 0, så det har ingen andel. */
  readonly utenfor: readonly { readonly id: string; readonly navn: string; readonly belop: number | null }[]
}

const BOLIG: readonly Linjevisning['post'][] = [
  'husleie',
  'boliglan',
  'strom',
  'oppvarming',
  'kommunale-avgifter',
  'forsikring',
]

type Grunnlag = Pick<Vurderingsvisning, 'linjer' | 'regnestykke'>

/** Bildet av regnestykket per måned etter § 18: bare det et menneske har bestemt er med. Summene er regnestykkets egne. */
export function stolpebilde({ linjer, regnestykke: r }: Grunnlag): Stolpebilde {
  const hele = Math.max(r.utgifter18, r.inntekter + r.stonad18, 1)
  const stykke = <N>(id: string, navn: N, belop: number): Stykke<N> => ({
    id,
    navn,
    belop,
    andel: belop / hele,
  })
  const manedlig = linjer.filter(l => l.hyppighet === 'manedlig')
  const utgifter = manedlig.filter(l => l.beslutning?.utfall === 'innvilget' && l.beslutning.hjemmel === '18')
  const inntekter = manedlig.filter(l => l.beslutning?.utfall === 'medregnet')
  return {
    utgifter: UTGIFTSGRUPPER.map(gruppe =>
      stykke(
        gruppe,
        gruppe,
        utgifter.filter(l => gruppen(l) === gruppe).reduce((sum, l) => sum + (l.beslutning?.belop ?? 0), 0),
      ),
    ).filter(s => s.belop > 0),
    inntekter: inntekter
      .map(l => stykke(l.linjeId, l.tekst, l.beslutning?.belop ?? 0))
      .filter(s => s.belop > 0),
    stonad: stykke('stonad', null, r.stonad18),
    utenfor: linjer
      .filter(l => l.holdesUtenfor === 'ja')
      .map(l => ({ id: l.linjeId, navn: l.tekst, belop: l.faktisk })),
  }
}

const gruppen = (l: Linjevisning): Utgiftsgruppe =>
  l.post === 'livsopphold' ? 'livsopphold' : BOLIG.includes(l.post) ? 'bolig' : 'annet'
