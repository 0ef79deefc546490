import { type Dato, dato } from '@handlingsrom/domene/felles/dato'
import type { VilkarId } from '@handlingsrom/domene/felles/id'
import { vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import { innvilget } from '@handlingsrom/domene/testdata/enSak'
import { etVilkar } from '@handlingsrom/domene/testdata/etVilkar'
import { LESERSVAR } from '@handlingsrom/domene/testdata/lesersvar'
import type { Vilkarsinnhold } from '@handlingsrom/domene/vilkar/typer'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Vedtaksvisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { enSak, foreslatt, gjor, klarForForslag, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient } from '../tjener.ts'

describe.each(databaser)('Reduksjon fordi et vilkår ikke er oppfylt, over HTTP på %s', (_slag, apne) => {
  let hus: Testhus
  let k: Record<'ingrid' | 'turid' | 'gro', Klient>
  const naa = (): Dato => hus.a.klokke().dato
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    k = {
      ingrid: await tjener.som('ingrid'),
      turid: await tjener.som('turid'),
      gro: await tjener.som('gro'),
    }
  })
  afterAll(() => hus.lukk())

  const send = (hvem: keyof typeof k, s: Sakid, navn: string, kropp: object) =>
    k[hvem].post(`/api/saker/${s.sakId}/kommandoer/${navn}`, { kommandoId: hus.a.nyId(), ...kropp })
  const ja = async (hvem: keyof typeof k, s: Sakid, navn: string, kropp: object) => {
    const svar = await send(hvem, s, navn, kropp)
    expect([navn, svar.statusCode, svar.body]).toEqual([navn, 200, svar.body])
    return svar.json()
  }
  const hent = async <T>(s: Sakid, sti: string): Promise<T> =>
    (await k.ingrid.hent(`/api/saker/${s.sakId}${sti}`)).json()
  const vedtaket = (s: Sakid, id: string) => hent<Vedtaksvisning>(s, `/vedtak/${id}`)
  const vurderingen = (s: Sakid) => hent<Vurderingsvisning>(s, `/vurdering/${s.soknadId}`)

  /** Et vedtak for desember med ett vilkår, fattet av to. */
  const medVilkar = async (varsel: Vilkarsinnhold['varsel']) => {
    const s = await enSak(hus)
    const vilkarId = hus.a.nyId() as VilkarId
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await klarForForslag(hus, s, 'ingrid')
    const { sak } = await saken(hus, s.sakId)
    const { varsel: _, ...uten } = etVilkar({ gjelder: sak.sokerPersonId ?? ('' as never) })
    const vilkar = { ...uten, fra: dato('2026-11-01'), ...(varsel ? { varsel } : {}) }
    await gjor(hus, s.sakId, 'ingrid', {
      type: 'settVilkar',
      soknadId: s.soknadId,
      vilkarId,
      vilkar,
      settVersjon: 0,
    })
    const vedtakId = await foreslatt(hus, s, 'ingrid')
    await gjor(hus, s.sakId, 'turid', { type: 'fattVedtak', vedtakId, merknad: 'Lest', lesersvar: LESERSVAR })
    return { s, vedtakId, vilkarId }
  }
  const brutt = (x: Awaited<ReturnType<typeof medVilkar>>) =>
    ja('ingrid', x.s, 'folgOppVilkar', {
      vedtakId: x.vedtakId,
      vilkarId: x.vilkarId,
      utfall: 'ikke-oppfylt',
      grunn: 'Hun kom ikke.',
      dato: naa(),
    })
  const taOpp = (x: Awaited<ReturnType<typeof medVilkar>>) => ({
    vedtakId: x.vedtakId,
    gjenopptak: {
      slag: 'vilkarsbrudd',
      grunn: 'vilkarsbrudd',
      vilkarId: x.vilkarId,
      begrunnelse: 'Du kom ikke til samtalen 17. november.',
    },
  })
  const JA = { svar: 'ja', ord: 'Det gjelder bare hennes del.' } as const

  test('vedtaket sier ved vilkåret om det kan tas opp, og ellers hvorfor ikke', async () => {
    const varslet = await medVilkar(JA)
    const reduksjonen = async (x: typeof varslet) => (await vedtaket(x.s, x.vedtakId)).vilkar[0]?.reduksjon
    expect(await reduksjonen(varslet)).toBeNull()
    await brutt(varslet)
    expect(await reduksjonen(varslet)).toEqual({ kan: true, fordi: null })
    const uten = await medVilkar({ svar: 'nei', ord: 'Ikke her.' })
    await brutt(uten)
    expect(await reduksjonen(uten)).toEqual({ kan: false, fordi: 'reduksjon-ikke-varslet' })
    expect((await send('ingrid', uten.s, 'taOppVedtak', taOpp(uten))).statusCode).toBe(409)
  })

  test('fra brutt vilkår til redusert vedtak: varsel, svar, hvert barn, og en annen som leser', async () => {
    const x = await medVilkar(JA)
    const { s } = x
    const { soknadId } = s
    await brutt(x)
    await ja('ingrid', s, 'taOppVedtak', taOpp(x))
    const tattOpp = (await vedtaket(s, x.vedtakId)).gjenopptak
    expect(tattOpp).toMatchObject({ kreverVarsel: true, kanUtelateVarsel: false, vilkar: etVilkar().hva })
    const koder = async () => (await vurderingen(s)).sperrer.map(y => y.kode)
    expect(await koder()).toEqual([
      'forhandsvarsel-mangler',
      'reduksjon-ikke-avveid',
      'reduksjon-svaret-mangler',
      'reduksjon-barnet-mangler',
    ])

    await ja('ingrid', s, 'varsleOmEndring', { soknadId, hva: '500 kroner mindre.', frist: '2026-12-10' })
    await ja('ingrid', s, 'merkVarselUtlevert', { soknadId, maate: 'overlevert', dato: naa() })
    await ja('ingrid', s, 'forSvarPaVarsel', { soknadId, svar: 'Jeg var syk.', dato: naa() })
    const { reduksjon } = await vurderingen(s)
    expect(reduksjon).toMatchObject({ svar: { tekst: 'Jeg var syk.' }, versjon: 0, av: null })
    const barna = (reduksjon?.barna ?? []).map(b => ({
      personId: b.personId,
      ord: 'Emil skal ha mat som før.',
    }))
    const vurdert = { soknadId, forholdsmessig: 'Lite beløp.', svaret: 'Vi tror henne.', barna }
    await ja('ingrid', s, 'vurderVilkarsbrudd', { ...vurdert, settVersjon: 0 })
    expect(await koder()).toEqual([])

    const { sak } = await saken(hus, s.sakId)
    const husleie = vurderingslinjer(sak, soknadId).find(l => l.innhold.tekst === 'Husleie')
    const { linjeId, versjon } = husleie ?? ({} as never)
    await ja('ingrid', s, 'besluttLinje', {
      soknadId,
      linjeId,
      beslutning: innvilget(900_000 as never),
      settVersjon: versjon,
    })
    await ja('ingrid', s, 'vurderParagraf19', {
      soknadId,
      linjeId,
      vurdering: 'Utleieren venter.',
      settVersjon: versjon + 1,
    })
    const nytt = await foreslatt(hus, s, 'ingrid', 'delvis-innvilget')
    expect(
      (await send('ingrid', s, 'fattVedtak', { vedtakId: nytt, merknad: '', lesersvar: LESERSVAR }))
        .statusCode,
    ).toBe(403)
    await ja('turid', s, 'fattVedtak', { vedtakId: nytt, merknad: 'Lest', lesersvar: LESERSVAR })
    const brev = JSON.stringify((await vedtaket(s, nytt)).brev)
    for (const ord of [
      'Fra desember 2026 kommer vedtaket i stedet for',
      'Vedtaket sa at stønaden kunne bli redusert',
      '«Jeg var syk.»',
      'Emil skal ha mat som før.',
    ])
      expect(brev).toContain(ord)
  })

  test('to som skriver samtidig: den andre som skriver, får se hva som står', async () => {
    const x = await medVilkar(JA)
    const { s } = x
    await brutt(x)
    await ja('ingrid', s, 'taOppVedtak', taOpp(x))
    const kropp = {
      soknadId: s.soknadId,
      forholdsmessig: 'Et lite beløp.',
      svaret: '',
      barna: [],
      settVersjon: 0,
    }
    const svar = await Promise.all([
      send('ingrid', s, 'vurderVilkarsbrudd', kropp),
      send('ingrid', s, 'vurderVilkarsbrudd', { ...kropp, forholdsmessig: 'Noe annet.' }),
    ])
    expect(svar.map(y => y.statusCode).toSorted()).toEqual([200, 412])
    const tapte = svar.find(y => y.statusCode === 412)?.json()
    expect(tapte).toMatchObject({ kode: 'endret-av-andre', gjeldende: { versjon: 1 } })
    const typer = (await hent<Saksvisning>(s, '')).oppgaver.map(o => o.type)
    expect(typer).toContain('varsle-for-endring')
  })
})
