import { idnr } from '@navikt/fnrvalidator'

export type Identitetsslag = 'gyldig-ekte' | 'gyldig-syntetisk' | 'ugyldig'

/**
 * Kaster aldri. Syntetiske nummer har måned + 80 (Skatteetaten) eller + 40 (Navs testdata), også når de er D-nummer.
 * At et nummer er gyldig, sier ikke at det finnes en person bak det.
 */
export function klassifiser(tekst: string | undefined): Identitetsslag {
  const nummer = tekst?.trim() ?? ''
  if (!/^\d{11}$/.test(nummer)) return 'ugyldig'
  const dom = idnr(nummer)
  if (dom.status !== 'valid') return 'ugyldig'
  return dom.type === 'fnr' || dom.type === 'dnr' ? 'gyldig-ekte' : 'gyldig-syntetisk'
}

/** De riktig oppbygde numrene i en tekst, ekte og syntetiske, også skrevet «ddmmåå nnnnn». */
export function numreI(tekst: string): readonly string[] {
  const mulige = [...tekst.matchAll(/(?<!\d)(\d{6})[ \u00a0]?(\d{5})(?!\d)/gu)].map(m => `${m[1]}${m[2]}`)
  return [...new Set(mulige)].filter(n => klassifiser(n) !== 'ugyldig')
}

/** Feltene der identitetsnumre står i meldingene fra nav.no, Fiks og innsyn. Små bokstaver. */
const IDENTFELT = new Set(['personidentifikator', 'sokerfnr', 'fnr', 'fodselsnummer', 'ident'])

/**
 * Stier til felt der det står et ekte, gyldig identitetsnummer, aldri numrene selv. Logg antallet, ikke stiene. Er dokumentet
 * ikke JSON, letes det i hele teksten, og stien er `(tekst)`. Brukes ved døren i demodrift, som ikke tar imot ekte numre.
 */
export function finnEkteIdenter(dokument: Uint8Array | string): readonly string[] {
  const tekst = typeof dokument === 'string' ? dokument : new TextDecoder().decode(dokument)
  const json = prov(tekst)
  if (json === undefined) return harEkteNummer(tekst.replaceAll('\u0000', '')) ? ['(tekst)'] : []
  return finnIJson(json.verdi)
}

type Ledd = { readonly verdi: unknown; readonly sti: string; readonly erIdent: boolean }

/** Med egen stakk: dokumentet kan være nøstet dypere enn kallstakken tåler. */
function finnIJson(rot: unknown): readonly string[] {
  const funn: string[] = []
  const igjen: Ledd[] = [{ verdi: rot, sti: '', erIdent: false }]
  for (let ledd = igjen.pop(); ledd; ledd = igjen.pop()) {
    const { verdi, sti, erIdent } = ledd
    if (typeof verdi === 'object' && verdi !== null) {
      for (const [navn, under] of Object.entries(verdi))
        igjen.push({
          verdi: under,
          sti: utvid(sti, navn),
          erIdent: erIdent || IDENTFELT.has(navn.toLowerCase()),
        })
    } else if (erIdent && erEkteVerdi(verdi)) funn.push(sti)
  }
  return funn.sort()
}

/** Stien kortes når den er dyp, så minnet ikke vokser med kvadratet av dybden. */
const utvid = (sti: string, navn: string): string => `${sti.slice(-200)}/${navn.slice(0, 50)}`

function erEkteVerdi(verdi: unknown): boolean {
  if (typeof verdi === 'number') return klassifiser(String(verdi).padStart(11, '0')) === 'gyldig-ekte'
  return typeof verdi === 'string' && harEkteNummer(verdi.replace(/[\s.-]/gu, ''))
}

function harEkteNummer(tekst: string): boolean {
  return (tekst.match(/\d+/gu) ?? []).some(
    rekke => rekke.length === 11 && klassifiser(rekke) === 'gyldig-ekte',
  )
}

function prov(tekst: string): { readonly verdi: unknown } | undefined {
  try {
    return { verdi: JSON.parse(tekst.replace(/^\ufeff/u, '')) as unknown }
  } catch {
    return undefined
  }
}
