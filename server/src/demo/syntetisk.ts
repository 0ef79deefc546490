import type { Dato } from '@handlingsrom/domene/felles/dato'

const VEKT1 = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const
const VEKT2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const

/** Et oppdiktet identitetsnummer med riktige kontrollsifre: måneden er lagt til 80, så det aldri kan tilhøre noen. */
export function syntetiskNummer(fodt: Dato, lopenummer: number): string {
  const [ar, mnd, dag] = [fodt.slice(2, 4), String(Number(fodt.slice(5, 7)) + 80), fodt.slice(8, 10)]
  const forste = fodt < '2000' ? 100 : 600
  for (let individ = forste + lopenummer; ; individ++) {
    const ni = `${dag}${mnd}${ar}${String(individ).padStart(3, '0')}`
    const k1 = kontrollsiffer(ni, VEKT1)
    const k2 = kontrollsiffer(`${ni}${k1}`, VEKT2)
    if (k1 < 10 && k2 < 10) return `${ni}${k1}${k2}`
  }
}

function kontrollsiffer(tekst: string, vekter: readonly number[]): number {
  const sum = vekter.reduce((s, v, i) => s + v * Number(tekst[i]), 0)
  return (11 - (sum % 11)) % 11
}
