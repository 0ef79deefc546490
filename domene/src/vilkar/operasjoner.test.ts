import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { enSak, innvilget } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { etVilkar, settVilkar, vilkarId } from '../testdata/etVilkar.ts'
import { MASKIN, SIVERT, TUVA } from '../testdata/verden.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { gjeldendeVilkar } from './tilstand.ts'

const EMIL = personId('Emil')
const familie = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medVoksen('Per')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12')
    .alleLinjerBesluttet()
    .beslutt('s1/utgift:0', innvilget(kroner(9000)))
    .alleBarnVurdert()
type S = ReturnType<typeof familie>
const vilkarene = (s: S) => finnVurdering(s.sak.vurderinger, S1).vilkar
const satt = (s: S) => gjeldendeVilkar(vilkarene(s)).map(v => v.innhold)
const forslaget = (s: S) => {
  const v = s.sak.vedtak.vedtak[0]
  if (!v || (v.status === 'fattet' && v.slag === 'nodhjelp')) throw new Error('Intet forslag')
  return v
}

describe('å sette, endre og ta bort', () => {
  test('et vilkår blir stående slik det ble skrevet', () => {
    expect(satt(familie().utfor(settVilkar()))).toEqual([etVilkar()])
  })

  test.each([
    { endring: {}, id: 'v1', settVersjon: 0, kode: 'endret-av-andre', fordi: 'en annen satte det først' },
    {
      endring: { hva: ' ' },
      id: 'v2',
      settVersjon: 0,
      kode: 'tekst-mangler',
      fordi: 'ingen vet hva som kreves',
    },
    {
      endring: { gjelder: EMIL },
      id: 'v2',
      settVersjon: 0,
      kode: 'person-finnes-ikke',
      fordi: 'et barn får aldri vilkår',
    },
    {
      endring: { barna: [{ personId: 'per' as PersonId, ord: 'x' }] },
      id: 'v2',
      settVersjon: 0,
      kode: 'barn-finnes-ikke',
      fordi: 'Per er ikke barnet',
    },
    {
      endring: { fra: dato('2026-12-02'), til: dato('2026-12-01') },
      id: 'v2',
      settVersjon: 0,
      kode: 'vilkarstid-baklengs',
      fordi: 'tiden går den andre veien',
    },
  ])('nei med $kode, fordi $fordi', ({ endring, id, settVersjon, kode }) => {
    const s = familie().utfor(settVilkar())
    expect(s.prov(settVilkar(endring, { id, settVersjon }))).toMatchObject({ feil: { kode } })
  })

  test('samme dag er én dag, og ikke baklengs', () => {
    const dag = dato('2026-12-01')
    expect(familie().prov(settVilkar({ fra: dag, til: dag })).ok).toBe(true)
  })

  test('det som ikke er skrevet ennå, hindrer ingen i å lagre', () => {
    const bart = { sammenheng: '', rimelig: '', barna: [] }
    expect(familie().prov(settVilkar(bart)).ok).toBe(true)
  })

  test('den andre voksne kan ha et vilkår', () => {
    expect(familie().prov(settVilkar({ gjelder: 'per' as PersonId })).ok).toBe(true)
  })

  test('tatt bort er det ikke med, og versjonen går aldri tilbake', () => {
    const fjern = {
      type: 'fjernVilkar',
      soknadId: S1,
      vilkarId: vilkarId('v1'),
      grunn: 'Passet ikke.',
    } as const
    const s = familie()
      .utfor(settVilkar())
      .utfor({ ...fjern, settVersjon: 1 })
    expect(satt(s)).toEqual([])
    expect(s.prov(settVilkar({}, { settVersjon: 0 }))).toMatchObject({ feil: { kode: 'endret-av-andre' } })
    expect(s.prov({ ...fjern, settVersjon: 2 })).toMatchObject({ feil: { kode: 'allerede-utfort' } })
  })

  test('en maskin setter aldri et vilkår', () => {
    expect(familie().somAktor(MASKIN).prov(settVilkar())).toMatchObject({ feil: { kode: 'ikke-menneske' } })
  })

  test('den som har satt et vilkår, kan ikke lese vedtaket for seg selv', () => {
    const s = familie().som(SIVERT).utfor(settVilkar()).som(TUVA).foreslatt()
    const fatt = { type: 'fattVedtak', vedtakId: forslaget(s).vedtakId, merknad: '' } as const
    expect(s.som(SIVERT).prov(fatt)).toMatchObject({ feil: { kode: 'egen-godkjenning' } })
  })
})

