import type { SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { rensTekst } from '@handlingsrom/domene/felles/tekst'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Tx } from './database.ts'
import { sha256 } from './kjede.ts'
import type { InnboksRad } from './skjema.ts'

export type InnboksStatus = InnboksRad['status']
export type NyInnboksfil = {
  readonly filnavn: string
  readonly innhold: Uint8Array
  readonly mimetype: string
}
export type Innboksfil = {
  readonly nr: number
  readonly filnavn: string
  readonly innhold: Buffer
  readonly sha256: string
  readonly mimetype: string
}
export type Mottak = {
  readonly innboksId: string
  /** Meldingens identitet: (digisosId, eksternRef) der metadata gir dem, ellers hashen av hovedfilen. */
  readonly nokkel: string
  readonly kanal: string
  readonly mottatt: Tidspunkt
  /** Hashen av hovedfilen. */
  readonly sha256: string
  readonly metadata: unknown
  readonly filer: readonly NyInnboksfil[]
}
export type Innbokspost = {
  readonly innboksId: string
  readonly nokkel: string
  readonly kanal: string
  readonly mottatt: Tidspunkt
  readonly sha256: string
  readonly status: InnboksStatus
  readonly grunn: string | null
  readonly soknadId: SoknadId | null
  readonly sakId: SakId | null
  readonly metadata: unknown
}

/** Tar vare på meldingen byte for byte. Er nøkkelen mottatt før, lagres ingenting, og den første posten er svaret. */
export async function leggIInnboks(
  tx: Tx,
  m: Mottak,
): Promise<{ readonly ny: boolean; readonly post: Innbokspost }> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('innboks')
    .values({
      kommune: tx.kommune,
      innboks_id: m.innboksId,
      nokkel: rensTekst(m.nokkel).tekst,
      kanal: m.kanal,
      mottatt: m.mottatt,
      sha256: m.sha256,
      status: 'mottatt',
      grunn: null,
      soknad_id: null,
      sak_id: null,
      metadata: JSON.stringify(m.metadata ?? null, rene),
    })
    .onConflict(k => k.columns(['kommune', 'nokkel']).doNothing())
    .executeTakeFirst()
  const ny = numInsertedOrUpdatedRows === 1n
  if (ny) await leggTilInnboksfiler(tx, m.innboksId, m.filer)
  const post = await finnIInnboks(tx, m.nokkel)
  if (!post) throw new Error('Posten som nettopp ble lagret, finnes ikke')
  return { ny, post }
}

const rene = (_navn: string, verdi: unknown): unknown =>
  typeof verdi === 'string' ? rensTekst(verdi).tekst : verdi

/** Filer som kom siden, for eksempel en ettersendelse. Nummereres etter dem som er der. */
export async function leggTilInnboksfiler(
  tx: Tx,
  innboksId: string,
  filer: readonly NyInnboksfil[],
): Promise<void> {
  if (filer.length === 0) return
  const { siste } = await tx.db
    .selectFrom('innboks_fil')
    .select(f => f.fn.max('nr').as('siste'))
    .where('kommune', '=', tx.kommune)
    .where('innboks_id', '=', innboksId)
    .executeTakeFirstOrThrow()
  const rader = filer.map((f, i) => ({
    kommune: tx.kommune,
    innboks_id: innboksId,
    nr: Number(siste ?? 0) + 1 + i,
    // Avsenderen bestemmer navnet. NUL kan ikke stå i en tekstkolonne, og et navn skal aldri felle en søknad.
    filnavn: rensTekst(f.filnavn).tekst,
    innhold: Buffer.from(f.innhold),
    sha256: sha256(f.innhold),
    mimetype: f.mimetype,
  }))
  await tx.db.insertInto('innboks_fil').values(rader).execute()
}

export async function finnIInnboks(tx: Tx, nokkel: string): Promise<Innbokspost | null> {
  const rad = await poster(tx).where('nokkel', '=', rensTekst(nokkel).tekst).executeTakeFirst()
  return rad ? postAv(rad) : null
}

/** Postene som har en nøkkel som begynner slik. */
export async function finnIInnboksUnder(tx: Tx, begynnelse: string): Promise<readonly Innbokspost[]> {
  const rader = await poster(tx)
    .where(w => w.fn<boolean>('starts_with', ['nokkel', w.val(rensTekst(begynnelse).tekst)]))
    .execute()
  return rader.map(postAv)
}

export async function hentInnbokspost(tx: Tx, innboksId: string): Promise<Innbokspost | null> {
  const rad = await poster(tx).where('innboks_id', '=', innboksId).executeTakeFirst()
  return rad ? postAv(rad) : null
}

/** Én side, eldst først: postene etter `etter`, eller fra den eldste. En side som ikke er full, er den siste. */
export async function listInnboks(
  tx: Tx,
  status: InnboksStatus,
  { etter, antall = 500 }: { readonly etter?: Innbokspost | undefined; readonly antall?: number } = {},
): Promise<readonly Innbokspost[]> {
  const fra = etter
  const alle = poster(tx).where('status', '=', status)
  const rader = await (fra
    ? alle.where(w =>
        w.or([
          w('mottatt', '>', fra.mottatt),
          w.and([w('mottatt', '=', fra.mottatt), w('innboks_id', '>', fra.innboksId)]),
        ]),
      )
    : alle
  )
    .orderBy('mottatt')
    .orderBy('innboks_id')
    .limit(antall)
    .execute()
  return rader.map(postAv)
}

export const hentInnboksfiler = (tx: Tx, innboksId: string): Promise<Innboksfil[]> =>
  tx.db
    .selectFrom('innboks_fil')
    .select(['nr', 'filnavn', 'innhold', 'sha256', 'mimetype'])
    .where('kommune', '=', tx.kommune)
    .where('innboks_id', '=', innboksId)
    .orderBy('nr')
    .execute()

export async function settInnboksStatus(
  tx: Tx,
  innboksId: string,
  status: InnboksStatus,
  om: {
    readonly grunn?: string | null
    readonly soknadId?: SoknadId | null
    readonly sakId?: SakId | null
  } = {},
): Promise<void> {
  await tx.db
    .updateTable('innboks')
    .set({
      status,
      ...(om.grunn === undefined ? {} : { grunn: om.grunn }),
      ...(om.soknadId === undefined ? {} : { soknad_id: om.soknadId }),
      ...(om.sakId === undefined ? {} : { sak_id: om.sakId }),
    })
    .where('kommune', '=', tx.kommune)
    .where('innboks_id', '=', innboksId)
    .execute()
}

const poster = (tx: Tx) => tx.db.selectFrom('innboks').selectAll().where('kommune', '=', tx.kommune)

const postAv = (r: InnboksRad): Innbokspost => ({
  innboksId: r.innboks_id,
  nokkel: r.nokkel,
  kanal: r.kanal,
  mottatt: r.mottatt as Tidspunkt,
  sha256: r.sha256,
  status: r.status,
  grunn: r.grunn,
  soknadId: r.soknad_id as SoknadId | null,
  sakId: r.sak_id as SakId | null,
  metadata: JSON.parse(r.metadata),
})
