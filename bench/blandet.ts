import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ingrid } from '@handlingsrom/server/demo/ansatte'
import { lagPortvakt } from '@handlingsrom/server/http/skall/portvakt'
import { lagSyntetisk } from '@handlingsrom/server/syntetisk/kjor'
import { apneMalehus, kommune, type Malehus, nyttMalehus } from './felles/hus.ts'
import { nyOkt, tjener } from './felles/innlogget.ts'
import type { Last, Lastsvar } from './felles/lasteklienter.ts'
import { skrivHode, talletEtter, valget } from './felles/maskin.ts'
import { median, prosentil } from './felles/statistikk.ts'

const SAKER = talletEtter('saker', 1000)
const SEKUNDER = talletEtter('sekunder', 6)
const KLIENTER = (valget('klienter') ?? '1,16,64').split(',').map(Number)
const RUNDER = talletEtter('runder', 3)
const OPPVARMING = 2
/** En arbeidsdag slik vi tror den er: fire av fem kall leser, og det meste som skrives, er utkast som lagrer seg selv. Tallene er våre. */
const BLANDING = { sak: 7, kartlegging: 4, journal: 3, vurdering: 3, minDag: 1, sok: 1, utkast: 4, notat: 2 }

const klientfil = fileURLToPath(new URL('felles/lasteklienter.ts', import.meta.url))

type Lagport = NonNullable<Parameters<typeof tjener>[2]>
/** Porten med loggen; porten uten at noe skrives i oppslagsloggen; og ingen av delene. Bare målingen kan velge. */
const PORTER: Readonly<Record<string, Lagport>> = {
  'port og logg': a => lagPortvakt(a),
  'port, uten logg': a => lagPortvakt({ ...a, oppslagslogg: { skriv: async () => undefined } as never }),
  'uten port og logg': a => ({
    ...lagPortvakt(a),
    krevTilgang: async (_tx, request) => {
      request.sluppetInn = true
      const subjekt = request.innlogget
      return { subjekt, felt: 'full', regel: 'måling' } as never
    },
  }),
}

/** `/proc/<pid>/stat` uten navnet: forelderen er plass 1, egen tid 11 og 12, og tiden til barn som er borte, 13 og 14. Linux teller i hundredeler. */
function stat(pid: string | number): readonly number[] {
  try {
    return (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '').split(' ').map(Number)
  } catch {
    return []
  }
}
const ms = (hundredeler: number | undefined) => (hundredeler ?? 0) * 10

/** Prosessortiden til hele databasetjeneren: hovedprosessen, barna den har, og barna den har hatt. Andres spørringer er med. */
async function databasens(h: Malehus): Promise<number> {
  const { rows } = await h.pool.query('select pg_backend_pid() as pid')
  const hoved = stat(rows[0].pid)[1] ?? 0
  const egne = stat(hoved)
  const barn = readdirSync('/proc')
    .filter(p => /^\d+$/.test(p))
    .map(stat)
    .filter(s => s[1] === hoved)
  return [egne[11], egne[12], egne[13], egne[14], ...barn.flatMap(s => [s[11], s[12]])].reduce<number>(
    (n, t) => n + ms(t),
    0,
  )
}

