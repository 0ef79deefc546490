import { SONDAG } from './tjeneste.ts'

const DOGN = 86_400_000

/**
 * Dagen tjeneren har, og dager sett fra den. På den innebygde databasen begynner hver kjøring samme søndag; på PostgreSQL går
 * tjeneren etter den ekte klokka, så en dag i en reise kan aldri være et tall noen skrev.
 */
export function dag(frem = 0): { readonly kort: string; readonly tall: string } {
  const naa = process.env.HANDLINGSROM_E2E_LAGER === 'postgres' ? Date.now() : Date.parse(SONDAG)
  const som = (valg: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', ...valg }).format(naa + frem * DOGN)
  return {
    kort: som({ day: 'numeric', month: 'short', year: 'numeric' }),
    tall: som({ day: '2-digit', month: '2-digit', year: 'numeric' }),
  }
}
