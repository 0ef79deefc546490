import { kroner } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { DigisosSoker } from '@handlingsrom/domene/innsyn/format'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { validerDigisosSoker } from '../../src/adapters/digisos/skjema.ts'
import { type Transport, toemUtboks } from '../../src/application/utboks/toemUtboks.ts'
import { apneTesthus, type Testhus } from '../hus.ts'
import { bytes, enDigital, motta } from '../inntak/soknader.ts'
import { enSak, gjor, medVedtak, type Sakid, saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'

type Sendt = { readonly slag: 'fil' | 'melding'; readonly innhold: string }

describe.each(databaser)('Utboksen på %s', (_slag, apne) => {
  let hus: Testhus
  let sendt: Sendt[] = []
  beforeAll(async () => {
    hus = await apneTesthus(apne)
  })
  afterAll(() => hus.lukk())
  const transport: Transport = {
    fil: async om => {
      sendt.push({ slag: 'fil', innhold: om.filnavn })
      return { type: 'dokumentlager', id: hus.a.nyId() }
    },
    melding: async om => {
      sendt.push({ slag: 'melding', innhold: om.json })
      return om.utboksId
    },
  }
  const toem = (t: Transport = transport) => {
    sendt = []
    return toemUtboks(hus.a, TESTKOMMUNE, t, { type: 'drift', bruker: 'test' })
  }
  const digital = async (nr: number): Promise<Sakid> => {
    const { sakId, soknadId } = await motta(hus, bytes(enDigital({ nr })), {
      metadata: { digisosId: `d${nr}`, eksternRef: `e${nr}` },
    })
    return { sakId, soknadId } as Sakid
  }

  test('brevet går før meldingen som viser til det, og hver melding er gyldig', async () => {
    const s = await digital(1)
    await medVedtak(hus, s)
    const svar = await toem()
    expect(svar).toMatchObject({ parkert: 0, venter: 0 })
    const meldinger = sendt.filter(m => m.slag === 'melding').map(m => JSON.parse(m.innhold).sak.soker)
    for (const m of meldinger) expect(validerDigisosSoker(m)).toEqual({ gyldig: true, feil: [] })
    const referanser = (m: unknown) =>
      JSON.stringify(m).match(/"dokumentlagerdokument|"dokumentlager"/gi)?.length ?? 0
    expect(referanser(meldinger.at(-1))).toBeGreaterThan(0)
    expect(sendt.findIndex(m => m.slag === 'fil')).toBeLessThan(sendt.length - 1)
  })

  test('svaret på leveringen er en hendelse, referansen står for alltid, og ingenting sendes to ganger', async () => {
    const s = await digital(2)
    await medVedtak(hus, s)
    await toem()
    const levert = (await saken(hus, s.sakId)).hendelser.filter(h => h.hendelse.type === 'FilLevert')
    expect(levert).toHaveLength(1)
    expect(await toem()).toEqual({ sendt: 0, parkert: 0, venter: 0 })
    expect((await saken(hus, s.sakId)).hendelser.filter(h => h.hendelse.type === 'FilLevert')).toEqual(levert)
  })

  const nodhjelp = (s: Sakid): Promise<unknown> =>
    gjor(hus, s.sakId, 'ingrid', {
      type: 'innvilgNodhjelp',
      soknadId: s.soknadId,
      innhold: {
        behov: 'Mat til torsdag',
        belop: kroner(1200),
        form: 'penger',
        gjelderTil: hus.a.klokke().dato,
        begrunnelse: 'Kjøleskapet er tomt.',
      },
    })
  const forelopigSvar = (s: Sakid): Promise<unknown> =>
    gjor(hus, s.sakId, 'ingrid', {
      type: 'sendForelopigSvar',
      soknadId: s.soknadId,
      forventetSvar: '2026-12-14' as Dato,
      grunn: 'Vi venter på barnehagen.',
    })

  test.each([
    ['brev om nødhjelp', nodhjelp, 10],
    ['foreløpige svar', forelopigSvar, 11],
  ] as const)('to like %s er to filer ut, med hver sin referanse i meldingen', async (_navn, lag, nr) => {
    const s = await digital(nr)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await lag(s)
    await lag(s)
    const filer = await hus.db.somSystem(db =>
      db
        .selectFrom('utboks')
        .select(['utboks_id', 'innhold_sha256'])
        .where('strom', '=', s.sakId)
        .where('slag', '=', 'fil')
        .execute(),
    )
    // De samme bytene: ellers prøver ikke testen det den skal.
    expect([filer.length, new Set(filer.map(f => f.innhold_sha256)).size]).toEqual([2, 1])
    await toem()
    const levert = (await saken(hus, s.sakId)).hendelser.flatMap(r =>
      r.hendelse.type === 'FilLevert' ? [r.hendelse.referanse.id] : [],
    )
    const siste = JSON.parse(sendt.findLast(m => m.slag === 'melding')?.innhold ?? '').sak
      .soker as DigisosSoker
    expect(validerDigisosSoker(siste)).toEqual({ gyldig: true, feil: [] })
    const iMeldingen = siste.hendelser.flatMap(h =>
      h.type === 'vedtakFattet'
        ? [h.vedtaksfil.referanse.id]
        : h.type === 'forelopigSvar'
          ? [h.forvaltningsbrev.referanse.id]
          : [],
    )
    expect([new Set(levert).size, iMeldingen]).toEqual([2, levert])
  })

  test('hver fil og melding sier hvilken Fiks-sak den skal til; kom søknaden uten id, sier den det', async () => {
    const til: unknown[] = []
    const noter: Transport = {
      fil: async om => {
        til.push(om.til)
        return { type: 'dokumentlager', id: hus.a.nyId() }
      },
      melding: async om => {
        til.push(om.til)
        return om.utboksId
      },
    }
    const s = await digital(30)
    await medVedtak(hus, s)
    await toem(noter)
    expect(til.length).toBeGreaterThan(1)
    const adresse = { soknadId: s.soknadId, digisos: { digisosId: 'd30', eksternRef: 'e30' } }
    expect(til.filter(x => JSON.stringify(x) !== JSON.stringify(adresse))).toEqual([])
    til.length = 0
    const uten = await motta(hus, bytes(enDigital({ nr: 31 })))
    await toem(noter)
    expect(til).toEqual([{ soknadId: uten.soknadId, digisos: null }])
  })

  test('papir og graderte har ingenting i utboksen', async () => {
    const saker = [await enSak(hus), await enSak(hus, { adressebeskyttelse: 'ja' }, 'amir')]
    const poster = await hus.db.somSystem(db =>
      db
        .selectFrom('utboks')
        .select('utboks_id')
        .where(
          'strom',
          'in',
          saker.map(s => s.sakId),
        )
        .execute(),
    )
    expect(poster).toEqual([])
  })
})
