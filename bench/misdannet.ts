import { createHash } from 'node:crypto'
import { etSkadetDokument } from '@handlingsrom/domene/testdata/mutasjoner'
import { lagLogg } from '@handlingsrom/server/adapters/logg/logg'
import { apneSegl } from '@handlingsrom/server/adapters/segl/segl'
import { mottaSoknad } from '@handlingsrom/server/application/soknad/mottak'
import { ANSATTE } from '@handlingsrom/server/demo/ansatte'
import { vedleggspdf } from '@handlingsrom/server/demo/vedleggspdf'
import { lesKonfig } from '@handlingsrom/server/konfig'
import { byggServer } from '@handlingsrom/server/server'
import fc from 'fast-check'
import { flerdelt } from './felles/flerdelt.ts'
import { kommune, type Malehus, nyttMalehus } from './felles/hus.ts'
import { skrivHode, talletEtter } from './felles/maskin.ts'
import { DRIFT } from './felles/sak.ts'
import { enSkadetFil } from './felles/skadetFil.ts'
import { enFamiliesSoknad, somBytes } from './felles/soknad.ts'
import { median, prosentil } from './felles/statistikk.ts'

const FRO = 20260301
const TOKEN = 'bench-misdannet-token-som-bare-finnes-her'
const BOLK = 250
/** Så mye kan medianen i siste firedel ligge over den i andre før minnet ikke lenger er flatt. */
const MINNEVEKST = 1.2

const sha = (b: Uint8Array): string => createHash('sha256').update(b).digest('hex')
const tell = (m: Map<string, number>, hva: string) => m.set(hva, (m.get(hva) ?? 0) + 1)

/** Minnet etter søppeltømming, så det som vises, er det som faktisk holdes på. */
function rssMb(): number {
  globalThis.gc?.()
  return Math.round(process.memoryUsage.rss() / 2 ** 20)
}

/** Skadede søknader rett i mottaket, slik `handlingsrom soknad importer` gjør. */
async function soknader(h: Malehus, antall: number, minne: number[]): Promise<Set<string>> {
  const sendt = new Set<string>()
  const utfall = new Map<string, number>()
  const tider: number[] = []
  let nr = 0
  const skadet = etSkadetDokument(() => enFamiliesSoknad(nr++, 2, h.a.klokke().tidspunkt))
  for (let fra = 0; fra < antall; fra += BOLK) {
    for (const json of fc.sample(skadet, { numRuns: Math.min(BOLK, antall - fra), seed: FRO + fra })) {
      const soknad = somBytes(json)
      sendt.add(sha(soknad))
      const start = performance.now()
      try {
        const svar = await mottaSoknad(h.a, kommune, { soknad, filer: [], kanal: 'fil' }, DRIFT)
        tell(utfall, svar.utfall)
      } catch (feil) {
        tell(utfall, 'KASTET')
        console.error('  KASTET', feil)
      }
      tider.push(performance.now() - start)
    }
    minne.push(rssMb())
    if ((fra / BOLK) % 8 === 0) console.log(`  ${fra + BOLK} søknader, ${minne.at(-1)} MB`)
  }
  console.log(`# ${antall} skadede søknader: ${tekst(utfall)}`)
  console.log(`  median ${median(tider).toFixed(1)} ms, p95 ${prosentil(tider, 95).toFixed(1)} ms\n`)
  if (utfall.has('KASTET')) process.exitCode = 1
  return sendt
}

