import { setTimeout as vent } from 'node:timers/promises'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kommune } from '@handlingsrom/domene/felles/id'
import { fraMillisekunder, type Tidspunkt, tilMillisekunder } from '@handlingsrom/domene/felles/tidspunkt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lagSammendrag } from '../../src/application/internkontroll/sammendrag.ts'
import { lagSyntetisk } from '../../src/syntetisk/kjor.ts'
import { apneTesthus, type Testhus } from '../hus.ts'
import { databaser, NABOKOMMUNE, TESTKOMMUNE } from '../testdatabase.ts'

const START = '2026-11-22T09:00:00.000Z' as Tidspunkt

describe.each(databaser)('Tall som holdes fram til de er gamle, på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    await lagSyntetisk(hus.a, TESTKOMMUNE, { saker: 3, fro: 2, idag: '2026-11-22' as Dato })
  })
  afterAll(() => hus.lukk())

  /** En klokke som kan stilles, en regning som teller hvor mange ganger den er gjort, og det som er meldt. */
  function oppsett(stor = 2) {
    let [minutter, regnet, feil]: [number, number, boolean] = [0, 0, false]
    const meldt: string[] = []
    const klokke = () => ({
      tidspunkt: fraMillisekunder(tilMillisekunder(START) + minutter * 60_000),
      dato: '2026-11-22' as Dato,
    })
    const s = lagSammendrag({ db: hus.db, klokke, meldFeil: hva => meldt.push(hva) }, { stor })
    const spor = (nokkel = 'a', kommune: Kommune = TESTKOMMUNE) =>
      hus.db.iTransaksjon(kommune, tx =>
        s.hent(tx, [nokkel], async (t, naa) => {
          if (feil) throw new Error('databasen er opptatt')
          return `${t.kommune} ${nokkel} ${++regnet} kl. ${naa.tidspunkt.slice(11, 16)}`
        }),
      )
    return {
      spor,
      meldt,
      etter: (m: number) => {
        minutter = m
      },
      svikt: (f: boolean) => {
        feil = f
      },
      antall: () => regnet,
    }
  }
  const til = async (ferdig: () => boolean) => {
    for (let i = 0; i < 100 && !ferdig(); i++) await vent(20)
  }

  test('en liten kommune regnes hver gang', async () => {
    const { spor } = oppsett(1000)
    expect([await spor(), await spor()]).toEqual(['9901 a 1 kl. 09:00', '9901 a 2 kl. 09:00'])
  })

  test('en stor står i ti minutter, med tidspunktet sitt; så vises det gamle mens det nye regnes', async () => {
    const { spor, etter, antall } = oppsett()
    await spor()
    etter(10)
    expect(await spor()).toBe('9901 a 1 kl. 09:00')
    etter(11)
    expect(await spor()).toBe('9901 a 1 kl. 09:00')
    await til(() => antall() === 2)
    await vent(50)
    expect(await spor()).toBe('9901 a 2 kl. 09:11')
    expect(antall()).toBe(2)
  })

  test('er det over en time siden, regnes det før noen får svar', async () => {
    const { spor, etter } = oppsett()
    await spor()
    etter(61)
    expect(await spor()).toBe('9901 a 2 kl. 10:01')
  })

  test('feiler det i bakgrunnen, står det gamle, det meldes, og neste spørsmål prøver igjen', async () => {
    const { spor, etter, svikt, meldt, antall } = oppsett()
    await spor()
    etter(15)
    svikt(true)
    expect(await spor()).toBe('9901 a 1 kl. 09:00')
    await til(() => meldt.length > 0)
    expect(meldt).toEqual(['Tallene i internkontrollen ble ikke regnet på nytt'])
    svikt(false)
    await vent(20)
    await spor()
    await til(() => antall() === 2)
    expect(antall()).toBe(2)
  })

  test('hvert spørsmål og hver kommune har sitt', async () => {
    const { spor } = oppsett(0)
    expect([
      await spor('a'),
      await spor('b'),
      await spor('a', NABOKOMMUNE),
      await spor('a'),
      await spor('b'),
      await spor('a', NABOKOMMUNE),
    ]).toEqual([
      ...['9901 a 1 kl. 09:00', '9901 b 2 kl. 09:00', '9902 a 3 kl. 09:00'],
      ...['9901 a 1 kl. 09:00', '9901 b 2 kl. 09:00', '9902 a 3 kl. 09:00'],
    ])
  })
})
