/** Strømmene sett utenfra: lese, skrive, og finne igjen en kommando. */
export { finnKommando, type InnholdKassert, lesStrom, type UtfortKommando } from './lesing.ts'
export { type Skriving, skrivHendelser } from './skriving.ts'
export { listStrommer, type Stromhode, stromhode } from './stromhode.ts'