function last(l: Last): Promise<Lastsvar> {
  const barn = spawn(process.execPath, ['--import', 'tsx', klientfil, JSON.stringify(l)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let ut = ''
  barn.stdout.on('data', d => {
    ut += d
  })
  return new Promise((ja, nei) =>
    barn.on('exit', kode =>
      kode === 0 ? ja(JSON.parse(ut)) : nei(new Error(`klientene endte med ${kode}`)),
    ),
  )
}

type Runde = {
  readonly tider: Lastsvar['tider']
  readonly ms: number
  readonly node: number
  readonly pg: number
}

async function runde(h: Malehus, port: number, klienter: number): Promise<Runde> {
  const { rows } = await h.pool.query(
    `select t.sak_id as "sakId", min(s.soknad_id) as "soknadId" from p_tildeling t
     join p_soknad s on s.kommune = t.kommune and s.sak_id = t.sak_id
     where t.kommune = $1 and t.ansatt_id = $2 group by t.sak_id order by t.sak_id limit 300`,
    [kommune, ingrid.id],
  )
  const kapsler = await Promise.all(Array.from({ length: Math.max(4, klienter) }, () => nyOkt(h)))
  const [cpuFor, pgFor] = [process.cpuUsage(), await databasens(h)]
  const svar = await last({
    ...{ port, klienter, sekunder: SEKUNDER + OPPVARMING, sekunderOppvarming: OPPVARMING, kapsler },
    ...{ saker: rows, blanding: BLANDING, dato: h.a.klokke().dato },
  })
  const feil = Object.entries(svar.andre).map(([hva, n]) => `${hva}: ${n}`)
  if (feil.length > 0) throw new Error(`Ikke alle kall svarte 200: ${feil.join(', ')}`)
  const cpu = process.cpuUsage(cpuFor)
  // Oppvarmingen bruker også prosessor; den er en kjent del av tiden, og trekkes fra i samme forhold.
  const andel = svar.ms / (svar.ms + OPPVARMING * 1000)
  return {
    ...{ tider: svar.tider, ms: svar.ms, node: ((cpu.user + cpu.system) / 1000) * andel },
    pg: ((await databasens(h)) - pgFor) * andel,
  }
}

/** Flere runder av det samme lagt sammen. Rundene går om hverandre, så støy på maskinen rammer alle likt. */
function skriv(navn: string, klienter: number, runder: readonly Runde[]): number {
  const alle = runder.flatMap(r => Object.values(r.tider).flat())
  const sum = (f: 'ms' | 'node' | 'pg') => runder.reduce((n, r) => n + r[f], 0)
  const [node, pg] = [sum('node') / alle.length, sum('pg') / alle.length]
  const p = (n: number) => `${prosentil(alle, n).toFixed(0)} ms`
  console.log(
    `${navn.padEnd(18)} ${String(klienter).padStart(3)} klienter  ${(alle.length / (sum('ms') / 1000)).toFixed(0).padStart(4)} i sekundet, ${(1000 / (node + pg)).toFixed(0).padStart(4)} per kjerne  median ${p(50)}, p95 ${p(95)}, p99 ${p(99)}  Node ${node.toFixed(2)} + PostgreSQL ${pg.toFixed(2)} ms per kall, n = ${alle.length}`,
  )
  return node + pg
}

skrivHode('blandet')
const bruk = valget('bruk')
const h = bruk ? await apneMalehus(bruk) : await nyttMalehus('postgres')
try {
  if (!bruk) await lagSyntetisk(h.a, kommune, { saker: SAKER, fro: 1, idag: h.a.klokke().dato })
  await h.pool.query('vacuum analyze')
  const { rows } = await h.pool.query('select count(*)::int as n from p_sak')
  console.log(`# ${rows[0].n} saker. Klientene er i en egen prosess på den samme maskinen.`)
  const tjenere = []
  for (const [i, [navn, lagPort]] of Object.entries(PORTER).entries()) {
    const port = 8240 + i
    const app = await tjener(h, String(port), lagPort)
    await app.listen({ port, host: '127.0.0.1' })
    tjenere.push({ navn, port, app })
  }
  for (const klienter of KLIENTER) {
    const runder = new Map<string, Runde[]>(tjenere.map(t => [t.navn, []]))
    for (let i = 0; i < RUNDER; i++)
      for (const t of tjenere) runder.get(t.navn)?.push(await runde(h, t.port, klienter))
    const [full = 0, uten = 0, ingen = 1] = tjenere.map(t =>
      skriv(t.navn, klienter, runder.get(t.navn) ?? []),
    )
    const forst = runder.get('port og logg') ?? []
    const slag = Object.keys(BLANDING) as (keyof typeof BLANDING)[]
    console.log(
      `  ${slag
        .map(x => [x, forst.flatMap(r => r.tider[x])] as const)
        .map(([x, t]) => `${x} ${median(t).toFixed(0)}/${prosentil(t, 95).toFixed(0)}`)
        .join(' · ')} (median/p95 i ms, port og logg)`,
    )
    console.log(
      `  prosessortid per kall: med port mot uten ${(uten / ingen).toFixed(2)}×, med logg mot uten ${(full / uten).toFixed(2)}×\n`,
    )
  }
  for (const t of tjenere) await t.app.close()
} finally {
  await h.rydd()
}
