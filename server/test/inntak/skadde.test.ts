import { etSkadetDokument } from '@handlingsrom/domene/testdata/mutasjoner'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../../src/adapters/database/kjede.ts'
import { apneTesthus, type Testhus } from '../hus.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, opplasting } from '../tjener.ts'
import { bytes, enDigital, innboksfiler } from './soknader.ts'

const FRO = 20261122
/** Hele mengden på den innebygde, som alltid er med; en femdel på PostgreSQL når den er der. */
const antall = (slag: string) =>
  slag === 'innebygd' ? { soknader: 1000, filer: 200 } : { soknader: 200, filer: 40 }

describe.each(databaser)('Skadde søknader og filer på %s', (slag, apne) => {
  let hus: Testhus
  let klient: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    klient = await (await apneTjener(hus)).som('ingrid')
  })
  afterAll(() => hus.lukk())
  const lastOpp = (filer: Parameters<typeof opplasting>[0]) =>
    klient.be({ url: '/api/soknader/opplasting', ...opplasting(filer) })

  test('ingen gir feil hos oss, hver av dem er lagret byte for byte, og de fleste blir noe', async () => {
    // Femti søkere, så ingen sak blir urimelig lang.
    const dokumenter = Array.from({ length: 50 }, (_, nr) =>
      fc.sample(
        etSkadetDokument(() => enDigital({ nr })),
        { seed: FRO + nr, numRuns: antall(slag).soknader / 50 },
      ),
    ).flat()
    const utfall: Record<string, number> = {}
    const galt: string[] = []
    const innsendt: Buffer[] = []
    for (const [i, d] of dokumenter.entries()) {
      const innhold = bytes(d)
      const svar = await lastOpp([{ filnavn: 'soknad.json', innhold }])
      if (svar.statusCode !== 200) galt.push(`${i}: ${svar.statusCode}`)
      else {
        const r = svar.json().resultater[0] as { utfall: string; sakId: string | null }
        const navn = r.utfall === 'mottatt' && r.sakId === null ? 'ikke tolket' : r.utfall
        utfall[navn] = (utfall[navn] ?? 0) + 1
        if (r.utfall !== 'avvist') innsendt.push(innhold)
      }
    }
    process.stdout.write(`frø ${FRO}: ${JSON.stringify(utfall)}\n`)
    const lagret = new Set((await innboksfiler(hus)).map(f => sha256(f.innhold)))
    expect(galt).toEqual([])
    expect(innsendt.filter(b => !lagret.has(sha256(b)))).toEqual([])
    expect(utfall['ikke tolket'] ?? 0).toBe(0)
    expect((utfall.mottatt ?? 0) / dokumenter.length).toBeGreaterThan(0.1)
  }, 600_000)

  test('rare filer og filnavn lagres som de er', async () => {
    const filer = fc.sample(
      fc.record({
        filnavn: fc.constantFrom(
          'a.pdf',
          '../../etc/passwd',
          'æøå.jpg',
          'x'.repeat(180),
          '.',
          'con.txt',
          'a"b.png',
        ),
        innhold: fc.uint8Array({ maxLength: 2000 }).map(b => Buffer.from(b)),
      }),
      { seed: FRO, numRuns: antall(slag).filer },
    )
    const soknad = { filnavn: 'soknad.json', innhold: bytes(enDigital({ nr: 300 })) }
    for (let i = 0; i < filer.length; i += 20)
      expect((await lastOpp([soknad, ...filer.slice(i, i + 20)])).statusCode).toBe(200)
    const lagret = new Set((await innboksfiler(hus)).map(f => sha256(f.innhold)))
    expect(filer.filter(f => !lagret.has(sha256(f.innhold)))).toEqual([])
  }, 300_000)
})
