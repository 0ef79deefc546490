import type { Feltsett, Regelsvar } from './typer.ts'

/** Setningen er den samme for det skjulte og det som ikke finnes, slik at svaret ikke røper noe. */
export const FINNES_IKKE = 'Vi finner ikke det du spør etter.'

export const tillat = (felt: Feltsett): Regelsvar => ({ utfall: 'tillat', felt })
export const avslaSynlig = (setning: string): Regelsvar => ({ utfall: 'avsla', synlighet: 'synlig', setning })
export const avslaSkjult: Regelsvar = { utfall: 'avsla', synlighet: 'skjult', setning: FINNES_IKKE }
export const avslaUtilgjengelig = (setning: string): Regelsvar => ({
  utfall: 'avsla',
  synlighet: 'utilgjengelig',
  setning,
})
