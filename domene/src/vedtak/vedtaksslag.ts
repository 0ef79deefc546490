import { type AnnetSlag, avgjorSoknaden, type Opphorer } from './annet.ts'
import { girIngenting } from './girIngenting.ts'
import type { Nodhjelpsinnhold, Vedtaksinnhold } from './hendelser.ts'

/** Hva et vedtak er om. Stønad står på linjer; midlertidig botilbud (§ 27) er nødhjelp i en egen form, men ikke det samme for familien. */
export const VEDTAKSSLAG = [
  'stonad',
  'radgivning',
  'depositum',
  'avvisning',
  'avslag-akutt',
  'opphor',
  'nodhjelp',
  'midlertidig-botilbud',
] as const satisfies readonly ('stonad' | AnnetSlag | 'nodhjelp' | 'midlertidig-botilbud')[]
export type Vedtaksslag = (typeof VEDTAKSSLAG)[number]

/** Innholdet i et vedtak, uansett hvilken hendelse det står i. */
export type Innhold = Vedtaksinnhold | Nodhjelpsinnhold
export type MedInnhold = { readonly innhold: Innhold }

export const erNodhjelp = (i: Innhold): i is Nodhjelpsinnhold => 'gjelderTil' in i

export function vedtaksslag(i: Innhold): Vedtaksslag {
  if (erNodhjelp(i)) return i.form === 'midlertidig-botilbud' ? i.form : 'nodhjelp'
  return i.annet?.slag ?? 'stonad'
}

/** Om vedtaket er svaret på søknaden, eller står ved siden av den, som nødhjelp og råd og veiledning kan gjøre. */
export const svarerPaSoknaden = ({ innhold }: MedInnhold): boolean =>
  !erNodhjelp(innhold) && avgjorSoknaden(innhold.annet)

/**
 * Hva et vedtak kan erstattes av: et nytt av samme slag, det som skulle vært gitt, eller at hjelpen slutter. Avvisning er borte fra lista: den
 * som tar opp en avvisning igjen, behandler søknaden.
 */
const ERSTATTES_AV: Readonly<Record<Exclude<Vedtaksslag, 'opphor'>, readonly Vedtaksslag[]>> = {
  stonad: ['stonad'],
  avvisning: ['stonad', 'radgivning', 'depositum'],
  radgivning: ['radgivning', 'opphor'],
  depositum: ['depositum', 'opphor'],
  'avslag-akutt': ['nodhjelp', 'midlertidig-botilbud', 'avslag-akutt'],
  nodhjelp: ['nodhjelp', 'opphor'],
  'midlertidig-botilbud': ['midlertidig-botilbud', 'opphor'],
}

/** Det vedtaket kan erstattes av. Et vedtak om at noe slutter, erstattes av det samme som det som sluttet. */
export function erstattesAv(i: Innhold): readonly Vedtaksslag[] {
  const slag = vedtaksslag(i)
  if (slag !== 'opphor') return ERSTATTES_AV[slag]
  return !erNodhjelp(i) && i.annet?.slag === 'opphor' ? ERSTATTES_AV[i.annet.hva] : []
}

/** Slagene som gjelder for en tid. For de andre kan ikke tiden være ute. */
export const HAR_EN_TID: readonly Vedtaksslag[] = ['stonad', 'radgivning', 'nodhjelp', 'midlertidig-botilbud']

/** Slagene som gjelder for en tid, og har en siste dag noen kan flytte fram. Resten av det som gis, gis én gang, og kan trekkes før det er gitt. */
export const VARER: ReadonlySet<Opphorer> = new Set(['radgivning', 'midlertidig-botilbud'])

/**
 * Vedtaket ga ingenting: et avslag eller en avvisning, eller noe som ikke ble gitt likevel. Da kan ikke et nytt være verre, og den som har søkt, har alt
 * uttalt seg om det (forvaltningsloven § 16 første ledd). Et vedtak som sier at hjelpen varer til en dag, ga noe, og det gjorde et som het avslag og likevel
 * ga penger: før `avslag-gir-noe` kunne det bli slik.
 */
export function gaIngenting({ innhold }: MedInnhold): boolean {
  if (erNodhjelp(innhold)) return false
  const { annet, utfall } = innhold
  if (utfall === 'avslatt') return annet !== undefined || girIngenting(innhold)
  return utfall === 'avvist' || (annet?.slag === 'opphor' && annet.til === undefined)
}
