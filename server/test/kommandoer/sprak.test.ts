import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Hvem, type Testhus } from '../hus.ts'
import { enSak, foreslatt, gjor, klarForForslag, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Svar, type Tjener } from '../tjener.ts'

describe.each(databaser)('Språk og tolk på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  const k = {} as Record<Hvem, Klient>
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (const h of ['ingrid', 'turid'] as const) k[h] = await tjener.som(h)
  })
  afterAll(() => hus.lukk())

  type Sak = Sakid & { readonly soker: string; readonly barn: string }
  const sakHosIngrid = async (endring: Parameters<typeof enSak>[1] = {}): Promise<Sak> => {
    const s = await enSak(hus, endring)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    const { sak } = await saken(hus, s.sakId)
    return { ...s, soker: sak.sokerPersonId ?? '', barn: sak.husstand.barn[0]?.personId ?? '' }
  }
  const les = async (s: Sakid): Promise<Saksvisning> => (await k.ingrid.hent(`/api/saker/${s.sakId}`)).json()
  const TIGRINJA = { malform: 'nb', tolk: 'ja', tolkesprak: 'tigrinja', sagtAv: 'selv', settVersjon: 0 }
  const sett = (
    s: Sak,
    endring: Partial<Record<keyof typeof TIGRINJA, unknown>> = {},
    kommandoId = hus.a.nyId(),
    personId = s.soker,
  ): Promise<Svar> =>
    k.ingrid.post(`/api/saker/${s.sakId}/personer/${personId}/sprak`, { ...TIGRINJA, ...endring, kommandoId })
  const nei = (svar: Svar) => [svar.statusCode, svar.json().kode]

  test('før noen har spurt: bokmål, tolk ikke spurt, og ingen har sagt noe', async () => {
    const { soker } = await les(await sakHosIngrid())
    expect(soker).toMatchObject({ malform: 'nb', tolkesprak: null })
    expect(soker.sprak).toEqual({ tolk: 'ikke-spurt', versjon: 0, satt: null })
  })

  test('den som trenger tolk, har språket, hvem som sa det, og hvem som skrev det', async () => {
    const s = await sakHosIngrid()
    const svar = await sett(s)
    expect(svar.statusCode).toBe(200)
    const { soker } = await les(s)
    expect([soker.tolkesprak, soker.sprak]).toEqual([
      'tigrinja',
      {
        tolk: 'ja',
        versjon: svar.json().versjon,
        satt: { navn: 'Ingrid Solvang', tidspunkt: expect.any(String), sagtAv: 'selv' },
      },
    ])
  })

  test('en annen voksen i familien har sitt eget svar', async () => {
    const s = await sakHosIngrid({
      partner: { fornavn: 'Yonas', etternavn: 'Haile', sokerSammen: true },
    })
    const yonas = (await les(s)).voksne[0]?.personId ?? ''
    await sett(s, { tolkesprak: 'arabisk', sagtAv: 'annen-voksen' }, hus.a.nyId(), yonas)
    const sett_ = await les(s)
    expect([sett_.soker.tolkesprak, sett_.voksne[0]?.tolkesprak]).toEqual([null, 'arabisk'])
  })

  test('det samme igjen med samme kommando gir samme svar; noe annet med den er 422', async () => {
    const s = await sakHosIngrid()
    const id = hus.a.nyId()
    const [forst, igjen] = [await sett(s, {}, id), await sett(s, {}, id)]
    expect(igjen.json()).toEqual(forst.json())
    expect(nei(await sett(s, { malform: 'nn' }, id))).toEqual([422, 'kommando-gjenbrukt'])
    expect((await les(s)).soker.malform).toBe('nb')
  })

  test('en kollega svarte imens: 412, og det hun satte, står', async () => {
    const s = await sakHosIngrid()
    await sett(s)
    expect(nei(await sett(s, { tolk: 'nei' }))).toEqual([412, 'endret-av-andre'])
    expect((await les(s)).soker.tolkesprak).toBe('tigrinja')
  })

  test.each([
    { endring: { tolkesprak: '  ' }, ventet: [422, 'sprak-mangler-tolkesprak'], fordi: 'uten språk' },
    { endring: { malform: 'en' }, ventet: [400, 'ugyldig'], fordi: 'brevene finnes på nynorsk og bokmål' },
    { endring: { sagtAv: 'barnet' }, ventet: [400, 'ugyldig'], fordi: 'barn formidler ikke' },
  ])('$fordi: ingenting er endret', async ({ endring, ventet }) => {
    const s = await sakHosIngrid()
    expect((await sett(s, endring)).statusCode).toBe(ventet[0])
    expect((await les(s)).soker.sprak.versjon).toBe(0)
  })

  test('det samme som står, er ingen ny opplysning', async () => {
    const s = await sakHosIngrid()
    const { versjon } = (await sett(s)).json()
    expect(nei(await sett(s, { settVersjon: versjon }))).toEqual([409, 'sprak-uendret'])
  })

  test('et barn har sitt eget tolkebehov', async () => {
    const s = await sakHosIngrid()
    const svar = await sett(s, { tolk: 'ja', tolkesprak: 'dari', malform: 'nb' }, hus.a.nyId(), s.barn)
    expect(svar.statusCode).toBe(200)
    const { barn, soker } = await les(s)
    expect(barn.find(b => b.personId === s.barn)).toMatchObject({ tolkesprak: 'dari', sprak: { tolk: 'ja' } })
    expect(soker.tolkesprak).toBeNull()
  })

  test('bare de som er i saken: en fra en annen sak finnes ikke her', async () => {
    const [s, annen] = [await sakHosIngrid(), await sakHosIngrid()]
    expect((await sett(s, {}, hus.a.nyId(), annen.soker)).statusCode).toBe(404)
  })

  test('brevet følger søkerens målform: sett nynorsk, og forhåndsvisningen er på nynorsk', async () => {
    const s = await sakHosIngrid()
    await klarForForslag(hus, s, 'ingrid')
    const id = await foreslatt(hus, s, 'ingrid')
    const ordene = async (): Promise<string> =>
      JSON.stringify((await k.ingrid.hent(`/api/saker/${s.sakId}/vedtak/${id}`)).json().brev)
    expect(await ordene()).toContain('En kollega leser det før det blir et vedtak.')
    await sett(s, { malform: 'nn', tolk: 'nei' })
    expect(await ordene()).toContain('Ein kollega les det før det blir eit vedtak.')
  })

  describe('søknad på papir eller over skranken', () => {
    const sprak = async (s: Sakid) => {
      const { malform, tolkesprak, sprak: x } = (await les(s)).soker
      return [malform, tolkesprak, x.tolk, x.satt?.sagtAv]
    }
    test('målform og tolk følger med fra skjemaet', async () => {
      const s = await sakHosIngrid({ soker: { malform: 'nn', tolk: 'ja', tolkesprak: 'dari' } })
      expect(await sprak(s)).toEqual(['nn', 'dari', 'ja', 'soknad'])
    })

    test('ja uten språk tas imot: språket er ukjent til noen spør', async () => {
      expect(await sprak(await sakHosIngrid({ soker: { tolk: 'ja' } }))).toEqual([
        'nb',
        'ukjent',
        'ja',
        'soknad',
      ])
    })

    test('det som ikke er spurt i en ny søknad, endrer ikke det vi visste', async () => {
      const identitetsnummer = '12898710120'
      const s = await sakHosIngrid({
        soker: { identitetsnummer, malform: 'nn', tolk: 'ja', tolkesprak: 'dari' },
      })
      await enSak(hus, { soker: { identitetsnummer } })
      expect(await sprak(s)).toEqual(['nn', 'dari', 'ja', 'soknad'])
      await enSak(hus, { soker: { identitetsnummer, malform: 'nb' } })
      expect(await sprak(s)).toEqual(['nb', 'dari', 'ja', 'soknad'])
      await enSak(hus, { soker: { identitetsnummer, tolk: 'nei' } })
      expect(await sprak(s)).toEqual(['nb', null, 'nei', 'soknad'])
    })
  })
})
