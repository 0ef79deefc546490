import { readdirSync, readFileSync } from 'node:fs'
import { dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { avvist, ok } from '@handlingsrom/domene/felles/resultat'
import { tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import { SAKKOMMANDOKROPPER } from '@handlingsrom/kontrakt/sak/kommandoer'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTestdatabase } from '../../test/testdatabase.ts'
import type { Database } from '../adapters/database/database.ts'
import { alleRader, PROJEKSJONER, type Projeksjon } from '../adapters/database/projeksjon.ts'
import { lesStrom, listStrommer } from '../adapters/database/strom.ts'
import { nyUuid } from '../adapters/database/uuid.ts'
import { fastKlokke } from '../adapters/klokke.ts'
import { lesSak } from '../application/sak/lesSak.ts'
import { utforSakKommando } from '../application/sak/utforSakKommando.ts'
import { DEMOKOMMUNE } from './kommune.ts'
import { seedDemo } from './seedDemo.ts'
import type { Rekkeutforer } from './utforRekke.ts'

const { kommune } = DEMOKOMMUNE
const utforte: SakKommando[] = []

/** Én og én kommando, slik ruten utfører dem: saken leses fra lageret hver gang, og radene skrives hver gang. */
const enOgEn: Rekkeutforer = async (tx, a, { sak: { sakId } }, kommandoer, aktor) => {
  for (const kommando of kommandoer) {
    utforte.push(kommando)
    const bestilling = { sakId, kommando, kommandoId: a.nyId() as KommandoId, aktor }
    const utfall = await utforSakKommando(tx, a, bestilling)
    if (!utfall.ok) return avvist({ type: kommando.type, avslag: utfall.feil })
  }
  const etter = await lesSak(tx, sakId)
  return etter ? ok(etter) : avvist({ type: 'taSak', avslag: { kode: 'sak-finnes-ikke' } })
}

async function saadd(utforKommandoer?: Rekkeutforer): Promise<Database> {
  const db = await apneTestdatabase()
  const a = {
    db,
    klokke: fastKlokke(tidspunkt('2026-11-22T09:00:00.000Z')),
    nyId: () => nyUuid(),
    lagPdf: async (brev: unknown) => Buffer.from(JSON.stringify(brev)),
    lagArkPdf: async (ark: unknown) => Buffer.from(JSON.stringify(ark)),
    lagRapportPdf: async (rapport: unknown) => Buffer.from(JSON.stringify(rapport)),
    innebygd: true,
    meldFeil: () => undefined,
  }
  await seedDemo(a, { dato: dato('2026-11-22'), ...(utforKommandoer ? { utforKommandoer } : {}) })
  return db
}

/** Alle hendelser i alle strømmer, og alle rader. */
const alt = (db: Database) =>
  db.iTransaksjon(kommune, async tx => {
    const strommer: Record<string, unknown> = {}
    for (const slag of ['sak', 'person', 'kommune', 'kontakt', 'internkontroll'] as const)
      for (const id of await listStrommer(tx, slag)) strommer[`${slag} ${id}`] = await lesStrom(tx, id)
    const rader: Record<string, unknown> = {}
    for (const t of Object.keys(PROJEKSJONER) as Projeksjon[]) rader[t] = await alleRader(tx, t)
    return { strommer, rader }
  })

describe('demoen gjør bare det produktet kan', () => {
  let rekke: Database
  let enkeltvis: Database
  beforeAll(async () => {
    rekke = await saadd()
    enkeltvis = await saadd(enOgEn)
  }, 300_000)
  afterAll(async () => {
    await rekke.lukk()
    await enkeltvis.lukk()
  })

  test('kommandoene på rekke gir de samme hendelsene og radene som én og én', async () => {
    const [a, b] = [await alt(rekke), await alt(enkeltvis)]
    expect(Object.keys(a.strommer).length).toBeGreaterThan(50)
    expect(a).toEqual(b)
  })

  test('hver kommando i demoen er en kropp ruten for den tar imot', () => {
    expect(utforte.length).toBeGreaterThan(250)
    const avviste = utforte.flatMap(({ type, ...kropp }) => {
      const skjema =
        type in SAKKOMMANDOKROPPER ? SAKKOMMANDOKROPPER[type as keyof typeof SAKKOMMANDOKROPPER] : undefined
      const lest = skjema?.safeParse(kropp)
      return lest?.success ? [] : [`${type}: ${lest ? lest.error.issues[0]?.message : 'ingen rute'}`]
    })
    expect([...new Set(avviste)]).toEqual([])
  })

  test('hver hendelse i demoen er av en type produktet selv lager', async () => {
    const typer = await rekke.iTransaksjon(kommune, async tx => {
      const { rows } = await sql<{ type: string }>`select distinct type from hendelse`.execute(tx.db)
      return rows.map(r => r.type)
    })
    const lages = hendelserLagetI(['domene/src', 'server/src/application'])
    expect(typer.length).toBeGreaterThan(20)
    expect(typer.filter(t => !lages.has(t))).toEqual([])
  })

  test('demoen skriver ingen hendelser selv, og går ikke rundt brukstilfellene til lageret', () => {
    expect([...hendelserLagetI(['server/src/demo'])]).toEqual([])
    const rundt = kilder(['server/src/demo']).filter(k =>
      /\b(skrivHendelser|skrivPerson|opprettPerson|rettPerson|skjerpGradering|skrivSak)\b(?!\.ts)/u.test(k),
    )
    expect(rundt).toEqual([])
  })
})

const ROT = new URL('../../../', import.meta.url)

/** Kildefilene uten tester og testdata, som tekst. */
const kilder = (mapper: readonly string[]): readonly string[] =>
  mapper.flatMap(m =>
    readdirSync(new URL(m, ROT), { recursive: true, encoding: 'utf8' })
      .filter(f => f.endsWith('.ts') && !f.endsWith('.test.ts') && !f.includes('testdata'))
      .map(f => readFileSync(new URL(`${m}/${f}`, ROT), 'utf8')),
  )

/** Hendelsestypene det lages en av et sted: `type: 'SprakSatt'`. En erklæring av formen (`readonly type`) lager ingen. */
const hendelserLagetI = (mapper: readonly string[]): ReadonlySet<string> =>
  new Set(
    kilder(mapper).flatMap(k =>
      [...k.matchAll(/(?<!readonly )\btype: '([A-Z][A-Za-z0-9]+)'/gu)].map(m => m[1] ?? ''),
    ),
  )
