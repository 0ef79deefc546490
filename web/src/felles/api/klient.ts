import { ApiFeil } from './feil.ts'
import { meld } from './forbindelse.ts'
import { hvemSiden } from './hvemSiden.ts'

type Metode = 'GET' | 'POST' | 'PUT' | 'DELETE'
export type Valg = { readonly signal?: AbortSignal; readonly keepalive?: boolean }

/** Leser fra tjeneren. Adressen har aldri navn, numre eller fritekst. */
export const hent = <T>(sti: string, valg?: Valg): Promise<T> => kall<T>('GET', sti, undefined, valg)
/** Sender JSON til tjeneren. */
export const send = <T>(
  metode: Exclude<Metode, 'GET'>,
  sti: string,
  kropp?: unknown,
  valg?: Valg,
): Promise<T> => kall<T>(metode, sti, kropp, valg)

/** Laster opp en fil som den er. Filnavnet går i kroppen (FormData), ikke i adressen. */
export const lastOpp = <T>(sti: string, skjema: FormData, valg?: Valg): Promise<T> =>
  kall<T>('POST', sti, skjema, valg)

async function kall<T>(metode: Metode, sti: string, kropp: unknown, valg: Valg = {}): Promise<T> {
  const svar = await fetch(sti, {
    method: metode,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      ...hvemSiden(sti),
      ...(kropp === undefined || kropp instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(kropp === undefined ? {} : { body: kropp instanceof FormData ? kropp : JSON.stringify(kropp) }),
    ...valg,
  }).catch((feil: unknown) => {
    // Avbrutte kall er ikke feil; de som ba om det, vet det selv.
    if (feil instanceof DOMException && feil.name === 'AbortError') throw feil
    throw new ApiFeil(0, { kode: 'nett' })
  })
  if (!svar.ok) throw meldVidere(new ApiFeil(svar.status, await problem(svar)))
  if (svar.status === 204) return undefined as T
  return (await svar.json().catch(() => {
    throw new ApiFeil(502, { kode: 'uleselig-svar' })
  })) as T
}

async function problem(svar: Response): Promise<Record<string, unknown>> {
  const innhold: unknown = await svar.json().catch(() => undefined)
  return typeof innhold === 'object' && innhold !== null ? { ...innhold } : {}
}

function meldVidere(feil: ApiFeil): ApiFeil {
  if (feil.status === 401) meld(feil.kode === 'annen-bruker' ? { annenBruker: true } : { utlogget: true })
  if (feil.status === 409 && feil.kode === 'oppdater-siden') meld({ gammelSide: true })
  return feil
}
