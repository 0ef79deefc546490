import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tx } from '@handlingsrom/server/adapters/database/database'
import { listStrommer } from '@handlingsrom/server/adapters/database/strom'
import { lesMalinger } from '@handlingsrom/server/application/internkontroll/indikatorer'
import { visInternkontroll } from '@handlingsrom/server/application/internkontroll/malepunkter'
import { visUsetteBarn } from '@handlingsrom/server/application/internkontroll/usetteBarn'
import { ingrid, turid } from '@handlingsrom/server/demo/ansatte'
import { apneMalehus, kommune, type Malehus, nyttMalehus } from './felles/hus.ts'
import { innlogget } from './felles/innlogget.ts'
import { skrivHode, talletEtter, valget } from './felles/maskin.ts'
import { planene, sannheten } from './felles/sannhet.ts'
import type { Arbeid, Oppgave } from './felles/skalaarbeider.ts'
import { median, prosentil, tidtatt } from './felles/statistikk.ts'
import { uenigheten } from './felles/uenighet.ts'

const STORRELSER = (valget('storrelser') ?? '1000,10000').split(',').map(Number)
if (STORRELSER.some(n => !Number.isInteger(n) || n < 1))
  throw new Error('--storrelser må følges av hele tall med komma mellom')
const ARBEIDERE = talletEtter('arbeidere', 2)
const ANTALL = talletEtter('antall', 200)
const BARE = (valget('bare') ?? 'sider,kontroller,bygg,sannhet').split(',')
const NASJONEN = 131_000
const HENDELSER = 8_000_000

const arbeider = fileURLToPath(new URL('felles/skalaarbeider.ts', import.meta.url))

