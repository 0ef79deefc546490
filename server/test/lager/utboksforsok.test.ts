import type { AnsattId, KommandoId } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { utboksForSak } from '../../src/adapters/database/utboks.ts'
import { kasserInnhold } from '../../src/adapters/segl/kassasjon.ts'
import { byggStrom } from '../../src/application/byggProjeksjoner.ts'
import { skrivSak, tidgiver } from '../../src/application/sak/skrivSak.ts'
import { type Transport, toemUtboks } from '../../src/application/utboks/toemUtboks.ts'
import { apneTesthus, FOLK, iBasen, type Testhus } from '../hus.ts'
import { bytes, enDigital, motta } from '../inntak/soknader.ts'
import { gjor, medVedtak, type Sakid, saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'
import { apneTjener, type Klient, type Tjener } from '../tjener.ts'

const MINUTT = 60_000
const TOM = { sendt: 0, parkert: 0, venter: 0 }

describe.each(databaser)('Sendinger som ikke kommer fram, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let nr = 0
  let sendt: string[] = []
  let nede: ReadonlySet<string> = new Set()
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  beforeEach(async () => {
    nede = new Set()
    await toem()
  })
  afterAll(() => hus.lukk())

  /** `nede`: søknadene, eller «fil», som ikke kommer fram. */
  const transport: Transport = {
    fil: async om => {
      if (nede.has('fil')) throw new Error('Forbindelsen røk')
      sendt.push(om.filnavn)
      return { type: 'dokumentlager', id: hus.a.nyId() }
    },
    melding: async om => {
      if (nede.has(om.soknadId)) throw new Error('Forbindelsen røk')
      sendt.push(om.json)
      return om.utboksId
    },
  }
  const toem = (t: Transport = transport) => {
    sendt = []
    return toemUtboks(hus.a, TESTKOMMUNE, t, { type: 'drift', bruker: 'test' })
  }
  const digital = async (): Promise<Sakid> =>
    (await motta(hus, bytes(enDigital({ nr: ++nr })), {
      metadata: { digisosId: `d${nr}`, eksternRef: `e${nr}` },
    })) as unknown as Sakid
  const poster = (s: Sakid) => iBasen(hus, tx => utboksForSak(tx, s.sakId))
  const status = async (s: Sakid) => (await poster(s)).map(p => `${p.slag}:${p.status}`)
  const parkerteHos = async (k: Klient, s: Sakid) =>
    (
      (await k.hent('/api/mottak')).json().utboksParkert as {
        utboksId: string
        sakId: string
        feil: string
      }[]
    ).filter(p => p.sakId === s.sakId)
  const stoppet = async (k: Klient): Promise<number> => (await k.hent('/api/min-dag')).json().antall.stoppet

  test('et brudd prøves igjen med lengre og lengre mellomrom, og kommer fram uten at noen gjør noe', async () => {
    const [brutt, annen] = [await digital(), await digital()]
    nede = new Set([brutt.soknadId])
    expect(await toem()).toEqual({ sendt: 1, parkert: 0, venter: 1 })
    expect([await status(brutt), await status(annen)]).toEqual([['innsyn:venter'], ['innsyn:sendt']])
    expect(await toem()).toEqual({ ...TOM, venter: 1 })
    expect((await poster(brutt))[0]?.forsok).toBe(1)
    hus.flytt(MINUTT)
    expect(await toem()).toEqual({ ...TOM, venter: 1 })
    expect((await poster(brutt))[0]).toMatchObject({
      forsok: 2,
      feil: expect.stringContaining('prøves igjen'),
    })
    nede = new Set()
    hus.flytt(4 * MINUTT)
    expect(await toem()).toEqual({ ...TOM, venter: 1 })
    hus.flytt(MINUTT)
    expect(await toem()).toEqual({ ...TOM, sendt: 1 })
    expect((await poster(brutt))[0]).toMatchObject({ status: 'sendt', feil: null })
  })

  test('det sjuende forsøket parkerer, og da har saksbehandleren en oppgave og kan slippe den løs', async () => {
    const s = await digital()
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    const ingrid = await tjener.som('ingrid')
    const foer = await stoppet(ingrid)
    nede = new Set([s.soknadId])
    for (let forsok = 1; forsok <= 6; forsok++) {
      expect(await toem()).toEqual({ ...TOM, venter: 1 })
      hus.flytt(720 * MINUTT)
    }
    expect(await parkerteHos(ingrid, s)).toEqual([])
    expect(await toem()).toEqual({ ...TOM, parkert: 1 })
    const [post] = await parkerteHos(ingrid, s)
    expect([post?.feil, await stoppet(ingrid)]).toEqual([expect.stringContaining('7 ganger'), foer + 1])
    nede = new Set()
    expect(await toem()).toEqual(TOM)
    expect((await ingrid.post(`/api/utboks/${post?.utboksId}/slipp`)).statusCode).toBe(200)
    expect([await toem(), await stoppet(ingrid)]).toEqual([{ ...TOM, sendt: 1 }, foer])
  })

  test('meldingen går ikke før brevet den viser til; den venter på det samme forsøket', async () => {
    const s = await digital()
    await toem()
    await medVedtak(hus, s)
    nede = new Set(['fil'])
    await toem()
    const ventet = (await status(s)).slice(-2)
    expect([ventet, sendt.join()]).toEqual([
      ['fil:venter', 'innsyn:venter'],
      expect.not.stringContaining('vedtakFattet'),
    ])
    nede = new Set()
    hus.flytt(MINUTT)
    await toem()
    expect(sendt.at(-1)).toContain('vedtakFattet')
  })

  test('et brev som leveres etter å ha vært parkert, får en ny melding, så søkeren ser vedtaket', async () => {
    const s = await digital()
    await medVedtak(hus, s)
    const galt: Transport = { ...transport, fil: async () => ({ type: 'dokumentlager', id: 'ikke en uuid' }) }
    expect(await toem(galt)).toMatchObject({ parkert: 1, venter: 0 })
    expect(sendt.join()).not.toContain('vedtakFattet')
    const post = (await poster(s)).find(p => p.status === 'parkert')
    expect(post).toMatchObject({ slag: 'fil', feil: expect.stringContaining('filreferanse') })
    expect((await saken(hus, s.sakId)).hendelser.some(h => h.hendelse.type === 'FilLevert')).toBe(false)
    const ingrid = await tjener.som('ingrid')
    await ingrid.post(`/api/utboks/${post?.utboksId}/slipp`)
    expect(await toem()).toEqual({ ...TOM, sendt: 2 })
    expect(sendt.at(-1)).toContain('vedtakFattet')
  })

  /** En hendelse meldingen ikke kan brettes riktig av: skrevet av en eldre utgave, med en referanse som ikke er en uuid. */
  const medUgyldigReferanse = async (s: Sakid): Promise<number> => {
    const g = await saken(hus, s.sakId)
    const brev = g.hendelser.flatMap(r => (r.hendelse.type === 'BrevFerdigstilt' ? [r] : []))[0]
    if (brev?.hendelse.type !== 'BrevFerdigstilt') throw new Error('Brevet mangler')
    const { sha256 } = brev.hendelse.brev
    const referanse = { type: 'dokumentlager', id: 'fil-17' } as const
    const ny = await iBasen(hus, tx =>
      skrivSak(tx, hus.a, {
        sak: g.sak,
        hendelser: [{ type: 'FilLevert', soknadId: s.soknadId, sha256, brevNr: brev.nr, referanse }],
        tid: tidgiver(hus.a.klokke(), g.sak.sisteTidspunkt),
        aktor: { type: 'drift', bruker: 'test' },
        kommandoId: hus.a.nyId() as KommandoId,
        fingeravtrykk: 'eldre',
      }),
    )
    return ny.sisteNr
  }

  test('en ugyldig melding nekter ingen kommando, parkeres straks, blir en oppgave og stopper ingen andre', async () => {
    const s = await digital()
    await medVedtak(hus, s)
    const gal = await medUgyldigReferanse(s)
    // Kommandoen som gir en ny melding, går som om ingenting var galt.
    await gjor(hus, s.sakId, 'ingrid', {
      type: 'innvilgNodhjelp',
      soknadId: s.soknadId,
      innhold: {
        behov: 'Mat',
        belop: 90_000 as never,
        form: 'penger',
        gjelderTil: hus.a.klokke().dato,
        begrunnelse: 'Tomt.',
      },
    })
    const annen = await digital()
    const svar = await toem()
    expect([svar.parkert > 0, svar.venter, await status(annen)]).toEqual([true, 0, ['innsyn:sendt']])
    const ingrid = await tjener.som('ingrid')
    const parkerte = await parkerteHos(ingrid, s)
    expect(parkerte.length).toBe(svar.parkert)
    expect(parkerte[0]?.feil).toContain('følger ikke det nasjonale formatet')
    expect(await stoppet(ingrid)).toBeGreaterThanOrEqual(parkerte.length)
    // For den som ikke kan åpne saken, finnes oppgaven ikke; for den som kan, er den der til årsaken er rettet.
    expect(await parkerteHos(await tjener.som('sor'), s)).toEqual([])
    const siste = parkerte.at(-1)?.utboksId ?? ''
    await ingrid.post(`/api/utboks/${siste}/slipp`)
    expect(await toem()).toEqual({ ...TOM, parkert: 1 })
    const kassert = await kasserInnhold(
      hus.db,
      TESTKOMMUNE,
      hus.segl,
      {
        kassasjonId: hus.a.nyId(),
        strom: s.sakId,
        nr: gal,
        utfortAv: FOLK.turid.id as AnsattId,
        godkjentAv: FOLK.gro.id as AnsattId,
        grunn: 'Referansen var skrevet feil av en eldre utgave.',
        tidspunkt: hus.a.klokke().tidspunkt,
      },
      byggStrom,
    )
    expect(kassert.ok).toBe(true)
    await ingrid.post(`/api/utboks/${siste}/slipp`)
    expect(await toem()).toEqual({ ...TOM, sendt: 1 })
  })
})
