import type { Like } from './typer.ts'

export const nySoknad: Like = {
  nn: [
    'Adresse',
    'Barn',
    'Fjern',
    'Forkast utkastet',
    'Fødselsdato',
    'Fødselsnummer eller D-nummer',
    'Inntekter',
    'På papir',
    'Registrer søknaden',
    'Samvær i prosent',
    'Sivilstatus',
    'Slik kom søknaden',
    'Teksten er for lang.',
    'Telefon',
    'Utgifter',
    'Vil du forkaste utkastet?',
    'barnNr()',
  ],
  en: [],
}