/** Skadede vedlegg gjennom HTTP, i en hel søknad med en skadet vedleggsliste. */
async function filer(h: Malehus, antall: number, minne: number[]): Promise<Set<string>> {
  const konfig = lesKonfig({
    HANDLINGSROM_DATA: h.mappe,
    PORT: '8234',
    HANDLINGSROM_INTEGRASJON_TOKEN: `bench:${kommune}:${sha(Buffer.from(TOKEN))}`,
  })
  if (!konfig.ok) throw new Error(konfig.feil.join('\n'))
  const segl = apneSegl({ datamappe: h.mappe })
  const logg = lagLogg({ niva: 'error' })
  const hus = { a: h.a, db: h.db, segl, logg, kommuner: async () => [kommune], lukk: async () => undefined }
  const server = await byggServer(hus, konfig.verdi, ANSATTE)
  if (!server.ok) throw new Error(server.feil)
  const sendt = new Set<string>()
  const statuser = new Map<string, number>()
  const liste = etSkadetDokument(() => ({
    vedlegg: [
      {
        type: 'annet',
        tilleggsinfo: 'annet',
        status: 'LastetOpp',
        filer: [{ filnavn: 'a.pdf', sha512: 'x' }],
      },
    ],
  }))
  const kilde = [...vedleggspdf(['Husleiekontrakt', 'Kr 11 500'])]
  for (let i = 0; i < antall; i++) {
    const fil = enSkadetFil(Uint8Array.from(kilde), FRO + i)
    const soknad = somBytes(enFamiliesSoknad(1_000_000 + i, 1, h.a.klokke().tidspunkt))
    const { kropp, type } = flerdelt([
      { filnavn: 'soknad.json', type: 'application/json', innhold: soknad },
      {
        filnavn: 'vedlegg.json',
        type: 'application/json',
        innhold: somBytes(fc.sample(liste, { numRuns: 1, seed: FRO + i })[0]),
      },
      fil,
    ])
    // Grensen for forespørsler i minuttet er egen kode med egne tester; her gir hver melding sin egen adresse.
    const svar = await server.verdi.app.inject({
      method: 'POST',
      url: '/api/integrasjon/soknader',
      headers: { 'content-type': type, authorization: `Bearer ${TOKEN}` },
      remoteAddress: `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`,
      payload: kropp,
    })
    if (svar.statusCode === 429) {
      await new Promise(ferdig => setTimeout(ferdig, 5000))
      i--
      continue
    }
    tell(statuser, String(svar.statusCode))
    if (svar.statusCode >= 500) console.error(`  ${svar.statusCode} ${svar.body}`)
    if (svar.statusCode === 200) {
      sendt.add(sha(soknad))
      sendt.add(sha(fil.innhold))
    }
    if (i % BOLK === 0) minne.push(rssMb())
  }
  console.log(`# ${antall} skadede filer over HTTP: ${tekst(statuser)}\n`)
  if ([...statuser.keys()].some(s => Number(s) >= 500)) process.exitCode = 1
  return sendt
}

/** Alt som ble tatt imot, skal ligge byte for byte, og alt som ikke er parkert, skal ha gitt nøyaktig én søknad i en sak. */
async function kontroller(h: Malehus, sendt: ReadonlySet<string>): Promise<void> {
  const { rows } = await h.pool.query(
    `select sha256, encode(sha256(innhold), 'hex') as regnet from innboks_fil where kommune = $1`,
    [kommune],
  )
  const lagret = new Set(rows.map(r => String(r.regnet)))
  const endret = rows.filter(r => r.sha256 !== r.regnet).length
  const borte = [...sendt].filter(s => !lagret.has(s)).length
  const status = await h.pool.query(
    'select status, count(*)::int as antall from innboks group by status order by 1',
  )
  const uten = await h.pool.query(
    `select count(*)::int as antall from innboks i
       left join (select kommando_id, count(*) as soknader from hendelse where type = 'SoknadMottatt' group by 1) h
         on h.kommando_id = i.innboks_id
       where status = 'tolket' and coalesce(h.soknader, 0) <> 1`,
  )
  console.log(`sendt ${sendt.size} ulike filer, borte ${borte}, endret ${endret}`)
  console.log(
    `innboksen: ${status.rows.map(r => `${r.status} ${r.antall}`).join(', ')}; tolket uten nøyaktig én søknad: ${uten.rows[0]?.antall}`,
  )
  if (borte + endret + Number(uten.rows[0]?.antall) > 0) process.exitCode = 1
}

const tekst = (m: Map<string, number>): string => [...m].map(([hva, n]) => `${hva} ${n}`).join(', ')

skrivHode('misdannet')
const h = await nyttMalehus('postgres')
try {
  const minne: number[] = []
  const a = await soknader(h, talletEtter('soknader', 20_000), minne)
  const b = await filer(h, talletEtter('filer', 2000), minne)
  await kontroller(h, new Set([...a, ...b]))
  const kvart = Math.ceil(minne.length / 4)
  const [tidlig, sent] = [median(minne.slice(kvart, 2 * kvart)), median(minne.slice(-kvart))]
  const flatt = sent <= MINNEVEKST * tidlig
  if (!flatt) process.exitCode = 1
  console.log(
    `minne (RSS etter søppeltømming): start ${minne[0]} MB, topp ${Math.max(...minne)} MB, slutt ${minne.at(-1)} MB; ` +
      `median i andre firedel ${tidlig} MB, i siste ${sent} MB: ${flatt ? 'flatt' : 'IKKE FLATT'}`,
  )
  console.log(process.exitCode ? 'IKKE BESTÅTT' : 'Bestått: ingen feil, ingenting borte, minnet er flatt.')
} finally {
  await h.rydd()
}
