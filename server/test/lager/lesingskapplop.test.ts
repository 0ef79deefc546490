import type { AnsattId, KommandoId, LesingId } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Kapplop } from '../../src/adapters/database/feil.ts'
import {
  finnLesing,
  type Lesingsrad,
  utforLesekommando,
} from '../../src/application/internkontroll/lesingen.ts'
import { lesSak } from '../../src/application/sak/lesSak.ts'
import { apneTesthus, FOLK, type Testhus } from '../hus.ts'
import { enSak, medVedtak, type Sakid } from '../saker.ts'
import { saksproveklient } from '../saksproveklient.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'
import { apneTjener, type Tjener } from '../tjener.ts'

describe.each(databaser)('To som skriver i den samme lesingen, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let s: Sakid
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    s = await enSak(hus)
    await medVedtak(hus, s)
  })
  afterAll(() => hus.lukk())
  const { trekk, mine, skriv, lesing } = saksproveklient(() => ({ hus, tjener }))

  test('den som avgjorde mot en eldre utgave, skriver aldri: det blir kappløp, og hun prøver på nytt', async () => {
    await trekk()
    const [rad] = await mine('gro')
    const id = (rad?.lesingId ?? '') as LesingId
    const iTx = <T>(fn: Parameters<typeof hus.db.iTransaksjon<T>>[1]) =>
      hus.db.iTransaksjon(TESTKOMMUNE, fn, { forsok: 1 })
    const { id: _, navn: __, ...resten } = FOLK.gro
    const sett = (await iTx(tx => finnLesing(tx, id))) as Lesingsrad
    expect((await skriv('gro', id)).statusCode).toBe(200)
    const forSent = iTx(async tx => {
      const g = await lesSak(tx, s.sakId)
      if (!g) throw new Error('Saken finnes ikke')
      return utforLesekommando(
        tx,
        hus.a,
        sett,
        g,
        {
          type: 'skrivMalepunkt',
          svar: { malepunkt: 'K1', utfall: 'ikke-aktuelt', steder: ['journal'], arsak: '', tiltak: '' },
          kommandoId: hus.a.nyId() as KommandoId,
          leser: {
            ...resten,
            type: 'ansatt',
            ansattId: sett.leser as AnsattId,
            egnePersoner: [],
            naerePersoner: [],
          },
        },
        async () => undefined,
      )
    })
    await expect(forSent).rejects.toThrow(Kapplop)
    const k1 = (await lesing('gro', id)).punkter.find(p => p.malepunkt === 'K1')
    expect(k1?.svar?.utfall).toBe('oppfylt')
  })
})
