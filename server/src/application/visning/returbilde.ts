import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { type Returrad, returbilde } from '@handlingsrom/domene/statistikk/returbilde'
import { type Tertial, tertialFor } from '@handlingsrom/domene/statistikk/tertial'
import { egetKontor, skjerming } from '@handlingsrom/domene/tilgang/egenskaper'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Returbilde } from '@handlingsrom/kontrakt/laering'
import type { Tx } from '../../adapters/database/database.ts'
import { lesStrom, strommerMed } from '../../adapters/database/strom.ts'
import { osloDato } from '../../adapters/klokke.ts'
import { utenKasserte } from '../utenKasserte.ts'
import { sakene } from './lister.ts'

/**
 * Hva som sendes tilbake ved kontoret, og hvorfor (S-124). Graderte saker er aldri med, heller ikke for kretsen: da er bildet det samme for
 * alle, og forskjellen mellom to lesere sier ingenting. Hvem som sendte og hvem som fikk, leses ikke.
 */
export async function kontoretsReturer(
  tx: Tx,
  leser: AnsattSubjekt,
  dagens: Dato,
  periode: Tertial = tertialFor(dagens),
): Promise<Returbilde> {
  const med = await strommerMed(tx, 'VedtakReturnert')
  const rader: Returrad[] = []
  for (const { sakId, ressurs } of await sakene(tx, dagens, med)) {
    if (!egetKontor(leser, ressurs) || skjerming(ressurs.gradering) !== 'ingen') continue
    for (const { hendelse: h, tidspunkt } of utenKasserte<SakHendelse>(await lesStrom(tx, sakId)))
      if (h.type === 'VedtakReturnert') rader.push({ sakId, dato: osloDato(tidspunkt), grunner: h.grunner })
  }
  return { periode, grunner: [...returbilde(rader, periode)] }
}
