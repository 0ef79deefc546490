import type { AnsattId, KommandoId } from '@handlingsrom/domene/felles/id'
import { etter, type Tidspunkt, tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaser, NABOKOMMUNE, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import type { Database, Tx } from './database.ts'
import { Kapplop } from './feil.ts'
import { finnKommando, lesStrom, type Skriving, skrivHendelser, stromhode } from './strom.ts'

type Notat = { readonly type: 'notatSkrevet'; readonly tekst: string }
const START = tidspunkt('2026-03-02T08:00:00.000Z')

function skriving(strom: string, forventetNr: number, ...tekster: string[]): Skriving<Notat> {
  return {
    strom,
    stromtype: 'sak',
    forventetNr,
    kommandoId: `kommando-${strom}-${forventetNr}-${tekster.join()}` as KommandoId,
    fingeravtrykk: tekster.join(),
    aktor: { type: 'ansatt', id: 'ansatt-1' as AnsattId },
    hendelser: tekster.map(tekst => ({ type: 'notatSkrevet', tekst })),
    tider: tekster.map((_, i): Tidspunkt => etter(START, forventetNr * 1000 + i)),
  }
}

describe.each(databaser)('Strømmer på %s', (_slag, apne) => {
  let db: Database
  beforeAll(async () => {
    db = await apne()
  })
  afterAll(() => db.lukk())
  const i = <T>(fn: (tx: Tx) => Promise<T>, forsok?: number) =>
    db.iTransaksjon(TESTKOMMUNE, fn, forsok === undefined ? {} : { forsok })

  test('det som skrives, leses igjen i samme rekkefølge og form', async () => {
    const skrevet = await i(tx => skrivHendelser(tx, skriving('a', 0, 'første', 'Čáhppesnjárga – «æøå»')))
    await i(tx => skrivHendelser(tx, skriving('a', 2, 'tredje')))
    const lest = await i(tx => lesStrom<Notat>(tx, 'a'))
    expect(lest.map(r => r.nr)).toEqual([1, 2, 3])
    expect(lest.slice(0, 2)).toEqual(skrevet)
    expect((await i(tx => stromhode(tx, 'a')))?.sisteNr).toBe(3)
  })

  test('en strøm som ikke finnes, er tom og uten hode', async () => {
    expect(await i(tx => lesStrom(tx, 'finnes-ikke'))).toEqual([])
    expect(await i(tx => stromhode(tx, 'finnes-ikke'))).toBeNull()
  })

  test('kommandoen huskes med fingeravtrykk, numre og svar', async () => {
    const s = { ...skriving('b', 0, 'en', 'to'), svar: '{"sakId":"x"}' }
    await i(tx => skrivHendelser(tx, s))
    expect(await i(tx => finnKommando(tx, 'b', s.kommandoId))).toEqual({
      kommandoId: s.kommandoId,
      fingeravtrykk: 'en,to',
      fraNr: 1,
      tilNr: 2,
      svar: '{"sakId":"x"}',
    })
    expect(await i(tx => finnKommando(tx, 'a', s.kommandoId))).toBeNull()
  })

  test('en kommando uten hendelser huskes også', async () => {
    await i(tx => skrivHendelser(tx, skriving('c', 0, 'en')))
    const tom = skriving('c', 1)
    expect(await i(tx => skrivHendelser(tx, tom))).toEqual([])
    expect(await i(tx => finnKommando(tx, 'c', tom.kommandoId))).toMatchObject({ fraNr: 2, tilNr: 1 })
  })

  test('samme kommando en gang til i samme strøm går ikke inn', async () => {
    await i(tx => skrivHendelser(tx, skriving('d', 0, 'en')))
    const igjen = { ...skriving('d', 1, 'to'), kommandoId: skriving('d', 0, 'en').kommandoId }
    await expect(i(tx => skrivHendelser(tx, igjen), 1)).rejects.toThrow()
    expect(await i(tx => lesStrom(tx, 'd'))).toHaveLength(1)
  })

  test('et forventet nummer som er gammelt, gir kappløp', async () => {
    await i(tx => skrivHendelser(tx, skriving('e', 0, 'en')))
    await expect(i(tx => skrivHendelser(tx, skriving('e', 0, 'to')), 1)).rejects.toThrow(Kapplop)
  })

  test('av mange samtidige vinner nøyaktig én per nummer', async () => {
    for (const nr of [0, 1, 2]) {
      const utfall = await Promise.allSettled(
        ['x', 'y', 'z', 'w'].map(hvem => i(tx => skrivHendelser(tx, skriving('f', nr, hvem)), 1)),
      )
      expect(utfall.filter(u => u.status === 'fulfilled')).toHaveLength(1)
    }
    expect((await i(tx => lesStrom(tx, 'f'))).map(r => r.nr)).toEqual([1, 2, 3])
  })

  test('den som leser på nytt ved kappløp, kommer inn til slutt', async () => {
    await Promise.all(
      ['x', 'y', 'z', 'w'].map(hvem =>
        i(async tx => {
          const nr = (await stromhode(tx, 'g'))?.sisteNr ?? 0
          await skrivHendelser(tx, skriving('g', nr, hvem))
        }),
      ),
    )
    const lest = await i(tx => lesStrom<Notat>(tx, 'g'))
    expect(lest.map(r => r.nr)).toEqual([1, 2, 3, 4])
    expect(lest.map(r => r.hendelse.tekst).sort()).toEqual(['w', 'x', 'y', 'z'])
  })

  test('tidspunkter som ikke stiger strengt, avvises', async () => {
    await i(tx => skrivHendelser(tx, skriving('h', 0, 'en')))
    const lik = { ...skriving('h', 1, 'to'), tider: [START] }
    await expect(i(tx => skrivHendelser(tx, lik), 1)).rejects.toThrow(/strengt stigende/)
    const faa = { ...skriving('h', 1, 'to', 'tre'), tider: [etter(START)] }
    await expect(i(tx => skrivHendelser(tx, faa), 1)).rejects.toThrow(/tidspunkt/)
  })

  test('feiler arbeidet etterpå, er ingenting skrevet', async () => {
    await expect(
      i(async tx => {
        await skrivHendelser(tx, skriving('j', 0, 'en'))
        throw new Error('etterpå')
      }, 1),
    ).rejects.toThrow('etterpå')
    expect(await i(tx => stromhode(tx, 'j'))).toBeNull()
  })

  test.each([
    'hendelse',
    'hendelse_innhold',
    'dokument',
    'innboks_fil',
    'oppslagslogg',
    'sikkerhetslogg',
    'kommando',
  ] as const)('applikasjonsrollen kan verken endre eller slette i %s', async tabell => {
    await expect(i(tx => tx.db.updateTable(tabell).set({ kommune: '9903' }).execute(), 1)).rejects.toThrow(
      /permission denied/,
    )
    await expect(i(tx => tx.db.deleteFrom(tabell).execute(), 1)).rejects.toThrow(/permission denied/)
  })

  test('en annen kommune er usynlig selv for en spørring uten where', async () => {
    await i(tx => skrivHendelser(tx, skriving('l', 0, 'vår')))
    const sett = await db.iTransaksjon(NABOKOMMUNE, tx =>
      tx.db.selectFrom('hendelse').select('strom').execute(),
    )
    expect(sett).toEqual([])
    expect(
      await db.iTransaksjon(NABOKOMMUNE, tx => tx.db.selectFrom('strom').select('strom').execute()),
    ).toEqual([])
    await expect(
      db.iTransaksjon(NABOKOMMUNE, tx =>
        tx.db
          .insertInto('strom')
          .values({
            kommune: TESTKOMMUNE,
            strom: 'm',
            stromtype: 'sak',
            siste_nr: 1,
            siste_hash: '',
            siste_tidspunkt: '',
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
  })

  test('en kommunekode som ikke er fire siffer, slippes aldri til databasen', () => {
    expect(() => db.iTransaksjon("1'; reset role; --" as typeof TESTKOMMUNE, async () => 1)).toThrow(
      /fire siffer/,
    )
  })

  test('en transaksjon inni en annen stoppes i stedet for å henge', async () => {
    await expect(i(() => i(async () => 1), 1)).rejects.toThrow(/inni en annen/)
  })
})
