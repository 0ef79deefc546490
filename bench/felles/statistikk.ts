const sortert = (tall: readonly number[]) => tall.toSorted((a, b) => a - b)

/** Prosentilen ved nærmeste rang. */
export function prosentil(tall: readonly number[], p: number): number {
  const s = sortert(tall)
  return s[Math.min(s.length - 1, Math.max(0, Math.ceil((p / 100) * s.length) - 1))] ?? Number.NaN
}

export const median = (tall: readonly number[]): number => prosentil(tall, 50)

export async function tidtatt<T>(fn: () => Promise<T>): Promise<{ ms: number; svar: T }> {
  const start = performance.now()
  const svar = await fn()
  return { ms: performance.now() - start, svar }
}

const ms = (n: number) => `${n.toFixed(n < 10 ? 2 : 1)} ms`.padStart(10)

export function skrivRad(navn: string, tall: readonly number[]): void {
  console.log(
    `${navn.padEnd(44)} n=${String(tall.length).padEnd(5)} median ${ms(median(tall))}  p95 ${ms(prosentil(tall, 95))}`,
  )
}

/** A mot B der målingene er tatt parvis: forholdet regnes for hvert par, så støy som rammer begge, går ut. */
export function skrivForhold(navn: string, a: readonly number[], b: readonly number[]): void {
  const par = a.map((x, i) => x / (b[i] ?? Number.NaN))
  console.log(
    `${navn.padEnd(44)} median av par ${median(par).toFixed(2)}×   p95 mot p95 ${(prosentil(a, 95) / prosentil(b, 95)).toFixed(2)}×   (median mot median ${(median(a) / median(b)).toFixed(2)}×)\n`,
  )
}
