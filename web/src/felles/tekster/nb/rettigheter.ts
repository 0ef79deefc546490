export const rettigheter = {
  menyvalg: 'Rettigheter og hva vi kan hjelpe med',
  lenke: 'Rettigheter',
  fane: 'Rettigheter',
  tittel: 'Rettigheter og hva vi kan hjelpe med',
  hensikt: 'Til å lese sammen, eller få med hjem. Det står ingenting om familien på arket.',
  spraak: 'Språk på arket',
  tillegg: 'Legg til for',
  grupper: {
    barnefamilie: 'Dem som har barn',
    ungdom: 'Unge',
    tolk: 'Dem som trenger tolk',
    'uten-bolig': 'Dem uten et sted å bo',
    'uten-opphold': 'Dem uten lovlig opphold',
  },
  ark: 'Arket',
  apne: 'Åpne arket (PDF)',
}
