import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { avvist, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Kartleggingsavslag } from '@handlingsrom/domene/kartlegging/kommune/avslag'
import {
  bestemKartlegging,
  type Kartleggingsbeslutning,
  somHendelse,
} from '@handlingsrom/domene/kartlegging/kommune/bestem'
import type { Tx } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { oppdaterAlleApne } from '../sak/kontrollrader.ts'
import { lesPolicy } from '../sak/lesSak.ts'
import { alleredeSkrevet, skriv } from './kommunebeslutninger.ts'

/**
 * Kommunen bestemmer noe om kartleggingen. Den samme kommandoen en gang til gir det samme svaret, også når delen siden er endret:
 * svaret som ble borte på veien, er ingen konflikt.
 */
export async function velgKartlegging(
  tx: Tx,
  a: Avhengigheter,
  kommandoId: KommandoId,
  b: Kartleggingsbeslutning,
  aktor: Aktor,
): Promise<Resultat<null, Kartleggingsavslag | 'kommando-gjenbrukt'>> {
  const idag = a.klokke().dato
  const gjentatt = await alleredeSkrevet(tx, kommandoId, aktor, somHendelse(b, idag))
  if (gjentatt) return gjentatt
  const { kartlegging } = await lesPolicy(tx)
  const utfall = bestemKartlegging(kartlegging, b, idag)
  if (!utfall.ok) return avvist(utfall.feil)
  const svar = await skriv(tx, a, kommandoId, aktor, utfall.verdi)
  if (b.type === 'bestemFerskhet') await oppdaterAlleApne(tx)
  return svar
}
