import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../../src/adapters/database/kjede.ts'
import { tolkUtolkede } from '../../src/application/soknad/mottak.ts'
import { apneTesthus, type Testhus } from '../hus.ts'
import { enSak, saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'
import { bytes, enDigital, innboks, innboksfiler, motta, nummer, paEkteForm } from './soknader.ts'

const VEDLEGG = { filnavn: 'kvittering.pdf', innhold: Buffer.from('%PDF-1.4 husleie') }

describe.each(databaser)('Mottaket på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
  })
  afterAll(() => hus.lukk())

  test('en søknad lagres byte for byte med kvittering, og blir en sak', async () => {
    // Mellomrom og rekkefølge skal også være som de kom.
    const original = Buffer.from(JSON.stringify(enDigital({ nr: 1 }), null, 3))
    const svar = await motta(hus, original, { filer: [VEDLEGG] })
    expect(svar.utfall).toBe('mottatt')
    const post = (await innboks(hus)).find(p => p.soknad_id === svar.soknadId)
    expect([post?.sha256, post?.status]).toEqual([sha256(original), 'tolket'])
    const filer = (await innboksfiler(hus)).filter(f => f.innboks_id === post?.innboks_id)
    expect(
      filer.map(f => [f.filnavn, Buffer.compare(f.innhold, f.nr === 1 ? original : VEDLEGG.innhold)]),
    ).toEqual([
      ['soknad.json', 0],
      ['kvittering.pdf', 0],
    ])
  })

  test('den samme igjen er et duplikat med den første kvitteringen; nye vedlegg blir en ettersendelse', async () => {
    const soknad = bytes(enDigital({ nr: 2 }))
    const forste = await motta(hus, soknad)
    expect(await motta(hus, soknad)).toEqual({ ...forste, utfall: 'duplikat' })
    expect(await motta(hus, soknad, { filer: [VEDLEGG] })).toEqual({ ...forste, utfall: 'duplikat' })
    await motta(hus, soknad, { filer: [VEDLEGG] })
    const g = await saken(hus, forste.sakId as never)
    const kom = g.hendelser.filter(h => h.hendelse.type === 'EttersendelseMottatt')
    expect([g.sak.soknader.length, kom.length]).toEqual([1, 1])
  })

  test('metadata er identiteten: andre byte under samme id går ikke tapt', async () => {
    const metadata = { digisosId: 'd-1', eksternRef: 'e-1' }
    const forste = await motta(hus, bytes(enDigital({ nr: 3 })), { metadata })
    const rettet = bytes({ ...enDigital({ nr: 3 }), innsendingstidspunkt: '2026-11-21T09:30:00.100Z' })
    expect(await motta(hus, rettet, { metadata })).toEqual({ ...forste, utfall: 'duplikat' })
    expect((await innboksfiler(hus)).some(f => Buffer.compare(f.innhold, rettet) === 0)).toBe(true)
    const annen = await motta(hus, bytes(enDigital({ nr: 3 })), {
      metadata: { digisosId: 'd-2', eksternRef: 'e-1' },
    })
    expect([annen.utfall, annen.sakId]).toEqual(['mottatt', forste.sakId])
  })

  const minimal = enDigital({ nr: 40 })
  test.each([
    ['ikke JSON', Buffer.from('{"version": '), /ikke gyldig JSON/],
    ['ugyldig UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), /ikke gyldig JSON/],
    ['uten innhold', Buffer.alloc(0), /ikke gyldig JSON/],
    ['bryter skjemaet', bytes({ ...minimal, mottaker: 7 }), /nasjonale filformatet/],
    ['en annen kommune', bytes({ ...minimal, mottaker: { kommunenummer: '0301' } }), /kommunenummer/],
    ['en ny hovedversjon', bytes({ ...minimal, version: '2.0.0' }), /utgave/],
  ])('%s parkeres uendret med en grunn, og er et duplikat neste gang', async (_navn, soknad, grunn) => {
    const svar = await motta(hus, soknad)
    expect([svar.utfall, svar.soknadId]).toEqual(['parkert', null])
    expect(svar.grunn).toMatch(grunn)
    expect((await innboksfiler(hus)).some(f => Buffer.compare(f.innhold, soknad) === 0)).toBe(true)
    expect((await motta(hus, soknad)).utfall).toBe('duplikat')
  })

  test.each([
    ['uten kommunenummer', enDigital({ nr: 50, kommunenummer: null })],
    ['med tomt kommunenummer', enDigital({ nr: 51, kommunenummer: '' })],
    ['av en ny mindre versjon', enDigital({ nr: 52, version: '1.7.0' })],
    ['med ukjente felt', { ...enDigital({ nr: 53 }), noeNytt: { dypt: [1, 2] } }],
  ])('en søknad %s tas imot', async (_navn, json) => {
    expect((await motta(hus, bytes(json))).utfall).toBe('mottatt')
  })

  test('et feil oppbygd nummer beholdes, og to med det samme gale nummeret blir aldri den samme', async () => {
    const med = (etternavn: string) => {
      const json = enDigital({ etternavn })
      json.data.personalia.personIdentifikator.verdi = '123'
      return bytes(json)
    }
    const [a, b] = [await motta(hus, med('Feil')), await motta(hus, med('Nummer'))]
    expect([a.utfall, b.utfall, a.sakId === b.sakId]).toEqual(['mottatt', 'mottatt', false])
  })

  test('ekte nummer avvises i demoen og lagrer ingenting; på PostgreSQL tas det imot', async () => {
    const json = enDigital()
    json.data.personalia.personIdentifikator.verdi = paEkteForm()
    const foer = (await innboks(hus)).length
    const svar = await motta(hus, bytes(json))
    expect(svar.utfall).toBe(hus.a.innebygd ? 'avvist' : 'mottatt')
    expect((await innboks(hus)).length - foer).toBe(hus.a.innebygd ? 0 : 1)
  })

  test('det som ble kvittert, men ikke tolket da prosessen stanset, tolkes ved oppstart', async () => {
    const lagPdf = hus.a.nyId
    let feiler = true
    const a = { ...hus.a, klokke: hus.a.klokke, nyId: lagPdf }
    const db = {
      ...hus.a.db,
      iTransaksjon: ((kommune, fn, valg) =>
        hus.a.db.iTransaksjon(
          kommune,
          async tx => {
            const ut = await fn(tx)
            if (feiler && JSON.stringify(fn.toString()).includes('tolkPost')) throw new Error('Strømmen gikk')
            return ut
          },
          valg,
        )) as typeof hus.a.db.iTransaksjon,
    }
    const svar = await motta({ ...hus, a: { ...a, db } }, bytes(enDigital({ nr: 60 })))
    expect(svar).toEqual({ utfall: 'mottatt', soknadId: null, sakId: null, grunn: null })
    feiler = false
    expect(await tolkUtolkede(hus.a, TESTKOMMUNE, { type: 'drift', bruker: 'oppstart' })).toBe(1)
    expect((await motta(hus, bytes(enDigital({ nr: 60 })))).sakId).not.toBeNull()
  })

  test('en ny søknad går til den samme søkerens sak; ektefellen får sin egen', async () => {
    const [forste, andre] = [
      await motta(hus, bytes(enDigital({ nr: 70 }))),
      await motta(hus, bytes({ ...enDigital({ nr: 70 }), innsendingstidspunkt: '2026-11-22T08:00:00.000Z' })),
    ]
    const ektefelle = await motta(hus, bytes(enDigital({ nr: 71 })))
    expect([andre.sakId === forste.sakId, ektefelle.sakId === forste.sakId]).toEqual([true, false])
  })

  test('to søknader fra en ny søker i samme øyeblikk får én sak', async () => {
    const to = ['08', '09'].map(t =>
      bytes({ ...enDigital({ nr: 72 }), innsendingstidspunkt: `2026-11-22T${t}:00:00.000Z` }),
    )
    const svar = await Promise.all(to.map(b => motta(hus, b)))
    expect([svar.map(s => s.utfall), new Set(svar.map(s => s.sakId)).size]).toEqual([
      ['mottatt', 'mottatt'],
      1,
    ])
  })

  test('et barn som var der sist og mangler nå, er kretsens oppgave først', async () => {
    const forste = await motta(
      hus,
      bytes(enDigital({ nr: 80, barn: [{ fornavn: 'Ida', fodselsdato: '2018-01-02' }] })),
    )
    await motta(hus, bytes(enDigital({ nr: 80, barn: [] })))
    const oppgave = await hus.db.somSystem(db =>
      db
        .selectFrom('p_oppgave')
        .select(['type', 'for_rolle'])
        .where('sak_id', '=', forste.sakId)
        .where('type', '=', 'manglende-barn')
        .execute(),
    )
    expect(oppgave).toEqual([{ type: 'manglende-barn', for_rolle: 'krets' }])
  })

  test('papir og muntlig gir den samme saken som digitalt, og «ja» til skjerming gjelder en vi kjente fra før', async () => {
    const digital = await motta(hus, bytes(enDigital({ nr: 90 })))
    const papir = await enSak(hus, { adressebeskyttelse: 'ja', soker: { identitetsnummer: nummer(90) } })
    const g = await saken(hus, papir.sakId)
    expect(papir.sakId).toBe(digital.sakId)
    expect(g.personer[g.sak.sokerPersonId as never]).toMatchObject({ gradering: 'strengt-fortrolig' })
  })
})
