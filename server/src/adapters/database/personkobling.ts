import type { AnsattId, PersonId } from '@handlingsrom/domene/felles/id'
import { navneord } from '@handlingsrom/domene/person/navneord'
import type { Tx } from './database.ts'

export type Koblinger = {
  readonly egnePersoner: readonly PersonId[]
  readonly naerePersoner: readonly PersonId[]
}

type Forhold = {
  readonly relasjon: string
  readonly fornavn: string
  readonly etternavn: string
  readonly fodselsdato: string | null
  readonly ident: string | null
}

/**
 * Personene i registeret som er den ansatte selv, eller nær henne. Slås opp på hvert kall og lagres aldri: den som meldte søsteren
 * sin i fjor, er stengt ute fra saken i det søsteren søker. Nummeret avgjør; uten nummer avgjør fødselsdato og navn sammen,
 * for et barn på en papirsøknad har ofte ikke annet.
 */
export async function finnKoblinger(tx: Tx, ansattId: AnsattId): Promise<Koblinger> {
  const forhold = await tx.db
    .selectFrom('ansatt_forhold')
    .select(['relasjon', 'fornavn', 'etternavn', 'fodselsdato', 'ident'])
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', ansattId)
    .where('fjernet', 'is', null)
    .execute()
  const treff = forhold.length === 0 ? [] : await personerFor(tx, forhold)
  const egne = (er: boolean): readonly PersonId[] => [
    ...new Set(treff.filter(t => (t.relasjon === 'meg-selv') === er).map(t => t.personId)),
  ]
  return { egnePersoner: egne(true), naerePersoner: egne(false) }
}

async function personerFor(
  tx: Tx,
  forhold: readonly Forhold[],
): Promise<readonly { readonly relasjon: string; readonly personId: PersonId }[]> {
  const identer = forhold.flatMap(f => f.ident ?? [])
  const datoer = forhold.flatMap(f => f.fodselsdato ?? [])
  const medNummer =
    identer.length === 0
      ? []
      : await tx.db
          .selectFrom('p_person_ident')
          .select(['ident', 'person_id'])
          .where('kommune', '=', tx.kommune)
          .where('ident', 'in', identer)
          .execute()
  const medDato =
    datoer.length === 0
      ? []
      : await tx.db
          .selectFrom('p_person')
          .select(['person_id', 'fodselsdato', 'sokenavn'])
          .where('kommune', '=', tx.kommune)
          .where('fodselsdato', 'in', datoer)
          .execute()
  return forhold.flatMap(f =>
    [
      ...medNummer.filter(r => r.ident === f.ident),
      ...medDato.filter(r => r.fodselsdato === f.fodselsdato && harNavnet(r.sokenavn, f)),
    ].map(r => ({ relasjon: f.relasjon, personId: r.person_id as PersonId })),
  )
}

/** Fornavnet og etternavnet som ble meldt, står begge i navnet. Mellomnavn, rekkefølge og skrivemåte betyr ingenting. */
function harNavnet(sokenavn: string, f: Forhold): boolean {
  const har = new Set(navneord(sokenavn))
  return [...navneord(f.fornavn).slice(0, 1), ...navneord(f.etternavn).slice(-1)].every(o => har.has(o))
}
