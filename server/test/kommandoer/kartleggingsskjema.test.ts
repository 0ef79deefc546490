import { KARTLEGGINGSAVSLAG } from '@handlingsrom/domene/kartlegging/kommune/avslag'
import type { Kartleggingskommando, Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { EGET_ID, VALG } from '../kartleggingsvalg.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Svar } from '../tjener.ts'

describe.each(databaser)('Kartleggingsskjemaet på %s', (_slag, apne) => {
  let hus: Testhus
  let turid: Klient
  let ingrid: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    turid = await tjener.som('turid')
    ingrid = await tjener.som('ingrid')
  })
  afterAll(() => hus.lukk())

  const les = async (k = ingrid, sporring = ''): Promise<Kartleggingsskjema> =>
    (await k.hent(`/api/kartleggingsskjema${sporring}`)).json()
  const velg = (
    navn: Kartleggingskommando,
    endring: object = {},
    settVersjon = 0,
    kommandoId = hus.a.nyId(),
  ): Promise<Svar> =>
    turid.post(`/api/kartleggingsskjema/${navn}`, { ...VALG[navn], ...endring, settVersjon, kommandoId })

  test('alle ansatte leser det samme: grunnskjemaet, veiledningen og hva de selv kan endre', async () => {
    const s = await les()
    expect(s.versjon).toBe('grunnskjema-2')
    expect(s.rekkefolge).toHaveLength(13)
    expect(s.veiledning.every(v => Object.keys(v.alder).length === 6)).toBe(true)
    expect([s.kanEndre, (await les(turid)).kanEndre]).toEqual([false, true])
  })

  test('et eget spørsmål blir en ny utgave, med navn i historien; i går gjelder fortsatt den gamle', async () => {
    const svar = await velg('skrivSporsmal')
    expect(svar.statusCode).toBe(200)
    const s = await les()
    expect(s.versjon).toBe('grunnskjema-2+kommune-1')
    expect(s.sporsmal.find(x => x.id === EGET_ID)).toMatchObject({
      lokalt: true,
      utenOversettelse: ['nn', 'en'],
      tekst: { en: 'Har {navn} brukt badekortet?' },
    })
    expect(s.historie[0]).toMatchObject({
      type: 'EgetSporsmalSkrevet',
      hvem: 'Turid Bakkemo',
      punkt: 'fritid',
    })
    const igar = await les(ingrid, '?dato=2026-11-21')
    expect(igar.sporsmal.some(x => x.id === EGET_ID)).toBe(false)
  })

  test('den som så en gammel utgave, får begge', async () => {
    const svar = await velg('skrivSporsmal')
    expect([svar.statusCode, svar.json().kode]).toEqual([412, 'endret-av-andre'])
    expect(svar.json().gjeldende).toMatchObject({ id: EGET_ID })
  })

  test('det samme kallet en gang til er ingen konflikt; samme id med annet innhold er et nei', async () => {
    const kommandoId = hus.a.nyId()
    const forste = await velg('bestemIntervall', {}, 0, kommandoId)
    const andre = await velg('bestemIntervall', {}, 0, kommandoId)
    expect([forste.statusCode, andre.statusCode]).toEqual([200, 200])
    expect(andre.json().historie.length).toBe(forste.json().historie.length)
    expect((await velg('bestemIntervall', { maneder: 5 }, 0, kommandoId)).json().kode).toBe(
      'kommando-gjenbrukt',
    )
    expect((await les()).samtaleintervallManeder).toBe(2)
  })

  test.each<{
    navn: Kartleggingskommando
    endring: object
    versjon?: () => Promise<number>
    ventet: [number, string]
  }>([
    {
      navn: 'skrivSporsmal',
      endring: { sporsmal: { ...(VALG.skrivSporsmal as { sporsmal: object }).sporsmal, id: 'fritid' } },
      ventet: [409, 'grunnskjemaet-star-fast'],
    },
    { navn: 'taUtSporsmal', endring: { id: 'klaer-utstyr' }, ventet: [409, 'grunnskjemaet-star-fast'] },
    { navn: 'taUtSporsmal', endring: { id: 'finnes-ikke' }, ventet: [422, 'sporsmal-finnes-ikke'] },
    { navn: 'skrivVeiledning', endring: { tekst: { nb: '', nn: 'Hei' } }, ventet: [422, 'tekst-mangler'] },
    { navn: 'skrivMalestokk', endring: { kilde: '' }, ventet: [422, 'kilde-mangler'] },
    { navn: 'skrivMalestokk', endring: { sjekket: '2026-11-30' }, ventet: [422, 'dato-i-fremtiden'] },
    { navn: 'bestemFerskhet', endring: { punkt: 'antall-alder' }, ventet: [422, 'ugyldig-tid'] },
    { navn: 'bestemFerskhet', endring: { grunn: ' ' }, ventet: [422, 'ma-begrunnes'] },
  ])('$navn med $endring: $ventet', async ({ navn, endring, ventet: [status, kode] }) => {
    const svar = await velg(navn, endring)
    expect([svar.statusCode, svar.json().kode]).toEqual([status, kode])
    expect(svar.json().detail).toBe(KARTLEGGINGSAVSLAG[kode as keyof typeof KARTLEGGINGSAVSLAG].setning)
  })

  test('veiledning, målestokk, tid og rutine vises for alle, og egen tid gjør svarene gamle etter den', async () => {
    for (const navn of ['skrivVeiledning', 'skrivMalestokk', 'bestemFerskhet', 'skrivRutine'] as const)
      expect((await velg(navn)).statusCode, navn).toBe(200)
    const s = await les()
    expect(s.lokalVeiledning).toMatchObject([{ punkt: 'fritid', gruppe: '6-9' }])
    expect(s.malestokk).toMatchObject([{ punkt: 'fritid', gruppe: null, kilde: 'Kulturskolen' }])
    expect(s.ferskhet.find(f => f.punkt === 'fritid')).toMatchObject({ maneder: 6, egen: 4 })
    expect(s.rutine).toMatchObject({ tekst: 'Slik kartlegger vi.', referanse: '26/123' })
  })
})
