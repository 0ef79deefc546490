/**
 * Lovstedene en tekst viser til, som «sosialtjenesteloven § 18». Leser både ordene («forvaltningsloven §§ 24 og 25», «tolkelova § 6») og
 * kallene i koden (`sotjl('18')`, `forvaltningsloven('11 a', …)`). Et spenn som «§§ 16–18» gir alle paragrafene i det.
 */
export function siterteSteder(tekst: string): readonly string[] {
  // En henvisning kan være delt over to linjer i en kommentar.
  const flat = tekst.replace(/\s*\n\s*(\*|\/\/)?\s*/g, ' ')
  const iOrd = [...flat.matchAll(I_ORD)].flatMap(treff =>
    paragrafer(treff[2] ?? '').map(p => `${lovnavn(treff[1] ?? '')} § ${p}`),
  )
  const paEngelsk = [...flat.matchAll(PA_ENGELSK)].map(treff => `${lovnavn(treff[1] ?? '')} § ${treff[2]}`)
  const iKall = [...flat.matchAll(I_KALL)].map(treff => `${lovnavn(treff[1] ?? '')} § ${treff[2]}`)
  return [...new Set([...iOrd, ...paEngelsk, ...iKall])]
}

const PARAGRAF = String.raw`\d+(?:-\d+)?(?: [a-h](?![a-zæøå]))?`
const I_ORD = new RegExp(
  String.raw`((?:[a-zæøå]+- og )?[a-zæøå]*-?(?:lov(?:en|a)|sotjl|fvl)|forskrift \d{4}-\d{2}-\d{2}-\d+) §§? ?(${PARAGRAF}(?:(?:–|, | og | til )${PARAGRAF})*)`,
  'giu',
)
const PA_ENGELSK = new RegExp(
  `(social services act|public administration act) sections? (${PARAGRAF})`,
  'giu',
)
const I_KALL =
  /\b(sotjl|fvl|sosialtjenesteloven|forvaltningsloven|forskrift1251)\(\s*'([^']+?)(?: \S+ ledd)?'/g

/** Bokmålsnavnet, slik det står i `hjemmel.ts`. */
function lovnavn(skrevet: string): string {
  const navn = skrevet.toLowerCase()
  return KORTNAVN[navn] ?? navn.replace('sosialtenestelova', 'sosialtjenesteloven').replace(/lova$/, 'loven')
}

const KORTNAVN: Readonly<Record<string, string>> = {
  'social services act': 'sosialtjenesteloven',
  'public administration act': 'forvaltningsloven',
  sotjl: 'sosialtjenesteloven',
  fvl: 'forvaltningsloven',
  forskrift1251: 'forskrift 2011-12-16-1251',
}

/** «16–18 og 24» → 16, 17, 18, 24. «13 til 13 e» gir bare endene: bokstavene mellom er ikke nevnt. */
function paragrafer(liste: string): readonly string[] {
  return liste.split(/, | og /).flatMap(ledd => {
    const [fra = '', til] = ledd.split(/–| til /)
    if (til === undefined) return [fra]
    const [a, b] = [Number(fra), Number(til)]
    return Number.isInteger(a) && Number.isInteger(b) && b > a
      ? Array.from({ length: b - a + 1 }, (_, i) => String(a + i))
      : [fra, til]
  })
}
