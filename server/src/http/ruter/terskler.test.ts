import { LESERSVAR } from '@handlingsrom/domene/testdata/lesersvar'
import type { Indikatorer, MineTall } from '@handlingsrom/kontrakt/indikator'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, FOLK, type Hvem, type Testhus } from '../../../test/hus.ts'
import { enSak, foreslatt, gjor, klarForForslag } from '../../../test/saker.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { apneTjener, type Tjener } from '../../../test/tjener.ts'

describe.each(databaser)('Grensene for indikatorene, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (let i = 0; i < 5; i++) {
      const s = await enSak(hus, {}, 'ingrid')
      await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
      await klarForForslag(hus, s, 'ingrid')
      const vedtakId = await foreslatt(hus, s, 'ingrid')
      await gjor(hus, s.sakId, 'turid', { type: 'fattVedtak', vedtakId, merknad: '', lesersvar: LESERSVAR })
    }
  })
  afterAll(() => hus.lukk())

  const post = async (hvem: Hvem, vei: string, kropp: object) =>
    (await tjener.som(hvem)).post(`/api/${vei}`, { kommandoId: hus.a.nyId(), ...kropp })
  const kommunen = async () =>
    (await (await tjener.som('jonas')).hent('/api/kommune')).json() as Kommunevisning
  const sett = async (verdi: number | null, eier = FOLK.turid.id, hvem: Hvem = 'jonas') =>
    post(hvem, 'kommune/terskel', {
      settVersjon: (await kommunen()).beslutninger.terskler.versjon,
      indikator: 'barnets-syn',
      terskel: verdi === null ? null : { retning: 'under', verdi, eier },
      grunn: 'Barna skal høres.',
    })
  const terskler = async (hvem: Hvem) =>
    ((await (await tjener.som(hvem)).hent('/api/internkontroll/indikatorer')).json() as Indikatorer).terskler
  const svar = (hvem: Hvem, tekst = 'Vi tar det opp på fagmøtet.') =>
    post(hvem, 'internkontroll/terskler/svar', {
      indikator: 'barnets-syn',
      periode: '2026-3',
      svar: tekst,
    })

  test('uten grense er det ingen oppgave, og ikke noe å svare på', async () => {
    expect(await terskler('turid')).toEqual([])
    expect((await svar('turid')).statusCode).toBe(422)
  })
  test('bare administrator setter den, og eieren må kunne se internkontrollen', async () => {
    expect((await sett(50, FOLK.turid.id, 'turid')).statusCode).toBe(403)
    const nei = await sett(50, FOLK.ingrid.id)
    expect([nei.statusCode, nei.json().detail ?? nei.body]).toEqual([
      422,
      expect.stringMatching(/fagansvarlig eller leder/),
    ])
  })
  test('tallet er under grensen: én oppgave, hos eieren alene', async () => {
    expect((await sett(50)).statusCode).toBe(200)
    const [t, ...flere] = await terskler('turid')
    expect(flere).toEqual([])
    expect(t).toMatchObject({ min: true, krysset: { periode: '2026-3', verdi: 0 }, svar: null })
    expect((await terskler('per'))[0]).toMatchObject({ min: false })
  })
  test('bare eieren kan svare, med ord; da hviler oppgaven', async () => {
    expect((await svar('per')).statusCode).toBe(422)
    expect((await svar('turid', '   ')).statusCode).toBe(400)
    expect((await svar('turid')).statusCode).toBe(200)
    expect((await terskler('turid'))[0]).toMatchObject({ svar: { svar: 'Vi tar det opp på fagmøtet.' } })
  })
  test('er tallet ikke lenger forbi grensen, er oppgaven borte av seg selv; tas grensen bort, er den borte', async () => {
    await sett(0)
    expect((await terskler('turid'))[0]).toMatchObject({ krysset: null, svar: null })
    await sett(null)
    expect(await terskler('turid')).toEqual([])
  })

  const droft = async (vises: boolean, droftet = '2026-11-01') =>
    post('jonas', 'kommune/forskjeller', {
      settVersjon: (await kommunen()).beslutninger.forskjeller.versjon,
      vises,
      droftet,
      med: 'Tillitsvalgte og verneombud',
      grunn: 'Enige om å se på spredningen.',
    })
  const mine = async (hvem: Hvem) =>
    (await (await tjener.som(hvem)).hent('/api/mine-tall')).json() as MineTall

  test('forskjeller er av til det er skrevet at det er drøftet, og en dag som ikke er kommet, er ikke drøftet', async () => {
    expect(await mine('ingrid')).toEqual({ vises: false })
    expect((await droft(true, '2027-01-01')).statusCode).toBe(422)
    expect(await mine('ingrid')).toEqual({ vises: false })
  })
  test('etterpå ser hver bare sine egne; er de for få, er spredningen skjult', async () => {
    expect((await droft(true)).statusCode).toBe(200)
    const rad = async (hvem: Hvem) => {
      const m = await mine(hvem)
      return m.vises ? m.rader.find(r => r.indikator === 'barnets-syn') : undefined
    }
    expect(await rad('ingrid')).toEqual({
      indikator: 'barnets-syn',
      spredning: null,
      mine: { antall: 5, verdi: 0 },
    })
    expect((await rad('turid'))?.mine).toBeNull()
  })
  test('kommunen kan slå det av igjen', async () => {
    await droft(false)
    expect(await mine('ingrid')).toEqual({ vises: false })
  })
})
