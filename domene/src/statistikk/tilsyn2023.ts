/** Ett kontor i tabell 1: om det ble påvist lovbrudd i kartlegging, i vurdering og beslutning, og i oppfølging. */
export type Tilsynsresultat = readonly [
  kontor: string,
  kartlegging: boolean,
  vurdering: boolean,
  oppfolging: boolean,
]

/**
 * De 37 kontorene Helsetilsynet hadde publisert rapport om per 6. juli 2023. Kilde: Norges Røde Kors (2023), tabell 1. Utvalget er risikobasert og sier ikke
 * noe om andre kontorer; for oppfølging er bare tilbudet undersøkt. For ett kontor var konklusjonen om kartlegging ikke helt klar, og Røde Kors leste den som
 * ikke påvist lovbrudd. Det endelige resultatet for 68 kontorer (rapport 6/2024) er ikke oppgitt kontor for kontor.
 */
export const TILSYN_2023: readonly Tilsynsresultat[] = [
  ['Alta', true, true, true],
  ['Grue', true, true, true],
  ['Harstad', true, true, true],
  ['Meløy', true, true, true],
  ['Narvik', true, true, true],
  ['Porsanger', true, true, true],
  ['Samnanger', true, true, true],
  ['Stor-Elvdal', true, true, true],
  ['Øygarden', true, true, true],
  ['Alver', true, true, false],
  ['Asker', true, true, false],
  ['Grong (Indre Namdal)', true, true, false],
  ['Hallingdal', true, true, false],
  ['Klepp', true, true, false],
  ['Kvinesdal', true, true, false],
  ['Lier', true, true, false],
  ['Lillestrøm', true, true, false],
  ['Lindesnes', true, true, false],
  ['Midtre Gauldal', true, true, false],
  ['Orkland', true, true, false],
  ['Rana', true, true, false],
  ['Råde', true, true, false],
  ['Sola', true, true, false],
  ['Steinkjer', true, true, false],
  ['Søndre Land', true, true, false],
  ['Vennesla', true, true, false],
  ['Karmøy', true, false, false],
  ['Nittedal', true, false, false],
  ['Vindafjord', true, false, false],
  ['Halden og Aremark', false, true, false],
  ['Indre Østfold', false, true, false],
  ['Jevnaker', false, true, false],
  ['Askøy', false, false, false],
  ['Bergen', false, false, false],
  ['Stryn', false, false, false],
  ['Tysnes', false, false, false],
  ['Ullensaker', false, false, false],
]

/** Kontorer med lovbrudd i hele det landsomfattende tilsynet 2022–2023. Kilde: Helsetilsynets rapport 6/2024, som ikke oppgir det kontor for kontor. */
export const TILSYN_ENDELIG = {
  kontorer: 68,
  noe: 58,
  kartlegging: 51,
  vurdering: 53,
  oppfolging: 14,
} as const
