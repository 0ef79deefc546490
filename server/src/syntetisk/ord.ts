import type { Slump } from './slump.ts'

const FORNAVN = [
  'Aksel',
  'Ada',
  'Brage',
  'Celine',
  'Daniel',
  'Eline',
  'Farah',
  'Gaute',
  'Hawa',
  'Iben',
  'Jonas',
  'Kaia',
  'Leo',
  'Máret',
  'Nils',
  'Olea',
  'Petra',
  'Rahim',
  'Siri',
  'Tuva',
  'Ulrik',
  'Vilde',
  'Yusuf',
  'Åse',
] as const
const ETTERNAVN = [
  'Oppdikt',
  'Eksempelsen',
  'Prøveng',
  'Tenkeli',
  'Fantasiøy',
  'Utprøv',
  'Syntetvik',
  'Mønsterås',
] as const
const TING = [
  'skoene',
  'sengen',
  'turen med klassen',
  'plassen på SFO',
  'vinterjakken',
  'bussen til skolen',
  'brillene',
  'treningen',
  'bursdagen',
  'leksehjelpen',
] as const
const HVORFOR = [
  'de andre har det',
  'det er kaldt der de bor',
  'hun sover dårlig',
  'han er mye alene',
  'det er langt å gå',
  'det var avtalt før sommeren',
  'familien flyttet i år',
  'legen anbefalte det',
] as const
const TYNGDE = [
  'Ro hjemme veide tyngst',
  'Skolen veide tyngst',
  'Vennene veide tyngst',
  'Helsen veide tyngst',
  'At familien bor trygt, veide tyngst',
  'Språket veide tyngst',
] as const

export const fornavn = (s: Slump): string => s.en(FORNAVN)
export const etternavn = (s: Slump): string => s.en(ETTERNAVN)

/** Tre korte tekster om ett barn. `plass` er plassen blant søsknene: to søsken får aldri de samme ordene. */
export function barnetekst(s: Slump, navn: string, plass: number, nr: number) {
  const ting = TING[(s.mellom(0, 1) * 5 + plass + nr) % TING.length] ?? TING[0]
  const tyngde = TYNGDE[(plass + nr) % TYNGDE.length] ?? TYNGDE[0]
  return {
    vurdere: `${navn} trenger ${ting}, for ${s.en(HVORFOR)}. Barn nummer ${plass + 1} i samtalen.`,
    vekte: `${tyngde} for ${navn}, mer enn hva det koster.`,
    vise: `${navn} får ${ting} dekket denne gangen, som den ${plass + 1}. av søsknene.`,
  }
}
export const kortSvar = (s: Slump): string => `Det går greit med ${s.en(TING)}.`
export const grunn = (s: Slump): string => `De trenger det nå, fordi ${s.en(HVORFOR)}.`
