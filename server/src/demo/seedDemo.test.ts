import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dato } from '@handlingsrom/domene/felles/dato'
import type { SakId } from '@handlingsrom/domene/felles/id'
import { tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { faseFor } from '@handlingsrom/domene/sak/fasegrunnlag'
import { FASER } from '@handlingsrom/domene/sak/faser'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTestdatabase } from '../../test/testdatabase.ts'
import type { Database } from '../adapters/database/database.ts'
import { alleRader, PROJEKSJONER, type Projeksjon } from '../adapters/database/projeksjon.ts'
import { listStrommer } from '../adapters/database/strom.ts'
import { nyUuid } from '../adapters/database/uuid.ts'
import { klassifiser } from '../adapters/identitetsnummer.ts'
import { fastKlokke } from '../adapters/klokke.ts'
import { lagArkPdf, lagPdf, lagRapportPdf, stoppPdf } from '../adapters/pdf/lagPdf.ts'
import { apneSegl } from '../adapters/segl/segl.ts'
import { skrivSjekkpunkt } from '../adapters/segl/sjekkpunkt.ts'
import { verifiser } from '../adapters/segl/verifiser.ts'
import type { Avhengigheter } from '../application/avhengigheter.ts'
import { byggProjeksjoner } from '../application/byggProjeksjoner.ts'
import { type LestSak, lesSak } from '../application/sak/lesSak.ts'
import { FAMILIER } from './familier/alle.ts'
import { DEMOKOMMUNE } from './kommune.ts'
import { LOFTER } from './lofter.ts'
import { seedDemo } from './seedDemo.ts'

const IDAG = dato('2026-11-22')
const NAA = tidspunkt('2026-11-22T09:00:00.000Z')
const { kommune } = DEMOKOMMUNE
const feil: string[] = []
const avhengigheter = (db: Database): Avhengigheter => ({
  db,
  klokke: fastKlokke(NAA),
  nyId: () => nyUuid(),
  lagPdf,
  lagArkPdf,
  lagRapportPdf,
  innebygd: true,
  meldFeil: hva => void feil.push(hva),
})

let db: Database
let saker: readonly LestSak[]

beforeAll(async () => {
  db = await apneTestdatabase()
  await seedDemo(avhengigheter(db), { dato: IDAG })
  saker = await lesAlle(db)
}, 180_000)
afterAll(async () => {
  await db.lukk()
  stoppPdf()
})

const lesAlle = (fra: Database): Promise<readonly LestSak[]> =>
  fra.iTransaksjon(kommune, async tx => {
    const ut: LestSak[] = []
    for (const id of await listStrommer(tx, 'sak')) {
      const g = await lesSak(tx, id as SakId)
      if (g) ut.push(g)
    }
    return ut
  })

const rader = (fra: Database) =>
  fra.iTransaksjon(kommune, async tx => {
    const ut: Record<string, readonly unknown[]> = {}
    for (const t of Object.keys(PROJEKSJONER) as Projeksjon[]) ut[t] = await alleRader(tx, t)
    return ut
  })

const antall = (tabell: string, hvor = 'true') =>
  db.iTransaksjon(kommune, async tx => {
    const { rows } = await sql<{ n: string }>`
      select count(*) as n from ${sql.table(tabell)} where ${sql.raw(hvor)}`.execute(tx.db)
    return Number(rows[0]?.n)
  })

const alleVedtak = (g: LestSak) => g.sak.vedtak.vedtak
const alleSvar = (g: LestSak) => Object.values(g.sak.kartlegging.celler).flatMap(c => Object.entries(c))

