import type { BehovId, MeldepliktId, PersonId } from '@handlingsrom/domene/felles/id'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import type { MinDag } from '@handlingsrom/kontrakt/lister'
import type { Behovssvar, Meldepliktsvar } from '@handlingsrom/kontrakt/sak/behov'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, FOLK, type Testhus } from '../hus.ts'
import { nummer } from '../inntak/soknader.ts'
import { enSak, gjor, type Sakid } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Tjener } from '../tjener.ts'

const ORDENE = 'Emil sa at han er redd hjemme.'

describe.each(databaser)('Behov og meldeplikt over HTTP, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let ingrid: Klient
  let id: Sakid
  let emil: PersonId
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    id = await enSak(hus, { soker: { identitetsnummer: nummer(71), etternavn: 'Haugdal' } })
    await gjor(hus, id.sakId, 'ingrid', { type: 'taSak' })
    ingrid = await tjener.som('ingrid')
    emil = (await saken()).barn[0]?.personId as PersonId
  })
  afterAll(() => hus.lukk())

  const hent = async <T>(sti: string): Promise<T> =>
    (await ingrid.hent(`/api/saker/${id.sakId}${sti}`)).json()
  const saken = () => hent<Saksvisning>('')
  const dagen = async (k: Klient): Promise<MinDag> => (await k.hent('/api/min-dag')).json()
  const iDagen = (d: MinDag) =>
    [...d.idag, ...d.nesteSju, ...d.venter]
      .filter(o => o.sakId === id.sakId && o.type === 'behov-uten-svar')
      .map(o => o.tekst)
  const meld = (hva: string, mer: Partial<Extract<SakKommando, { type: 'meldBehov' }>> = {}) => {
    const behovId = hus.a.nyId() as BehovId
    const fast = { type: 'meldBehov', behovId, tema: 'fritid', opphav: 'nav', gjelder: emil } as const
    return gjor(hus, id.sakId, 'ingrid', {
      ...fast,
      hva,
      haster: 'i-dag',
      kostnad: { slag: 'ukjent' },
      ...mer,
    }).then(() => behovId)
  }

  test('et signal ender i en handling eller en grunn, og står i listen med hvem og når', async () => {
    const svar = (tema: 'skole' | 'fritid', tekst: string) =>
      gjor(hus, id.sakId, 'ingrid', {
        type: 'registrerOpplysning',
        personId: emil,
        tema,
        svar: { tilstand: 'kartlagt', tekst },
        sagtAv: 'mor',
        kanal: 'kontor',
        dato: hus.a.klokke().dato,
        settVersjon: 0,
      })
    const post = (kropp: object) =>
      ingrid.post(`/api/saker/${id.sakId}/kommandoer/avklarSignal`, { kommandoId: hus.a.nyId(), ...kropp })
    const signal = { gjelder: emil, kode: 'mobbing', ord: 'mobbet' }
    await svar('skole', 'Blir mobbet i friminuttene.')
    const rad = async (kode: string) => (await hent<Behovssvar>('/behov')).signaler.find(s => s.kode === kode)
    expect(await rad('mobbing')).toMatchObject({ ord: 'mobbet', tema: 'skole', avklart: null })
    expect((await post({ ...signal, utfall: 'lagt-til-side' })).statusCode).toBe(422)
    expect((await post({ ...signal, utfall: 'lagt-til-side', grunn: 'er-ordnet' })).statusCode).toBe(200)
    expect((await rad('mobbing'))?.avklart).toMatchObject({
      utfall: 'lagt-til-side',
      grunn: 'er-ordnet',
      av: { ansattId: FOLK.ingrid.id },
    })
    expect((await saken()).tidslinje[0]).toMatchObject({ type: 'SignalAvklart', tall: {} })
    // At noen vurderte meldeplikten, står på dens egen side, aldri her.
    await svar('fritid', 'Er redd hjemme om kvelden.')
    await post({ gjelder: emil, kode: 'vold', ord: 'redd hjemme', utfall: 'meldeplikt' })
    expect((await rad('vold'))?.avklart?.utfall).toBe('fulgt-opp')
  })

  test('et åpent behov står på Min dag uansett frist, til noen har svart', async () => {
    const behov = [
      await meld('Mat'),
      await meld('Sko', { haster: 'denne-uken' }),
      await meld('Leir', { haster: 'denne-maneden' }),
      await meld('Sykkel', { haster: 'kan-vente' }),
    ]
    expect(iDagen(await dagen(ingrid)).toSorted()).toEqual(['Leir', 'Mat', 'Sko', 'Sykkel'])
    const { behov: vist } = await hent<Behovssvar>('/behov')
    expect(vist.map(b => b.hva)).toEqual(['Mat', 'Sko', 'Leir', 'Sykkel'])
    for (const behovId of behov)
      await gjor(hus, id.sakId, 'ingrid', {
        type: 'besvarBehov',
        behovId,
        svar: 'annen-ordning',
        begrunnelse: 'BUA låner ut.',
        settVersjon: 1,
      })
    expect(iDagen(await dagen(ingrid))).toEqual([])
    expect((await hent<Behovssvar>('/behov')).behov.map(b => b.svar?.svar)).toEqual(
      behov.map(() => 'annen-ordning'),
    )
  })

  test('det blir en linje i vurderingen, og vurderingen og behovet viser til hverandre', async () => {
    const behovId = await meld('Treningsavgift')
    await gjor(hus, id.sakId, 'ingrid', {
      type: 'taBehovMedISoknaden',
      behovId,
      soknadId: id.soknadId,
      post: 'fritid',
      hyppighet: 'engang',
      medFamilien: hus.a.klokke().dato,
      kanal: 'kontor',
      settVersjon: 1,
    })
    const vist = (await hent<Behovssvar>('/behov')).behov.find(b => b.behovId === behovId)
    expect(vist?.linje).toMatchObject({ soknadId: id.soknadId, utfall: null, vedtak: null, fjernet: false })
    expect(vist?.svar).toBeNull()
    const { linjer } = await hent<{ linjer: { linjeId: string; tekst: string }[] }>(
      `/vurdering/${id.soknadId}`,
    )
    expect(linjer.find(l => l.linjeId === vist?.linje?.linjeId)?.tekst).toBe('Treningsavgift')
  })

  test('ordene i vurderingen av meldeplikten står bare i sin egen visning', async () => {
    await gjor(hus, id.sakId, 'ingrid', {
      type: 'vurderMeldeplikt',
      vurderingId: hus.a.nyId() as MeldepliktId,
      personer: [emil],
      kriterier: {
        a: 'grunn-til-a-tro',
        b: 'ikke-grunn',
        c: 'ikke-grunn',
        d: 'ikke-grunn',
        e: 'ikke-grunn',
      },
      vurdering: ORDENE,
      konklusjon: 'meldes',
    })
    const andre = [
      '',
      '/behov',
      '/kartlegging',
      '/journal',
      `/vurdering/${id.soknadId}`,
      `/innsyn/${id.soknadId}`,
    ]
    for (const sti of andre) expect(JSON.stringify(await hent(sti)), sti).not.toContain(ORDENE)
    const { vurderinger } = await hent<Meldepliktsvar>('/meldeplikt')
    expect(vurderinger[0]).toMatchObject({ vurdering: ORDENE, innsyn: null, meldt: null })
    const rad = (await saken()).tidslinje.find(r => r.type === 'MeldepliktVurdert')
    expect(rad?.tall).toEqual({})
  })

  test('den som ikke kan lese saken, får samme svar som om den ikke fantes', async () => {
    const per = await tjener.som('per')
    const ukjent = await per.hent('/api/saker/0193ffff-0000-7000-8000-00000000ffff/meldeplikt')
    const denne = await per.hent(`/api/saker/${id.sakId}/meldeplikt`)
    expect(denne.statusCode).toBeGreaterThanOrEqual(403)
    expect(ukjent.statusCode).toBe(404)
    expect(denne.body).not.toContain(ORDENE)
  })

  test('har ingen saken, står behovet hos alle som kan ta den', async () => {
    await meld('Vintersko')
    await gjor(hus, id.sakId, 'per', {
      type: 'fjernTildeling',
      ansattId: FOLK.ingrid.id as never,
      grunn: 'Ny avdeling.',
    })
    expect(iDagen(await dagen(await tjener.som('tuva')))).toContain('Vintersko')
  })
})
