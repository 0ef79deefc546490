/** Noen andre skrev til strømmen først. `iTransaksjon` kjører arbeidet om igjen; brukeren merker det ikke. */
export class Kapplop extends Error {
  override readonly name = 'Kapplop'
}

/** Den innebygde databasen er i bruk av en annen prosess. Setningen er skrevet for den som startet programmet. */
export class LagerOpptatt extends Error {
  override readonly name = 'LagerOpptatt'
}

/** Databasen kan ikke åpnes eller migreres. Setningen sier hva som må rettes. */
export class LagerUtilgjengelig extends Error {
  override readonly name = 'LagerUtilgjengelig'
}

/** Nøkler der et sammenstøt betyr at to skrev samtidig, og at et nytt forsøk på fersk tilstand er rett svar. */
const KAPPLOPSNOKLER = new Set([
  'strom_pkey',
  'hendelse_pkey',
  'kommando_pkey',
  'p_sak_saksnummer',
  'utboks_nr',
  'innboks_fil_pkey',
])

export function erKapplop(feil: unknown): boolean {
  if (feil instanceof Kapplop) return true
  if (!(feil instanceof Error) || !('code' in feil)) return false
  if (feil.code === '40001' || feil.code === '40P01') return true
  return feil.code === '23505' && 'constraint' in feil && KAPPLOPSNOKLER.has(String(feil.constraint))
}
