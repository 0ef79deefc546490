import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import { graderingAvSvar } from '@handlingsrom/domene/person/adressesperre'
import type { Adressesperresvar } from '@handlingsrom/domene/person/hendelser'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import type { Sakkommandonavn } from '@handlingsrom/kontrakt/sak/kommandoer'
import type { Tx } from '../../adapters/database/database.ts'
import { avledetUuid } from '../../adapters/database/uuid.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { finnPerson, opprettPerson, rettPerson, skjerpGradering } from '../person/personer.ts'
import type { Bestilling } from './utforSakKommando.ts'

/** Kroppen slik kommandoens eget skjema har lest den. */
export type Kropp = { readonly kommandoId: KommandoId } & Readonly<Record<string, unknown>>
type NyttMenneske = {
  readonly fornavn: string
  readonly mellomnavn: string
  readonly etternavn: string
  readonly fodselsdato?: Dato
  readonly identitetsnummer?: string
  readonly adressebeskyttelse?: Adressesperresvar
}

export const menneskeI = (kropp: Kropp): NyttMenneske | undefined => kropp.person as NyttMenneske | undefined

const leggerTil = (navn: Sakkommandonavn): boolean => navn === 'leggTilBarn' || navn === 'leggTilVoksen'

/**
 * Bestillingen en kropp er. Navn og nummer på et nytt menneske går til personens strøm, aldri til saken; har nummeret vært her
 * før, er det den personen, med graderingen hun har.
 */
export async function somBestilling(
  tx: Tx,
  navn: Sakkommandonavn,
  sakId: SakId,
  kropp: Kropp,
  aktor: Aktor,
): Promise<Bestilling> {
  const { kommandoId, person, ...resten } = kropp
  const personId = leggerTil(navn)
    ? ((await finnPerson(tx, menneskeI(kropp)?.identitetsnummer)) ?? personIdFor(sakId, kommandoId))
    : undefined
  const kommando = {
    type: navn,
    ...resten,
    ...(personId ? { personId, kilde: 'ansatt' } : {}),
    ...(navn === 'rettBarneopplysninger' ? { kilde: 'ansatt' } : {}),
    // Skjemaet for kommandoen har lest kroppen; unionen over alle kommandoer kan ikke uttrykke det.
  } as unknown as SakKommando
  return { sakId, kommando, kommandoId, aktor, ...(person === undefined ? {} : { ogsaa: person }) }
}

/** Skriver mennesket i kroppen til sin egen strøm, etter at saken har tatt imot kommandoen. */
export async function skrivMennesket(tx: Tx, a: Avhengigheter, b: Bestilling, kropp: Kropp): Promise<void> {
  const ny = menneskeI(kropp)
  if (!ny) return
  const felles = {
    navn: { fornavn: ny.fornavn, mellomnavn: ny.mellomnavn, etternavn: ny.etternavn },
    ...(ny.fodselsdato ? { fodselsdato: ny.fodselsdato } : {}),
    kilde: 'ansatt' as const,
  }
  const { kommando } = b
  if (kommando.type !== 'leggTilBarn' && kommando.type !== 'leggTilVoksen') {
    const om = { ...felles, grunn: String(kropp.grunn ?? '') }
    await rettPerson(tx, a, kropp.personId as PersonId, om, b.aktor, b.kommandoId)
    return
  }
  const gradering = graderingAvSvar(ny.adressebeskyttelse)
  if (kommando.personId === personIdFor(b.sakId, b.kommandoId)) {
    const ident = ny.identitetsnummer ? { ident: ny.identitetsnummer } : {}
    await opprettPerson(tx, a, { ...felles, gradering, ...ident }, b.aktor, b.kommandoId, kommando.personId)
  } else if (ny.adressebeskyttelse === 'ja') {
    // «Nei» og «vet ikke» endrer aldri det vi visste om en vi kjente fra før.
    await skjerpGradering(tx, a, kommando.personId, gradering, b.aktor, 'ansatt')
  }
}

/** En ny persons id følger av saken og kommandoen: den samme kommandoen igjen peker på den samme personen, og aldri på en i en annen sak. */
const personIdFor = (sakId: SakId, kommandoId: KommandoId): PersonId =>
  avledetUuid(kommandoId, 'person', sakId) as PersonId
