/**
 * De tretten punktene i Helsetilsynets liste «Barnas særskilte behov og situasjon som må kartlegges».
 * Kilde: Statens helsetilsyn, internserien 4/2022, gjengitt i rapport 6/2024 vedlegg I. Rekkefølgen er listens.
 * `manederTilNyttSpørsmål` er vårt forslag til hvor fort svaret blir gammelt; det er ikke et krav i lov eller veileder.
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

/** Hvor mange måneder et svar står før det bør spørres på nytt, og hvorfor. Vårt valg; kommunen kan velge annerledes. */
export const FERSKHET: Record<Tema, { readonly maneder: number; readonly grunn: string }> = {
  'antall-alder': { maneder: 12, grunn: 'Familier endrer seg, og søknadsskjemaet viser ikke alle barn' },
  'sosial-helse': { maneder: 6, grunn: 'Helse og trivsel kan endre seg raskt' },
  bosituasjon: { maneder: 12, grunn: 'Leiekontrakter og boforhold endres gjerne årlig' },
  'overgang-etablering': { maneder: 12, grunn: 'Overganger følger barnehage- og skoleåret' },
  'omsorg-samvaer': { maneder: 6, grunn: 'Avtaler om samvær endres' },
  nettverk: { maneder: 12, grunn: 'Venner og nettverk endrer seg over et skoleår' },
  'andre-tjenester': { maneder: 12, grunn: 'Kontakt med andre tjenester kommer og går' },
  'sfo-barnehage': { maneder: 12, grunn: 'Plass og betaling fastsettes for ett år om gangen' },
  skole: { maneder: 12, grunn: 'Nytt skoleår gir nye behov' },
  fritid: { maneder: 6, grunn: 'Nye sesonger har nye kontingenter og nytt utstyr' },
  'utstyr-klaer': { maneder: 6, grunn: 'Barn vokser, og klær følger årstidene' },
  'internett-mobil': { maneder: 12, grunn: 'Abonnement og utstyr varer omtrent ett år' },
  'andre-behov': { maneder: 12, grunn: 'Særlige behov bør ses på minst en gang i året' },
}
