/** Det `verifiser` kan finne. Hver slag har sin setning, slik at et nytt slag ikke kan komme uten. */
export type Funnslag =
  | 'hendelse-endret'
  | 'hendelse-mangler'
  | 'rekkefolge-brutt'
  | 'kjede-omskrevet'
  | 'hale-kuttet'
  | 'strom-borte'
  | 'hode-stemmer-ikke'
  | 'innhold-endret'
  | 'innhold-mangler'
  | 'kommando-stemmer-ikke'
  | 'kassasjon-ugyldig'
  | 'dokument-endret'
  | 'logg-endret'
  | 'sjekkpunkt-endret'
  | 'sjekkpunkt-mangler'

export type Funn = {
  readonly slag: Funnslag
  /** Strømmen, loggen eller filen funnet gjelder. */
  readonly hvor: string
  readonly nr: number | null
  readonly setning: string
}

const SETNINGER: Readonly<Record<Funnslag, string>> = {
  'hendelse-endret': 'Hendelsen er endret etter at den ble skrevet.',
  'hendelse-mangler': 'Hendelsen mangler i rekken.',
  'rekkefolge-brutt': 'Hendelsen henger ikke sammen med den forrige: noe er flyttet eller satt inn.',
  'kjede-omskrevet': 'Kjeden er en annen enn den som står i et signert sjekkpunkt.',
  'hale-kuttet': 'De siste hendelsene er borte; et signert sjekkpunkt viser at de fantes.',
  'strom-borte': 'Hele strømmen er borte; et signert sjekkpunkt viser at den fantes.',
  'hode-stemmer-ikke': 'Strømmens hode viser noe annet enn den siste hendelsen.',
  'innhold-endret': 'Innholdet i hendelsen er endret etter at den ble skrevet.',
  'innhold-mangler': 'Innholdet i hendelsen er borte uten at det er kassert av to personer.',
  'kommando-stemmer-ikke': 'Kommandoen og hendelsene den førte til, stemmer ikke overens.',
  'kassasjon-ugyldig':
    'Kassasjonen er ikke signert av tjenesten, eller den gjelder noe annet enn det som er borte.',
  'dokument-endret': 'Dokumentet er endret etter at det ble lagret.',
  'logg-endret': 'Loggen er endret etter at den ble forseglet.',
  'sjekkpunkt-endret': 'Et sjekkpunkt er endret eller ikke signert med tjenestens nøkkel.',
  'sjekkpunkt-mangler': 'Et sjekkpunkt er borte fra filen eller fra databasen.',
}

export const funn = (slag: Funnslag, hvor: string, nr: number | null = null): Funn => ({
  slag,
  hvor,
  nr,
  setning: SETNINGER[slag],
})
