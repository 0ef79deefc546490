/** Det lederen kan få nei på, i den rekkefølgen hun møter det. */
export const RAPPORTAVSLAG = {
  'rapport-ingen-periode-over':
    'Ingen periode i året er over ennå. Vent til perioden er over, eller velg et tidligere år.',
  'rapport-ar-for-gammelt': 'Vi har bare tall for i år og de to forrige årene. Velg et av dem.',
  'rapport-utkast-finnes': 'Det finnes alt et utkast for dette året. Åpne det i stedet.',
  'rapport-er-sendt':
    'Rapporten for året er alt sendt. Åpne den, og velg «Lag en ny utgave» hvis noe må rettes.',
  'rapport-kan-ikke-erstattes':
    'Bare en rapport som er sendt, og som ikke alt er erstattet, kan få en ny utgave. Åpne den nyeste.',
  'rapport-kan-ikke-endres':
    'Rapporten er sendt og kan ikke endres. Lag en ny utgave, som sier hvilken den erstatter.',
  'rapport-nummer-i-teksten':
    'Teksten har et tall som kan være et fødselsnummer. Ta det bort: rapporten er offentlig og handler aldri om en familie.',
  'rapport-mangler-ord':
    'Minst ett kapittel mangler egne ord. Skriv i hvert kapittel som er merket, før du sender.',
} as const
export type Rapportavslag = keyof typeof RAPPORTAVSLAG
