import type { Utgiftspost } from './hendelser.ts'

/**
 * En utgift det er vanlig å ha, og som derfor er verdt å spørre om. Den har aldri et beløp, og sier ingenting om hva noen har rett til.
 * `alder` er hele år, fra og med og til og med, satt romslig: den skjuler bare det som åpenbart ikke gjelder.
 */
export type VanligUtgift = {
  readonly post: Utgiftspost
  readonly hvem: 'husstanden' | 'barn'
  readonly hyppighet: 'manedlig' | 'engang'
  readonly alder?: { readonly fra: number; readonly til: number }
}

/**
 * Sjekklisten over utgifter, også barnas (S-100: «Nav må sjekke alle utgifter folk har», Røde Kors-rapporten; S-054). Utvalget er vårt,
 * bygd på utgiftene i den nasjonale søknaden og på temaene i Helsetilsynets liste. Det er ikke et krav i lov, og ikke uttømmende.
 */
export const VANLIGE_UTGIFTER: readonly VanligUtgift[] = [
  { post: 'husleie', hvem: 'husstanden', hyppighet: 'manedlig' },
  { post: 'boliglan', hvem: 'husstanden', hyppighet: 'manedlig' },
  { post: 'strom', hvem: 'husstanden', hyppighet: 'manedlig' },
  { post: 'oppvarming', hvem: 'husstanden', hyppighet: 'manedlig' },
  { post: 'kommunale-avgifter', hvem: 'husstanden', hyppighet: 'manedlig' },
  { post: 'forsikring', hvem: 'husstanden', hyppighet: 'manedlig' },
  { post: 'internett-mobil', hvem: 'husstanden', hyppighet: 'manedlig' },
  { post: 'reise', hvem: 'husstanden', hyppighet: 'manedlig' },
  { post: 'helse', hvem: 'husstanden', hyppighet: 'manedlig' },
  { post: 'tannbehandling', hvem: 'husstanden', hyppighet: 'engang' },
  { post: 'barnebidrag', hvem: 'husstanden', hyppighet: 'manedlig' },
  { post: 'inventar', hvem: 'husstanden', hyppighet: 'engang' },

  { post: 'spedbarn', hvem: 'barn', hyppighet: 'manedlig', alder: { fra: 0, til: 3 } },
  { post: 'barnehage', hvem: 'barn', hyppighet: 'manedlig', alder: { fra: 0, til: 6 } },
  { post: 'sfo', hvem: 'barn', hyppighet: 'manedlig', alder: { fra: 5, til: 13 } },
  { post: 'skole', hvem: 'barn', hyppighet: 'engang', alder: { fra: 5, til: 19 } },
  { post: 'fritid', hvem: 'barn', hyppighet: 'engang' },
  { post: 'klaer-utstyr', hvem: 'barn', hyppighet: 'engang' },
  { post: 'internett-mobil', hvem: 'barn', hyppighet: 'manedlig', alder: { fra: 6, til: 19 } },
  { post: 'helse', hvem: 'barn', hyppighet: 'manedlig' },
  { post: 'tannbehandling', hvem: 'barn', hyppighet: 'engang' },
  { post: 'reise', hvem: 'barn', hyppighet: 'manedlig', alder: { fra: 5, til: 19 } },
  { post: 'samvaer', hvem: 'barn', hyppighet: 'manedlig' },
  { post: 'hoytid', hvem: 'barn', hyppighet: 'engang' },
]
