import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { MeldepliktId } from '../felles/id.ts'
import { oppgaver } from '../sak/oppgaver.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import { MASKIN, SIVERT, TUVA } from '../testdata/verden.ts'
import { KONKLUSJONER, type Kriteriesvar } from './hendelser.ts'

const M1 = 'm1' as MeldepliktId
const M2 = 'm2' as MeldepliktId
const kriterier = (a: Kriteriesvar = 'usikker') =>
  ({ a, b: 'ikke-grunn', c: 'ikke-grunn', d: 'ikke-grunn', e: 'ikke-grunn' }) as const
type Vurder = Extract<SakKommando, { type: 'vurderMeldeplikt' }>
const vurder = (mer: Partial<Vurder> = {}): Vurder => ({
  type: 'vurderMeldeplikt',
  vurderingId: M1,
  personer: [personId('Emil')],
  kriterier: kriterier(),
  vurdering: 'Emil sa at han er redd hjemme.',
  konklusjon: 'meldes',
  ...mer,
})
const enFamilie = () => enSak().medBarn('Emil', '2021-05-04').utfor({ type: 'taSak' })
type Sak = ReturnType<typeof enSak>
const kode = (s: Sak, k: SakKommando) => {
  const svar = s.prov(k)
  return svar.ok ? 'ok' : svar.feil.kode
}
const gjenstar = (s: Sak) => oppgaver(s.sak).filter(o => o.type === 'folg-opp-meldeplikt')

describe('vurderingen av meldeplikten', () => {
  test.each([
    { k: vurder(), ventet: 'ok', fordi: 'plikten er den ansattes egen' },
    { k: vurder({ personer: [] }), ventet: 'barn-finnes-ikke', fordi: 'den gjelder alltid et barn' },
    { k: vurder({ personer: [SOKER] }), ventet: 'barn-finnes-ikke', fordi: 'mor er ikke barnet' },
    { k: vurder({ vurdering: ' ' }), ventet: 'ma-begrunnes', fordi: 'kryss uten ord er ingen vurdering' },
    {
      k: vurder({ konklusjon: 'folges-opp' }),
      ventet: 'dato-for-tidlig',
      fordi: 'uten en dag blir det glemt',
    },
    {
      k: vurder({ konklusjon: 'folges-opp', innen: dato('2026-11-20') }),
      ventet: 'dato-for-tidlig',
      fordi: 'i dag er nå',
    },
    {
      k: vurder({ konklusjon: 'folges-opp', innen: dato('2026-11-21') }),
      ventet: 'ok',
      fordi: 'i morgen er en dag',
    },
    { k: vurder({ folger: M2 }), ventet: 'vurdering-finnes-ikke', fordi: 'det er ingen å følge opp' },
  ])('$ventet, fordi $fordi', ({ k, ventet }) => {
    expect(kode(enFamilie(), k)).toBe(ventet)
  })

  test('konklusjonen følger ikke av kryssene: alle tre kan velges uansett', () => {
    for (const konklusjon of KONKLUSJONER)
      for (const a of ['ikke-grunn', 'grunn-til-a-tro'] as const)
        expect(
          kode(enFamilie(), vurder({ konklusjon, kriterier: kriterier(a), innen: dato('2026-11-25') })),
        ).toBe('ok')
  })

  test('bare et menneske vurderer', () => {
    expect(kode(enFamilie().somAktor(MASKIN), vurder())).toBe('ikke-menneske')
  })

  test('ingen har vurdert innsynet før et menneske merker det', () => {
    const s = enFamilie().utfor(vurder())
    expect(s.sak.meldeplikt[0]).not.toHaveProperty('innsyn')
    const innsyn = { merke: 'unntas', grunn: 'Fvl. § 19: barnet kan bli utsatt for press.' } as const
    const merket = s.utfor({ type: 'vurderMeldepliktInnsyn', vurderingId: M1, innsyn })
    expect(merket.sak.meldeplikt[0]?.innsyn).toEqual({ ...innsyn, av: { type: 'ansatt', id: TUVA } })
    expect(kode(s, { type: 'vurderMeldepliktInnsyn', vurderingId: M1, innsyn: { merke: 'delvis' } })).toBe(
      'innsynsgrunn-mangler',
    )
  })
})

const meldt: SakKommando = {
  type: 'registrerBekymringMeldt',
  vurderingId: M1,
  til: 'barnevernstjenesten',
  dato: dato('2026-11-20'),
  merknad: '',
}

describe('det som gjenstår', () => {
  test.each([
    { s: enFamilie().utfor(vurder()), frister: ['2026-11-20'], fordi: 'det er ikke meldt fra ennå' },
    { s: enFamilie().utfor(vurder()).utfor(meldt), frister: [], fordi: 'det er meldt fra' },
    {
      s: enFamilie().utfor(vurder({ konklusjon: 'meldes-ikke' })),
      frister: [],
      fordi: 'det skal ikke meldes',
    },
    {
      s: enFamilie().utfor(vurder({ konklusjon: 'folges-opp', innen: dato('2026-12-01') })),
      frister: ['2026-12-01'],
      fordi: 'hun skal se på det igjen',
    },
    {
      s: enFamilie()
        .utfor(vurder({ konklusjon: 'folges-opp', innen: dato('2026-12-01') }))
        .utfor(vurder({ vurderingId: M2, folger: M1, konklusjon: 'meldes-ikke' })),
      frister: [],
      fordi: 'hun har sett på det igjen',
    },
  ])('er $frister, fordi $fordi', ({ s, frister }) => {
    expect(gjenstar(s).map(o => o.frist)).toEqual(frister)
  })

  test('følger den som vurderte, så lenge hun har saken; ellers dem som har den', () => {
    const s = enFamilie().utfor(vurder())
    expect(gjenstar(s)[0]?.ansattId).toBe(TUVA)
    const overtatt = s
      .utfor({ type: 'tildelSak', ansattId: SIVERT })
      .utfor({ type: 'fjernTildeling', ansattId: TUVA, grunn: 'Ny avdeling.' })
    expect(gjenstar(overtatt)[0]).toMatchObject({ for: 'saksbehandler' })
    expect(gjenstar(overtatt)[0]).not.toHaveProperty('ansattId')
  })

  test.each([
    {
      k: { ...meldt, dato: dato('2026-11-21') },
      ventet: 'dato-i-fremtiden',
      fordi: 'ingen har meldt i morgen',
    },
    { k: { ...meldt, vurderingId: M2 }, ventet: 'vurdering-finnes-ikke', fordi: 'den finnes ikke' },
    { k: meldt, ventet: 'ok', fordi: 'det er meldt' },
  ] as const)('å skrive at det er meldt gir $ventet, fordi $fordi', ({ k, ventet }) => {
    expect(kode(enFamilie().utfor(vurder()), k)).toBe(ventet)
  })

  test('det meldes én gang', () => {
    expect(kode(enFamilie().utfor(vurder()).utfor(meldt), meldt)).toBe('allerede-utfort')
  })
})