describe('grunner mot vilkår om aktivitet', () => {
  const unntak = (grunn: string, settVersjon = 0) =>
    ({
      type: 'settAktivitetsunntak',
      soknadId: S1,
      unntak: { kode: 'i-arbeid', grunn },
      settVersjon,
    }) as const
  const trekk = (settVersjon: number) =>
    ({ type: 'settAktivitetsunntak', soknadId: S1, settVersjon }) as const

  test('koden må ha et menneskes ord', () => {
    expect(familie().prov(unntak('  '))).toMatchObject({ feil: { kode: 'ma-begrunnes' } })
  })

  test('kan tas tilbake, av den som har sett det som står', () => {
    const s = familie().utfor(unntak('Vikar på skolen.'))
    expect(s.prov(trekk(0))).toMatchObject({ feil: { kode: 'endret-av-andre' } })
    expect(vilkarene(s.utfor(trekk(1))).unntak).toBeUndefined()
    expect(s.utfor(trekk(1)).prov(trekk(2))).toMatchObject({ feil: { kode: 'allerede-utfort' } })
  })
})

describe('i vedtaket', () => {
  test('fryses slik det var; endres det siden, er forslaget utdatert', () => {
    const s = familie().utfor(settVilkar()).foreslatt()
    expect(forslaget(s).innhold.vilkar).toEqual([{ vilkarId: 'v1', ...etVilkar() }])
    const endret = s.utfor(settVilkar({ hva: 'Noe annet.' }, { settVersjon: 1 }))
    expect(forslaget(endret).innhold.vilkar?.[0]?.hva).toBe(etVilkar().hva)
    const fatt = { type: 'fattVedtak', vedtakId: forslaget(s).vedtakId, merknad: '' } as const
    expect(endret.som(SIVERT).prov(fatt)).toMatchObject({ feil: { kode: 'forslag-utdatert' } })
  })

  test('uten vilkår står det ingenting om vilkår i vedtaket', () => {
    const { innhold } = forslaget(familie().foreslatt())
    expect('vilkar' in innhold || 'unntak20a' in innhold).toBe(false)
  })

  test('er fattet, kan vilkårene ikke endres', () => {
    expect(familie().foreslatt().fattetAv().prov(settVilkar())).toMatchObject({
      feil: { kode: 'soknad-er-ferdig' },
    })
  })
})

describe('om det er fulgt', () => {
  const fattet = () => familie().utfor(settVilkar()).foreslatt().fattetAv()
  const folgOpp = (s: S, utfall: 'oppfylt' | 'ikke-oppfylt', grunn = 'Hun kom ikke, og har vært syk.') =>
    ({
      type: 'folgOppVilkar',
      vedtakId: forslaget(s).vedtakId,
      vilkarId: vilkarId('v1'),
      utfall,
      grunn,
      dato: s.dato,
    }) as const

  test('legges til det som er skrevet før, med hvem og når, og rører verken vedtaket eller beløpet', () => {
    const s = fattet()
    const etter = s.utfor(folgOpp(s, 'ikke-oppfylt')).utfor(folgOpp(s, 'oppfylt', 'Hun var der.'))
    expect(etter.sak.vilkarsoppfolging.map(o => [o.utfall, o.grunn])).toEqual([
      ['ikke-oppfylt', 'Hun kom ikke, og har vært syk.'],
      ['oppfylt', 'Hun var der.'],
    ])
    expect(etter.sak.vedtak).toEqual(s.sak.vedtak)
  })

  test('må begrunnes', () => {
    const s = fattet()
    expect(s.prov(folgOpp(s, 'ikke-oppfylt', ' '))).toMatchObject({ feil: { kode: 'ma-begrunnes' } })
  })

  test('et forslag kan ikke følges opp', () => {
    const s = familie().utfor(settVilkar()).foreslatt()
    expect(s.prov(folgOpp(s, 'oppfylt'))).toMatchObject({ feil: { kode: 'vedtak-finnes-ikke' } })
  })
})
