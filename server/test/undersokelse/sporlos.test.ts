import { manedFor } from '@handlingsrom/domene/felles/dato'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { BREVET, LESER, SKALA, type Svar } from '@handlingsrom/domene/undersokelse/sporsmal'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/adapters/database/database.ts'
import { leggInnLapper } from '../../src/adapters/database/undersokelse.ts'
import { lagLogg } from '../../src/adapters/logg/logg.ts'
import { bestemUndersokelse } from '../../src/application/kommune/kommunebeslutninger.ts'
import { delUtLapper } from '../../src/application/undersokelse/delUt.ts'
import { nyKode } from '../../src/application/undersokelse/kode.ts'
import { taImotSvar } from '../../src/application/undersokelse/svar.ts'
import { apneTesthus, FOLK, iBasen, KONTOR, type Testhus } from '../hus.ts'
import { apneTestdatabase, databaser, TESTKOMMUNE } from '../testdatabase.ts'
import { apneTjener } from '../tjener.ts'

const ALT: Svar = { kartlegging: '1', hensyn: '5', tilstrekkelig: '2', leser: 'ja', brevet: 'gjenspeiler' }

const slaaPa = (hus: Testhus) =>
  iBasen(hus, tx =>
    bestemUndersokelse(
      tx,
      hus.a,
      { kommandoId: hus.a.nyId() as KommandoId, settVersjon: 0, pa: true, grunn: 'Prøve' },
      { type: 'ansatt', id: FOLK.jonas.id },
    ),
  )

/** Hver rad i hver tabell, med plassen raden har på disken. Det er alt den som eier databasen, kan lese i den. */
async function altSomStar(db: Database, uten: readonly string[] = []): Promise<Record<string, string[]>> {
  return db.somSystem(async tx => {
    const { rows } = await sql<{ navn: string }>`
      select tablename as navn from pg_tables where schemaname = 'public' order by 1`.execute(tx)
    const ut: Record<string, string[]> = {}
    for (const { navn } of rows) {
      if (uten.includes(navn)) continue
      const r = await sql<{ rad: string }>`
        select ctid::text || ' ' || t::text as rad from ${sql.table(navn)} t order by ctid`.execute(tx)
      ut[navn] = r.rows.map(x => x.rad)
    }
    return ut
  })
}

describe('et svar kan ikke følges tilbake til en lapp', () => {
  let en: Testhus
  let to: Testhus
  beforeAll(async () => {
    en = await apneTesthus(apneTestdatabase)
    to = await apneTesthus(apneTestdatabase)
    for (const hus of [en, to]) await slaaPa(hus)
  })
  afterAll(async () => {
    await en.lukk()
    await to.lukk()
  })

  const etSvar = fc.record({
    kartlegging: fc.constantFrom(null, ...SKALA),
    hensyn: fc.constantFrom(null, ...SKALA),
    tilstrekkelig: fc.constantFrom(null, ...SKALA),
    leser: fc.constantFrom(null, ...LESER),
    brevet: fc.constantFrom(null, ...BREVET),
  })
  const utdeling = fc
    .tuple(fc.array(etSvar, { minLength: 2, maxLength: 8 }), fc.nat(4))
    .chain(([svar, ubrukte]) => {
      const nr = svar.map((_, i) => i)
      const bland = fc.shuffledSubarray(nr, { minLength: nr.length })
      return fc.record({
        svar: fc.constant(svar),
        ubrukte: fc.constant(ubrukte),
        hvem: bland,
        rekkefolge: bland,
        ark: fc.shuffledSubarray([...nr, ...Array.from({ length: ubrukte }, (_, i) => nr.length + i)], {
          minLength: nr.length + ubrukte,
        }),
      })
    })

  test('basen er den samme, rad for rad og plass for plass, uansett hvem som fikk hvilken lapp, hva de svarte og i hvilken rekkefølge', async () => {
    await fc.assert(
      fc.asyncProperty(utdeling, async ({ svar, ubrukte, hvem, rekkefolge, ark }) => {
        const koder = Array.from({ length: svar.length + ubrukte }, () => nyKode(TESTKOMMUNE))
        const maned = manedFor(en.a.klokke().dato)
        const leggInn = (hus: Testhus, orden: readonly number[]) =>
          iBasen(hus, tx =>
            leggInnLapper(
              tx,
              KONTOR,
              maned,
              orden.map(i => koder[i]?.avtrykk ?? ''),
            ),
          )
        await leggInn(
          en,
          koder.map((_, i) => i),
        )
        await leggInn(to, ark)
        for (const [i, s] of svar.entries())
          expect(await taImotSvar(en.a, koder[i]?.kode ?? '', s)).toBe(true)
        for (const i of rekkefolge)
          expect(await taImotSvar(to.a, koder[hvem[i] ?? 0]?.kode ?? '', svar[i] ?? ALT)).toBe(true)
        // Beslutningen om å slå på har id og tid, og er skrevet før noen svarte; økter og logger er med.
        const uten = ['hendelse', 'hendelse_innhold', 'kommando', 'strom']
        expect(await altSomStar(to.db, uten)).toEqual(await altSomStar(en.db, uten))
        const [igjen] = [(await altSomStar(en.db)).undersokelse_lapp ?? []]
        expect(koder.filter((k, i) => i < svar.length && igjen.join().includes(k.avtrykk))).toEqual([])
      }),
      { numRuns: 25, seed: 20261129 },
    )
  }, 120_000)
})

