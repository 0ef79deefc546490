import type { SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Tx } from './database.ts'
import type { UtboksRad } from './skjema.ts'

export type Utbokspost = {
  readonly utboksId: string
  /** Saken posten hører til; rekkefølgen gjelder innenfor den. */
  readonly strom: SakId
  readonly soknadId: SoknadId | null
  readonly nr: number
  readonly slag: UtboksRad['slag']
  readonly status: UtboksRad['status']
  readonly laget: Tidspunkt
  readonly sendt: Tidspunkt | null
  readonly referanse: string | null
  readonly innholdSha256: string | null
  readonly data: unknown
  readonly feil: string | null
}
export type NyUtbokspost = Pick<Utbokspost, 'utboksId' | 'strom' | 'soknadId' | 'slag' | 'laget' | 'data'> & {
  readonly innholdSha256?: string | null
}

/** Legger postene bakerst i sakens kø. Kalles i samme transaksjon som hendelsene, etter `skrivHendelser`. */
export async function leggIUtboks(tx: Tx, strom: SakId, poster: readonly NyUtbokspost[]): Promise<void> {
  if (poster.length === 0) return
  const { siste } = await tx.db
    .selectFrom('utboks')
    .select(f => f.fn.max('nr').as('siste'))
    .where('kommune', '=', tx.kommune)
    .where('strom', '=', strom)
    .executeTakeFirstOrThrow()
  const rader = poster.map((p, i) => ({
    kommune: tx.kommune,
    utboks_id: p.utboksId,
    strom,
    soknad_id: p.soknadId,
    nr: Number(siste ?? 0) + 1 + i,
    slag: p.slag,
    status: 'venter' as const,
    laget: p.laget,
    sendt: null,
    referanse: null,
    innhold_sha256: p.innholdSha256 ?? null,
    data: JSON.stringify(p.data ?? null),
    feil: null,
  }))
  await tx.db.insertInto('utboks').values(rader).execute()
}

/** Det som venter, sak for sak i rekkefølge. En parkert post stopper ikke dem som kommer etter. */
export async function ventendeUtboks(tx: Tx, antall = 100): Promise<readonly Utbokspost[]> {
  const rader = await poster(tx)
    .where('status', '=', 'venter')
    .orderBy('strom')
    .orderBy('nr')
    .limit(antall)
    .execute()
  return rader.map(postAv)
}

export async function utboksForSak(tx: Tx, strom: SakId): Promise<readonly Utbokspost[]> {
  return (await poster(tx).where('strom', '=', strom).orderBy('nr').execute()).map(postAv)
}

export async function hentUtbokspost(tx: Tx, utboksId: string): Promise<Utbokspost | null> {
  const rad = await poster(tx).where('utboks_id', '=', utboksId).executeTakeFirst()
  return rad ? postAv(rad) : null
}

/** Svarer usant når posten alt var sendt: den som kom først, har satt referansen, og den står. */
export async function merkSendt(
  tx: Tx,
  utboksId: string,
  om: {
    readonly sendt: Tidspunkt
    readonly referanse: string | null
    readonly innholdSha256?: string | null
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('utboks')
    .set({
      status: 'sendt',
      sendt: om.sendt,
      referanse: om.referanse,
      feil: null,
      ...(om.innholdSha256 === undefined ? {} : { innhold_sha256: om.innholdSha256 }),
    })
    .where('kommune', '=', tx.kommune)
    .where('utboks_id', '=', utboksId)
    .where('status', '<>', 'sendt')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function parkerUtboks(tx: Tx, utboksId: string, feil: string): Promise<void> {
  await settStatus(tx, utboksId, 'parkert', feil)
}

/** Et menneske har rettet årsaken; posten stiller seg i kø igjen på sin gamle plass. */
export async function slippUtboks(tx: Tx, utboksId: string): Promise<void> {
  await settStatus(tx, utboksId, 'venter', null)
}

async function settStatus(tx: Tx, utboksId: string, status: 'parkert' | 'venter', feil: string | null) {
  await tx.db
    .updateTable('utboks')
    .set({ status, feil })
    .where('kommune', '=', tx.kommune)
    .where('utboks_id', '=', utboksId)
    .where('status', '<>', 'sendt')
    .execute()
}

const poster = (tx: Tx) => tx.db.selectFrom('utboks').selectAll().where('kommune', '=', tx.kommune)

const postAv = (r: UtboksRad): Utbokspost => ({
  utboksId: r.utboks_id,
  strom: r.strom as SakId,
  soknadId: r.soknad_id as SoknadId | null,
  nr: r.nr,
  slag: r.slag,
  status: r.status,
  laget: r.laget as Tidspunkt,
  sendt: r.sendt as Tidspunkt | null,
  referanse: r.referanse,
  innholdSha256: r.innhold_sha256,
  data: JSON.parse(r.data),
  feil: r.feil,
})
