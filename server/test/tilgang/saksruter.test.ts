import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Hvem, type Testhus } from '../hus.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Tjener } from '../tjener.ts'
import { erSaksrute, gaa, handlingFor, STEDFORTREDER, tegn } from './ruter.ts'
import { FASIT, KOLONNER, type Sakshandling } from './tabell.ts'
import { lagTestkommune, type Saksnavn, type Testsak } from './testkommune.ts'

describe.each(databaser)('Hver saksrute for hver rolle på %s', (slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let saker: Readonly<Record<Saksnavn, Testsak>>
  const klienter = new Map<Hvem, Klient>()
  const hver = async (
    fn: (k: Klient) => Promise<string>,
    hvem: readonly Hvem[] = KOLONNER,
  ): Promise<string> => (await Promise.all(hvem.map(h => fn(klienter.get(h) as Klient)))).join('')

  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    saker = await lagTestkommune(hus)
    for (const h of [...KOLONNER, 'nabo'] as Hvem[]) klienter.set(h, await tjener.som(h))
  })
  afterAll(() => hus.lukk())

  const rader = Object.entries(FASIT).flatMap(([sak, r]) =>
    Object.entries(r).map(([handling, fasit]) => [sak, handling, fasit] as [Saksnavn, Sakshandling, string]),
  )
  test.each(rader)('%s: å %s svarer som tabellen', async (sak, handling, fasit) => {
    const [metode, url] = STEDFORTREDER[handling]
    expect(await hver(async k => tegn(await gaa(k, metode, url, saker[sak])))).toBe(fasit)
  })

  // Saken som venter, skiller handlingene for alle rollene. At en skjult sak ikke finnes på noen rute, holder det at én utenfor kretsen prøver.
  test.each([
    ['venter', KOLONNER],
    ['strengt', ['ingrid', 'amir']],
    ['lesergitt', ['ingrid', 'gro', 'lars']],
  ] as const)(
    'alle rutene til saken som %s, hver for seg',
    async (sak, hvem) => {
      const ruter = tjener.ruter.filter(r => erSaksrute(r.url) && r.metode !== 'HEAD')
      expect(ruter.length).toBeGreaterThan(40)
      const faktisk: Record<string, string> = {}
      const fasit: Record<string, string> = {}
      for (const { metode, url } of ruter) {
        const navn = `${metode} ${url}`
        faktisk[navn] = await hver(async k => tegn(await gaa(k, metode, url, saker[sak])), hvem)
        const rad = FASIT[sak][handlingFor(metode, url)] ?? ''
        fasit[navn] = hvem.map(h => rad[KOLONNER.indexOf(h)]).join('')
      }
      expect(faktisk).toEqual(fasit)
    },
    120_000,
  )

  test('en sak i en annen kommune finnes ikke for noen, og sakene her finnes ikke for naboen (T04)', async () => {
    for (const handling of ['les', 'skriv', 'nodhjelp'] as const) {
      const [metode, url] = STEDFORTREDER[handling]
      expect(await hver(async k => tegn(await gaa(k, metode, url, saker.nabo)))).toBe('4444444444')
      expect(tegn(await gaa(klienter.get('nabo') as Klient, metode, url, saker.min))).toBe('4')
    }
  })

  test('integrasjonen ser ingen sak, og den som ikke er logget inn, kommer ikke til noen rute (T29)', async () => {
    const svar: string[] = []
    for (const { metode, url } of tjener.ruter.filter(r => erSaksrute(r.url) && r.metode !== 'HEAD')) {
      svar.push(tegn(await gaa(tjener.integrasjon, metode, url, saker.min)))
      svar.push(tegn(await gaa(tjener.ingen, metode, url, saker.min)))
    }
    expect([...new Set(svar.map((s, i) => `${i % 2 ? 'ingen' : 'integrasjon'} ${s}`))].sort()).toEqual([
      'ingen 0',
      'integrasjon 4',
    ])
  })

  test('en inhabil kan treffe en foreløpig avgjørelse når hun skriver hvorfor (fvl. § 7)', async () => {
    const s = saker.inhabil
    const kropp = {
      soknadId: s.soknadId,
      innhold: { behov: 'Mat', belop: 50_000, form: 'penger', gjelderTil: '2026-11-25', begrunnelse: 'Tomt' },
      kommandoId: hus.a.nyId(),
    }
    const sti = `/api/saker/${s.sakId}/kommandoer/innvilgNodhjelp`
    const ingrid = klienter.get('ingrid') as Klient
    expect((await ingrid.post(sti, { ...kropp, forelopigEtter7: '  ' })).statusCode).toBe(403)
    expect((await ingrid.post(sti, { ...kropp, forelopigEtter7: 'Alene på vakt' })).statusCode).toBe(200)
    expect(slag).toBeTruthy()
  })
})
