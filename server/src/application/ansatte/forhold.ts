import { erDato } from '@handlingsrom/domene/felles/dato'
import type { AnsattId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Relasjon } from '@handlingsrom/domene/tilgang/forhold'
import type { Forholdsliste } from '@handlingsrom/kontrakt/ansatte'
import type { Tx } from '../../adapters/database/database.ts'
import { klassifiser } from '../../adapters/identitetsnummer.ts'
import { ansattnavn } from '../ansatte.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { loggAdministrasjon } from './loggAdministrasjon.ts'
import { hentRad } from './tilgang.ts'

export type NyttForhold = {
  readonly forholdId: string
  readonly relasjon: Relasjon
  readonly fornavn: string
  readonly etternavn: string
  readonly fodselsdato?: string
  readonly identitetsnummer?: string
}
export type KanIkkeMelde =
  | 'ukjent-ansatt'
  | 'ugyldig-nummer'
  | 'ekte-nummer'
  | 'ugyldig-dato'
  | 'nummer-eller-dato'
  | 'kommando-gjenbrukt'

/** Det som er meldt om den ansatte og dem som er nær henne. Aldri nummer, og aldri om noen av dem har en sak. */
export async function visForhold(tx: Tx, ansattId: AnsattId): Promise<Forholdsliste> {
  const navn = await ansattnavn(tx)
  const rader = await tx.db
    .selectFrom('ansatt_forhold')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', ansattId)
    .where('fjernet', 'is', null)
    .orderBy('meldt')
    .execute()
  return {
    forhold: rader.map(r => ({
      forholdId: r.forhold_id,
      relasjon: r.relasjon as Relasjon,
      navn: `${r.fornavn} ${r.etternavn}`,
      fodselsdato: r.fodselsdato,
      harNummer: r.ident !== null,
      meldtAv: navn.get(r.meldt_av) ?? 'Ukjent ansatt',
      meldt: r.meldt,
    })),
  }
}

/**
 * Melder at noen er den ansatte selv, eller nær henne. Gjelder fra neste forespørsel, også for saker som kommer senere. Det
 * stenger bare; derfor trengs ingen bekreftelse, og svaret sier aldri om noen fantes.
 */
export async function meldForhold(
  tx: Tx,
  a: Avhengigheter,
  ansattId: AnsattId,
  f: NyttForhold,
  av: AnsattId,
): Promise<Resultat<null, KanIkkeMelde>> {
  const ident = f.identitetsnummer?.replace(/\s/g, '') || null
  const fodselsdato = f.fodselsdato || null
  if (ident !== null && klassifiser(ident) === 'ugyldig') return avvist('ugyldig-nummer')
  if (ident !== null && a.innebygd && klassifiser(ident) === 'gyldig-ekte') return avvist('ekte-nummer')
  if (fodselsdato !== null && !erDato(fodselsdato)) return avvist('ugyldig-dato')
  if (ident === null && fodselsdato === null) return avvist('nummer-eller-dato')
  if (!(await hentRad(tx, ansattId))) return avvist('ukjent-ansatt')
  const forrige = await tx.db
    .selectFrom('ansatt_forhold')
    .select(['ansatt_id', 'relasjon', 'ident', 'fodselsdato'])
    .where('kommune', '=', tx.kommune)
    .where('forhold_id', '=', f.forholdId)
    .executeTakeFirst()
  if (forrige) {
    const likt = [ansattId, f.relasjon, ident, fodselsdato].every(
      (v, i) => v === [forrige.ansatt_id, forrige.relasjon, forrige.ident, forrige.fodselsdato][i],
    )
    return likt ? ok(null) : avvist('kommando-gjenbrukt')
  }
  await tx.db
    .insertInto('ansatt_forhold')
    .values({
      kommune: tx.kommune,
      forhold_id: f.forholdId,
      ansatt_id: ansattId,
      relasjon: f.relasjon,
      fornavn: f.fornavn,
      etternavn: f.etternavn,
      fodselsdato,
      ident,
      meldt_av: av,
      meldt: a.klokke().tidspunkt,
      fjernet_av: null,
      fjernet: null,
      fjernet_grunn: null,
    })
    .execute()
  await loggAdministrasjon(tx, a, av, ansattId, {
    handling: 'meld-forhold',
    forholdId: f.forholdId,
    relasjon: f.relasjon,
  })
  return ok(null)
}

/** Fjerner noe som er meldt feil. Aldri den det gjelder selv (porten): det ville åpnet saken for henne. */
export async function fjernForhold(
  tx: Tx,
  a: Avhengigheter,
  ansattId: AnsattId,
  forholdId: string,
  grunn: string,
  av: AnsattId,
): Promise<Resultat<null, 'finnes-ikke'>> {
  const { numUpdatedRows } = await tx.db
    .updateTable('ansatt_forhold')
    .set({ fjernet_av: av, fjernet: a.klokke().tidspunkt, fjernet_grunn: grunn })
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', ansattId)
    .where('forhold_id', '=', forholdId)
    .where('fjernet', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 1n) {
    await loggAdministrasjon(tx, a, av, ansattId, { handling: 'fjern-forhold', forholdId })
    return ok(null)
  }
  const rad = await tx.db
    .selectFrom('ansatt_forhold')
    .select('fjernet_av')
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', ansattId)
    .where('forhold_id', '=', forholdId)
    .executeTakeFirst()
  return rad ? ok(null) : avvist('finnes-ikke')
}
