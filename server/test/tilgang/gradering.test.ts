import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, FOLK, type Hvem, type Testhus } from '../hus.ts'
import { enSak, gjor, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Svar, type Tjener } from '../tjener.ts'

describe.each(databaser)('Graderingen til en person på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  const k = {} as Record<Hvem, Klient>
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (const h of ['ingrid', 'amir', 'gro', 'turid', 'lars'] as const) k[h] = await tjener.som(h)
  })
  afterAll(() => hus.lukk())

  type Sak = Sakid & { readonly barn: string }
  const sakHos = async (hvem: Hvem, endring: Parameters<typeof enSak>[1] = {}): Promise<Sak> => {
    const s = await enSak(hus, endring, hvem)
    await gjor(hus, s.sakId, hvem, { type: 'taSak' })
    return { ...s, barn: (await saken(hus, s.sakId)).sak.husstand.barn[0]?.personId ?? '' }
  }
  const les = async (hvem: Hvem, s: Sak) => (await k[hvem].hent(`/api/saker/${s.sakId}`)).json()
  const barnet = async (hvem: Hvem, s: Sak) => (await les(hvem, s)).barn[0].gradering
  const sett = (
    hvem: Hvem,
    s: Sak,
    fra: string,
    gradering: string,
    mer: { forslag?: string; bekreftesAv?: string; grunn?: string } = {},
    kommandoId = hus.a.nyId(),
  ): Promise<Svar> => {
    const { forslag = null, grunn = 'Politiet ringte', ...resten } = mer
    const kropp = { gradering, grunn, sett: { gradering: fra, forslag }, kommandoId, ...resten }
    return k[hvem].post(`/api/saker/${s.sakId}/personer/${s.barn}/gradering`, kropp)
  }
  /** Amirs sak med et strengt fortrolig barn, og hans forslag om å senke det, lagt til Gro. */
  const medForslag = async () => {
    const s = await sakHos('amir')
    await sett('amir', s, 'ugradert', 'strengt-fortrolig')
    const svar = await sett('amir', s, 'strengt-fortrolig', 'ugradert', { bekreftesAv: FOLK.gro.id })
    return { s, svar }
  }

  test('opp virker straks: den utenfor kretsen får kvitteringen, og så finnes saken ikke for henne', async () => {
    const [s, id] = [await sakHos('ingrid'), hus.a.nyId()]
    const svar = await sett('ingrid', s, 'ugradert', 'strengt-fortrolig', {}, id)
    expect([svar.statusCode, svar.json()]).toEqual([200, { utfall: 'satt', harSaken: false }])
    expect((await k.ingrid.hent(`/api/saker/${s.sakId}`)).statusCode).toBe(404)
    // Svaret kan ha blitt borte på veien. Det samme igjen er det samme; noe annet er det skjulte neiet.
    const igjen = await sett('ingrid', s, 'ugradert', 'strengt-fortrolig', {}, id)
    expect([igjen.statusCode, igjen.json()]).toEqual([200, { utfall: 'satt', harSaken: false }])
    expect((await sett('ingrid', s, 'ugradert', 'fortrolig', {}, id)).statusCode).toBe(404)
    expect((await sett('turid', s, 'ugradert', 'strengt-fortrolig', {}, id)).statusCode).toBe(404)
  })

  test('fortrolig: hun får vite at saken har adressebeskyttelse, og ikke mer', async () => {
    const s = await sakHos('ingrid')
    expect((await sett('ingrid', s, 'ugradert', 'fortrolig')).json().harSaken).toBe(false)
    const nei = await k.ingrid.hent(`/api/saker/${s.sakId}`)
    expect([nei.statusCode, nei.json().kode]).toEqual([403, 'fortrolig'])
  })

  test('saken blir ikke liggende hos en som ikke kan åpne den: kretsen ser den som ufordelt, og kan ta den', async () => {
    const s = await sakHos('ingrid')
    await gjor(hus, s.sakId, 'ingrid', { type: 'taTilBehandling', soknadId: s.soknadId })
    const ufordelt = async (hvem: Hvem) =>
      (await k[hvem].hent('/api/min-dag'))
        .json()
        .ufordelte.some((x: { sakId: string }) => x.sakId === s.sakId)
    expect(await ufordelt('amir')).toBe(false)
    await sett('ingrid', s, 'ugradert', 'strengt-fortrolig')
    expect([await ufordelt('amir'), await ufordelt('ingrid')]).toEqual([true, false])
    const tatt = await k.amir.post(`/api/saker/${s.sakId}/kommandoer/taSak`, { kommandoId: hus.a.nyId() })
    expect(tatt.statusCode).toBe(200)
    expect(await barnet('amir', s)).toMatchObject({
      verdi: 'strengt-fortrolig',
      satt: { navn: FOLK.ingrid.navn, kilde: 'ansatt', grunn: 'Politiet ringte' },
      forslag: null,
    })
  })

  test('ned krever to: den som foreslo, kan ikke bekrefte, og graderingen står så lenge', async () => {
    const { s, svar } = await medForslag()
    expect(svar.json()).toEqual({ utfall: 'foreslatt', harSaken: true })
    const egen = await sett('amir', s, 'strengt-fortrolig', 'ugradert', { forslag: 'ugradert' })
    expect([egen.statusCode, egen.json().kode]).toEqual([409, 'gradering-samme-person'])
    expect(await barnet('amir', s)).toMatchObject({
      verdi: 'strengt-fortrolig',
      forslag: { til: 'ugradert', erMitt: true },
    })
  })

  test('den andre i kretsen får saken, ser hvem som foreslo det og hvorfor, og bekrefter', async () => {
    const { s } = await medForslag()
    const sett_ = await barnet('gro', s)
    expect(sett_.forslag).toMatchObject({ navn: FOLK.amir.navn, erMitt: false, grunn: 'Politiet ringte' })
    expect(sett_.valg).toContainEqual({ til: 'ugradert', virkning: 'bekreftes', sakenBlir: 'ingen' })
    const svar = await sett('gro', s, 'strengt-fortrolig', 'ugradert', { forslag: 'ugradert' })
    expect(svar.json()).toEqual({ utfall: 'satt', harSaken: true })
    expect(await barnet('amir', s)).toMatchObject({ verdi: 'ugradert', forslag: null })
  })

  test('et forslag om å senke er en oppgave for den andre i kretsen på Min dag, og finnes ikke for noen andre', async () => {
    const { s } = await medForslag()
    const dagen = async (hvem: Hvem) => (await k[hvem].hent('/api/min-dag')).json()
    const oppgaver = async (hvem: Hvem): Promise<string[]> =>
      (await dagen(hvem)).venter
        .filter((o: { sakId: string; type: string }) => o.sakId === s.sakId && o.type === 'bekreft-gradering')
        .map((o: { oppgaveId: string }) => o.oppgaveId)
    expect(await oppgaver('gro')).toEqual([`gradering/${s.barn}`])
    expect(await oppgaver('amir')).toEqual([])
    for (const utenfor of ['ingrid', 'turid'] as const) {
      const svar = JSON.stringify(await dagen(utenfor))
      expect(svar).not.toContain(s.sakId)
      expect(svar).not.toContain('bekreft-gradering')
    }
    await sett('gro', s, 'strengt-fortrolig', 'ugradert', { forslag: 'ugradert' })
    expect(await oppgaver('gro')).toEqual([])
  })

  test('er graderingen satt ned igjen, er saken der for den som hadde den', async () => {
    const s = await sakHos('ingrid')
    await gjor(hus, s.sakId, 'lars', { type: 'tildelSak', ansattId: FOLK.amir.id })
    await sett('ingrid', s, 'ugradert', 'ukjent')
    expect((await sett('amir', s, 'ukjent', 'ugradert')).json()).toEqual({ utfall: 'satt', harSaken: true })
    expect((await k.ingrid.hent(`/api/saker/${s.sakId}`)).statusCode).toBe(200)
  })

  test.each([
    { hvem: 'turid', fordi: 'hun er ikke i kretsen' },
    { hvem: 'amir', fordi: 'han foreslo det selv' },
    { hvem: 'lars', fordi: 'en leder behandler ikke saker' },
  ] as const)('$hvem kan ikke settes til å bekrefte: $fordi', async ({ hvem }) => {
    const s = await sakHos('amir')
    await sett('amir', s, 'ugradert', 'strengt-fortrolig')
    const nei = await sett('amir', s, 'strengt-fortrolig', 'ugradert', { bekreftesAv: FOLK[hvem].id })
    expect([nei.statusCode, nei.json().kode]).toEqual([422, 'gradering-kan-ikke-bekrefte'])
    expect((await barnet('amir', s)).forslag).toBeNull()
  })

  test('noen endret graderingen imens: 412, og ingenting er gjort', async () => {
    const s = await sakHos('amir')
    await sett('amir', s, 'ugradert', 'strengt-fortrolig')
    const nei = await sett('amir', s, 'ugradert', 'fortrolig')
    expect([nei.statusCode, nei.json().kode]).toEqual([412, 'endret-av-andre'])
    expect((await barnet('amir', s)).forslag).toBeNull()
  })

  test('uten grunn endres ingenting', async () => {
    const s = await sakHos('ingrid')
    const nei = await sett('ingrid', s, 'ugradert', 'fortrolig', { grunn: ' ' })
    expect([nei.statusCode, nei.json().kode]).toEqual([409, 'gradering-ma-begrunnes'])
  })

  test('den utenfor kretsen får bare se det hun kan velge, hva det gjør med saken, og ingen i kretsen', async () => {
    const s = await sakHos('ingrid')
    const sett_ = await les('ingrid', s)
    expect([sett_.kretsen, sett_.skjerming]).toEqual([[], 'ingen'])
    expect(sett_.barn[0].gradering.valg).toEqual([
      { til: 'klientadresse', virkning: 'straks', sakenBlir: 'ingen' },
      { til: 'fortrolig', virkning: 'straks', sakenBlir: 'fortrolig' },
      { til: 'strengt-fortrolig', virkning: 'straks', sakenBlir: 'strengt' },
      { til: 'strengt-fortrolig-utland', virkning: 'straks', sakenBlir: 'strengt' },
      { til: 'ukjent', virkning: 'straks', sakenBlir: 'strengt' },
    ])
  })

  test('den i kretsen ser kollegene som kan bekrefte; saken åpnes ikke når en annen i den er strengere', async () => {
    const s = await sakHos('amir', { adressebeskyttelse: 'ja' })
    const sett_ = await les('amir', s)
    expect([sett_.kretsen, sett_.skjerming]).toEqual([
      [{ ansattId: FOLK.gro.id, navn: FOLK.gro.navn }],
      'strengt',
    ])
    expect(sett_.barn[0].gradering.valg).toContainEqual({
      til: 'ugradert',
      virkning: 'foreslas',
      sakenBlir: 'strengt',
    })
  })
})
