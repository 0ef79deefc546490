import type { Brev } from '@handlingsrom/domene/brev/struktur'
import { maned } from '@handlingsrom/domene/felles/dato'
import type { SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import { LESERSVAR } from '@handlingsrom/domene/testdata/lesersvar'
import { utgangspunkterFor } from '@handlingsrom/domene/vurdering/utgangspunkt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toemUtboks } from '../../src/application/utboks/toemUtboks.ts'
import { apneTesthus, type Testhus } from '../hus.ts'
import { enSak, foreslatt, gjor, klarForForslag, type Sakid, saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'
import { apneTjener, type Klient } from '../tjener.ts'
import { bytes, enDigital, innboks, motta, nummer } from './soknader.ts'

describe.each(databaser)('Ektefellens egen søknad i husstandens sak, på %s', (_slag, apne) => {
  let hus: Testhus
  let ingrid: Klient
  let amir: Klient
  const brevene: Brev[] = []
  beforeAll(async () => {
    const bart = await apneTesthus(apne)
    const lagPdf = (brev: Brev) => {
      brevene.push(brev)
      return bart.a.lagPdf(brev)
    }
    hus = { ...bart, a: { ...bart.a, lagPdf } }
    const tjener = await apneTjener(hus)
    ingrid = await tjener.som('ingrid')
    amir = await tjener.som('amir')
  })
  afterAll(() => hus.lukk())
  let nr = 0

  /** Hovedsens egen sak, som Ingrid har. */
  async function husstandens(): Promise<Sakid & { readonly nr: number }> {
    const metadata = { digisosId: `d${++nr}`, eksternRef: `e${nr}` }
    const svar = await motta(hus, bytes(enDigital({ nr, etternavn: 'Hovedsen' })), { metadata })
    const s = { sakId: svar.sakId as SakId, soknadId: svar.soknadId as SoknadId, nr }
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    return s
  }
  type Endring = (json: ReturnType<typeof enDigital>) => object
  /** Ektesens melding, sendt til en annen kommune og derfor parkert her. */
  async function ektefellens(endre: Endring = j => j): Promise<string> {
    const metadata = { digisosId: `d${++nr}`, eksternRef: `e${nr}` }
    const json = enDigital({ nr, etternavn: 'Ektesen', kommunenummer: '0301' })
    await motta(hus, bytes(endre(json)), { metadata })
    return (await innboks(hus)).find(p => p.status === 'parkert')?.innboks_id ?? ''
  }
  const plasser = (id: string, til: object, hvem = ingrid) =>
    hvem.post(`/api/mottak/${id}/plasser`, { til, grunn: 'De er gift', kommandoId: hus.a.nyId() })
  async function felles() {
    const hoved = await husstandens()
    const id = await ektefellens()
    const til = { slag: 'sak', sakId: hoved.sakId }
    const uten = await plasser(id, til)
    const svar = await plasser(id, { ...til, beggeErSpurt: true })
    return { hoved, uten, ekte: svar.json() as Sakid, status: svar.statusCode }
  }

  test('slås bare sammen når et menneske har spurt begge', async () => {
    const { hoved, uten, ekte, status } = await felles()
    expect([uten.statusCode, uten.json().kode, status]).toEqual([422, 'annen-soker', 200])
    const { sak, personer } = await saken(hus, hoved.sakId)
    expect(ekte.sakId).toBe(hoved.sakId)
    expect(sak.husstand.voksne.map(v => [personer[v.personId]?.navn.etternavn, v.rolle])).toEqual([
      ['Ektesen', 'medsoker'],
    ])
  })

  test('navnet, inntektene og livsoppholdet er den sitt som søkte', async () => {
    const { hoved, ekte } = await felles()
    const visning = (await ingrid.hent(`/api/saker/${hoved.sakId}/soknader/${ekte.soknadId}`)).json()
    expect(visning.personer[0]).toMatchObject({ nokkel: 'soker', navn: 'Tuva Ektesen' })
    expect(visning.hode.soker).toMatchObject({ navn: 'Tuva Ektesen' })
    const g = await saken(hus, hoved.sakId)
    const hvem = (id: string | undefined) =>
      Object.entries(g.personer).find(([k]) => k === id)?.[1].navn.etternavn
    const linjer = (soknadId: SoknadId) =>
      vurderingslinjer(g.sak, soknadId).map(l => ({
        slag: l.innhold.slag,
        hvem: hvem(l.innhold.gjelder),
        kategori: utgangspunkterFor(g.sak, soknadId, l, maned('2026-12'), g).kategori,
      }))
    const inntektene = (soknadId: SoknadId) =>
      new Set(linjer(soknadId).flatMap(l => (l.slag === 'inntekt' ? [l.hvem] : [])))
    expect([...inntektene(ekte.soknadId)]).toEqual(['Ektesen'])
    expect([...inntektene(hoved.soknadId)]).toEqual(['Hovedsen'])
    // Parets ene sats står på linjen til den som søkte.
    expect(linjer(ekte.soknadId).slice(0, 2)).toEqual([
      { slag: 'utgift', hvem: 'Ektesen', kategori: 'ektepar_samboere' },
      { slag: 'utgift', hvem: 'Hovedsen', kategori: undefined },
    ])
    expect(linjer(hoved.soknadId)[0]).toMatchObject({ hvem: 'Hovedsen', kategori: 'ektepar_samboere' })
  })

  test('brevet og meldingen går til den som søkte, og ikke til den andre', async () => {
    const { hoved, ekte } = await felles()
    await klarForForslag(hus, ekte, 'ingrid')
    const vedtakId = await foreslatt(hus, ekte, 'ingrid')
    brevene.length = 0
    await gjor(hus, hoved.sakId, 'turid', {
      type: 'fattVedtak',
      vedtakId,
      merknad: 'Lest',
      lesersvar: LESERSVAR,
    })
    expect(brevene.map(b => JSON.stringify(b))).toEqual([expect.stringContaining('Tuva Ektesen')])
    expect(JSON.stringify(brevene)).not.toContain('Hovedsen')
    const sendt: { soknadId: string; json: string }[] = []
    const transport = {
      fil: async () => ({ type: 'dokumentlager' as const, id: hus.a.nyId() }),
      melding: async (om: { soknadId: string; json: string }) => {
        sendt.push(om)
        return 'ref'
      },
    }
    await toemUtboks(hus.a, TESTKOMMUNE, transport, { type: 'drift', bruker: 'test' })
    const til = (soknadId: SoknadId) => sendt.filter(m => m.soknadId === soknadId).map(m => m.json)
    expect(til(ekte.soknadId).at(-1)).toContain('vedtakFattet')
    expect(til(hoved.soknadId).join()).not.toContain('vedtakFattet')
  })

  test.each<[string, Endring]>([
    [
      'bor på krisesenter',
      j => ({ ...j, data: { ...j.data, bosituasjon: { kilde: 'bruker', botype: 'krisesenter' } } }),
    ],
    ['er barn i husstanden og søker selv', j => ({ ...j, data: { ...j.data, personalia: barnet(j) } })],
  ])('slås aldri sammen når den ene %s', async (_fordi, endre) => {
    const hoved = await husstandens()
    const svar = await plasser(await ektefellens(endre), {
      slag: 'sak',
      sakId: hoved.sakId,
      beggeErSpurt: true,
    })
    expect([svar.statusCode, svar.json().kode]).toEqual([422, 'hver-sin-sak'])
    expect((await saken(hus, hoved.sakId)).sak.soknader).toHaveLength(1)
    await tomKo()
  })

  test('slås aldri sammen når den andre er gradert, heller ikke av en i kretsen; andre får ikke vite at den finnes', async () => {
    const hoved = await husstandens()
    const id = await ektefellens()
    await enSak(hus, { adressebeskyttelse: 'ja', soker: { identitetsnummer: nummer(nr) } }, 'amir')
    await gjor(hus, hoved.sakId, 'amir', { type: 'taSak' })
    const til = { slag: 'sak', sakId: hoved.sakId, beggeErSpurt: true }
    expect((await plasser(id, til)).statusCode).toBe(404)
    const svar = await plasser(id, til, amir)
    expect([svar.statusCode, svar.json().kode]).toEqual([422, 'hver-sin-sak'])
    expect(svar.body).not.toMatch(/gradert|skjerm|sperre|Ektesen/i)
    expect((await saken(hus, hoved.sakId)).sak.husstand.voksne).toEqual([])
    await tomKo()
  })

  test('den samme søkeren, med samme nummer eller bare samme navn, er ikke en annen', async () => {
    const hoved = await husstandens()
    const utenNummer = await ektefellens(j => ({
      ...j,
      data: {
        ...j.data,
        personalia: {
          ...j.data.personalia,
          personIdentifikator: { kilde: 'system', verdi: '123' },
          navn: { kilde: 'system', fornavn: 'TUVA', mellomnavn: '', etternavn: 'Hovedsen' },
        },
      },
    }))
    expect((await plasser(utenNummer, { slag: 'sak', sakId: hoved.sakId })).statusCode).toBe(200)
    const { sak } = await saken(hus, hoved.sakId)
    expect([sak.soknader.length, sak.husstand.voksne]).toEqual([2, []])
  })

  test('navnet et menneske ga, blir ikke borte når nummeret hører til en vi kjenner', async () => {
    const hoved = await husstandens()
    const id = await ektefellens(j => ({
      ...j,
      data: {
        ...j.data,
        personalia: {
          ...j.data.personalia,
          personIdentifikator: { kilde: 'system', verdi: nummer(hoved.nr) },
          navn: { kilde: 'system', fornavn: '', mellomnavn: '', etternavn: '' },
        },
      },
    }))
    await plasser(id, { slag: 'ny-person', fornavn: 'Åse', etternavn: 'Uventet' })
    const { sak } = await saken(hus, hoved.sakId)
    expect(sak.journal.map(n => n.tekst).join()).toContain('Åse Uventet')
  })

  test('en melding til en annen kommune får vårt kontor i innsynet når den plasseres her', async () => {
    const enhet = { kommune: TESTKOMMUNE, nummer: '9907', type: 'enhetsnummer' as const }
    await hus.db.somSystem(db =>
      db
        .insertInto('kommunenummer')
        .values({ ...enhet, gyldig_fra: '2020-01-01' })
        .execute(),
    )
    const til = { slag: 'soker-i-meldingen' }
    const fra = async (id: string) => {
      const { sakId, soknadId } = (await plasser(id, til)).json()
      const g = await saken(hus, sakId)
      return g.hendelser.flatMap(({ hendelse: h }) =>
        h.type === 'SoknadMottatt' && h.soknadId === soknadId ? [h.navEnhet] : [],
      )
    }
    expect(
      await fra(await ektefellens(j => ({ ...j, mottaker: { ...j.mottaker, enhetsnummer: '0315' } }))),
    ).toEqual(['9907'])
    const vart = await ektefellens(j => ({
      ...j,
      version: '2.0.0',
      mottaker: { kommunenummer: TESTKOMMUNE, enhetsnummer: '9901' },
    }))
    expect(await fra(vart)).toEqual(['9901'])
  })

  const barnet = (j: ReturnType<typeof enDigital>) => ({
    ...j.data.personalia,
    navn: { kilde: 'system', fornavn: 'Nils', mellomnavn: '', etternavn: 'Hovedsen' },
  })
  /** Det som ikke ble plassert, gis sin egen sak, så neste test har køen for seg selv. */
  const tomKo = async () => {
    for (const p of (await innboks(hus)).filter(x => x.status === 'parkert'))
      await plasser(p.innboks_id, { slag: 'soker-i-meldingen' }, amir)
  }
})
