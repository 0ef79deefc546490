import type { Lesersvar } from '../vedtak/lesing/typer.ts'

/** Det leseren må ha svart før hun godkjenner et vedtak i en sak med barn (S-122). */
export const LESERSVAR: readonly Lesersvar[] = [{ punkt: 'barnas-behov', svar: 'oppfylt' }]
