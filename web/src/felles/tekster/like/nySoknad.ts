import type { Like } from './typer.ts'

export const nySoknad: Like = {
  nn: [
    'Adresse',
    'Barn',
    'Beløp',
    'Fjern',
    'Forkast utkastet',
    'Fødselsdato',
    'Fødselsnummer eller D-nummer',
    'Inntekter',
    'Ja',
    'Nei',
    'På papir',
    'Registrer søknaden',
    'Samvær i prosent',
    'Sivilstatus',
    'Slik kom søknaden',
    'Søknaden er registrert',
    'Teksten er for lang.',
    'Telefon',
    'Utgifter',
    'Vil du forkaste utkastet?',
    'barnNr()',
    'uavklart',
  ],
  en: [],
}
