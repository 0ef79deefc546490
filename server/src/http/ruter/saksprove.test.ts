import type { Internkontroll } from '@handlingsrom/kontrakt/internkontroll'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { LESTE_PUNKTER } from '@handlingsrom/kontrakt/saksprove'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oppslagISak } from '../../../src/adapters/database/oppslag.ts'
import { alleRader, PROJEKSJONER, type Projeksjon } from '../../../src/adapters/database/projeksjon.ts'
import { verifiser } from '../../../src/adapters/segl/verifiser.ts'
import { byggProjeksjoner } from '../../../src/application/byggProjeksjoner.ts'
import { kontrollerteVedtak } from '../../../src/application/internkontroll/kontrollerte.ts'
import { apneTesthus, FOLK, iBasen, type Testhus } from '../../../test/hus.ts'
import { enSak, medVedtak, type Sakid } from '../../../test/saker.ts'
import { INGEN, nei, saksproveklient } from '../../../test/saksproveklient.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import { apneTjener, type Tjener } from '../../../test/tjener.ts'

const DOGN = 86_400_000

describe.each(databaser)('Saksprøven, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  const saker: Sakid[] = []
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  const { hent, trekk, trekkAntall, prover, lesing, skriv, lever, stedene, mine, leseradene } =
    saksproveklient(() => ({ hus, tjener }))

  test('uten vedtak i perioden er det ingenting å trekke fra', async () => {
    expect(nei(await trekk())).toEqual([422, 'prove-uten-saker'])
  })

  test('fem familier: det som ikke kan trekkes, og hvem som ikke kan trekke eller lese', async () => {
    for (let i = 0; i < 5; i++) {
      const s = await enSak(hus)
      await medVedtak(hus, s)
      saker.push(s)
    }
    expect([
      nei(await trekk({ storrelse: INGEN })),
      nei(await trekk({ storrelse: { ...INGEN, forste: 6 } })),
      nei(await trekk({ storrelse: { ...INGEN, avslag: 1 } })),
      nei(await trekk({ storrelse: { ...INGEN, forste: 5 }, tillegg: 1 })),
      nei(await trekk({ lesere: [] })),
      nei(await trekk({ lesere: [hus.a.nyId()] })),
      nei(await trekk({ lesere: [FOLK.tuva.id] })),
      // Turid fattet vedtakene.
      nei(await trekk({ lesere: [FOLK.turid.id] })),
      nei(await trekk({ lesere: [FOLK.per.id] })),
      nei(await trekk({ lesere: [FOLK.gro.id, FOLK.per.id] })),
    ]).toEqual([
      [422, 'prove-uten-antall'],
      [422, 'prove-storre-enn-utvalget'],
      [422, 'prove-storre-enn-utvalget'],
      [422, 'prove-tillegg-for-stort'],
      [422, 'prove-uten-leser'],
      [422, 'prove-leser-ukjent'],
      [422, 'prove-leser-ukjent'],
      [422, 'prove-leser-har-arbeidet'],
      [422, 'prove-leser-trekker'],
      [422, 'prove-leser-trekker'],
    ])
    expect((await trekk({}, 'turid')).statusCode).toBe(403)
    const { prover: trukne, kanTrekke } = await prover()
    expect([trukne, kanTrekke?.lesere.map(l => l.navn)]).toEqual([
      [],
      ['Gro Kretsmo', 'Lars Kretsleder', 'Turid Bakkemo'],
    ])
  })

  test('en gradert sak er aldri med i utvalget, heller ikke når leseren er i kretsen', async () => {
    const s = await enSak(hus, { adressebeskyttelse: 'ja' }, 'amir')
    await medVedtak(hus, s, 'amir', 'gro')
    expect(nei(await trekk({ storrelse: { ...INGEN, forste: 6 } }))).toEqual([
      422,
      'prove-storre-enn-utvalget',
    ])
  })

  test('lederen trekker to; den samme sendingen igjen er den samme prøven, og frøet står', async () => {
    const id = hus.a.nyId()
    const valg = { storrelse: { ...INGEN, forste: 2 }, lesere: [FOLK.gro.id, FOLK.lars.id] }
    const [en, igjen] = [await trekk(valg, 'per', id), await trekk(valg, 'per', id)]
    expect([en.statusCode, igjen.json()]).toEqual([200, en.json()])
    expect(nei(await trekk({ ...valg, tillegg: 1 }, 'per', id))).toEqual([422, 'kommando-gjenbrukt'])
    const [p] = (await prover()).prover
    expect(p).toMatchObject({ antall: 2, levert: 0, av: 5, storrelse: { forste: 2 }, tillegg: 0 })
    expect(p?.fro).toMatch(/^[0-9a-f-]{36}$/)
    expect(p?.saker.map(s => s.leser.navn).toSorted()).toEqual(['Gro Kretsmo', 'Lars Kretsleder'])
    expect((await prover('gro')).prover[0]?.saker).toEqual([])
  })

  test('leseren åpner den trukne saken, bare den, bare til å lese, og loggen sier hvorfor', async () => {
    const [rad] = await mine('gro')
    const { sakId } = await lesing('gro', rad?.lesingId ?? '')
    for (const side of ['', '/journal', '/kartlegging', '/siste'])
      expect([side, (await hent('gro', `/api/saker/${sakId}${side}`)).statusCode]).toEqual([side, 200])
    const sak = (await hent('gro', `/api/saker/${sakId}/journal`)).json() as { kanSkrive: boolean }
    expect(sak.kanSkrive).toBe(false)
    // Kontrollene er skjult for henne til hun har levert, på saken, vurderingen og vedtaket; for den som har saken, står de.
    for (const [hvem, skjult] of [
      ['gro', true],
      ['ingrid', false],
    ] as const)
      expect(await kontrollene(hvem, sakId)).toEqual(Array(3).fill([skjult, skjult]))
    for (const s of saker.filter(x => x.sakId !== sakId))
      expect((await hent('gro', `/api/saker/${s.sakId}`)).statusCode).toBe(403)
    const kommando = { kommandoId: hus.a.nyId(), grunn: 'Nabo' }
    const skrev = await (await tjener.som('gro')).post(`/api/saker/${sakId}/kommandoer/meldInhabil`, kommando)
    expect(skrev.statusCode).toBe(403)
    const logget = await iBasen(hus, tx => oppslagISak(tx, sakId as Sakid['sakId']))
    const gros = logget.filter(o => o.ansattId === FOLK.gro.id)
    expect([gros.length > 2, new Set(gros.map(o => o.formal))]).toEqual([true, new Set(['internkontroll'])])
  })

  test('lederen som ikke er leser, ser ikke lesingen før den er levert; den som skal lese, ser ikke hva kontrollen sa', async () => {
    const [rad] = await mine('gro')
    const id = rad?.lesingId ?? ''
    expect((await hent('turid', `/api/internkontroll/lesinger/${id}`)).statusCode).toBe(403)
    expect((await hent('per', `/api/internkontroll/lesinger/${id}`)).statusCode).toBe(403)
    expect((await lesing('gro', id)).punkter.map(p => p.kontrollen)).toEqual(LESTE_PUNKTER.map(() => null))
  })

  test('halvferdig kan lagres, men ikke leveres; ferdig leveres, og så er den låst og saken stengt', async () => {
    const id = (await mine('gro'))[0]?.lesingId ?? ''
    expect((await skriv('gro', id, { steder: [] })).statusCode).toBe(200)
    expect((await mine('gro'))[0]?.status).toBe('begynt')
    expect(nei(await lever('gro', id))).toEqual([422, 'lesing-ikke-ferdig'])
    const etAnnetSted = { steder: [`notat/${hus.a.nyId()}`] }
    expect(nei(await skriv('gro', id, etAnnetSted))).toEqual([422, 'lesested-finnes-ikke'])
    expect((await skriv('per', id)).statusCode).toBe(403)
    const [foer] = [await malepunkter()]
    for (const malepunkt of LESTE_PUNKTER) await skriv('gro', id, { malepunkt })
    expect((await stedene('gro', id)).length).toBeGreaterThan(1)
    expect((await lever('gro', id)).statusCode).toBe(200)
    // Den leverte lesingen viser stedene svarene hviler på, ikke resten av saken.
    expect([await stedene('gro', id), await stedene('per', id)]).toEqual([['journal'], ['journal']])
    expect([nei(await skriv('gro', id)), nei(await lever('gro', id))]).toEqual([
      [409, 'lesing-levert'],
      [409, 'lesing-levert'],
    ])
    const { sakId, punkter, levert } = await lesing('gro', id)
    expect((await hent('gro', `/api/saker/${sakId}`)).statusCode).toBe(403)
    expect([levert !== null, punkter.some(p => p.kontrollen !== null)]).toEqual([true, true])
    expect((await lesing('per', id)).punkter).toEqual(punkter)
    // Lest og bekreftet er en del for seg; av fem familier er den for liten til å stå alene.
    const etter = await malepunkter()
    expect(etter.find(p => p.malepunkt === 'K1')).not.toEqual(foer.find(p => p.malepunkt === 'K1'))
  })
  const kontrollene = async (hvem: 'gro' | 'ingrid', sakId: string) => {
    const sak = (await hent(hvem, `/api/saker/${sakId}`)).json() as Saksvisning
    const [soknad] = sak.soknader
    const sidene = [`vurdering/${soknad?.soknadId}`, `vedtak/${soknad?.vedtak[0]?.vedtakId}`]
    const andre = await Promise.all(sidene.map(s => hent(hvem, `/api/saker/${sakId}/${s}`)))
    type Kontrollside = { kontroller: unknown[]; kontrollerSkjult: boolean }
    return [sak, ...andre.map(s => s.json() as Kontrollside)].map(k => [
      k.kontrollerSkjult,
      k.kontroller.length === 0,
    ])
  }
  const malepunkter = async () =>
    ((await hent('per', '/api/internkontroll?periode=2026-3')).json() as Internkontroll).punkter

  test('enigheten teller den leverte lesingen, og én er for få til et tall', async () => {
    const svar = (await hent('turid', '/api/internkontroll/enighet')).json()
    expect(svar).toMatchObject({ lesinger: 1, tillegg: 0 })
    expect(new Set(svar.punkter.map((p: { slag: string }) => p.slag))).toEqual(new Set(['for-faa']))
  })

  test('tillegget trekkes der noe mangler, og er ikke med i enigheten', async () => {
    expect((await trekk({ storrelse: INGEN, tillegg: 1 })).statusCode).toBe(200)
    const rad = (await mine('gro')).find(r => r.tillegg)
    const id = rad?.lesingId ?? ''
    const manglende = async () =>
      (await hus.db.iTransaksjon(TESTKOMMUNE, tx => kontrollerteVedtak(tx, { kontor: null }, ['2026-3'])))
        .flatMap(v => (v.funnetMangler ?? []).map(p => p as string))
        .toSorted()
    const foer = await manglende()
    // Den samme saken kan bli trukket igjen; da gjelder den siste lesingen, og klokka står ellers stille.
    hus.flytt(1000)
    const svar = { utfall: 'ikke', steder: [], arsak: 'Ingen har spurt', tiltak: 'Spør neste gang' }
    for (const malepunkt of LESTE_PUNKTER) await skriv('gro', id, { malepunkt, ...svar })
    expect((await lever('gro', id)).statusCode).toBe(200)
    expect((await hent('per', '/api/internkontroll/enighet')).json()).toMatchObject({
      lesinger: 1,
      tillegg: 1,
    })
    // Det en leser fant at manglet, mangler i tallene om kontoret også, hva kontrollen enn så.
    expect(await manglende()).toEqual([...foer, ...LESTE_PUNKTER].toSorted())
  })

  test('to lesere av den samme saken: den ene verken ser eller skriver i lesingen til den andre', async () => {
    // Fra denne trekningen: hvilken sak han fikk i den forrige, avgjør frøet.
    const [hans] = await leseradene(await trekkAntall(5, ['gro', 'lars']), 'lars')
    expect((await trekkAntall(5, ['gro'])).statusCode).toBe(200)
    const id = hans?.lesingId ?? ''
    const { sakId } = await lesing('lars', id)
    expect((await hent('gro', `/api/saker/${sakId}/journal`)).statusCode).toBe(200)
    expect((await hent('gro', `/api/internkontroll/lesinger/${id}`)).statusCode).toBe(404)
    expect([(await skriv('gro', id)).statusCode, (await lever('gro', id)).statusCode]).toEqual([404, 404])
    expect((await skriv('lars', id)).statusCode).toBe(200)
  })

  test('etter 30 dager er saken stengt, og det lagrede kan ikke leveres', async () => {
    const [rad] = await mine('gro')
    const id = rad?.lesingId ?? ''
    const { sakId } = await lesing('gro', id)
    expect((await skriv('gro', id, { steder: ['kartlegging'] })).statusCode).toBe(200)
    hus.flytt(30 * DOGN)
    expect((await hent('gro', `/api/saker/${sakId}/journal`)).statusCode).toBe(200)
    hus.flytt(DOGN)
    expect((await hent('gro', `/api/saker/${sakId}/journal`)).statusCode).toBe(403)
    expect([nei(await skriv('gro', id)), nei(await lever('gro', id))]).toEqual([
      [409, 'lesefrist-ute'],
      [409, 'lesefrist-ute'],
    ])
    expect((await prover('gro')).mine.find(r => r.lesingId === id)?.status).toBe('frist-ute')
    expect(await stedene('gro', id)).toEqual(['kartlegging'])
    // Det som ikke lenger kan åpnes, står ikke i veien for nye saker.
    expect((await trekk()).statusCode).toBe(200)
  })

  test('radene bygget på nytt fra hendelsene er like dem som står, og kjedene er hele', async () => {
    const bilde = () =>
      iBasen(hus, async tx => {
        const ut: Record<string, unknown> = {}
        for (const t of Object.keys(PROJEKSJONER) as Projeksjon[]) ut[t] = await alleRader(tx, t)
        return ut
      })
    const foer = await bilde()
    const antall = (r: unknown) => (r as unknown[]).length
    expect([antall(foer.p_saksprove), antall(foer.p_lesing)]).toEqual([(await prover()).prover.length, 4])
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await bilde()).toEqual(foer)
    expect(await verifiser(hus.db, TESTKOMMUNE, hus.segl)).toEqual([])
  })
})
