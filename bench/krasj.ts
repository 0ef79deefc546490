import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as vent } from 'node:timers/promises'
import { kommune, nyDatabase, type Slag } from './felles/hus.ts'
import { databasevalg, skrivHode, talletEtter } from './felles/maskin.ts'
import { median } from './felles/statistikk.ts'
import { byggTjener } from './krasj/bygg.ts'
import { type Dom, dom } from './krasj/dom.ts'
import { lagAvsender, nySending, type Sending, TOKEN, taSak } from './krasj/klient.ts'
import { drepUnderOppstart, startTjener, type Tjener } from './krasj/prosess.ts'

const KLIENTER = 6
const SAKER = 12
/** `--minutter 20` stanser før tiden; antallet drap som faktisk ble gjort, står i svaret. */
const FRIST = performance.now() + talletEtter('minutter', 600) * 60_000
const OIDC = {
  OIDC_ISSUER: 'https://innlogging.example',
  OIDC_CLIENT_ID: 'bench',
  OIDC_CLIENT_SECRET: 'bench',
  OIDC_KRAVKART: JSON.stringify({ kommune, roller: { krav: 'roller', verdier: {} } }),
  HANDLINGSROM_SEGL_NOKKEL: randomBytes(32).toString('base64'),
}

/**
 * Dreper den ekte tjenesten (kill -9) mens flere klienter skriver over HTTP, starter den igjen og sammenligner det klientene fikk
 * kvittert, med det som står lagret. Det som ble sendt uten svar, sendes på nytt med den samme id-en og skal da stå nøyaktig én gang.
 */
async function kjor(slag: Slag, sykluser: number, port: number, fil: string): Promise<boolean> {
  const mappe = mkdtempSync(join(tmpdir(), 'hr-bench-krasj-'))
  const database = slag === 'postgres' ? await nyDatabase() : undefined
  const miljo = {
    HANDLINGSROM_DATA: mappe,
    PORT: String(port),
    HANDLINGSROM_INTEGRASJON_TOKEN: `krasj:${kommune}:${createHash('sha256').update(TOKEN).digest('hex')}`,
    // Ekte innlogging er satt opp, men brukes ikke: øktene lages rett i databasen. Da slipper hver oppstart demoens nøkkelpar.
    ...OIDC,
    ...(database ? { DATABASE_URL: database.url } : {}),
  }
  const t = {
    kvitterte: new Map<string, Sending>(),
    usikre: new Map<string, Sending>(),
    saker: [] as string[],
    aTa: [] as Sending[],
    tatt: 0,
  }
  const sum = {
    tapt: 0,
    dobbelt: 0,
    ukjent: 0,
    utolket: 0,
    funn: 0,
    sendtIgjen: 0,
    uventet: 0,
    underOppstart: 0,
  }
  const starttider: number[] = []
  let like: boolean | null = null
  let gjort = 0
  try {
    for (let syklus = 0, siste = false; !siste; syklus++) {
      siste = syklus === sykluser || performance.now() > FRIST
      gjort = syklus
      if (syklus > 0 && syklus % 6 === 0) {
        await drepUnderOppstart(fil, miljo, Math.random() * median(starttider))
        sum.underOppstart++
      }
      const start = performance.now()
      // Oppsettet gjøres om igjen til det er helt: den første oppstarten kan også bli drept.
      const tjener = await startTjener(fil, syklus < 2 ? { ...miljo, KRASJ_OPPSETT: 'ja' } : miljo)
      starttider.push(performance.now() - start)
      const send = lagAvsender(port, tjener.kapsel)
      sum.funn += await kontroller(tjener, t, sum, false)
      sum.sendtIgjen += await sendIgjen(send, t)
      if (siste) {
        const l = await tjener.lagret({ sammenlignProjeksjoner: true })
        like = l.like
        sum.funn += l.funn.length + tell(dom(t.kvitterte, t.usikre, l), sum)
      } else {
        sum.uventet += await skrivTilDrept(tjener, send, t)
      }
      await tjener.drep()
      if (syklus % 10 === 0)
        console.log(`  ${slag} ${syklus}/${sykluser}: ${t.kvitterte.size} kvittert, ${JSON.stringify(sum)}`)
    }
  } finally {
    await database?.slett()
    rmSync(mappe, { recursive: true, force: true })
  }
  const antall = (s: Sending['slag']) => [...t.kvitterte.values()].filter(x => x.slag === s).length
  console.log(`\n# ${slag}: ${gjort} drap mens det ble skrevet, ${sum.underOppstart} under oppstart`)
  console.log(
    `kvittert ${t.kvitterte.size} (${antall('notat')} notater, ${antall('papir')} papirsøknader, ${antall('digital')} digitale)`,
  )
  console.log(
    `tapt ${sum.tapt}, dobbelt ${sum.dobbelt}, lagret uten avsender ${sum.ukjent}, kvittert men ikke tolket ${sum.utolket}`,
  )
  console.log(
    `sendt på nytt med samme id ${sum.sendtIgjen}, funn av verifiser ${sum.funn}, uventede svar ${sum.uventet}`,
  )
  console.log(
    `lesesiden lik etter ombygging: ${like === true ? 'ja' : 'NEI'}, oppstart etter drap median ${Math.round(median(starttider))} ms\n`,
  )
  return sum.tapt + sum.dobbelt + sum.ukjent + sum.utolket + sum.funn + sum.uventet === 0 && like === true
}

