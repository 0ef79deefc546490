import type { SakId } from '@handlingsrom/domene/felles/id'
import { kontrollraderApne } from '@handlingsrom/domene/sak/kontrollrader'
import { listStrommer } from '@handlingsrom/server/adapters/database/strom'
import { byggProjeksjoner } from '@handlingsrom/server/application/byggProjeksjoner'
import { lesSak } from '@handlingsrom/server/application/sak/lesSak'
import { ingrid, turid } from '@handlingsrom/server/demo/ansatte'
import { lagSyntetisk } from '@handlingsrom/server/syntetisk/kjor'
import { kommune, type Malehus, nyttMalehus } from './felles/hus.ts'
import { innlogget } from './felles/innlogget.ts'
import { skrivHode, talletEtter } from './felles/maskin.ts'
import { median, prosentil, skrivRad, tidtatt } from './felles/statistikk.ts'

const i = process.argv.indexOf('--storrelser')
const STORRELSER = (i < 0 ? '1000,5000' : (process.argv[i + 1] ?? '')).split(',').map(Number)
if (STORRELSER.some(n => !Number.isInteger(n) || n < 1))
  throw new Error('--storrelser må følges av hele tall med komma mellom')
const ANTALL = talletEtter('antall', 20)

const mb = (): number => Math.round(process.memoryUsage().rss / 2 ** 20)

/** Hver størrelse for seg, i en egen database på PostgreSQL. Forholdet mellom størrelsene er det som kan sammenlignes. */
async function mal(h: Malehus, saker: number): Promise<Map<string, number[]>> {
  const laget = await tidtatt(() => lagSyntetisk(h.a, kommune, { saker, fro: 1, idag: h.a.klokke().dato }))
  const { svar } = laget
  console.log(
    `# ${saker} saker, ${svar.hendelser} hendelser: laget på ${(laget.ms / 1000).toFixed(1)} s (${Math.round(svar.hendelser / (laget.ms / 1000))} hendelser i sekundet), ${svar.omspilt} lest tilbake og spilt om igjen, RSS ${mb()} MB`,
  )
  await h.pool.query('analyze')
  const { rows } = await h.pool.query('select pg_database_size(current_database())::text as n')
  console.log(`  databasen er ${Math.round(Number(rows[0].n) / 2 ** 20)} MB`)

  const hennes = await innlogget(h, ingrid)
  const lederens = await innlogget(h, turid)
  const ider = await h.db.iTransaksjon(kommune, tx => listStrommer(tx, 'sak'))
  const { rows: egne } = await h.pool.query(
    `select sak_id from p_tildeling where kommune = $1 and ansatt_id = $2 limit 50`,
    [kommune, ingrid.id],
  )
  const tider = new Map<string, number[]>()
  const runde = async (navn: string, fn: (n: number) => Promise<unknown>, antall = ANTALL) => {
    const ut: number[] = []
    for (let n = 0; n < antall + 3; n++) {
      const { ms } = await tidtatt(() => fn(n))
      if (n >= 3) ut.push(ms)
    }
    tider.set(navn, ut)
    skrivRad(`  ${navn}`, ut)
  }
  await runde('åpne en sak', n => hennes(`/api/saker/${egne[n % egne.length]?.sak_id}`))
  await runde('Min dag', () => hennes('/api/min-dag'))
  await runde('internkontroll, målepunktene', () => lederens('/api/internkontroll'))
  await runde('internkontroll, barna', () => lederens('/api/internkontroll/barn'))

  const kontrollert = await tidtatt(async () => {
    let antall = 0
    for (const id of ider) {
      const g = await h.db.iTransaksjon(kommune, tx => lesSak(tx, id as SakId))
      if (g) antall += kontrollraderApne(g.sak, g, h.a.klokke().dato).length + 1
    }
    return antall
  })
  console.log(
    `  lese hver sak fra hendelsene og kontrollere det som er åpent: ${(kontrollert.ms / 1000).toFixed(1)} s, ${(kontrollert.ms / ider.length).toFixed(2)} ms per sak`,
  )
  const bygd = await tidtatt(() => byggProjeksjoner(h.a, kommune))
  console.log(
    `  bygge lesesiden om igjen: ${(bygd.ms / 1000).toFixed(1)} s, ${Math.round(svar.hendelser / (bygd.ms / 1000))} hendelser i sekundet, RSS ${mb()} MB\n`,
  )
  return tider
}

skrivHode('portefolje')
const alle: { saker: number; tider: Map<string, number[]> }[] = []
for (const saker of STORRELSER) {
  const h = await nyttMalehus('postgres')
  try {
    alle.push({ saker, tider: await mal(h, saker) })
  } finally {
    await h.rydd()
  }
}
const [minst] = alle
for (const { saker, tider } of alle.slice(1))
  for (const [navn, t] of tider) {
    const fra = minst?.tider.get(navn) ?? []
    console.log(
      `${navn.padEnd(34)} ${saker} mot ${minst?.saker}: median ${(median(t) / median(fra)).toFixed(1)}×, p95 ${(prosentil(t, 95) / prosentil(fra, 95)).toFixed(1)}×, p99 ${prosentil(t, 99).toFixed(0)} ms`,
    )
  }
