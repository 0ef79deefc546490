/**
 * De tretten punktene i Helsetilsynets liste «Barnas særskilte behov og situasjon som må kartlegges».
 * Kilde: Statens helsetilsyn, internserien 4/2022, gjengitt i rapport 6/2024 vedlegg I. Rekkefølgen er listens.
 * Hvor fort svarene blir gamle, står i `ferskhet/`; hva det spørres om, i `skjema/`.
 */
export const TEMAVERSJON = 'helsetilsynet-4-2022'

export const TEMA = [
  'antall-alder',
  'sosial-helse',
  'bosituasjon',
  'overgang-etablering',
  'omsorg-samvaer',
  'nettverk',
  'andre-tjenester',
  'sfo-barnehage',
  'skole',
  'fritid',
  'utstyr-klaer',
  'internett-mobil',
  'andre-behov',
] as const
export type Tema = (typeof TEMA)[number]
