import { createHash } from 'node:crypto'
import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import type { Sakkommandonavn } from '@handlingsrom/kontrakt/sak/kommandoer'
import type { Tx } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../../application/avhengigheter.ts'
import { finnPerson, opprettPerson, rettPerson } from '../../application/person/personer.ts'
import type { Bestilling } from '../../application/sak/utforSakKommando.ts'

/** Kroppen slik kommandoens eget skjema har lest den. */
export type Kropp = { readonly kommandoId: KommandoId } & Readonly<Record<string, unknown>>
type NyttMenneske = {
  readonly fornavn: string
  readonly mellomnavn: string
  readonly etternavn: string
  readonly fodselsdato?: Dato
  readonly identitetsnummer?: string
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
    ? ((await finnPerson(tx, menneskeI(kropp)?.identitetsnummer)) ?? personIdFor(kommandoId))
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
  if (!leggerTil(b.kommando.type)) {
    const om = { ...felles, grunn: String(kropp.grunn ?? '') }
    await rettPerson(tx, a, kropp.personId as PersonId, om, b.aktor, b.kommandoId)
  } else if ((b.kommando as { personId?: PersonId }).personId === personIdFor(b.kommandoId)) {
    const ident = ny.identitetsnummer ? { ident: ny.identitetsnummer } : {}
    const om = { ...felles, gradering: 'ugradert' as const, ...ident }
    await opprettPerson(tx, a, om, b.aktor, b.kommandoId, personIdFor(b.kommandoId))
  }
}

/** En ny persons id følger av kommandoen, slik at den samme kommandoen igjen peker på den samme personen. */
function personIdFor(kommandoId: KommandoId): PersonId {
  const h = createHash('sha256').update(`person/${kommandoId}`).digest('hex')
  return `${kommandoId.slice(0, 13)}-7${h.slice(0, 3)}-8${h.slice(3, 6)}-${h.slice(6, 18)}` as PersonId
}
