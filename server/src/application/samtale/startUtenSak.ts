import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, KommandoId, PersonId, SakId, SamtaleId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { graderingAvSvar } from '@handlingsrom/domene/person/adressesperre'
import type { Adressesperresvar } from '@handlingsrom/domene/person/hendelser'
import { tomSak } from '@handlingsrom/domene/sak/tilstand'
import type { Samtalekommando } from '@handlingsrom/domene/samtale/kommandoer'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import { kanonisk } from '../../adapters/database/kanonisk.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { laasNokkel } from '../../adapters/database/nokkellaas.ts'
import { klassifiser } from '../../adapters/identitetsnummer.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommuneinfo } from '../kommune/kommuneinfo.ts'
import { finnPerson, opprettPerson, skjerpGradering } from '../person/personer.ts'
import { sakressurs } from '../sak/lesSak.ts'
import { fodtIFremtiden } from '../sak/sammeMenneske.ts'
import { skrivSak, tidgiver } from '../sak/skrivSak.ts'
import { nyttSaksnummer } from '../soknad/saksnummer.ts'
import { lesSakFor } from '../soknad/tolkSoknad.ts'
import { vetOm } from '../visning/lister.ts'

export type NySamtale = {
  readonly kommandoId: KommandoId
  readonly person: {
    readonly fornavn: string
    readonly etternavn: string
    readonly fodselsdato?: Dato
    readonly identitetsnummer?: string
    readonly adressebeskyttelse: Adressesperresvar
  }
  readonly samtale: Omit<Samtalekommando<'startSamtale'>, 'type'>
}
export type Startet = {
  readonly sakId: SakId
  readonly samtaleId: SamtaleId
  /** Kan den som startet den, åpne saken? Nei når familien er skjermet, og hun ikke er i kretsen. */
  readonly apen: boolean
}
export type KanIkkeStarte =
  | 'ekte-nummer'
  | 'dato-i-fremtiden'
  | 'fodt-i-fremtiden'
  | 'kommando-gjenbrukt'
  | { readonly sak: SakId }

/**
 * En samtale med en som ikke har sak: den åpner en Sak uten søknad, tildelt den som snakket med henne (S-078, S-259). Har hun alt en
 * sak, startes samtalen der: gjennom porten når leseren vet om saken (`{ sak }`), og ellers uten at svaret sier noe annet enn om den
 * ikke fantes, slik det er for en søknad på papir.
 */
export async function startUtenSak(
  tx: Tx,
  a: Avhengigheter,
  inn: NySamtale,
  leser: AnsattSubjekt,
): Promise<Resultat<Startet, KanIkkeStarte>> {
  const { person, samtale, kommandoId } = inn
  const naa = a.klokke()
  if (a.innebygd && klassifiser(person.identitetsnummer) === 'gyldig-ekte') return avvist('ekte-nummer')
  if (samtale.dato > naa.dato) return avvist('dato-i-fremtiden')
  if (fodtIFremtiden([person], naa.dato)) return avvist('fodt-i-fremtiden')
  const aktor: Aktor = { type: 'ansatt', id: leser.ansattId }
  const fingeravtrykk = sha256(Buffer.from(kanonisk({ inn, aktor })))
  await laasNokkel(tx, `kommando/${kommandoId}`)
  const forrige = await tidligere(tx, kommandoId)
  if (forrige)
    return forrige.fingeravtrykk === fingeravtrykk ? ok(forrige.svar) : avvist('kommando-gjenbrukt')
  if (person.identitetsnummer) await laasNokkel(tx, `ident/${person.identitetsnummer}`)
  const kjent = await finnPerson(tx, person.identitetsnummer)
  const fantes = kjent ? await lesSakFor(tx, kjent) : null
  if (fantes && vetOm(leser, sakressurs(tx.kommune, fantes, naa.dato)))
    return avvist({ sak: fantes.sak.sakId })

  const sokerId = await somPerson(tx, a, inn, kjent, aktor)
  const sak = fantes?.sak ?? tomSak(a.nyId() as SakId)
  const apen = person.adressebeskyttelse === 'nei' || leser.iKrets
  const svar = { sakId: fantes ? (a.nyId() as SakId) : sak.sakId, samtaleId: samtale.samtaleId, apen }
  await skrivSak(tx, a, {
    sak,
    hendelser: [
      ...(fantes ? [] : await nySak(tx, sak.sakId, sokerId, naa.dato, apen ? leser.ansattId : undefined)),
      { ...samtale, type: 'SamtaleStartet', deltakere: [sokerId] },
    ],
    tid: tidgiver(naa, sak.sisteTidspunkt),
    aktor,
    kommandoId,
    fingeravtrykk,
    svar: JSON.stringify(svar),
  })
  return ok(svar)
}

async function somPerson(
  tx: Tx,
  a: Avhengigheter,
  { person, kommandoId }: NySamtale,
  kjent: PersonId | null,
  aktor: Aktor,
): Promise<PersonId> {
  const gradering = graderingAvSvar(person.adressebeskyttelse)
  if (kjent) {
    // «Nei» og «vet ikke» endrer aldri det vi visste om en vi kjente fra før.
    if (person.adressebeskyttelse === 'ja') await skjerpGradering(tx, a, kjent, gradering, aktor, 'ansatt')
    return kjent
  }
  const { fornavn, etternavn, fodselsdato, identitetsnummer } = person
  const ny = {
    navn: { fornavn, mellomnavn: '', etternavn },
    ...(fodselsdato ? { fodselsdato } : {}),
    ...(identitetsnummer ? { ident: identitetsnummer } : {}),
    gradering,
    kilde: 'ansatt' as const,
  }
  return opprettPerson(tx, a, ny, aktor, kommandoId)
}

const nySak = async (
  tx: Tx,
  sakId: SakId,
  sokerPersonId: PersonId,
  dato: Dato,
  tildelt: AnsattId | undefined,
) => [
  {
    type: 'SakOpprettet' as const,
    sakId,
    sokerPersonId,
    kontor: (await kommuneinfo(tx)).kontornavn,
    saksnummer: await nyttSaksnummer(tx, dato, sakId),
  },
  ...(tildelt ? [{ type: 'SakTildelt' as const, ansattId: tildelt }] : []),
]

async function tidligere(tx: Tx, kommandoId: KommandoId) {
  const rad = await tx.db
    .selectFrom('kommando')
    .innerJoin('strom', j =>
      j.onRef('strom.kommune', '=', 'kommando.kommune').onRef('strom.strom', '=', 'kommando.strom'),
    )
    .select(['kommando.svar', 'kommando.fingeravtrykk'])
    .where('kommando.kommune', '=', tx.kommune)
    .where('kommando_id', '=', kommandoId)
    .where('stromtype', '=', 'sak')
    .executeTakeFirst()
  return rad?.svar ? { svar: JSON.parse(rad.svar) as Startet, fingeravtrykk: rad.fingeravtrykk } : null
}