/** Én prosess for hver oppgave. Det unge minnet er større enn Node velger selv: det meste av en sak lever bare til den er kontrollert. */
function arbeid(h: Malehus, oppgave: Oppgave): Promise<Arbeid> {
  const argumenter = ['--max-semi-space-size=32', '--import', 'tsx', arbeider]
  const barn = spawn(
    process.execPath,
    [...argumenter, h.databaseUrl ?? '', kommune, JSON.stringify(oppgave)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let ut = ''
  barn.stdout.on('data', d => {
    ut += d
  })
  return new Promise((ja, nei) =>
    barn.on('exit', kode =>
      kode === 0 ? ja(JSON.parse(ut) as Arbeid) : nei(new Error(`arbeideren endte med ${kode}`)),
    ),
  )
}

/** Arbeiderne går samtidig; tiden er den tregestes, resten er summen, og minnet det meste noen av dem brukte. */
async function sammen(h: Malehus, oppgaver: readonly Oppgave[]): Promise<Arbeid> {
  const alle = await Promise.all(oppgaver.map(o => arbeid(h, o)))
  const sum = (f: keyof Arbeid) => alle.reduce((n, a) => n + a[f], 0)
  const mest = (f: keyof Arbeid) => Math.max(...alle.map(a => a[f]))
  return {
    ...{ saker: sum('saker'), hendelser: sum('hendelser'), barn: sum('barn') },
    ...{ resultater: sum('resultater'), kunneIkke: sum('kunneIkke'), cpu: sum('cpu'), pg: sum('pg') },
    ...{ ms: mest('ms'), rss: mest('rss') },
  }
}

const s = (ms: number) => `${(ms / 1000).toFixed(1)} s`
const perSak = (a: Arbeid) =>
  `prosessortid ${(a.cpu / a.saker).toFixed(2)} ms i Node og ${(a.pg / a.saker).toFixed(2)} ms i PostgreSQL per sak, høyst ${a.rss} MB i en prosess`

/** Så mange saker har en saksbehandler her, så Min dag måles for en som finnes også når porteføljen er nasjonens. */
const SAKER_HVER = 100

/** Saksbehandlere nok til sakene. De som finnes, blir stående. */
async function ansett(h: Malehus, saker: number): Promise<void> {
  const { rows } = await h.pool.query(
    `insert into ansatt (kommune, ansatt_id, navn, roller, kontor, i_krets)
     select kommune, '0193a000-0000-7000-8001-' || lpad(n::text, 12, '0'), 'Saksbehandler ' || n, roller, kontor, false
     from ansatt, generate_series(1, $3::int) n where kommune = $1 and ansatt_id = $2
     on conflict do nothing returning 1`,
    [kommune, ingrid.id, Math.max(0, Math.ceil(saker / SAKER_HVER) - 2)],
  )
  if (rows.length > 0) console.log(`  ${rows.length} saksbehandlere til`)
}

async function lag(h: Malehus, saker: number, fra: number): Promise<void> {
  if (saker <= fra) return
  await ansett(h, saker)
  const del = Math.ceil((saker - fra) / ARBEIDERE)
  const idag = h.a.klokke().dato
  const a = await sammen(
    h,
    Array.from({ length: ARBEIDERE }, (_, i) => ({
      hva: 'lag',
      fra: fra + i * del,
      til: Math.min(saker, fra + (i + 1) * del),
      idag,
    })),
  )
  if (a.saker > 0)
    console.log(`  laget ${a.saker} saker og ${a.hendelser} hendelser på ${s(a.ms)}: ${perSak(a)}`)
  await h.pool.query('vacuum analyze')
}

async function kontroller(h: Malehus, ider: readonly string[], antall: number): Promise<void> {
  const grense = (i: number) => (i === 0 ? '' : (ider[Math.ceil((i * ider.length) / antall) - 1] ?? ''))
  const dato = h.a.klokke().dato
  const a = await sammen(
    h,
    Array.from({ length: antall }, (_, i) => ({
      hva: 'kontroller',
      etter: grense(i),
      til: grense(i + 1),
      dato,
    })),
  )
  console.log(
    `  alle kontrollene, ${antall} arbeider(e): ${a.saker} saker, ${a.hendelser} hendelser, ${a.barn} barn, ${a.resultater} resultater, ${a.kunneIkke} kunne ikke regnes: ${s(a.ms)}, ${(a.ms / a.saker).toFixed(2)} ms per sak. ${perSak(a)}`,
  )
  console.log(
    `    ${NASJONEN} saker: ${s((a.ms / a.saker) * NASJONEN)} slik det gikk; ${s((((a.cpu + a.pg) / a.saker) * NASJONEN) / antall)} om kjernene ikke hadde hatt annet å gjøre`,
  )
}

async function bygg(h: Malehus, hendelser: number): Promise<void> {
  const a = await arbeid(h, { hva: 'bygg' })
  console.log(
    `  ombygging: ${a.saker} saker, ${hendelser} hendelser: ${s(a.ms)}, ${Math.round(hendelser / (a.ms / 1000))} hendelser i sekundet. ${perSak(a)}`,
  )
  console.log(
    `    ${HENDELSER} hendelser: ${s((a.ms / hendelser) * HENDELSER)} slik det gikk; ${s(((a.cpu + a.pg) / hendelser) * HENDELSER)} prosessortid`,
  )
}

async function sidene(h: Malehus): Promise<Map<string, readonly number[]>> {
  const [hennes, lederens] = [await innlogget(h, ingrid), await innlogget(h, turid)]
  const { rows } = await h.pool.query(
    // Saker der noen er gradert, åpner hun ikke.
    `select sak_id from p_tildeling t where kommune = $1 and ansatt_id = $2 and not exists (
       select 1 from p_sak_person sp join p_person p on p.kommune = sp.kommune and p.person_id = sp.person_id
       where sp.kommune = t.kommune and sp.sak_id = t.sak_id and p.gradering <> 'ugradert')
     order by sak_id limit 50`,
    [kommune, ingrid.id],
  )
  const tider = new Map<string, readonly number[]>()
  const mal = async (navn: string, fn: (n: number) => Promise<unknown>, antall: number) => {
    const t: number[] = []
    for (let n = 0; n < antall + 5; n++) {
      const { ms } = await tidtatt(() => fn(n))
      if (n >= 5) t.push(ms)
    }
    tider.set(navn, t)
    console.log(`  ${navn.padEnd(36)} n=${antall} ${tall(t)}`)
  }
  const faa = Math.min(ANTALL, 15)
  await mal('internkontroll, målepunktene', () => lederens('/api/internkontroll'), ANTALL)
  await mal('internkontroll, barna', () => lederens('/api/internkontroll/barn'), ANTALL)
  await mal('internkontroll, indikatorene', () => lederens('/api/internkontroll/indikatorer'), ANTALL)
  await mal('åpne en sak', n => hennes(`/api/saker/${rows[n % rows.length]?.sak_id}`), ANTALL)
  await mal('søk på et etternavn', () => hennes('/api/sok', { tekst: 'Hansen' }), faa)
  await mal('Min dag', () => hennes('/api/min-dag'), faa)
  return tider
}
/** Det en fornyelse koster: tallene regnet av radene, forbi det som er holdt fram. */
async function regningene(h: Malehus): Promise<void> {
  const kontoret = { kontor: null }
  const regninger = {
    målepunktene: (tx: Tx) => visInternkontroll(tx, kontoret, h.a.klokke(), {}),
    barna: (tx: Tx) => visUsetteBarn(tx, kontoret, h.a.klokke()),
    'radene til indikatorene': (tx: Tx) => lesMalinger(tx, kontoret, h.a.klokke().dato, 6),
  }
  for (const [navn, regn] of Object.entries(regninger)) {
    const t: number[] = []
    for (let n = 0; n < 8; n++)
      t.push((await tidtatt(() => h.db.iTransaksjon(kommune, async tx => void (await regn(tx))))).ms)
    console.log(`  regne på nytt: ${navn.padEnd(24)} n=8 ${tall(t)}`)
  }
}
const tall = (t: readonly number[]) =>
  `median ${median(t).toFixed(0)} ms, p95 ${prosentil(t, 95).toFixed(0)} ms, p99 ${prosentil(t, 99).toFixed(0)} ms`

skrivHode('skala')
// `--bruk adresse,adresse`: databaser som blir stående, én for hver størrelse. De lages ferdig først, der en tidligere kjøring slapp.
const bruk = valget('bruk')?.split(',')
if (bruk && bruk.length !== STORRELSER.length) throw new Error('--bruk må ha én database for hver størrelse')
const alle: Map<string, readonly number[]>[] = []
let felles: Malehus | undefined
let feil = 0
try {
  for (const [i, saker] of STORRELSER.entries()) {
    const egen = bruk?.[i]
    const h = egen ? await apneMalehus(egen) : (felles ?? (await nyttMalehus('postgres')))
    if (!egen) felles = h
    try {
      console.log(`# ${saker} saker`)
      await lag(h, saker, egen ? 0 : (STORRELSER[i - 1] ?? 0))
      const ider = await h.db.iTransaksjon(kommune, tx => listStrommer(tx, 'sak'))
      const { rows } = await h.pool.query(
        `select count(*)::int as n, pg_size_pretty(pg_database_size(current_database())) as mb from hendelse`,
      )
      console.log(`  ${ider.length} saker, ${rows[0].n} hendelser, databasen ${rows[0].mb}`)
      if (BARE.includes('sider')) {
        alle.push(await sidene(h))
        await regningene(h)
      }
      if (BARE.includes('kontroller'))
        for (const antall of ider.length > 20_000 ? [ARBEIDERE] : new Set([1, ARBEIDERE]))
          await kontroller(h, ider, antall)
      if (BARE.includes('bygg')) await bygg(h, rows[0].n)
      // Lesingene endrer lederens tall, så uenigheten prøves sist, og aldri i en database som skal stå.
      if (BARE.includes('sannhet')) {
        const planer = planene(saker, (valget('idag') ?? h.a.klokke().dato) as Dato)
        feil += await sannheten(h, planer)
        if (!egen && i === STORRELSER.length - 1) feil += await uenigheten(h, planer)
      }
    } finally {
      if (egen) await h.rydd()
    }
  }
} finally {
  await felles?.rydd()
}
const [minst, storst] = [alle[0], alle.at(-1)]
if (minst && storst && minst !== storst)
  for (const [navn, t] of storst)
    console.log(`${navn.padEnd(38)} median ${(median(t) / median(minst.get(navn) ?? [])).toFixed(1)}×`)
if (feil > 0) process.exitCode = 1
