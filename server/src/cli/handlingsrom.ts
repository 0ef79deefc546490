import { kommandolinje } from './kommandolinje.ts'

process.exitCode = await kommandolinje(process.argv.slice(2))
