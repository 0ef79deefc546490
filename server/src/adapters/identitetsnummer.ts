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
/** Et kontonummer er elleve siffer, og noen av dem går opp som fødselsnummer. */
const KONTOFELT = /kontonummer|kontonr/

/**
 * Stier til det som har et ekte, gyldig identitetsnummer, aldri numrene selv. Logg antallet, ikke stiene. Identitetsfelt leses også
 * når nummeret er delt opp; all annen tekst leses ord for ord, unntatt feltene for kontonummer. Er dokumentet ikke JSON, eller står
 * nummeret der JSON ikke viser det, er stien `(tekst)`. Brukes ved døren i demodrift, som ikke tar imot ekte numre.
 */
export function finnEkteIdenter(dokument: Uint8Array | string): readonly string[] {
  const tekst = (typeof dokument === 'string' ? dokument : new TextDecoder().decode(dokument)).replaceAll(
    '\u0000',
    '',
  )
  const json = prov(tekst)
  const { funn, kontonumre } = json === undefined ? { funn: [], kontonumre: 0 } : finnIJson(json.verdi)
  if (funn.length > 0) return funn
  // To like nøkler, eller et nummer som er en nøkkel: JSON viser dem ikke, men de lagres.
  return antallEkte(tekst) > kontonumre ? ['(tekst)'] : []
}

type Feltslag = 'ident' | 'konto' | 'annet'
type Ledd = { readonly verdi: unknown; readonly sti: string; readonly slag: Feltslag }

/** Med egen stakk: dokumentet kan være nøstet dypere enn kallstakken tåler. */
function finnIJson(rot: unknown): { readonly funn: readonly string[]; readonly kontonumre: number } {
  const funn: string[] = []
  let kontonumre = 0
  const igjen: Ledd[] = [{ verdi: rot, sti: '', slag: 'annet' }]
  for (let ledd = igjen.pop(); ledd; ledd = igjen.pop()) {
    const { verdi, sti, slag } = ledd
    if (typeof verdi === 'object' && verdi !== null) {
      for (const [navn, under] of Object.entries(verdi))
        igjen.push({ verdi: under, sti: utvid(sti, navn), slag: slagFor(slag, navn.toLowerCase()) })
    } else if (slag === 'konto') kontonumre += antallEkte(String(verdi))
    else if (slag === 'ident' ? erEkteVerdi(verdi) : antallEkte(String(verdi)) > 0) funn.push(sti)
  }
  return { funn: funn.sort(), kontonumre }
}

function slagFor(over: Feltslag, navn: string): Feltslag {
  if (over === 'annet' && KONTOFELT.test(navn)) return 'konto'
  return over === 'annet' && IDENTFELT.has(navn) ? 'ident' : over
}

/** Stien kortes når den er dyp, så minnet ikke vokser med kvadratet av dybden. */
const utvid = (sti: string, navn: string): string => `${sti.slice(-200)}/${navn.slice(0, 50)}`

function erEkteVerdi(verdi: unknown): boolean {
  if (typeof verdi === 'number') return klassifiser(String(verdi).padStart(11, '0')) === 'gyldig-ekte'
  return typeof verdi === 'string' && antallEkte(verdi.replace(/[\s.-]/gu, '')) > 0
}

/** Hele ord: elleve siffer inne i en hash eller et lengre tall er ikke et nummer. */
const antallEkte = (tekst: string): number =>
  [...tekst.matchAll(/(?<![\p{L}\d])(\d{6})[ \u00a0]?(\d{5})(?![\p{L}\d])/gu)].filter(
    m => klassifiser(`${m[1]}${m[2]}`) === 'gyldig-ekte',
  ).length

function prov(tekst: string): { readonly verdi: unknown } | undefined {
  try {
    return { verdi: JSON.parse(tekst.replace(/^\ufeff/u, '')) as unknown }
  } catch {
    return undefined
  }
}
