import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, PersonId } from '@handlingsrom/domene/felles/id'
import { settSprak } from '@handlingsrom/domene/person/settSprak'
import type { NySoknad } from '@handlingsrom/kontrakt/sak/soknad'
import type { Tx } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { lesPerson, skrivPerson } from './personer.ts'

/**
 * Det skjemaet sier om søkerens målform og tolk. Det som ikke er spurt, blir som det var. «Ja» uten et språk sier at tolk trengs, og
 * blir stående med språket vi kjenner, ellers som ukjent: søknaden tas alltid imot.
 */
export async function settSprakFraSoknad(
  tx: Tx,
  a: Avhengigheter,
  sokerId: PersonId,
  { malform, tolk, tolkesprak = '' }: NySoknad['soker'],
  aktor: Aktor,
): Promise<void> {
  if (!malform && !tolk) return
  const naa = await lesPerson(tx, sokerId)
  const kjent = naa.tolkesprak ?? 'ukjent'
  const utfall = settSprak(
    naa,
    {
      malform: malform ?? naa.malform,
      tolk: tolk ?? naa.tolk,
      tolkesprak: tolk ? tolkesprak.trim() || kjent : kjent,
      sagtAv: 'soknad',
      settVersjon: naa.sprak?.versjon ?? 0,
    },
    aktor,
  )
  if (utfall.ok) await skrivPerson(tx, a, sokerId, aktor, a.nyId() as KommandoId, utfall.verdi)
}
