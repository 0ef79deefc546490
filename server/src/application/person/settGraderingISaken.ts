import type { AnsattId, KommandoId, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import {
  type Graderingskommando,
  type KanIkkeGradere,
  settGradering,
} from '@handlingsrom/domene/person/settGradering'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import type { Tx } from '../../adapters/database/database.ts'
import { kanonisk } from '../../adapters/database/kanonisk.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { finnKommando } from '../../adapters/database/strom.ts'
import { iKretsen } from '../ansatte.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import type { LestSak } from '../sak/lesSak.ts'
import { utforSakKommando } from '../sak/utforSakKommando.ts'
import { lesPerson, skrivPerson } from './personer.ts'

export type Utfall = 'satt' | 'foreslatt'
export type Graderingsbestilling = Graderingskommando & {
  readonly sakId: SakId
  readonly personId: PersonId
  readonly kommandoId: KommandoId
  /** Den i kretsen som skal bekrefte. Hun får saken, ellers hadde hun ikke kunnet se det hun skal bekrefte. */
  readonly bekreftesAv?: AnsattId
  readonly av: { readonly ansattId: AnsattId; readonly iKrets: boolean }
}
export type Graderingsavslag = KanIkkeGradere | 'finnes-ikke' | 'kan-ikke-bekrefte' | 'kommando-gjenbrukt'

export const KAN_IKKE_BEKREFTE =
  'Den du valgte, kan ikke bekrefte: det må være en annen saksbehandler i den autoriserte kretsen, og ikke en som er inhabil. Velg en annen.'

/** Setter graderingen til en person i saken. Den virker på hele saken straks, også for den som satte den. */
export async function settGraderingISaken(
  tx: Tx,
  a: Avhengigheter,
  g: LestSak,
  b: Graderingsbestilling,
): Promise<Resultat<Utfall, Graderingsavslag>> {
  if (!personerISaken(g.sak).includes(b.personId)) return avvist('finnes-ikke')
  const tidligere = await finnGradering(tx, b)
  if (tidligere) return tidligere
  const aktor = { type: 'ansatt' as const, id: b.av.ansattId }
  const utfall = settGradering(await lesPerson(tx, b.personId), b, { aktor, iKrets: b.av.iKrets })
  if (!utfall.ok) return utfall
  const svar: Utfall = utfall.verdi.some(h => h.type === 'GraderingSatt') ? 'satt' : 'foreslatt'
  if (svar === 'foreslatt' && b.bekreftesAv && !(await giSaken(tx, a, g, b, b.bekreftesAv)))
    return avvist('kan-ikke-bekrefte')
  await skrivPerson(tx, a, b.personId, aktor, b.kommandoId, utfall.verdi, {
    fingeravtrykk: avtrykkAv(b),
    svar,
  })
  return ok(svar)
}

/** Svaret fra forrige gang når den samme kommandoen kommer igjen fra den samme. `null` når den er ny. */
export async function finnGradering(
  tx: Tx,
  b: Graderingsbestilling,
): Promise<Resultat<Utfall, 'kommando-gjenbrukt'> | null> {
  const tidligere = await finnKommando(tx, b.personId, b.kommandoId)
  if (!tidligere) return null
  if (tidligere.fingeravtrykk !== avtrykkAv(b)) return avvist('kommando-gjenbrukt')
  return ok(tidligere.svar === 'foreslatt' ? 'foreslatt' : 'satt')
}

const avtrykkAv = ({ av, kommandoId: _, ...valg }: Graderingsbestilling): string =>
  sha256(Buffer.from(kanonisk({ ...valg, av: av.ansattId })))

/** Den som skal bekrefte, får saken ved siden av dem som har den. Har hun den alt, er det ingenting å gjøre. */
async function giSaken(
  tx: Tx,
  a: Avhengigheter,
  g: LestSak,
  { kommandoId, av }: Graderingsbestilling,
  ansattId: AnsattId,
): Promise<boolean> {
  if (ansattId === av.ansattId || !(await iKretsen(tx)).has(ansattId)) return false
  if (g.sak.tildelt.includes(ansattId)) return true
  const kommando = { type: 'tildelSak', ansattId } as const
  const aktor = { type: 'ansatt' as const, id: av.ansattId }
  return (await utforSakKommando(tx, a, { sakId: g.sak.sakId, kommando, kommandoId, aktor }, g)).ok
}