describe.each(databaser)('det som skrives når noen svarer, på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    await slaaPa(hus)
  })
  afterAll(() => hus.lukk())

  test('ingen hendelse, ingen logg og ingen kommando: bare lappen som ble borte, og måneden', async () => {
    const delt = await iBasen(hus, tx => delUtLapper(tx, hus.a, KONTOR, 12))
    if (!delt.ok) throw new Error(delt.feil)
    const for_ = await altSomStar(hus.db)
    expect(await taImotSvar(hus.a, delt.verdi.koder[0] ?? '', ALT)).toBe(true)
    const etter = await altSomStar(hus.db)
    const endret = Object.keys(etter).filter(t => etter[t]?.join('\n') !== for_[t]?.join('\n'))
    expect(endret).toEqual(['undersokelse_lapp', 'undersokelse_svar'])
    expect(for_.undersokelse_lapp?.filter(r => !etter.undersokelse_lapp?.includes(r))).toHaveLength(1)
  })

  test('ingen kolonne kan bære et tidspunkt, en dag eller en person', async () => {
    const kolonner = await hus.db.somSystem(async tx => {
      const { rows } = await sql<{ k: string }>`
        select table_name || '.' || column_name as k from information_schema.columns
        where table_name in ('undersokelse_lapp', 'undersokelse_svar') order by 1`.execute(tx)
      return rows.map(r => r.k)
    })
    expect(kolonner).toEqual([
      'undersokelse_lapp.avtrykk',
      'undersokelse_lapp.kommune',
      'undersokelse_lapp.kontor',
      'undersokelse_lapp.siste_maned',
      'undersokelse_svar.bunke',
      'undersokelse_svar.kommune',
      'undersokelse_svar.kontor',
      'undersokelse_svar.maned',
      'undersokelse_svar.utdelt',
    ])
  })

  test('koden står verken i loggen, i målingene eller i basen, og loggen vet ikke at noen svarte', async () => {
    const linjer: string[] = []
    const tjener = await apneTjener({ ...hus, logg: lagLogg({ til: { write: l => void linjer.push(l) } }) })
    const delt = await iBasen(hus, tx => delUtLapper(tx, hus.a, KONTOR, 12))
    if (!delt.ok) throw new Error(delt.feil)
    const [kode = ''] = delt.verdi.koder
    const send = (felt: Record<string, string>) =>
      tjener.ingen.be({
        method: 'POST',
        url: '/svar',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ kode, ...felt }).toString(),
      })
    const svar = [
      await tjener.ingen.hent('/svar'),
      await send({ knapp: 'videre' }),
      await send({ knapp: 'send', kartlegging: '1' }),
      await send({ knapp: 'send', kartlegging: '1' }),
      await tjener.ingen.hent('/svar/takk'),
    ]
    expect(svar.map(s => s.statusCode)).toEqual([200, 200, 303, 422, 200])
    expect(svar.flatMap(s => s.cookies)).toEqual([])
    expect(svar.map(s => String(s.headers.location ?? '')).join()).not.toContain(kode)
    // At loggen virker: en annen rute står der.
    await tjener.ingen.hent('/api/min-dag')
    expect(linjer.join()).toContain('/api/min-dag')
    const maalt = (await tjener.ingen.hent('/metrics')).body
    const alt = [linjer.join(), maalt, JSON.stringify(await altSomStar(hus.db))].join('\n')
    expect(alt).not.toContain(kode)
    expect(alt).not.toContain(kode.replaceAll('-', ''))
    expect(`${linjer.join()}\n${maalt}`).not.toContain('/svar')
  })
})
