/** Kildene spørsmålene, veiledningen og ferskhetsreglene viser til. Det som er vårt eget, heter det. */
export const FIGUR_6 = 'Røde Kors (2023), figur 6: kartleggingsskjemaet til et kontor uten lovbrudd'
export const RODE_KORS_3 = 'Røde Kors (2023), kapittel 3'
export const RODE_KORS_7 = 'Røde Kors (2023), kapittel 7.3'
export const HELSETILSYNET =
  'Statens helsetilsyn, internserien 4/2022: «Barnas særskilte behov og situasjon som må kartlegges»'
export const JEVNALDRENDE =
  'Statens helsetilsyn, internserien 4/2022: «delta på de samme sosiale arenaene som jevnaldrende barn der de bor»'
export const KOMMUNEBREVET = 'Arbeids- og velferdsdirektoratet, kommunebrevet 2023'
export const STATSFORVALTEREN = 'Statsforvalteren i Trøndelag (2023), kartlegging av barns behov'
export const NAV_GJOVIK =
  'Nav Gjøvik på Statsforvalterens time, februar 2022: «Familier – som NAV kommer i kontakt med» og «Unge – som NAV kommer i kontakt med»'
export const BARNETS_SYN = `${STATSFORVALTEREN}; barnekonvensjonen artikkel 12; Grunnloven § 104`
export const VART_FORSLAG = 'vårt forslag'
