import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, PersonId } from '@handlingsrom/domene/felles/id'
import type {
  Gradering,
  Ident,
  Navn,
  Opplysningskilde,
  PersonHendelse,
} from '@handlingsrom/domene/person/hendelser'
import { foldPerson, type Person, strenghet } from '@handlingsrom/domene/person/tilstand'
import { personrader } from '@handlingsrom/domene/sak/projeksjoner'
import type { Tx } from '../../adapters/database/database.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { erstattRader } from '../../adapters/database/projeksjon.ts'
import { lesStrom, skrivHendelser } from '../../adapters/database/strom.ts'
import { klassifiser } from '../../adapters/identitetsnummer.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { oppdaterForPerson } from '../sak/kontrollrader.ts'
import { tidgiver } from '../sak/skrivSak.ts'
import { utenKasserte } from '../utenKasserte.ts'

export type NyPerson = {
  readonly navn: Navn
  readonly fodselsdato?: Dato
  /** Nummeret slik det ble oppgitt, også når det er feil oppbygd. */
  readonly ident?: string
  readonly gradering: Gradering
  readonly adresse?: readonly string[]
  readonly telefon?: string
  readonly kilde: Opplysningskilde
}

const FORM = { 'gyldig-ekte': 'ekte', 'gyldig-syntetisk': 'syntetisk', ugyldig: 'ugyldig' } as const

export const somIdent = (verdi: string): Ident => ({ verdi, form: FORM[klassifiser(verdi)] })

/** Personen et riktig oppbygd nummer hører til. Et ugyldig nummer kan stå på flere, og peker aldri på noen. */
export async function finnPerson(tx: Tx, ident: string | undefined): Promise<PersonId | null> {
  if (ident === undefined || somIdent(ident).form === 'ugyldig') return null
  const rad = await tx.db
    .selectFrom('p_person_ident')
    .select('person_id')
    .where('kommune', '=', tx.kommune)
    .where('ident', '=', ident)
    .executeTakeFirst()
  return (rad?.person_id as PersonId | undefined) ?? null
}

export async function lesPerson(tx: Tx, personId: PersonId): Promise<Person> {
  return foldPerson(personId, utenKasserte<PersonHendelse>(await lesStrom(tx, personId)))
}

/** Oppretter en person med det vi vet. Navn, nummer og adresse finnes bare i denne strømmen. */
export async function opprettPerson(
  tx: Tx,
  a: Avhengigheter,
  ny: NyPerson,
  aktor: Aktor,
  kommandoId: KommandoId,
  personId: PersonId = a.nyId() as PersonId,
): Promise<PersonId> {
  const { kilde } = ny
  await skrivPerson(tx, a, personId, aktor, kommandoId, [
    {
      type: 'PersonRegistrert',
      personId,
      navn: ny.navn,
      ...(ny.fodselsdato ? { fodselsdato: ny.fodselsdato } : {}),
      kilde,
    },
    { type: 'GraderingSatt', gradering: ny.gradering, kilde },
    ...(ny.ident ? [{ type: 'IdentRegistrert' as const, ident: somIdent(ny.ident), kilde }] : []),
    ...(ny.adresse?.length || ny.telefon
      ? [
          {
            type: 'KontaktopplysningerSatt' as const,
            adresse: ny.adresse ?? [],
            ...(ny.telefon ? { telefon: ny.telefon } : {}),
            kilde,
          },
        ]
      : []),
  ])
  return personId
}

/** Retter navn eller fødselsdato. Det gamle blir stående i strømmen. */
export async function rettPerson(
  tx: Tx,
  a: Avhengigheter,
  personId: PersonId,
  rettet: {
    readonly navn: Navn
    readonly fodselsdato?: Dato
    readonly grunn: string
    readonly kilde: Opplysningskilde
  },
  aktor: Aktor,
  kommandoId: KommandoId,
): Promise<void> {
  await skrivPerson(tx, a, personId, aktor, kommandoId, [{ type: 'PersonRettet', ...rettet }])
  await oppdaterForPerson(tx, personId)
}

/** Setter en gradering noen har oppgitt. Den går bare opp: ned er et eget valg som to i kretsen tar sammen (K12). */
export async function skjerpGradering(
  tx: Tx,
  a: Avhengigheter,
  personId: PersonId,
  gradering: Gradering,
  aktor: Aktor,
  kilde: Opplysningskilde = 'soknad',
): Promise<void> {
  const naa = await lesPerson(tx, personId)
  if (strenghet(gradering) <= strenghet(naa.gradering)) return
  await skrivPerson(tx, a, personId, aktor, a.nyId() as KommandoId, [
    { type: 'GraderingSatt', gradering, kilde },
  ])
}

/** Skriver til personens strøm og bygger radene dens. */
export async function skrivPerson(
  tx: Tx,
  a: Avhengigheter,
  personId: PersonId,
  aktor: Aktor,
  kommandoId: KommandoId,
  hendelser: readonly PersonHendelse[],
  /** For en kommando et menneske kan sende igjen: avtrykket av det hun ba om, og svaret hun fikk. */
  spor: { readonly fingeravtrykk?: string; readonly svar?: string } = {},
): Promise<void> {
  const tidligere = await lesStrom(tx, personId)
  const tid = tidgiver(a.klokke(), tidligere.at(-1)?.tidspunkt)
  await skrivHendelser(tx, {
    strom: personId,
    stromtype: 'person',
    forventetNr: tidligere.at(-1)?.nr ?? 0,
    kommandoId,
    fingeravtrykk: spor.fingeravtrykk ?? sha256(Buffer.from(JSON.stringify(hendelser))),
    ...(spor.svar === undefined ? {} : { svar: spor.svar }),
    aktor,
    hendelser,
    tider: hendelser.map(() => tid()),
  })
  await skrivPersonrader(tx, await lesPerson(tx, personId))
}

export async function skrivPersonrader(tx: Tx, person: Person): Promise<void> {
  const rader = personrader(person)
  await erstattRader(tx, 'p_person', person.personId, rader.p_person)
  await erstattRader(tx, 'p_person_ident', person.personId, rader.p_person_ident)
  await erstattRader(tx, 'p_navneord', person.personId, rader.p_navneord)
}
