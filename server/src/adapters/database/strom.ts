/** Strømmene sett utenfra: lese, skrive, og finne igjen en kommando. */
export { finnKommando, lesStrom } from './lesing.ts'
export { type Skriving, skrivHendelser } from './skriving.ts'
export { listStrommer, stromhode, strommerMed } from './stromhode.ts'
