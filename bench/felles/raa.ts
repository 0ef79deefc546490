import type pg from 'pg'

/** Tabellene en kommando kan skrive til. `strom` er sist: den raden finnes fra før og flyttes. */
const TABELLER = [
  'hendelse',
  'hendelse_innhold',
  'kommando',
  'p_sak',
  'p_sak_person',
  'p_tildeling',
  'p_inhabil',
  'p_soknad',
  'p_oppgave',
  'p_barn',
  'p_vedtak',
  'utboks',
  'oppslagslogg',
] as const

type Rad = Readonly<Record<string, unknown>>
export type Radsett = {
  readonly rader: ReadonlyMap<string, readonly Rad[]>
  readonly hode: Rad
  readonly antall: number
}

/** Kommunen de rå radene skrives i. Den har ingen rader fra før, så gulvet slipper både sletting og oppslag. */
export const SPEIL = '9002'

export async function lagSpeilkommune(pool: pg.Pool): Promise<void> {
  await pool.query(`insert into kommune select '${SPEIL}', 'Speil', 'Speil', true`)
}

/** Nøyaktig de radene transaksjonen med denne kommandoen la igjen, funnet på transaksjonsnummeret i hver rad. */
export async function raderEtter(pool: pg.Pool, kommandoId: string, strom: string): Promise<Radsett> {
  const merke = await pool.query('select xmin::text as x from kommando where kommando_id = $1', [kommandoId])
  const x = merke.rows[0]?.x
  const rader = new Map<string, readonly Rad[]>()
  for (const tabell of TABELLER) {
    const { rows } = await pool.query(`select * from ${tabell} where xmin::text = $1`, [x])
    if (rows.length > 0)
      rader.set(
        tabell,
        rows.map(r => ({ ...r, kommune: SPEIL })),
      )
  }
  const hode = (await pool.query('select * from strom where strom = $1', [strom])).rows[0]
  const antall = [...rader.values()].reduce((sum, r) => sum + r.length, 1)
  return { rader, hode: { ...hode, kommune: SPEIL }, antall }
}

/** Utenfor tidtakingen: hodet må stå der, og sakens forrige rader være borte, for at de rå radene skal være lovlige. */
export async function forberedSpeil(pool: pg.Pool, s: Radsett): Promise<void> {
  const { kommune, strom, stromtype } = s.hode
  await pool.query(
    `insert into strom (kommune, strom, stromtype, siste_nr, siste_hash, siste_tidspunkt)
     values ($1, $2, $3, 0, repeat('0', 64), '2000-01-01T00:00:00.000Z') on conflict do nothing`,
    [kommune, strom, stromtype],
  )
  for (const tabell of TABELLER.filter(t => t.startsWith('p_'))) {
    await pool.query(`delete from ${tabell} where kommune = $1 and sak_id = $2`, [SPEIL, strom])
  }
}

/** Gulvet: de samme radene i én transaksjon, én setning per tabell, uten å lese, regne eller låse noe. */
export async function skrivRaa(pool: pg.Pool, s: Radsett): Promise<void> {
  const klient = await pool.connect()
  try {
    await klient.query('begin')
    await klient.query(`set local role handlingsrom_app; set local app.kommune = '${SPEIL}'`)
    await klient.query(
      'update strom set siste_nr = $3, siste_hash = $4, siste_tidspunkt = $5 where kommune = $1 and strom = $2',
      [SPEIL, s.hode.strom, s.hode.siste_nr, s.hode.siste_hash, s.hode.siste_tidspunkt],
    )
    for (const [tabell, rader] of s.rader) await settInn(klient, tabell, rader)
    await klient.query('commit')
  } finally {
    klient.release()
  }
}

async function settInn(klient: pg.PoolClient, tabell: string, rader: readonly Rad[]): Promise<void> {
  const kolonner = Object.keys(rader[0] ?? {})
  const verdier: unknown[] = []
  const grupper = rader.map(r => `(${kolonner.map(k => `$${verdier.push(r[k])}`).join(',')})`)
  await klient.query(`insert into ${tabell} (${kolonner.join(',')}) values ${grupper.join(',')}`, verdier)
}
