import { type Dato, erDato } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, Kommune, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import { GRADERINGER, type Gradering } from '@handlingsrom/domene/person/hendelser'
import { strengeste } from '@handlingsrom/domene/person/tilstand'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { foldKommune, type KommuneHendelse } from '@handlingsrom/domene/sak/kommune'
import type { Kommunepolicy, Personfakta } from '@handlingsrom/domene/sak/omgivelse'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import { foldSak, personerISaken, type Sak } from '@handlingsrom/domene/sak/tilstand'
import { skjerming } from '@handlingsrom/domene/tilgang/egenskaper'
import type { Sakressurs } from '@handlingsrom/domene/tilgang/typer'
import { leserne, venterPaLeser } from '@handlingsrom/domene/vedtak/lesing/lesere'
import type { Tx } from '../../adapters/database/database.ts'
import { lesStrom } from '../../adapters/database/strom.ts'
import { iKretsen } from '../ansatte.ts'
import { lesProvelesere, type Proveleser, provetilgang } from '../internkontroll/provelesere.ts'
import { utenKasserte } from '../utenKasserte.ts'

export type LestSak = {
  readonly sak: Sak
  readonly hendelser: readonly Registrert<SakHendelse>[]
  readonly personer: Readonly<Record<PersonId, Personfakta>>
  readonly policy: Kommunepolicy
  /** De saken er trukket ut for i en saksprøve. */
  readonly provelesere: readonly Proveleser[]
  /** De av saksbehandlerne som kan åpne saken slik den er gradert. En gradering kan ha tatt den fra alle som hadde den. */
  readonly kanApnesAv: readonly AnsattId[]
}

/** Hele saken: hendelsene, tilstanden de gir, menneskene i den og det kommunen har bestemt. `null` når den ikke finnes. */
export async function lesSak(tx: Tx, sakId: SakId): Promise<LestSak | null> {
  const hendelser = utenKasserte<SakHendelse>(await lesStrom(tx, sakId))
  const sak = foldSak(sakId, hendelser)
  if (!sak.opprettet) return null
  const personer = await lesPersonfakta(tx, personerISaken(sak))
  const grunnlag = {
    sak,
    hendelser,
    personer,
    policy: await lesPolicy(tx),
    provelesere: await lesProvelesere(tx, [sakId]),
  }
  const apen = skjerming(sakensGradering(grunnlag)) === 'ingen' || sak.tildelt.length === 0
  if (apen) return { ...grunnlag, kanApnesAv: sak.tildelt }
  const kretsen = await iKretsen(tx)
  return { ...grunnlag, kanApnesAv: sak.tildelt.filter(id => kretsen.has(id)) }
}

/** Strømmen som holder kommunens egne beslutninger. Én per kommune. */
export const kommunestrom = (kommune: Kommune): string => `kommune-${kommune}`

export async function lesPolicy(tx: Tx): Promise<Kommunepolicy> {
  return foldKommune(utenKasserte<KommuneHendelse>(await lesStrom(tx, kommunestrom(tx.kommune))))
}

export async function lesPersonfakta(
  tx: Tx,
  ider: readonly PersonId[],
): Promise<Readonly<Record<PersonId, Personfakta>>> {
  if (ider.length === 0) return {}
  const rader = await tx.db
    .selectFrom('p_person')
    .select(['person_id', 'fornavn', 'mellomnavn', 'etternavn', 'fodselsdato', 'gradering'])
    .where('kommune', '=', tx.kommune)
    .where('person_id', 'in', [...ider])
    .execute()
  const oppforinger = rader.map((r): [PersonId, Personfakta] => [
    r.person_id as PersonId,
    {
      navn: { fornavn: r.fornavn, mellomnavn: r.mellomnavn ?? '', etternavn: r.etternavn },
      ...(r.fodselsdato && erDato(r.fodselsdato) ? { fodselsdato: r.fodselsdato } : {}),
      gradering: somGradering(r.gradering),
    },
  ])
  return Object.fromEntries(oppforinger) as Record<PersonId, Personfakta>
}

/** En ukjent verdi er ukjent gradering, og den behandles som strengt fortrolig. */
export const somGradering = (verdi: string): Gradering => GRADERINGER.find(g => g === verdi) ?? 'ukjent'

/** Den strengeste graderingen i saken, eventuelt med noen byttet ut. En person uten rad i registeret gjør den ukjent. */
export const sakensGradering = (
  { sak, personer }: Pick<LestSak, 'sak' | 'personer'>,
  hvis: Readonly<Record<PersonId, Gradering>> = {},
): Gradering => strengeste(personerISaken(sak).map(p => hvis[p] ?? personer[p]?.gradering ?? 'ukjent'))

/** Saken slik tilgangsporten ser den i dag. Lesingen etterpå har en siste dag; etter den er saken stengt igjen. */
export function sakressurs(kommune: Kommune, g: LestSak, dagens: Dato): Sakressurs {
  const { sak } = g
  return {
    slag: 'sak',
    id: sak.sakId,
    kommune,
    kontor: sak.kontor,
    gradering: sakensGradering(g),
    tildelt: sak.tildelt,
    inhabile: sak.inhabile.map(i => i.ansattId),
    personer: personerISaken(sak),
    ufordelt: g.kanApnesAv.length === 0,
    venterPaaAndreleser: sak.vedtak.vedtak.some(v => venterPaLeser(sak, v, dagens)),
    lesere: leserne(sak, dagens),
    ...provetilgang(g.provelesere, dagens),
  }
}
