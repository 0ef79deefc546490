import type { Laast } from './laas.ts'

/** Én låst rad. Både hva den er og hvem som eier den, er merker som bare eieren kan lage igjen. */
export type Rad = Laast & { readonly id: string; readonly eier: string }

export type Radlager = {
  readonly legg: (rad: Rad) => Promise<void>
  readonly fjern: (id: string) => Promise<void>
  readonly hentAlle: (eier: string) => Promise<readonly Rad[]>
}

const LAGER = 'usendt'

/** Det eneste stedet i nettleseren der noe fra en sak kan ligge: låst, og bare til tjeneren har bekreftet det. */
export async function apneRadlager(): Promise<Radlager> {
  const apning = indexedDB.open('handlingsrom', 1)
  apning.onupgradeneeded = () => {
    apning.result.createObjectStore(LAGER, { keyPath: 'id' }).createIndex('eier', 'eier')
  }
  const base = await ferdig(apning)
  const lager = (modus: IDBTransactionMode) => base.transaction(LAGER, modus).objectStore(LAGER)
  return {
    legg: async rad => void (await ferdig(lager('readwrite').put(rad))),
    fjern: async id => void (await ferdig(lager('readwrite').delete(id))),
    hentAlle: eier => ferdig<Rad[]>(lager('readonly').index('eier').getAll(eier)),
  }
}

const ferdig = <T>(foresporsel: IDBRequest<T>): Promise<T> =>
  new Promise((losning, avvis) => {
    foresporsel.onsuccess = () => losning(foresporsel.result)
    foresporsel.onerror = () => avvis(foresporsel.error)
  })
