/** Et tall under dette kan peke på noen, og vises ikke (sikkerhet K8). */
export const MINSTE_TALL = 5

/** Tallet, eller `null` når det hviler på færre familier enn at det kan vises. Også null skjules: «ingen» sier noe om alle. */
export const utenSmaTall = (antall: number, familier: number): number | null =>
  familier < MINSTE_TALL ? null : antall
