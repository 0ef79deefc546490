import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kommune } from '@handlingsrom/domene/felles/id'
import { KONTROLL, KONTROLLUTGAVE, kontrollerHver } from '@handlingsrom/domene/kontroll/kontroller'
import { KONTROLLER } from '@handlingsrom/domene/kontroll/resultat'
import type { Kontrollutgave } from '@handlingsrom/domene/sak/kontrollerPaaNytt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRader } from '../../src/adapters/database/projeksjon.ts'
import { byggProjeksjoner, byggStrom } from '../../src/application/byggProjeksjoner.ts'
import { omregn } from '../../src/application/internkontroll/omregning.ts'
import { seedDemo } from '../../src/demo/seedDemo.ts'
import { lagSyntetisk } from '../../src/syntetisk/kjor.ts'
import { apneTesthus, type Testhus } from '../hus.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'

/** En utgave til, med de samme kontrollene, eller med noen byttet ut. */
const neste = (endring: Partial<typeof KONTROLL> = {}, utgave = KONTROLLUTGAVE + 1): Kontrollutgave => ({
  utgave,
  kjor: s => kontrollerHver(s, { ...KONTROLL, ...endring }),
})

describe.each(databaser)('En ny utgave av kontrollene, på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    await lagSyntetisk(hus.a, TESTKOMMUNE, { saker: 90, fro: 5, idag: '2026-11-22' as Dato })
  })
  afterAll(() => hus.lukk())

  const frosne = () => hus.db.iTransaksjon(TESTKOMMUNE, tx => alleRader(tx, 'p_kontroll'))
  const omregnede = (utgave: number) =>
    hus.db.iTransaksjon(TESTKOMMUNE, tx =>
      tx.db.selectFrom('omregnet_kontroll').selectAll().where('utgave', '=', utgave).execute(),
    )
  const sagt = (rader: readonly { vedtak_id: string; funn: string; resultater: string }[]) =>
    new Map(rader.map(r => [r.vedtak_id, [r.funn, r.resultater]]))

  test('alle vedtakene er alt regnet med utgaven de ble fattet med', async () => {
    expect(await omregn(hus.a, TESTKOMMUNE)).toEqual({ utgave: KONTROLLUTGAVE, vedtak: 0, kunneIkke: {} })
  })

  test('stanses den halvveis, tar den neste gang bare resten, og de samme kontrollene sier det samme om øyeblikket', async () => {
    const foer = await frosne()
    const stanset = omregn(hus.a, TESTKOMMUNE, {
      utgave: neste(),
      framdrift: ferdig => {
        if (ferdig >= 40) throw new Error('stanset')
      },
    })
    await expect(stanset).rejects.toThrow('stanset')
    const halvt = (await omregnede(KONTROLLUTGAVE + 1)).length
    expect(halvt).toBeGreaterThan(0)
    expect(halvt).toBeLessThan(foer.length)
    const resten = await omregn(hus.a, TESTKOMMUNE, { utgave: neste() })
    expect(resten.vedtak).toBe(foer.length - halvt)
    const nye = await omregnede(KONTROLLUTGAVE + 1)
    expect(nye.length).toBe(foer.length)
    expect(sagt(nye)).toEqual(sagt(foer))
    expect(await frosne()).toEqual(foer)
  })

  test('en kontroll som kaster, telles, og tar ikke de andre med seg', async () => {
    const K2 = () => {
      throw new Error('en underlig sak')
    }
    const antall = (await frosne()).length
    const utgave = KONTROLLUTGAVE + 2
    expect(await omregn(hus.a, TESTKOMMUNE, { utgave: neste({ K2 }, utgave) })).toEqual({
      utgave,
      vedtak: antall,
      kunneIkke: { K2: antall },
    })
    const [rad] = await omregnede(utgave)
    expect(rad?.kunne_ikke).toBe('["K2"]')
    expect(Object.keys(JSON.parse(rad?.funn ?? '{}')).toSorted()).toEqual(
      KONTROLLER.filter(k => k !== 'K2').toSorted(),
    )
  })

  test('lesesiden bygges om uten at det omregnede røres; kasseres noe i en sak, går det som hvilte på det', async () => {
    const foer = await omregnede(KONTROLLUTGAVE + 1)
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await omregnede(KONTROLLUTGAVE + 1)).toEqual(foer)
    const sakId = foer[0]?.sak_id ?? ''
    await hus.db.iTransaksjon(TESTKOMMUNE, tx => byggStrom(tx, sakId))
    expect(await omregnede(KONTROLLUTGAVE + 1)).toEqual(foer.filter(r => r.sak_id !== sakId))
    const igjen = await omregn(hus.a, TESTKOMMUNE, { utgave: neste() })
    expect(igjen.vedtak).toBe(foer.filter(r => r.sak_id === sakId).length)
  })
})

describe.each(databaser)('Demofamiliene med en ny utgave, på %s', (_slag, apne) => {
  test('hvert slag vedtak får det samme svaret igjen, for saken og menneskene er som da', async () => {
    const hus = await apneTesthus(apne)
    const svar = await seedDemo(hus.a, { dato: hus.a.klokke().dato })
    const kommune = svar.kommune as Kommune
    const les = () =>
      hus.db.iTransaksjon(kommune, async tx => ({
        frosne: await alleRader(tx, 'p_kontroll'),
        nye: await tx.db.selectFrom('omregnet_kontroll').selectAll().execute(),
      }))
    await omregn(hus.a, kommune, { utgave: neste() })
    const { frosne, nye } = await les()
    expect(new Set(frosne.map(r => r.slag)).size).toBeGreaterThan(2)
    const ulike = nye.filter(n => n.resultater !== frosne.find(f => f.vedtak_id === n.vedtak_id)?.resultater)
    expect(ulike.map(n => frosne.find(f => f.vedtak_id === n.vedtak_id)?.slag)).toEqual([])
    expect(nye.length).toBe(frosne.length)
    await hus.lukk()
  }, 120_000)
})
