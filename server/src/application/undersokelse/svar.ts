import { manedFor } from '@handlingsrom/domene/felles/dato'
import type { Kommune } from '@handlingsrom/domene/felles/id'
import { type Bunke, leggI } from '@handlingsrom/domene/undersokelse/bunke'
import type { Svar } from '@handlingsrom/domene/undersokelse/sporsmal'
import type { Tx } from '../../adapters/database/database.ts'
import {
  brukLapp,
  finnLapp,
  lasManeden,
  leggInnLapper,
  skrivManeden,
} from '../../adapters/database/undersokelse.ts'
import { erStartet, kobleNettbrett, taSkjema } from '../../adapters/database/undersokelsesnettbrett.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { lesKapsel } from '../identitet/sesjon.ts'
import { undersokelsenErPa } from './delUt.ts'
import { lesKode, nyKapsel, nyKode } from './kode.ts'

type Verden = Pick<Avhengigheter, 'db' | 'klokke'>

/** Kjører i kommunen koden hører til. En kode uten kommune, og en kommune som ikke spør, er det samme som en kode som ikke finnes. */
async function iKommunen<T>(
  a: Verden,
  lest: { readonly kommune: Kommune } | null,
  fn: (tx: Tx) => Promise<T | null>,
): Promise<T | null> {
  if (!lest) return null
  return a.db.iTransaksjon(lest.kommune, async tx => ((await undersokelsenErPa(tx)) ? fn(tx) : null))
}

/** Kan koden brukes nå? Brukt, oppdiktet, for gammel og skrevet feil er det samme nei. */
export async function kanSvare(a: Verden, kode: string): Promise<boolean> {
  const lest = lesKode(kode)
  const kontor = await iKommunen(a, lest, tx => finnLapp(tx, lest?.avtrykk ?? '', manedFor(a.klokke().dato)))
  return kontor !== null
}

/**
 * Tar imot ett svar: lappen slettes og svaret legges i månedens bunke, i samme transaksjon. Ingenting annet skrives: ingen hendelse, ingen logg, ingen id. `false`:
 * koden kan ikke brukes, og ingenting er lagret.
 */
export async function taImotSvar(a: Verden, kode: string, svar: Svar): Promise<boolean> {
  const lest = lesKode(kode)
  const maned = manedFor(a.klokke().dato)
  const tatt = await iKommunen(a, lest, async tx => {
    const kontor = await brukLapp(tx, lest?.avtrykk ?? '', maned)
    if (kontor === null) return null
    const { bunke } = await lasManeden(tx, kontor, maned)
    await skrivManeden(tx, kontor, maned, {
      bunke: JSON.stringify(leggI(JSON.parse(bunke) as Bunke, svar)),
    })
    return kontor
  })
  return tatt !== null
}

/** Kobler nettbrettet til koden den ansatte fikk, og svarer med kapselen det skal bære. */
export async function startMedKode(a: Verden, kode: string): Promise<string | null> {
  const lest = lesKode(kode)
  return iKommunen(a, lest, async tx => {
    const ny = nyKapsel(tx.kommune)
    const koblet = await kobleNettbrett(tx, lest?.avtrykk ?? '', ny.avtrykk, a.klokke().dato)
    return koblet ? ny.kode : null
  })
}

export async function nettbrettErStartet(a: Verden, kapsel: string | undefined): Promise<boolean> {
  const lest = lesKapsel(kapsel)
  const svar = await iKommunen(a, lest && { ...lest }, async tx =>
    (await erStartet(tx, lest?.hash ?? '', a.klokke().dato)) ? true : null,
  )
  return svar === true
}

/** Et nytt skjema på nettbrettet: en lapp som bare siden har. */
export async function nyttSkjema(a: Verden, kapsel: string | undefined): Promise<string | null> {
  const lest = lesKapsel(kapsel)
  return iKommunen(a, lest, async tx => {
    const { dato } = a.klokke()
    const kontor = await taSkjema(tx, lest?.hash ?? '', dato)
    if (kontor === null) return null
    const { kode, avtrykk } = nyKode(tx.kommune)
    await leggInnLapper(tx, kontor, manedFor(dato), [avtrykk])
    return kode
  })
}