type Tilstand = {
  kvitterte: Map<string, Sending>
  usikre: Map<string, Sending>
  saker: string[]
  aTa: Sending[]
  tatt: number
}
type Send = ReturnType<typeof lagAvsender>
type Sum = { tapt: number; dobbelt: number; ukjent: number; utolket: number }

function tell(d: Dom, sum: Sum): number {
  for (const navn of ['tapt', 'dobbelt', 'ukjent', 'utolket'] as const) {
    sum[navn] += d[navn].length
    for (const hva of d[navn].slice(0, 5)) console.error(`  ${navn.toUpperCase()}: ${hva}`)
  }
  return 0
}

async function kontroller(
  tjener: Tjener,
  t: Tilstand,
  sum: Sum,
  sammenlignProjeksjoner: boolean,
): Promise<number> {
  const l = await tjener.lagret({ sammenlignProjeksjoner })
  tell(dom(t.kvitterte, t.usikre, l), sum)
  for (const f of l.funn.slice(0, 5)) console.error(`  FUNN: ${f}`)
  return l.funn.length
}

async function sendIgjen(send: Send, t: Tilstand): Promise<number> {
  const antall = t.usikre.size
  const enSending = async (s: Sending) => {
    const svar = await send(s)
    if (svar?.status !== 200)
      throw new Error(`Ny sending av ${s.slag} ga ${svar?.status ?? 'ingen svar'}: ${svar?.kropp ?? ''}`)
    kvitter(t, s, svar.kropp)
  }
  await Promise.all([...t.usikre.values()].map(enSending))
  return antall
}

function kvitter(t: Tilstand, s: Sending, kropp: string): void {
  t.usikre.delete(s.id)
  t.kvitterte.set(s.id, s)
  if (s.slag === 'papir' && t.aTa.length < SAKER) {
    t.aTa.push(taSak(String((JSON.parse(kropp) as { sakId: string }).sakId)))
  }
  if (s.slag === 'taSak') t.saker.push(s.sti.split('/')[3] ?? '')
}

/** Klientene skriver alt de kan til prosessen er borte. Et svar som ikke er 200 mens den lever, er uventet. */
async function skrivTilDrept(tjener: Tjener, send: Send, t: Tilstand): Promise<number> {
  let uventet = 0
  let kvittert = 0
  let lever = true
  const klient = async () => {
    while (lever) {
      const s = t.aTa[t.tatt] ?? nySending(t.saker)
      if (s.slag === 'taSak') t.tatt++
      t.usikre.set(s.id, s)
      const svar = await send(s)
      if (svar?.status === 200) {
        kvitter(t, s, svar.kropp)
        kvittert++
      }
      if (svar && svar.status !== 200) {
        uventet++
        console.error(`  UVENTET: ${s.slag} ${svar.status} ${svar.kropp.slice(0, 200)}`)
      }
    }
  }
  const alle = Promise.all(Array.from({ length: KLIENTER }, klient))
  // Etter et tilfeldig antall kvitteringer, ikke etter en tid: da blir det like mye skrevet på en travel maskin.
  const antall = Math.floor(Math.random() * 24)
  const frist = performance.now() + 15_000
  while (kvittert < antall && performance.now() < frist) await vent(5)
  await vent(Math.random() * 60)
  lever = false
  await tjener.drep()
  await alle
  return uventet
}

skrivHode('krasj')
const antall = databasevalg({ postgres: 200, innebygd: 50 })
const tjenerfil = await byggTjener()
let bestatt = true
try {
  for (const slag of ['postgres', 'innebygd'] satisfies Slag[]) {
    if (antall[slag] > 0)
      bestatt = (await kjor(slag, antall[slag], talletEtter('port', 8231), tjenerfil.fil)) && bestatt
  }
} finally {
  tjenerfil.rydd()
}
console.log(bestatt ? 'Bestått: ingenting tapt, ingenting dobbelt, kjedene hele.' : 'IKKE BESTÅTT')
process.exitCode = bestatt ? 0 : 1
