import type {
  Utkastnokkel as Utkastnokkelskjema,
  Utkastliste as Utkastskjema,
} from '@handlingsrom/kontrakt/lister'
import type { QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { ApiFeil, erApiFeil } from './feil.ts'
import { forbindelse, lyttPaForbindelse } from './forbindelse.ts'
import { settHvemSiden } from './hvemSiden.ts'
import { nyUuid7 } from './id.ts'
import { hent, send } from './klient.ts'
import { type Kokommando, lagKommandoko } from './kommandoko.ts'
import { lagLaas } from './laas.ts'
import { apneRadlager } from './radlager.ts'
import { type Funnet, lagUlagretlager } from './ulagretlager.ts'
import { lagUtkastlager, type Ventende } from './utkastlager.ts'

type Utkastliste = z.infer<typeof Utkastskjema>
type Utkastnokkel = z.infer<typeof Utkastnokkelskjema>

const vindu = nyUuid7()
const LAAS = 'handlingsrom-vindu-'

/** Det som er skrevet og ikke bekreftet av tjeneren, låst på denne maskinen. */
export const ulagretlager = lagUlagretlager({
  vindu,
  apneVinduer: async () => {
    const { held = [] } = (await navigator.locks?.query()) ?? {}
    return new Set(held.flatMap(l => (l.name?.startsWith(LAAS) ? [l.name.slice(LAAS.length)] : [])))
  },
})

/** Har noen annen logget inn i samme nettleser, holdes teksten tilbake: den skal ikke lagres i feil navn. */
const krevSammeBruker = () => {
  if (forbindelse().annenBruker) throw new ApiFeil(401, { kode: 'annen-bruker' })
}

/** Felt på samme side åpnes samtidig; de hentes i ett kall. */
let samlet: { readonly nokler: Set<string>; readonly svar: Promise<ReadonlyMap<string, string>> } | undefined
function hentSamlet(nokkel: string): Promise<string | undefined> {
  if (!samlet) {
    const nokler = new Set<string>()
    const svar = Promise.resolve().then(async () => {
      samlet = undefined
      krevSammeBruker()
      const { utkast } = await send<Utkastliste>('POST', '/api/utkast/hent', { nokler: [...nokler] })
      return new Map(utkast.map(u => [u.nokkel, u.tekst]))
    })
    samlet = { nokler, svar }
  }
  samlet.nokler.add(nokkel)
  return samlet.svar.then(funnet => funnet.get(nokkel))
}

export const utkastlager = lagUtkastlager({
  hent: nokkel => hentSamlet(nokkel),
  lagre: async (nokkel, tekst, sisteSjanse) => {
    krevSammeBruker()
    await send<void>('PUT', '/api/utkast', { nokkel, tekst }, sisteSjanse ? { keepalive: true } : {})
  },
  lokalt: {
    legg: (nokkel, v) => ulagretlager.legg('utkast', nokkel, v),
    fjern: nokkel => ulagretlager.fjern('utkast', nokkel),
  },
  naa: () => Date.now(),
})

let sporringer: QueryClient | undefined

export const kommandoko = lagKommandoko({
  send: async ({ sakId, type, kropp, kommandoId }) => {
    krevSammeBruker()
    await send<unknown>('POST', `/api/saker/${sakId}/kommandoer/${type}`, { ...kropp, kommandoId })
  },
  lokalt: {
    legg: (id, k) => ulagretlager.legg('kommando', id, k),
    fjern: id => ulagretlager.fjern('kommando', id),
  },
  vedFerdig: sakId => {
    for (const queryKey of [['sak', sakId], ['lister']]) void sporringer?.invalidateQueries({ queryKey })
  },
  naa: () => Date.now(),
  nyId: () => nyUuid7(),
})

export const sendAlt = (sisteSjanse = false) => {
  utkastlager.sendAlt(sisteSjanse)
  if (!sisteSjanse) kommandoko.sendAlt()
}
export const noeUsendt = (): boolean => utkastlager.noeUlagret() || kommandoko.noeUlagret()
let skalUt = false

/** Eieren har svart på spørsmålet om det usendte; nettleserens egen advarsel skal ikke spørre en gang til. */
export async function klarTilUtlogging(valg: 'behold' | 'forkast'): Promise<void> {
  if (valg === 'forkast') {
    utkastlager.forkastAlt()
    kommandoko.forkastAlt()
    await ulagretlager.forkastAlt()
  } else await ulagretlager.skrivNaa()
  skalUt = true
}

/** Settes opp én gang når appen starter. */
export function passPaUsendt(lager: QueryClient): void {
  sporringer = lager
  // Så lenge vinduet lever, rører ingen andre vinduer det som er skrevet her.
  void navigator.locks?.request(`${LAAS}${vindu}`, () => new Promise(() => undefined))
  addEventListener('online', () => sendAlt())
  addEventListener('pagehide', () => {
    void ulagretlager.skrivNaa()
    sendAlt(true)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') return void hentTilbake()
    void ulagretlager.skrivNaa()
    sendAlt(true)
  })
  addEventListener('beforeunload', hendelse => {
    if (noeUsendt() && !skalUt) hendelse.preventDefault()
  })
  lyttPaForbindelse(() => {
    const { utlogget, annenBruker } = forbindelse()
    if (!utlogget && !annenBruker) sendAlt()
  })
}

const PROV_IGJEN_MS = 5000
let pabegynt = false

/** Når noen har logget inn: hent nøkkelen, og send det som ble igjen fra sist. */
export function apneUsendt(ansattId: string): void {
  const eier = settHvemSiden(ansattId)
  if (pabegynt) return
  pabegynt = true
  void apne(eier)
}

async function apne(eier: string): Promise<void> {
  try {
    const svar = await hent<Utkastnokkel>('/api/utkast/nokkel')
    // En annen kan ha logget inn imens. Teksten her skal aldri låses med hennes nøkkel.
    if (svar.ansattId !== eier) throw new ApiFeil(401, { kode: 'annen-bruker' })
    const raa = Uint8Array.from(atob(svar.nokkel), c => c.charCodeAt(0))
    await ulagretlager.apne(await lagLaas(raa), await apneRadlager())
    await hentTilbake()
    // Vinduet som ble lukket for å åpne dette, kan ha holdt på det siste et øyeblikk til.
    setTimeout(() => void hentTilbake(), PROV_IGJEN_MS)
  } catch (feil) {
    // Nettet eller økten kan komme tilbake. Har nettleseren ikke noe lager, ligger teksten bare på siden, og statuslinjen sier det.
    if (erApiFeil(feil)) setTimeout(() => void apne(eier), PROV_IGJEN_MS)
  }
}

async function hentTilbake(): Promise<void> {
  await ulagretlager.hentTilbake(settInn)
  kommandoko.sendAlt()
}

function settInn({ slag, nokkel, verdi }: Funnet): void {
  if (slag === 'utkast') utkastlager.hentTilbake(nokkel, verdi as Ventende)
  else kommandoko.hentTilbake(verdi as Kokommando)
}
