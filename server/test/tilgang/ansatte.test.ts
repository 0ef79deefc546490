import type { AnsattId } from '@handlingsrom/domene/felles/id'
import type { Ansattliste, Forholdsliste } from '@handlingsrom/kontrakt/ansatte'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lagIdentitetslager } from '../../src/adapters/identitet/lager.ts'
import { nySesjon, SESJONSKAPSEL } from '../../src/application/identitet/sesjon.ts'
import { apneTesthus, FOLK, type Hvem, iBasen, registrerAnsatte, type Testhus } from '../hus.ts'
import { KROPPER } from '../kropper.ts'
import { enSak, gjor, type Sakid } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Svar, type Tjener } from '../tjener.ts'

const SOSTER = '12898710120'
const MEG = '12898710139'
/** Elleve siffer på rad er et nummer, hvor det enn står. */
const NUMMER = /(?<![0-9A-Za-z-])\d{11}(?![0-9A-Za-z-])/

describe.each(databaser)('Ansatte på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  const klienter = new Map<Hvem, Klient>()
  const som = (hvem: Hvem): Klient => klienter.get(hvem) as Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (const h of ['ingrid', 'tuva', 'amir', 'per', 'lars', 'jonas', 'sunniva'] as const)
      klienter.set(h, await tjener.som(h))
  })
  afterAll(() => hus.lukk())

  const post = (hvem: Hvem, sti: string, kropp: object = {}): Promise<Svar> =>
    som(hvem).post(sti, { kommandoId: hus.a.nyId(), ...kropp })
  const foresla = async (hvem: Hvem, ansattId: AnsattId, roller: readonly string[], iKrets = false) => {
    const kommandoId = hus.a.nyId()
    const svar = await post(hvem, `/api/ansatte/${ansattId}/forslag`, {
      kommandoId,
      roller,
      iKrets,
      grunn: 'Nye oppgaver',
    })
    return {
      svar,
      bekreft: `/api/ansatte/forslag/${kommandoId}/bekreft`,
      avvis: `/api/ansatte/forslag/${kommandoId}/avvis`,
    }
  }
  const listen = async (hvem: Hvem = 'jonas'): Promise<Ansattliste['ansatte']> =>
    (await som(hvem).hent('/api/ansatte')).json().ansatte
  const raden = async (id: AnsattId) => (await listen()).find(r => r.ansattId === id)
  const logglinjer = () =>
    hus.db.somSystem(db =>
      db
        .selectFrom('sikkerhetslogg')
        .selectAll()
        .where('hendelse', '=', 'administrasjon')
        .orderBy('tidspunkt')
        .orderBy('id')
        .execute(),
    )

  describe('roller og krets (T27)', () => {
    test('en foreslår, en annen bekrefter; først da virker det, og da på neste forespørsel', async () => {
      const tuva = som('tuva')
      const f = await foresla('jonas', FOLK.tuva.id, ['leder'])
      expect(f.svar.statusCode).toBe(200)
      expect((await tuva.hent('/api/fordeling')).statusCode).toBe(403)
      expect((await raden(FOLK.tuva.id))?.forslag).toMatchObject({
        foreslattAv: 'Jonas Admin',
        kanBekrefte: false,
      })
      expect((await post('jonas', f.bekreft)).statusCode).toBe(403)
      expect((await post('per', f.bekreft)).statusCode).toBe(200)
      expect((await tuva.hent('/api/fordeling')).statusCode).toBe(200)
      expect((await tuva.hent('/api/meg')).json().roller).toEqual(['leder'])
      expect(await raden(FOLK.tuva.id)).toMatchObject({ kilde: 'bestemt', forslag: null })
    })

    test('ingen foreslår, bekrefter eller avslutter noe for seg selv', async () => {
      expect((await foresla('jonas', FOLK.jonas.id, ['leder'])).svar.json().kode).toBe('egen-tilgang')
      const f = await foresla('per', FOLK.jonas.id, ['administrator', 'leder'])
      expect((await post('jonas', f.bekreft)).json().kode).toBe('egen-tilgang')
      expect((await post('lars', f.avvis)).statusCode).toBe(200)
      const avslutt = await post('per', `/api/ansatte/${FOLK.per.id}/avslutt`, { grunn: 'Går' })
      expect(avslutt.json().kode).toBe('egen-tilgang')
    })

    test('det avviste virker ikke, og kan ikke bekreftes etterpå', async () => {
      const f = await foresla('jonas', FOLK.amir.id, ['administrator'])
      expect((await post('per', f.avvis)).statusCode).toBe(200)
      expect((await post('lars', f.bekreft)).json().kode).toBe('alt-avgjort')
      expect((await som('amir').hent('/api/ansatte')).statusCode).toBe(403)
    })

    test.each([
      [['veileder'], true, 409, 'har-forslag'],
      [['kontaktsenter'], true, 422, 'krets-uten-saksrolle'],
      [['sjef'], false, 400, ''],
    ])('%j med krets %s: %i %s', async (roller, iKrets, status, kode) => {
      if (kode === 'har-forslag') await foresla('jonas', FOLK.sunniva.id, ['leder'])
      const { svar } = await foresla(
        'jonas',
        kode === 'har-forslag' ? FOLK.sunniva.id : FOLK.ingrid.id,
        roller,
        iKrets,
      )
      expect([svar.statusCode, svar.json().kode]).toEqual([status, kode === '' ? expect.any(String) : kode])
    })

    test('forslaget to ganger er ett; den samme id-en med noe annet avvises', async () => {
      const kropp = { kommandoId: hus.a.nyId(), roller: ['veileder'], iKrets: true, grunn: 'Krets' }
      const sti = `/api/ansatte/${FOLK.sor.id}/forslag`
      const svar = [
        await som('jonas').post(sti, kropp),
        await som('jonas').post(sti, kropp),
        await som('jonas').post(sti, { ...kropp, iKrets: false }),
      ]
      expect(svar.map(s => s.statusCode)).toEqual([200, 200, 422])
    })

    test('også basen krever to: en bekreftelse av den som foreslo, kan ikke lagres', async () => {
      const f = await foresla('jonas', FOLK.gro.id, ['leder'])
      const id = f.bekreft.split('/')[4] ?? ''
      const selv = hus.db.somSystem(db =>
        db
          .updateTable('ansatt_forslag')
          .set({ utfall: 'bekreftet', avgjort_av: FOLK.jonas.id, avgjort: hus.a.klokke().tidspunkt })
          .where('forslag_id', '=', id)
          .execute(),
      )
      await expect(selv).rejects.toThrow(/to_personer/)
    })
  })

  describe('å avslutte en tilgang (T30)', () => {
    const SLUTTER = {
      ...FOLK.ingrid,
      id: '0193a000-0000-7000-8000-000000000198' as AnsattId,
      navn: 'Solveig Slutter',
    }
    test('én person gjør det, øktene dør med én gang, og det som ventet på bekreftelse, faller bort', async () => {
      await registrerAnsatte(hus.db, [SLUTTER])
      const okt = nySesjon(SLUTTER, hus.a.klokke().tidspunkt, null)
      await lagIdentitetslager(hus.db).sesjoner.opprett(okt.sesjon)
      const meg = () =>
        tjener.ingen.be({ url: '/api/meg', headers: { cookie: `${SESJONSKAPSEL}=${okt.kapsel}` } })
      expect((await meg()).statusCode).toBe(200)
      const f = await foresla('jonas', SLUTTER.id, ['leder'])
      expect(
        (await post('per', `/api/ansatte/${SLUTTER.id}/avslutt`, { grunn: 'Sluttet i dag' })).statusCode,
      ).toBe(200)
      expect((await meg()).statusCode).toBe(401)
      const okter = await hus.db.somSystem(db =>
        db.selectFrom('sesjon').select('sesjon_hash').where('ansatt_id', '=', SLUTTER.id).execute(),
      )
      expect(okter).toEqual([])
      expect((await post('lars', f.bekreft)).json().kode).toBe('alt-avgjort')
      expect((await raden(SLUTTER.id))?.avsluttet).toBe(hus.a.klokke().tidspunkt)
    })

    test('å åpne den igjen krever to', async () => {
      const f = await foresla('jonas', SLUTTER.id, ['veileder'])
      expect((await raden(SLUTTER.id))?.avsluttet).not.toBeNull()
      expect((await post('per', f.bekreft)).statusCode).toBe(200)
      expect(await raden(SLUTTER.id)).toMatchObject({ avsluttet: null, roller: ['veileder'] })
    })
  })

  describe('dette er nært for meg (T10, T11)', () => {
    let foer: Sakid
    const naer = { relasjon: 'sosken', fornavn: 'Rannveig', etternavn: 'Haugdal', identitetsnummer: SOSTER }
    beforeAll(async () => {
      foer = await enSak(hus, { soker: { identitetsnummer: SOSTER } })
      await gjor(hus, foer.sakId, 'ingrid', { type: 'taSak' })
    })

    test('den som har saken, er ute fra neste forespørsel når hun melder det', async () => {
      const les = () => som('ingrid').hent(`/api/saker/${foer.sakId}`)
      expect((await les()).statusCode).toBe(200)
      expect((await post('ingrid', '/api/meg/forhold', naer)).statusCode).toBe(200)
      expect((await les()).json().kode).toBe('naer-relasjon')
    })

    test('det gjelder også en sak som kommer etter meldingen, og ens egen', async () => {
      const meg = { relasjon: 'meg-selv', fornavn: 'Amir', etternavn: 'Haugland', identitetsnummer: MEG }
      expect((await post('amir', '/api/meg/forhold', meg)).statusCode).toBe(200)
      const s = await enSak(hus, { soker: { fornavn: 'Amir', etternavn: 'Haugland', identitetsnummer: MEG } })
      expect((await post('amir', `/api/saker/${s.sakId}/kommandoer/taSak`)).json().kode).toBe('egne-data')
    })

    test('uten nummer kjennes et barn igjen på fødselsdato og navn', async () => {
      const barn = { relasjon: 'barn', fornavn: 'Emil', etternavn: 'Haugdal', fodselsdato: '2019-05-04' }
      const s = await enSak(hus)
      const ta = (): Promise<Svar> =>
        post('lars', `/api/saker/${s.sakId}/kommandoer/tildelSak`, { ansattId: FOLK.amir.id })
      await post('lars', '/api/meg/forhold', { ...barn, fodselsdato: '2019-05-05' })
      await post('lars', '/api/meg/forhold', { ...barn, fornavn: 'Emilie' })
      expect((await ta()).statusCode).toBe(200)
      await post('lars', '/api/meg/forhold', barn)
      expect((await ta()).json().kode).toBe('naer-relasjon')
    })

    test('lederen kan melde det for en kollega, og bare andre kan fjerne det', async () => {
      const sti = `/api/ansatte/${FOLK.ingrid.id}/forhold`
      const mitt = ((await som('ingrid').hent('/api/meg/forhold')).json() as Forholdsliste).forhold[0]
      const fjern = `${sti}/${mitt?.forholdId}/fjern`
      expect((await post('ingrid', fjern, { grunn: 'Vil ha saken' })).statusCode).toBe(403)
      expect((await post('per', fjern, { grunn: 'Meldt på feil person' })).statusCode).toBe(200)
      expect((await som('ingrid').hent(`/api/saker/${foer.sakId}`)).statusCode).toBe(200)
      expect((await post('per', sti, naer)).statusCode).toBe(200)
      expect((await som('ingrid').hent(`/api/saker/${foer.sakId}`)).json().kode).toBe('naer-relasjon')
    })

    test('nødhjelp til noen nær: bare med grunn, og den blir gjennomgått; aldri til seg selv (fvl. § 7)', async () => {
      const kropp = { ...KROPPER.innvilgNodhjelp, soknadId: foer.soknadId }
      const sti = `/api/saker/${foer.sakId}/kommandoer/innvilgNodhjelp`
      expect((await post('ingrid', sti, kropp)).json().kode).toBe('naer-relasjon')
      const grunn = 'Alene på vakt, ingen mat i huset'
      expect((await post('ingrid', sti, { ...kropp, forelopigEtter7: grunn })).statusCode).toBe(200)
      const oppgaver = await iBasen(hus, tx =>
        tx.db.selectFrom('p_oppgave').select('type').where('sak_id', '=', foer.sakId).execute(),
      )
      expect(oppgaver.map(o => o.type)).toContain('gjennomga-forelopig-avgjorelse')
      const meg = { relasjon: 'meg-selv', fornavn: 'Ingrid', etternavn: 'Solvang', identitetsnummer: SOSTER }
      await post('ingrid', '/api/meg/forhold', meg)
      const min = await post('ingrid', sti, { ...kropp, forelopigEtter7: grunn })
      expect([min.statusCode, min.json().kode]).toEqual([403, 'egne-data'])
    })

    test.each([
      [{ identitetsnummer: '12345678901' }, 'ugyldig-nummer'],
      [{ identitetsnummer: '', fodselsdato: '' }, 'nummer-eller-dato'],
      [{ identitetsnummer: '', fodselsdato: '2019-02-30' }, 'ugyldig-dato'],
    ])('%j avvises: %s', async (endring, kode) => {
      const svar = await post('tuva', '/api/meg/forhold', { ...naer, ...endring })
      expect([svar.statusCode, svar.json().kode]).toEqual([422, kode])
    })

    test('svaret er likt enten noen i registeret passer eller ikke, og viser aldri et nummer', async () => {
      const ukjent = { ...naer, identitetsnummer: '12898710147' }
      const svar = [
        await post('tuva', '/api/meg/forhold', naer),
        await post('tuva', '/api/meg/forhold', ukjent),
      ]
      expect(new Set(svar.map(s => `${s.statusCode} ${s.body}`)).size).toBe(1)
      const lister = [
        await som('tuva').hent('/api/meg/forhold'),
        await som('jonas').hent(`/api/ansatte/${FOLK.tuva.id}/forhold`),
        await som('jonas').hent('/api/ansatte'),
      ]
      expect(lister.map(s => s.statusCode)).toEqual([200, 200, 200])
      expect(lister.map(s => s.body).join('\n')).not.toMatch(NUMMER)
      expect(lister[0]?.json()).toMatchObject({ forhold: [{ harNummer: true }, { harNummer: true }] })
    })
  })

  test('hver endring er én linje i sikkerhetsloggen, uten navn, nummer eller fritekst', async () => {
    const alle = await logglinjer()
    const antall = (handling: string) => alle.filter(l => JSON.parse(l.data).handling === handling).length
    expect(antall('bekreft-tilgang')).toBe(2)
    expect(antall('avslutt-tilgang')).toBe(1)
    expect(antall('fjern-forhold')).toBe(1)
    expect(antall('meld-forhold')).toBe(9)
    expect(antall('les-forhold')).toBe(1)
    const tekst = JSON.stringify(alle)
    expect(tekst).not.toMatch(NUMMER)
    expect(tekst).not.toMatch(/Haugdal|Rannveig|Nye oppgaver|Sluttet i dag|Meldt på/)
    expect(alle.every(l => l.ressurs?.startsWith('ansatt:') && l.ansatt_id !== null)).toBe(true)
  })
})
