import type { Konfig } from '../konfig.ts'
import { KanIkke } from './utskrift.ts'

/** Demokommunen er bare halvveis laget: hva som må gjøres. */
export const halvDemo = (konfig: Konfig): KanIkke =>
  new KanIkke(
    `Demokommunen ble ikke ferdig laget sist gang; noe avbrøt. ${
      konfig.databaseUrl
        ? 'Lag en tom database, og start på nytt med den.'
        : `Slett mappen ${konfig.datamappe}, og start på nytt.`
    }`,
  )
