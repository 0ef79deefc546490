/** Tomt er ukjent, null er ingen. `feil`: det er ikke et helt tall fra 0 til 50. */
export function antallBarn(tekst: string): number | 'ukjent' | 'feil' {
  const skrevet = tekst.trim()
  if (skrevet === '') return 'ukjent'
  return /^\d{1,2}$/.test(skrevet) && Number(skrevet) <= 50 ? Number(skrevet) : 'feil'
}
