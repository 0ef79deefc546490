import type { Egenvurderingsvisning } from '@handlingsrom/kontrakt/egenvurdering'
import { LESTE_PUNKTER } from '@handlingsrom/kontrakt/saksprove'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, FOLK, type Hvem, type Testhus } from '../../../test/hus.ts'
import { enSak, medVedtak } from '../../../test/saker.ts'
import { saksproveklient } from '../../../test/saksproveklient.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { apneTjener, type Tjener } from '../../../test/tjener.ts'

describe.each(databaser)('Saksprøvens svar i egenvurderingen, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let id = ''
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (let i = 0; i < 5; i++) await medVedtak(hus, await enSak(hus))
  })
  afterAll(() => hus.lukk())

  const { hent, post, trekkAntall, skriv, lever, leseradene } = saksproveklient(() => ({ hus, tjener }))
  const svarene = async (hvem: Hvem) =>
    ((await hent(hvem, `/api/internkontroll/egenvurdering/${id}`)).json() as Egenvurderingsvisning).provesvar
  const les = async (lesingId: string, delvis: boolean) => {
    for (const malepunkt of LESTE_PUNKTER)
      await skriv('gro', lesingId, {
        malepunkt,
        ...(malepunkt === 'K1' && delvis ? { utfall: 'delvis', arsak: 'Et barn.', tiltak: 'Spør.' } : {}),
      })
    expect((await lever('gro', lesingId)).statusCode).toBe(200)
  }

  test('uten en prøve er det ingen svar; før den er lest, heller ikke', async () => {
    const valg = { mal: 'barn-og-familie', tittel: 'Barn og familie', ansvarlig: FOLK.ingrid.id }
    id = ((await post('per', 'egenvurdering/apne', valg)).json() as { egenvurderingId: string })
      .egenvurderingId
    expect(await svarene('per')).toBeNull()
    const trukket = await trekkAntall(5, ['gro'])
    const { proveId } = trukket.json() as { proveId: string }
    await post('per', `egenvurdering/${id}/skriv`, { type: 'knyttProve', proveId })
    const rader = await leseradene(trukket, 'gro')
    for (const [i, r] of rader.slice(0, 4).entries()) await les(r.lesingId, i < 2)
    expect(await svarene('per')).toEqual({ lest: false, antall: 4, tillegg: false, punkter: [] })
    await les(rader[4]?.lesingId ?? '', false)
  })

  test('når alle fem er lest, står svarene, likt for lederen og den ansvarlige; to av fem står ikke alene', async () => {
    const svar = await svarene('ingrid')
    expect(svar).toEqual(await svarene('per'))
    expect([svar?.lest, svar?.antall]).toEqual([true, 5])
    const [k1, k2] = (svar?.punkter ?? []).map(p => p.svar?.filter(g => g.antall > 0))
    expect(k1).toEqual([{ deler: ['oppfylt', 'delvis'], antall: 5 }])
    expect(k2).toEqual([{ deler: ['oppfylt'], antall: 5 }])
    expect(JSON.stringify(svar)).not.toMatch(/sakId|lesingId|Gro|Et barn/)
    expect((await hent('tuva', `/api/internkontroll/egenvurdering/${id}`)).statusCode).toBe(404)
  })
})
