/** Hva slags tall det er. `dager` og `prosent` vises som det midterste; `fordeling` er tre deler: under, likt, over. */
export const FORMER = ['andel', 'dager', 'prosent', 'fordeling', 'antall'] as const
export type Form = (typeof FORMER)[number]

export const TEMAER = ['tid', 'barna', 'begrunnelse', 'over-tid', 'laering'] as const
export type Indikatortema = (typeof TEMAER)[number]

export type Definisjon = {
  readonly tema: Indikatortema
  readonly form: Form
  /** Det som telles, eller det som er midt i rekken. */
  readonly teller: string
  /** Det tallet er av. */
  readonly nevner: string
  /** Dagen som avgjør hvilken periode det hører til. */
  readonly dag: string
  readonly sierIkke: string
  readonly kilde: string
  readonly krav: readonly `S-${string}`[]
  /** Det loven og kildene ikke sier, og som vi har valgt. */
  readonly valg?: string
  /** Hvilken utgave av definisjonen det er. Nevnt bare når den ikke er den første: den økes når det som telles, er endret. */
  readonly utgave?: number
  /** Måles ikke ennå, fordi … */
  readonly ikkeMalt?: string
}
