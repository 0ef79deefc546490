import type { AnsattId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Rolle } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { loggAdministrasjon } from './loggAdministrasjon.ts'

export type KanIkkeForesla =
  | 'ukjent-ansatt'
  | 'har-forslag'
  | 'ingen-endring'
  | 'krets-uten-saksrolle'
  | 'kommando-gjenbrukt'

export type Forslag = {
  readonly forslagId: string
  readonly ansattId: AnsattId
  readonly roller: readonly Rolle[]
  readonly iKrets: boolean
  readonly grunn: string
}

/**
 * Foreslår hvilke roller en annen skal ha, og om hun skal være i den autoriserte kretsen. Ingenting endres før en annen har
 * bekreftet det. For den som har fått tilgangen avsluttet, åpner bekreftelsen den igjen.
 */
export async function foreslaTilgang(
  tx: Tx,
  a: Avhengigheter,
  f: Forslag,
  av: AnsattId,
): Promise<Resultat<null, KanIkkeForesla>> {
  const roller = JSON.stringify([...new Set(f.roller)].toSorted())
  const forrige = await hentForslag(tx, f.forslagId)
  if (forrige) {
    const likt = forrige.ansatt_id === f.ansattId && forrige.roller === roller && forrige.i_krets === f.iKrets
    return likt && forrige.foreslatt_av === av ? ok(null) : avvist('kommando-gjenbrukt')
  }
  const ansatt = await hentRad(tx, f.ansattId)
  if (!ansatt) return avvist('ukjent-ansatt')
  if (f.iKrets && !f.roller.some(r => r === 'veileder' || r === 'fagansvarlig' || r === 'leder'))
    return avvist('krets-uten-saksrolle')
  const likDetHunHar =
    JSON.stringify((JSON.parse(ansatt.roller) as string[]).toSorted()) === roller &&
    ansatt.i_krets === f.iKrets
  if (likDetHunHar && ansatt.deaktivert === null) return avvist('ingen-endring')
  const apent = await tx.db
    .selectFrom('ansatt_forslag')
    .select('forslag_id')
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', f.ansattId)
    .where('utfall', 'is', null)
    .executeTakeFirst()
  if (apent) return avvist('har-forslag')
  await tx.db
    .insertInto('ansatt_forslag')
    .values({
      kommune: tx.kommune,
      forslag_id: f.forslagId,
      ansatt_id: f.ansattId,
      roller,
      i_krets: f.iKrets,
      grunn: f.grunn,
      foreslatt_av: av,
      foreslatt: a.klokke().tidspunkt,
      utfall: null,
      avgjort_av: null,
      avgjort: null,
    })
    .execute()
  await loggAdministrasjon(tx, a, av, f.ansattId, { handling: 'foresla-tilgang', roller, krets: f.iKrets })
  return ok(null)
}

const APEN = { deaktivert: null, avsluttet_av: null, avsluttet_grunn: null } as const

/** Forslaget slik porten må se det. */
export async function lesForslag(
  tx: Tx,
  forslagId: string,
): Promise<{ readonly ansattId: AnsattId; readonly foreslattAv: AnsattId } | null> {
  const rad = await hentForslag(tx, forslagId)
  return rad ? { ansattId: rad.ansatt_id as AnsattId, foreslattAv: rad.foreslatt_av as AnsattId } : null
}

/** Den andre sier ja: rollene og kretsen gjelder fra neste forespørsel. Svaret to ganger er det samme som én. */
export async function bekreftForslag(
  tx: Tx,
  a: Avhengigheter,
  forslagId: string,
  av: AnsattId,
): Promise<Resultat<null, 'alt-avgjort'>> {
  const svar = await avgjorForslag(tx, a, forslagId, 'bekreftet', av)
  if (svar !== 'nytt') return svar === 'gjentatt' ? ok(null) : avvist('alt-avgjort')
  const f = await hentForslag(tx, forslagId)
  if (!f) return avvist('alt-avgjort')
  await tx.db
    .updateTable('ansatt')
    .set({ roller: f.roller, i_krets: f.i_krets, bestemt: a.klokke().tidspunkt, ...APEN })
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', f.ansatt_id)
    .execute()
  await loggAdministrasjon(tx, a, av, f.ansatt_id as AnsattId, {
    handling: 'bekreft-tilgang',
    roller: f.roller,
    krets: f.i_krets,
    foreslattAv: f.foreslatt_av,
  })
  return ok(null)
}

/** Den andre sier nei, eller den som foreslo, trekker det. */
export async function avvisForslag(
  tx: Tx,
  a: Avhengigheter,
  forslagId: string,
  av: AnsattId,
): Promise<Resultat<null, 'alt-avgjort'>> {
  const svar = await avgjorForslag(tx, a, forslagId, 'avvist', av)
  if (svar === 'nytt') {
    const f = await hentForslag(tx, forslagId)
    if (f) await loggAdministrasjon(tx, a, av, f.ansatt_id as AnsattId, { handling: 'avvis-tilgang' })
  }
  return svar === 'avgjort' ? avvist('alt-avgjort') : ok(null)
}

/** Avslutter tilgangen med én gang: øktene dør, og det som venter på bekreftelse, faller bort. Sakene står igjen til de fordeles. */
export async function avsluttTilgang(
  tx: Tx,
  a: Avhengigheter,
  ansattId: AnsattId,
  grunn: string,
  av: AnsattId,
): Promise<void> {
  const naa = a.klokke().tidspunkt
  const { numUpdatedRows } = await tx.db
    .updateTable('ansatt')
    .set({ deaktivert: naa, avsluttet_av: av, avsluttet_grunn: grunn })
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', ansattId)
    .where('deaktivert', 'is', null)
    .executeTakeFirst()
  await tx.db
    .deleteFrom('sesjon')
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', ansattId)
    .execute()
  await tx.db
    .updateTable('ansatt_forslag')
    .set({ utfall: 'avvist', avgjort_av: av, avgjort: naa })
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', ansattId)
    .where('utfall', 'is', null)
    .execute()
  if (numUpdatedRows === 1n) await loggAdministrasjon(tx, a, av, ansattId, { handling: 'avslutt-tilgang' })
}

async function avgjorForslag(
  tx: Tx,
  a: Avhengigheter,
  forslagId: string,
  utfall: 'bekreftet' | 'avvist',
  av: AnsattId,
): Promise<'nytt' | 'gjentatt' | 'avgjort'> {
  const { numUpdatedRows } = await tx.db
    .updateTable('ansatt_forslag')
    .set({ utfall, avgjort_av: av, avgjort: a.klokke().tidspunkt })
    .where('kommune', '=', tx.kommune)
    .where('forslag_id', '=', forslagId)
    .where('utfall', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 1n) return 'nytt'
  const f = await hentForslag(tx, forslagId)
  return f?.utfall === utfall && f.avgjort_av === av ? 'gjentatt' : 'avgjort'
}

export const hentRad = (tx: Tx, ansattId: string) =>
  tx.db
    .selectFrom('ansatt')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', ansattId)
    .executeTakeFirst()

const hentForslag = (tx: Tx, forslagId: string) =>
  tx.db
    .selectFrom('ansatt_forslag')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .where('forslag_id', '=', forslagId)
    .executeTakeFirst()
