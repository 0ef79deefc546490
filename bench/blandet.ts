import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
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
const SEKUNDER = talletEtter('sekunder', 20)
const KLIENTER = (valget('klienter') ?? '1,16,64').split(',').map(Number)
const OPPVARMING = 4
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

/** Linux teller i hundredeler. Prosesser som er borte, er ikke med. */
const prosessortid = (pid: number): number => {
  try {
    const deler = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(deler[11]) + Number(deler[12])) * 10
  } catch {
    return 0
  }
}

async function databasens(h: Malehus): Promise<number> {
  const { rows } = await h.pool.query('select pid from pg_stat_activity where datname = current_database()')
  return rows.reduce((n: number, r: { pid: number }) => n + prosessortid(r.pid), 0)
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

type Runde = { readonly perSekund: number; readonly perKjernesekund: number; readonly cpu: number }
async function runde(h: Malehus, port: number, navn: string, klienter: number): Promise<Runde> {
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
  const cpu = process.cpuUsage(cpuFor)
  const [node, pg] = [(cpu.user + cpu.system) / 1000, (await databasens(h)) - pgFor]
  const alle = Object.values(svar.tider).flat()
  // Oppvarmingen bruker også prosessor; den er en kjent del av tiden, og trekkes fra i samme forhold.
  const andel = svar.ms / (svar.ms + OPPVARMING * 1000)
  const perSekund = alle.length / (svar.ms / 1000)
  const perKjernesekund = alle.length / (((node + pg) * andel) / 1000)
  console.log(
    `${navn.padEnd(18)} ${String(klienter).padStart(3)} klienter  ${perSekund.toFixed(0).padStart(5)} i sekundet, ${perKjernesekund.toFixed(0).padStart(5)} per kjerne  median ${median(alle).toFixed(0)} ms, p95 ${prosentil(alle, 95).toFixed(0)} ms, p99 ${prosentil(alle, 99).toFixed(0)} ms  Node ${((node * andel) / alle.length).toFixed(2)} + PostgreSQL ${((pg * andel) / alle.length).toFixed(2)} ms per kall${Object.keys(svar.andre).length > 0 ? `  IKKE 200: ${JSON.stringify(svar.andre)}` : ''}`,
  )
  if (navn === 'port og logg')
    console.log(
      `  ${Object.entries(svar.tider)
        .map(([s, t]) => `${s} ${median(t).toFixed(0)}/${prosentil(t, 95).toFixed(0)}`)
        .join(' · ')} (median/p95 i ms)`,
    )
  return { perSekund, perKjernesekund, cpu: ((node + pg) * andel) / alle.length }
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
    const runder = new Map<string, Runde>()
    for (const t of tjenere) runder.set(t.navn, await runde(h, t.port, t.navn, klienter))
    const [full, uten, ingen] = Object.keys(PORTER).map(n => runder.get(n)?.cpu ?? Number.NaN)
    console.log(
      `  porten koster ${(((uten ?? 0) / (ingen ?? 1) - 1) * 100).toFixed(0)} % og loggen ${(((full ?? 0) / (uten ?? 1) - 1) * 100).toFixed(0)} % mer prosessortid per kall\n`,
    )
  }
  for (const t of tjenere) await t.app.close()
} finally {
  await h.rydd()
}
