import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../../../test/hus.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { ADRESSE, apneTjener, type Klient, type Svar, type Tjener } from '../../../test/tjener.ts'
import { lesKode } from '../../application/undersokelse/kode.ts'
import { NETTBRETTKAPSEL } from './svar.ts'

const ALT = { kartlegging: '1', hensyn: '2', tilstrekkelig: '1', leser: 'ja', brevet: 'standardtekst' }
const OPPDIKTET = '9901-0000-1111-2222'

describe.each(databaser)('Undersøkelsen blant familiene, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let ingrid: Klient
  let per: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    ingrid = await tjener.som('ingrid')
    per = await tjener.som('per')
  })
  afterAll(() => hus.lukk())

  const slaa = async (pa: boolean) => {
    const jonas = await tjener.som('jonas')
    const { versjon } = (await jonas.hent('/api/kommune')).json().beslutninger.undersokelse
    const svar = await jonas.post('/api/kommune/undersokelse', {
      kommandoId: hus.a.nyId(),
      settVersjon: versjon,
      pa,
      grunn: 'Vi vil vite det',
    })
    expect(svar.statusCode).toBe(200)
  }
  let adresse = 0
  const skjema = (sti: string, felt: Record<string, string>, kapsel?: string): Promise<Svar> =>
    tjener.ingen.be({
      method: 'POST',
      url: sti,
      remoteAddress: `10.9.${Math.floor(++adresse / 40)}.1`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(kapsel === undefined ? {} : { cookie: `${NETTBRETTKAPSEL}=${kapsel}` }),
      },
      payload: new URLSearchParams(felt).toString(),
    })
  const svar = (kode: string, felt: Record<string, string> = ALT) =>
    skjema('/svar', { spraak: 'nb', knapp: 'send', kode, ...felt })
  const lapper = async (antall = 12): Promise<string[]> =>
    (await ingrid.post('/api/undersokelse/lapper', { antall })).json().koder
  const bilde = async () => (await per.hent('/api/internkontroll/undersokelse')).json()
  const antallSvar = () =>
    hus.db.somSystem(async db => {
      const rader = await db.selectFrom('undersokelse_svar').select('bunke').execute()
      return rader
        .flatMap(r => Object.values(JSON.parse(r.bunke) as Record<string, number>))
        .reduce((n, x) => n + x, 0)
    })

  test('til kommunen har slått den på, deles ingenting ut', async () => {
    expect((await bilde()).pa).toBe(false)
    for (const sti of ['lapper', 'nettbrett']) {
      const nei = await ingrid.post(`/api/undersokelse/${sti}`, sti === 'lapper' ? { antall: 12 } : undefined)
      expect([nei.statusCode, nei.json().kode]).toEqual([409, 'undersokelse-av'])
      expect(nei.json().detail).toContain('Administrator')
    }
    await slaa(true)
    expect((await ingrid.hent('/api/undersokelse')).json()).toMatchObject({
      pa: true,
      adresse: `${ADRESSE}/svar`,
    })
  })

  test('en lapp gir ett svar, og etterpå finnes den ikke', async () => {
    const [kode = ''] = await lapper()
    const sporsmal = await skjema('/svar', {
      spraak: 'nn',
      knapp: 'videre',
      kode: kode.toLowerCase().replaceAll('-', ' '),
    })
    expect([sporsmal.statusCode, sporsmal.body.includes('gjer Nav ei grundig kartlegging')]).toEqual([
      200,
      true,
    ])
    const for_ = await antallSvar()
    const takk = await svar(kode)
    expect([takk.statusCode, takk.headers.location]).toEqual([303, '/svar/takk?spraak=nb'])
    expect(await antallSvar()).toBe(for_ + 1)
    const igjen = await svar(kode)
    expect(igjen.statusCode).toBe(422)
    expect(igjen.body).toContain('Har du nettopp svart, er svaret ditt med')
    expect(await antallSvar()).toBe(for_ + 1)
  })

  test('brukt, oppdiktet, for gammel, skrevet feil, ukjent kommune og nettbrettets kode: nøyaktig det samme svaret', async () => {
    const [brukt = '', gammel = ''] = await lapper()
    await svar(brukt)
    const nettbrett = (await ingrid.post('/api/undersokelse/nettbrett')).json().kode
    await hus.db.somSystem(db =>
      db
        .updateTable('undersokelse_lapp')
        .set({ siste_maned: '2026-10' })
        .where('avtrykk', '=', lesKode(gammel)?.avtrykk ?? '')
        .execute(),
    )
    const for_ = await antallSvar()
    for (const knapp of ['send', 'videre']) {
      const kropper = new Set<string>()
      for (const kode of [brukt, OPPDIKTET, gammel, 'hva som helst', '0000-0000-1111-2222', nettbrett, '']) {
        const nei = await skjema('/svar', { spraak: 'nb', knapp, kode, ...ALT })
        // Det som ble skrevet, står i feltet; alt annet er likt.
        kropper.add(`${nei.statusCode} ${nei.body.replace(/value="[^"]*" maxlength/, 'maxlength')}`)
      }
      expect(kropper.size).toBe(1)
    }
    expect(await antallSvar()).toBe(for_)
  })

  test('to trykk i samme øyeblikk teller én gang', async () => {
    const [kode = ''] = await lapper()
    const for_ = await antallSvar()
    const begge = await Promise.all([svar(kode), svar(kode)])
    expect(begge.map(s => s.statusCode).toSorted()).toEqual([303, 422])
    expect(await antallSvar()).toBe(for_ + 1)
  })

  test('to familier i samme øyeblikk er begge med', async () => {
    const koder = await lapper()
    const for_ = await antallSvar()
    await Promise.all(koder.map(k => svar(k)))
    expect(await antallSvar()).toBe(for_ + 12)
  })

  test('hvert spørsmål kan hoppes over, men noe må være svart, og lappen står når ingenting er det', async () => {
    const [kode = ''] = await lapper()
    const tomt = await svar(kode, {})
    expect([tomt.statusCode, tomt.body.includes('Svar på minst ett')]).toEqual([422, true])
    const tull = await svar(kode, { kartlegging: '9', hensyn: '<script>', leser: 'kanskje' })
    expect(tull.statusCode).toBe(422)
    expect((await svar(kode, { hensyn: '4' })).statusCode).toBe(303)
  })

  test('å bytte språk beholder avkryssingen og bruker ikke lappen', async () => {
    const [kode = ''] = await lapper()
    const en = await skjema('/svar', { spraak: 'nb', knapp: 'en', kode, ...ALT })
    expect(en.body).toContain('<html lang="en">')
    expect(en.body).toContain('name="kartlegging" value="1" checked')
    expect((await svar(kode)).statusCode).toBe(303)
  })

  test('det noen skriver i kodefeltet, blir tekst på siden', async () => {
    const nei = await svar('"><script>alert(1)</script>')
    expect(nei.body).not.toContain('<script>alert')
  })

  test('slått av: lappene som er delt ut, virker ikke, og svarene står', async () => {
    const [kode = ''] = await lapper()
    const for_ = await antallSvar()
    await slaa(false)
    expect((await svar(kode)).statusCode).toBe(422)
    await slaa(true)
    expect(await antallSvar()).toBe(for_)
    expect((await svar(kode)).statusCode).toBe(303)
  })

  test('et skjema fra en annen side, en annen innholdstype og et for stort skjema gir en side, ikke data', async () => {
    const fremmed = await tjener.ingen.be({
      method: 'POST',
      url: '/svar',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://ond.no',
        'sec-fetch-site': 'cross-site',
      },
      payload: 'kode=x',
    })
    const json = await tjener.ingen.post('/svar', { kode: 'x' })
    const stort = await skjema('/svar', { knapp: 'send', kode: 'x'.repeat(9000) })
    expect([fremmed.statusCode, json.statusCode, stort.statusCode]).toEqual([403, 403, 413])
    for (const s of [fremmed, json, stort]) {
      expect(s.headers['content-type']).toContain('text/html')
      expect(s.body).toContain('Vi fikk ikke tatt imot det du sendte')
    }
  })

  test('for mange fra samme sted får vente, og koden virker fortsatt', async () => {
    const [kode = ''] = await lapper()
    const fra = (felt: Record<string, string>) =>
      tjener.ingen.be({
        method: 'POST',
        url: '/svar',
        remoteAddress: '10.77.0.1',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(felt).toString(),
      })
    let sist = await fra({ kode: OPPDIKTET })
    for (let i = 0; i < 60; i++) sist = await fra({ kode: OPPDIKTET })
    expect([sist.statusCode, sist.body.includes('Koden virker fortsatt')]).toEqual([429, true])
    expect((await svar(kode)).statusCode).toBe(303)
  })

  test('kontoret kan ikke lage flere lapper enn grensen i måneden, og aldri én enkelt', async () => {
    expect((await ingrid.post('/api/undersokelse/lapper', { antall: 1 })).statusCode).toBe(400)
    let sist = await ingrid.post('/api/undersokelse/lapper', { antall: 48 })
    for (let i = 0; i < 10; i++) sist = await ingrid.post('/api/undersokelse/lapper', { antall: 48 })
    expect([sist.statusCode, sist.json().kode]).toEqual([409, 'nok-lapper'])
    expect(sist.json().detail).toContain('neste måned')
  })

  describe('nettbrettet', () => {
    const kapselen = (s: Svar) => s.cookies.find(c => c.name === NETTBRETTKAPSEL)?.value ?? ''
    const start = async () => {
      await stansAlle()
      const { kode } = (await ingrid.post('/api/undersokelse/nettbrett')).json()
      return { kode, svar: await skjema('/svar/nettbrett', { spraak: 'nb', knapp: 'start', kode }) }
    }
    const stansAlle = async () => {
      for (const n of (await ingrid.hent('/api/undersokelse')).json().nettbrett)
        await ingrid.post('/api/undersokelse/nettbrett/stans', { nettbrettId: n.nettbrettId })
    }
    const begynn = async (kapsel: string) => {
      const s = await skjema('/svar/nettbrett', { spraak: 'nb', knapp: 'begynn' }, kapsel)
      return { s, kode: /name="kode" value="([^"]+)"/.exec(s.body)?.[1] ?? '' }
    }

    test('startes av en ansatt, tar svar etter svar, og går tilbake til start', async () => {
      const { kode, svar: startet } = await start()
      expect([startet.statusCode, startet.headers.location]).toEqual([303, '/svar/nettbrett?spraak=nb'])
      const kapsel = kapselen(startet)
      const for_ = await antallSvar()
      for (let i = 0; i < 2; i++) {
        const { kode: skjemaets } = await begynn(kapsel)
        const takk = await skjema('/svar', {
          spraak: 'nb',
          knapp: 'send',
          kode: skjemaets,
          brett: 'ja',
          ...ALT,
        })
        expect(takk.headers.location).toBe('/svar/nettbrett/takk?spraak=nb')
        // Sendt en gang til: tilbake til start, og telt én gang.
        const igjen = await skjema('/svar', {
          spraak: 'nb',
          knapp: 'send',
          kode: skjemaets,
          brett: 'ja',
          ...ALT,
        })
        expect(igjen.body).toContain('value="begynn"')
      }
      expect(await antallSvar()).toBe(for_ + 2)
      // Koden er brukt: den som så den på skjermen, kan ikke starte et nettbrett til.
      expect((await skjema('/svar/nettbrett', { spraak: 'nb', knapp: 'start', kode })).statusCode).toBe(422)
    })

    test('stanses, og går ut av seg selv når dagen er over', async () => {
      const forste = kapselen((await start()).svar)
      expect((await begynn(forste)).kode).not.toBe('')
      await stansAlle()
      expect((await begynn(forste)).s.statusCode).toBe(422)
      const andre = kapselen((await start()).svar)
      hus.flytt(24 * 3_600_000)
      expect((await begynn(andre)).s.statusCode).toBe(422)
      hus.flytt(-24 * 3_600_000)
    })

    test('tar ikke imot noe mens en ansatt er logget inn på det', async () => {
      for (const valg of [{ method: 'GET' as const }, { method: 'POST' as const, payload: 'knapp=begynn' }]) {
        const s = await ingrid.be({
          url: '/svar/nettbrett',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          ...valg,
        })
        expect([s.statusCode, s.body.includes('Logg ut først')]).toEqual([409, true])
      }
    })

    test('kapselen åpner ingenting annet', async () => {
      const kapsel = kapselen((await start()).svar)
      const s = await tjener.ingen.be({
        method: 'GET',
        url: '/api/min-dag',
        headers: { cookie: `${NETTBRETTKAPSEL}=${kapsel}` },
      })
      expect(s.statusCode).toBe(401)
    })

    test('høyst seksti skjemaer om dagen, og høyst tre nettbrett', async () => {
      const kapsel = kapselen((await start()).svar)
      for (let i = 0; i < 60; i++) expect((await begynn(kapsel)).s.statusCode).toBe(200)
      const { s } = await begynn(kapsel)
      expect([s.statusCode, s.body.includes('Si fra til en ansatt')]).toEqual([409, true])
      await ingrid.post('/api/undersokelse/nettbrett')
      await ingrid.post('/api/undersokelse/nettbrett')
      const nei = await ingrid.post('/api/undersokelse/nettbrett')
      expect([nei.statusCode, nei.json().kode]).toEqual([409, 'nok-nettbrett'])
      await stansAlle()
    })
  })

  test('lederen ser ingenting før måneden er over, og så figurene', async () => {
    expect((await bilde()).kontorer[0].perioder).toEqual([])
    const koder = await lesNok()
    // Fem hopper over den første påstanden; færre ville pekt på noen, og skjult figuren.
    for (const [i, k] of koder.entries())
      expect((await svar(k, i < 5 ? { hensyn: '4' } : ALT)).statusCode).toBe(303)
    expect((await bilde()).kontorer[0].perioder).toEqual([])
    hus.sett('2026-12-01T09:00:00.000Z')
    const [periode] = (await bilde()).kontorer[0].perioder
    expect(periode).toMatchObject({ fra: '2026-11', til: '2026-11' })
    expect(periode.antall).toBeGreaterThanOrEqual(20)
    expect(periode.paastander.kartlegging).toContainEqual({ kategorier: ['ikke-svart'], antall: 6 })
  })

  /** Månedens lapper er brukt opp av en test over. */
  const lesNok = async (): Promise<string[]> => {
    await hus.db.somSystem(db => db.updateTable('undersokelse_svar').set({ utdelt: 0 }).execute())
    return lapper(24)
  }
})
