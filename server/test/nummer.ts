/** Et gyldig nummer laget i testen, så det aldri står et i klartekst i depotet: fødselsdato pluss kontrollsifre. */
export function lagNummer(dag: number, maned: number, ar: string): string {
  for (let individ = 100; individ < 1000; individ += 1) {
    const ni = `${String(dag).padStart(2, '0')}${String(maned).padStart(2, '0')}${ar}${individ}`
    const k1 = kontroll(ni, [3, 7, 6, 1, 8, 9, 4, 5, 2])
    const k2 = kontroll(`${ni}${k1}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
    if (k1 < 10 && k2 < 10) return `${ni}${k1}${k2}`
  }
  throw new Error('Fant ikke noe nummer')
}
const kontroll = (sifre: string, vekter: readonly number[]): number =>
  (11 - (vekter.reduce((sum, v, nr) => sum + v * Number(sifre[nr]), 0) % 11)) % 11
