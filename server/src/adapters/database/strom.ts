/** Strømmene sett utenfra: lese, skrive, og finne igjen en kommando. */
export { finnKommando, lesStrom, lesStrommer } from './lesing.ts'
export { type Skriving, skrivHendelser } from './skriving.ts'
export { listStrommer, stromhode, strommerEtter, strommerMed } from './stromhode.ts'
