import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, PersonId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { type KanIkkeSetteSprak, type Sprakkommando, settSprak } from '@handlingsrom/domene/person/settSprak'
import type { Tx } from '../../adapters/database/database.ts'
import { kanonisk } from '../../adapters/database/kanonisk.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { finnKommando } from '../../adapters/database/strom.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import type { LestSak } from '../sak/lesSak.ts'
import { lesPerson, skrivPerson } from './personer.ts'

export type Sprakbestilling = Sprakkommando & {
  readonly personId: PersonId
  readonly kommandoId: KommandoId
}
export type Sprakavslag = KanIkkeSetteSprak | 'finnes-ikke' | 'kommando-gjenbrukt'

/** Setter målform og tolkebehov for en i saken. Et barn får ikke brev, men kan trenge tolk når det skal høres (S-034). Svarer med versjonen som står etterpå; samme kommando igjen gir samme svar. */
export async function settSprakISaken(
  tx: Tx,
  a: Avhengigheter,
  { sak }: Pick<LestSak, 'sak'>,
  { kommandoId, ...valg }: Sprakbestilling,
  aktor: Aktor,
): Promise<Resultat<number, Sprakavslag>> {
  const { personId } = valg
  const barn = sak.husstand.barn.filter(b => b.relasjon !== 'ventet')
  const familien = [sak.sokerPersonId, ...[...sak.husstand.voksne, ...barn].map(p => p.personId)]
  if (!familien.includes(personId)) return avvist('finnes-ikke')
  const fingeravtrykk = sha256(Buffer.from(kanonisk({ ...valg, aktor })))
  const tidligere = await finnKommando(tx, personId, kommandoId)
  if (tidligere)
    return tidligere.fingeravtrykk === fingeravtrykk ? ok(tidligere.tilNr) : avvist('kommando-gjenbrukt')
  const person = await lesPerson(tx, personId)
  const utfall = settSprak(person, valg, aktor)
  if (!utfall.ok) return utfall
  await skrivPerson(tx, a, personId, aktor, kommandoId, utfall.verdi, { fingeravtrykk })
  return ok(person.sisteNr + utfall.verdi.length)
}
