type Props = {
  /** Eldst først. En skjult er et brudd i streken, aldri null. */
  verdier: readonly (number | null)[]
  /** Verdien øverst. Nederst er alltid null, så høyden kan sammenlignes. */
  topp: number
  /** Alt streken sier, i ord. */
  navn: string
}

/** En liten strek over tid. Tegnes bare når minst to punkter er kjent. */
export function Strek({ verdier, topp, navn }: Props) {
  const kjente = verdier.flatMap((a, i) => (a === null ? [] : [{ a, i }]))
  const x = (i: number) => (100 * i) / Math.max(1, verdier.length - 1)
  const y = (a: number) => 24 - (24 * a) / Math.max(1, topp)
  const strek = kjente
    .map(({ a, i }, n) => `${n > 0 && kjente[n - 1]?.i === i - 1 ? 'L' : 'M'}${x(i)} ${y(a)}`)
    .join(' ')
  return (
    <svg viewBox="0 -2 100 28" preserveAspectRatio="none" role="img" aria-label={navn}>
      <path d={strek} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
