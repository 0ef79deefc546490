/** Et stykke av teksten slik den står: `fra` og `til` er plasser i originalen, så et funn kan merkes uten at noe skrives om. */
export type Spenn = { readonly fra: number; readonly til: number }
export type Setningsspenn = Spenn & { readonly tekst: string }

/** Setningsskille: punktum, utrop eller spørsmål fulgt av stor bokstav (også samisk) eller sitat, eller et linjeskift. */
const SKILLE = /(?<=[.!?]»?)[^\S\n]+(?=[«"]?\p{Lu})|(?<![^\S\n])[^\S\n]*\n\s*/gu

/**
 * Så lang får en setning bli, i tegn. En tekst uten punktum (et innlimt skjema på 50 000 tegn) deles ved nærmeste mellomrom, så ingen
 * ordmønstre får mer enn dette på en gang. Grensen er vår.
 */
const LENGST = 2000

/** Setningene i en tekst, med plassene sine. Forkortelser («nr. 4», «jf. § 18») deler ikke, for det neste ordet har ikke stor bokstav. */
export function setningene(tekst: string): readonly Setningsspenn[] {
  const ut: Setningsspenn[] = []
  let fra = 0
  const ta = (til: number) => {
    while (til - fra > LENGST) {
      const mellomrom = tekst.lastIndexOf(' ', fra + LENGST)
      const kutt = mellomrom > fra ? mellomrom : fra + LENGST
      ettStykke(fra, kutt)
      fra = kutt
    }
    ettStykke(fra, til)
  }
  const ettStykke = (fra: number, til: number) => {
    const raa = tekst.slice(fra, til)
    const innrykk = raa.length - raa.trimStart().length
    const ren = raa.trim()
    if (ren !== '') ut.push({ tekst: ren, fra: fra + innrykk, til: fra + innrykk + ren.length })
  }
  for (const s of tekst.matchAll(SKILLE)) {
    ta(s.index)
    fra = s.index + s[0].length
  }
  ta(tekst.length)
  return ut
}

/** Ordene i en tekst; bindestrek og apostrof inni et ord deler det ikke. */
export const ordene = (tekst: string): readonly string[] =>
  tekst.match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu) ?? []
