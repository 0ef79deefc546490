import type { Kommune, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { foldSak } from '@handlingsrom/domene/sak/tilstand'
import type { Tx } from '../adapters/database/database.ts'
import { tomProjeksjoner } from '../adapters/database/projeksjon.ts'
import { lesStrom, listStrommer, stromhode } from '../adapters/database/strom.ts'
import type { Avhengigheter } from './avhengigheter.ts'
import { lesPerson, skrivPersonrader } from './person/personer.ts'
import { skrivProjeksjoner } from './sak/skrivSak.ts'
import { utenKasserte } from './utenKasserte.ts'
import { byggBrevsetninger } from './vedtak/andreBrev.ts'

/** Bygger lesesiden på nytt fra hendelsene, i én transaksjon. Resultatet er likt det som sto der; en test viser det. */
export async function byggProjeksjoner(
  a: Pick<Avhengigheter, 'db'>,
  kommune: Kommune,
): Promise<{ saker: number; personer: number }> {
  return a.db.iTransaksjon(kommune, async tx => {
    await tomProjeksjoner(tx)
    const personer = await listStrommer(tx, 'person')
    for (const id of personer) await skrivPersonrader(tx, await lesPerson(tx, id as PersonId))
    const saker = await listStrommer(tx, 'sak')
    for (const id of saker) await byggSak(tx, id)
    return { saker: saker.length, personer: personer.length }
  })
}

/** Bygger radene til én strøm på nytt. De andre strømmene har ingen. */
export async function byggStrom(tx: Tx, strom: string): Promise<void> {
  const hode = await stromhode(tx, strom)
  if (hode?.stromtype === 'person') await skrivPersonrader(tx, await lesPerson(tx, strom as PersonId))
  if (hode?.stromtype === 'sak') await byggSak(tx, strom)
}

async function byggSak(tx: Tx, id: string): Promise<void> {
  const sak = foldSak(id as SakId, utenKasserte<SakHendelse>(await lesStrom(tx, id)))
  await skrivProjeksjoner(tx, sak)
  await byggBrevsetninger(tx, sak)
}
