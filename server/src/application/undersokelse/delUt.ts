import { leggTilManeder, type Maned, manedFor } from '@handlingsrom/domene/felles/dato'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Undersokelsesutdeling } from '@handlingsrom/kontrakt/undersokelse'
import type { Tx } from '../../adapters/database/database.ts'
import { lasManeden, leggInnLapper, ryddUtlopte, skrivManeden } from '../../adapters/database/undersokelse.ts'
import {
  leggInnNettbrett,
  nettbretteneI,
  slettNettbrett,
} from '../../adapters/database/undersokelsesnettbrett.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommuneinfo } from '../kommune/kommuneinfo.ts'
import { lesPolicy } from '../sak/lesSak.ts'
import { nyKode } from './kode.ts'

/** Lappene gjelder ut den tredje måneden etter at de ble laget. */
const GJELDER_MANEDER = 3
/** Våre grenser mot at noen fyller bunken alene: så mange lapper i måneden, nettbrett om dagen og skjemaer på hvert nettbrett. */
export const LAPPER_I_MANEDEN = 480
export const NETTBRETT_OM_DAGEN = 3
export const SKJEMAER_PER_NETTBRETT = 60

export type KanIkkeDeleUt = 'undersokelse-av' | 'nok-lapper' | 'nok-nettbrett'
type Tilgang = Pick<Avhengigheter, 'klokke' | 'nyId'>

/** Spør kommunen familiene? */
export const undersokelsenErPa = async (tx: Tx): Promise<boolean> => (await lesPolicy(tx)).undersokelse

/** Kontoret lappene hører til: den ansattes, ellers kommunens. */
export const kontoret = async (tx: Tx, leser: AnsattSubjekt): Promise<string> =>
  leser.kontor ?? (await kommuneinfo(tx)).kontornavn

export async function visUtdeling(
  tx: Tx,
  a: Tilgang,
  kontor: string,
): Promise<Omit<Undersokelsesutdeling, 'adresse'>> {
  const brett = await nettbretteneI(tx, kontor, a.klokke().dato)
  return {
    pa: await undersokelsenErPa(tx),
    kontor,
    nettbrett: brett.map(n => ({ nettbrettId: n.nettbrett_id, startet: n.startet })),
  }
}

/**
 * Lager lapper. Kodene svares én gang og lagres ikke; hvem som laget dem, og hvem som får dem, skrives ingen steder. Sendt på nytt blir det nye lapper, og de
 * første ligger ubrukt til de er for gamle.
 */
export async function delUtLapper(
  tx: Tx,
  a: Tilgang,
  kontor: string,
  antall: number,
): Promise<Resultat<{ readonly koder: readonly string[]; readonly gjelderTil: Maned }, KanIkkeDeleUt>> {
  if (!(await undersokelsenErPa(tx))) return avvist('undersokelse-av')
  const { dato } = a.klokke()
  const maned = manedFor(dato)
  const { utdelt } = await lasManeden(tx, kontor, maned)
  if (utdelt + antall > LAPPER_I_MANEDEN) return avvist('nok-lapper')
  await ryddUtlopte(tx, maned, dato)
  const koder = Array.from({ length: antall }, () => nyKode(tx.kommune))
  const gjelderTil = manedFor(leggTilManeder(dato, GJELDER_MANEDER))
  await leggInnLapper(
    tx,
    kontor,
    gjelderTil,
    koder.map(k => k.avtrykk),
  )
  await skrivManeden(tx, kontor, maned, { utdelt: utdelt + antall })
  return ok({ koder: koder.map(k => k.kode), gjelderTil })
}

/** En kode som starter ett nettbrett i dag. */
export async function startNettbrett(
  tx: Tx,
  a: Tilgang,
  kontor: string,
): Promise<Resultat<{ readonly kode: string }, KanIkkeDeleUt>> {
  if (!(await undersokelsenErPa(tx))) return avvist('undersokelse-av')
  const { dato } = a.klokke()
  await ryddUtlopte(tx, manedFor(dato), dato)
  if ((await nettbretteneI(tx, kontor, dato)).length >= NETTBRETT_OM_DAGEN) return avvist('nok-nettbrett')
  const { kode, avtrykk } = nyKode(tx.kommune)
  await leggInnNettbrett(tx, {
    nettbrettId: a.nyId(),
    avtrykk,
    kontor,
    dag: dato,
    igjen: SKJEMAER_PER_NETTBRETT,
  })
  return ok({ kode })
}

export const stansNettbrett = (tx: Tx, kontor: string, nettbrettId: string): Promise<void> =>
  slettNettbrett(tx, kontor, nettbrettId)