describe('Demokommunen har det den lover', () => {
  test.each(LOFTER(IDAG))('%s', (_hva, har) => {
    expect(saker.filter(har).length).toBeGreaterThan(0)
  })

  test.each(FASER)('en søknad i fasen «%s»', fase => {
    expect(
      saker.flatMap(g =>
        g.sak.soknader.map(s => faseFor(g.sak, s, { personer: g.personer, naa: { dato: IDAG } })),
      ),
    ).toContain(fase)
  })

  test('tolk og nynorsk', async () => {
    expect(await antall('p_person', "tolkesprak = 'tigrinja'")).toBe(1)
    expect(await antall('p_person', "malform = 'nn'")).toBe(1)
  })

  test('en parkert melding, og en utboks der noe er sendt og noe venter', async () => {
    expect(await antall('innboks', "status = 'parkert' and grunn = 'annen-kommune'")).toBe(1)
    expect(await antall('utboks', "status = 'sendt'")).toBeGreaterThan(20)
    expect(await antall('utboks', "status = 'venter'")).toBeGreaterThan(1)
    expect(await antall('utboks', "status = 'parkert'")).toBe(0)
  })

  test('alle bokstavene č đ ŋ š ŧ ž finnes i det som er skrevet', async () => {
    const alt = (await alleTekster()).join().toLowerCase()
    expect([...'čđŋšŧž'].filter(b => !alt.includes(b))).toEqual([])
  })

  test('hver familie har de barna den skal ha, og ingen to barn er fortalt likt', () => {
    const antallPer = saker.map(g => g.sak.husstand.barn.length).toSorted()
    expect(antallPer).toEqual(FAMILIER.map(f => f.barn).toSorted())
    expect(saker.length).toBe(12)
    const tekster = saker
      .flatMap(g => alleSvar(g).flatMap(([, c]) => c.svar.map(s => s.svar.tekst)))
      .filter(t => t !== '')
    expect(tekster.length).toBeGreaterThan(90)
    expect(new Set(tekster).size).toBe(tekster.length)
  })

  test('bare brevet fra dagen skriveren stod, mangler', () => {
    expect(feil).toEqual([])
    expect(saker.flatMap(alleVedtak).filter(v => v.status === 'fattet' && !v.brev).length).toBe(1)
  })
})

test('ansatte handler bare på virkedager, og aldri etter nå', () => {
  const ansattes = saker.flatMap(g => g.hendelser.filter(h => h.aktor.type === 'ansatt'))
  expect(ansattes.length).toBeGreaterThan(300)
  for (const h of ansattes) expect([0, 6]).not.toContain(new Date(h.tidspunkt).getUTCDay())
  for (const g of saker) expect((g.sak.sisteTidspunkt ?? '') <= NAA).toBe(true)
})

test('å så igjen gjør ingenting', async () => {
  const for_ = await antall('hendelse')
  expect(await seedDemo(avhengigheter(db), { dato: IDAG })).toEqual({
    kommune,
    saker: 12,
    barn: 31,
    nytt: false,
  })
  expect(await antall('hendelse')).toBe(for_)
})

test('samme dag og frø gir de samme sakene i en annen database', { timeout: 180_000 }, async () => {
  const annen = await apneTestdatabase()
  await seedDemo(avhengigheter(annen), { dato: IDAG })
  expect(await rader(annen)).toEqual(await rader(db))
  expect((await lesAlle(annen)).map(g => g.hendelser)).toEqual(saker.map(g => g.hendelser))
  await annen.lukk()
})

test('lesesiden bygd på nytt er lik den som står', async () => {
  const for_ = await rader(db)
  await byggProjeksjoner({ db }, kommune)
  expect(await rader(db)).toEqual(for_)
})

test('kjeden er hel', async () => {
  const mappe = mkdtempSync(join(tmpdir(), 'hr-demo-segl-'))
  const segl = apneSegl({ datamappe: mappe })
  await skrivSjekkpunkt(db, kommune, segl, NAA)
  expect(await verifiser(db, kommune, segl)).toEqual([])
  rmSync(mappe, { recursive: true })
})

test('ikke ett ekte identitetsnummer finnes i databasen, og de oppdiktede er riktig bygd opp', async () => {
  const tekster = [JSON.stringify(await rader(db)), ...(await alleTekster()), ...(await alleFiler())]
  // Sifre inni en id eller en hash er ikke noe nummer noen har skrevet.
  const numre = tekster.flatMap(t => t.match(/(?<![\w-])\d{11}(?![\w-])/gu) ?? [])
  const slag = new Set(numre.map(n => klassifiser(n)))
  expect(slag.has('gyldig-syntetisk')).toBe(true)
  expect(numre.filter(n => klassifiser(n) === 'gyldig-ekte')).toEqual([])
  const registrerte = saker.flatMap(g => Object.keys(g.personer))
  expect(new Set(numre.filter(n => klassifiser(n) === 'gyldig-syntetisk')).size).toBeGreaterThan(
    registrerte.length / 2,
  )
})

const bytes = (tabell: string, kolonne: string) =>
  db.iTransaksjon(kommune, async tx => {
    const { rows } = await sql<{ b: Buffer }>`
      select ${sql.ref(kolonne)} as b from ${sql.table(tabell)}`.execute(tx.db)
    return rows.map(r => Buffer.from(r.b))
  })
const alleTekster = async () => (await bytes('hendelse_innhold', 'data')).map(b => b.toString('utf8'))
const alleFiler = async () =>
  [...(await bytes('dokument', 'innhold')), ...(await bytes('innboks_fil', 'innhold'))].map(b =>
    b.toString('latin1'),
  )
