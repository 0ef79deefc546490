// Lager et ferdig migrert bilde av en tom innebygd database, slik at første start tar ett sekund og ikke ti.
import { lagBilde } from '../server/src/adapters/database/bilde.ts'

const [fil] = process.argv.slice(2)
if (fil === undefined) throw new Error('Bruk: databasebilde.ts <fil>')
await lagBilde(fil, { pakk: false })
