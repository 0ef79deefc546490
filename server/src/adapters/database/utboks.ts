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
  /** Ganger den er prøvd sendt uten å lykkes, og når den tidligst prøves igjen. */
  readonly forsok: number
  readonly nesteForsok: Tidspunkt | null
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
    forsok: 0,
    neste_forsok: null,
  }))
  await tx.db.insertInto('utboks').values(rader).execute()
}

/**
 * Det som kan sendes nå, sak for sak i rekkefølge. En post som venter på et nytt forsøk, holder igjen dem bak seg i samme sak:
 * meldingen skal ikke gå før brevet den viser til. Andre saker venter ikke, og en parkert post holder ingen igjen.
 */
export async function ventendeUtboks(tx: Tx, naa: Tidspunkt, antall = 100): Promise<readonly Utbokspost[]> {
  const rader = await tx.db
    .selectFrom('utboks as post')
    .selectAll('post')
    .where('kommune', '=', tx.kommune)
    .where('status', '=', 'venter')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('utboks as foran')
            .select('foran.nr')
            .where('foran.kommune', '=', tx.kommune)
            .where('foran.status', '=', 'venter')
            .where('foran.neste_forsok', '>', naa)
            .whereRef('foran.strom', '=', 'post.strom')
            .whereRef('foran.nr', '<=', 'post.nr'),
        ),
      ),
    )
    .orderBy('strom')
    .orderBy('nr')
    .limit(antall)
    .execute()
  return rader.map(postAv)
}

/** Alt som venter, også det som ikke skal prøves ennå. */
export async function antallVentende(tx: Tx): Promise<number> {
  const { antall } = await tx.db
    .selectFrom('utboks')
    .select(f => f.fn.countAll().as('antall'))
    .where('kommune', '=', tx.kommune)
    .where('status', '=', 'venter')
    .executeTakeFirstOrThrow()
  return Number(antall)
}

/** En melding om søknaden ligger alt i køen. Den brettes sammen når den sendes, så den får med seg det som skjer før det. */
export async function harVentendeMelding(tx: Tx, strom: SakId, soknadId: SoknadId): Promise<boolean> {
  const rad = await poster(tx)
    .where('strom', '=', strom)
    .where('soknad_id', '=', soknadId)
    .where('slag', '=', 'innsyn')
    .where('status', '=', 'venter')
    .executeTakeFirst()
  return rad !== undefined
}

/** Det som er lagt til side til et menneske har sett på det, eldst først. */
export async function parkerteIUtboks(tx: Tx): Promise<readonly Utbokspost[]> {
  const rader = await poster(tx)
    .where('status', '=', 'parkert')
    .orderBy('laget')
    .orderBy('strom')
    .orderBy('nr')
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
      neste_forsok: null,
      ...(om.innholdSha256 === undefined ? {} : { innhold_sha256: om.innholdSha256 }),
    })
    .where('kommune', '=', tx.kommune)
    .where('utboks_id', '=', utboksId)
    .where('status', '<>', 'sendt')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const parkerUtboks = (tx: Tx, utboksId: string, feil: string): Promise<void> =>
  endre(tx, utboksId, { status: 'parkert', feil })

/** Sendingen feilet, kanskje bare for en stund. Posten beholder plassen sin og prøves igjen. */
export const utsettUtboks = (
  tx: Tx,
  utboksId: string,
  om: { readonly forsok: number; readonly nesteForsok: Tidspunkt; readonly feil: string },
): Promise<void> => endre(tx, utboksId, { forsok: om.forsok, neste_forsok: om.nesteForsok, feil: om.feil })

/** Et menneske har rettet årsaken; posten stiller seg i kø igjen på sin gamle plass, med alle forsøkene foran seg. */
export const slippUtboks = (tx: Tx, utboksId: string): Promise<void> =>
  endre(tx, utboksId, { status: 'venter', feil: null, forsok: 0, neste_forsok: null })

/** Det som er sendt, endres aldri. */
async function endre(
  tx: Tx,
  utboksId: string,
  til: Partial<Pick<UtboksRad, 'status' | 'feil' | 'forsok' | 'neste_forsok'>>,
): Promise<void> {
  await tx.db
    .updateTable('utboks')
    .set(til)
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
  forsok: r.forsok,
  nesteForsok: r.neste_forsok as Tidspunkt | null,
})
