import type { AnsattId, KommandoId, PersonId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Gradering } from '@handlingsrom/domene/person/hendelser'
import { type KanIkkeGradere, settGradering } from '@handlingsrom/domene/person/settGradering'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import type { Tx } from '../../adapters/database/database.ts'
import { finnKommando } from '../../adapters/database/strom.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import type { LestSak } from '../sak/lesSak.ts'
import { lesPerson, skrivPerson } from './personer.ts'

export type Gradert = { readonly utfall: 'satt' | 'foreslatt' }

/** Setter graderingen til en person i saken. Den virker på hele saken straks, også for den som satte den. */
export async function settGraderingISaken(
  tx: Tx,
  a: Avhengigheter,
  g: LestSak,
  b: {
    readonly personId: PersonId
    readonly gradering: Gradering
    readonly grunn: string
    readonly kommandoId: KommandoId
    readonly av: { readonly ansattId: AnsattId; readonly iKrets: boolean }
  },
): Promise<Resultat<Gradert, KanIkkeGradere | 'finnes-ikke'>> {
  if (!personerISaken(g.sak).includes(b.personId)) return avvist('finnes-ikke')
  if (await finnKommando(tx, b.personId, b.kommandoId)) return ok({ utfall: 'satt' })
  const aktor = { type: 'ansatt' as const, id: b.av.ansattId }
  const utfall = settGradering(await lesPerson(tx, b.personId), b, { aktor, iKrets: b.av.iKrets })
  if (!utfall.ok) return utfall
  await skrivPerson(tx, a, b.personId, aktor, b.kommandoId, utfall.verdi)
  return ok({ utfall: utfall.verdi.some(h => h.type === 'GraderingSatt') ? 'satt' : 'foreslatt' })
}
