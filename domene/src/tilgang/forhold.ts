/**
 * Hva en ansatt kan si om noen: at det er hun selv (T10), eller noen hun er nær (T11). Nær er den kretsen fvl. § 6 første ledd
 * og Navs tilgangsmaskin regner: barn, foreldre, partner nå og før, søsken, og den en har felles barn med. «Annen nær» er det et
 * menneske mener er nært nok til at en kollega bør ta saken.
 */
export const RELASJONER = [
  'meg-selv',
  'barn',
  'forelder',
  'partner',
  'tidligere-partner',
  'sosken',
  'felles-barn',
  'annen-naer',
] as const
export type Relasjon = (typeof RELASJONER)[number]
