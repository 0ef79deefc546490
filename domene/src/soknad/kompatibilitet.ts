import { felt, type Leser, rader, tekstMedInnhold } from './json.ts'

/** Utgaven av soknad.json leseren vår er skrevet mot: den skjemaet oppgir som gjeldende (`parts/version.json`). */
export const LESERVERSJON = '1.0.11'
export const HOVEDVERSJON = 1

/**
 * Tekstene avsenderen krever at saksbehandleren ser, fordi leseren vår ligger i intervallet (begge ender med). Et intervall
 * som mangler eller ikke kan leses, stenger ikke: da vises teksten.
 */
export function lesKompatibilitetstekster(kompatibilitet: Leser, leser = LESERVERSJON): readonly string[] {
  return rader(kompatibilitet).flatMap(rad => {
    const [fra, til, innhold] = ['minVersion', 'maxVersion', 'text'].map(n => tekstMedInnhold(felt(rad, n)))
    const utenfor = (fra && erFor(leser, fra)) || (til && erFor(til, leser))
    return innhold && !utenfor ? [innhold] : []
  })
}

/** Hovedversjonen i en semver-tekst, eller undefined når teksten ikke er en versjon. */
export function hovedversjon(versjon: string): number | undefined {
  return tallene(versjon)?.[0]
}

function tallene(versjon: string): readonly number[] | undefined {
  const treff = /^(\d+)\.(\d+)\.(\d+)(?:-[a-zA-Z0-9]+)?(?:\+[a-zA-Z0-9]+)?$/.exec(versjon)
  return treff ? [Number(treff[1]), Number(treff[2]), Number(treff[3])] : undefined
}

function erFor(a: string, b: string): boolean {
  const [x, y] = [tallene(a), tallene(b)]
  if (!x || !y) return false
  const ulik = x.findIndex((n, i) => n !== y[i])
  return ulik >= 0 && (x[ulik] ?? 0) < (y[ulik] ?? 0)
}
