import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import { endredeFakta, leseversjon } from '../vedtak/lesing/fakta.ts'
import { finnVedtak } from '../vedtak/tilstand.ts'
import type { OppholdKommando } from './operasjoner.ts'

const OLAV = personId('Olav')
const familie = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medVoksen('Olav')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12')
    .alleLinjerBesluttet()
    .alleBarnVurdert()
const vurder = (hvem: PersonId, mer: Partial<OppholdKommando> = {}): SakKommando => ({
  type: 'vurderOpphold',
  personId: hvem,
  grunnlag: 'eos-lovlig-opphold',
  kilde: 'oppholdskort',
  dato: dato('2026-11-20'),
  begrunnelse: 'Kortet ble vist fram.',
  settVersjon: 0,
  ...mer,
})
const skriv = (opphold?: string): SakKommando => ({
  type: 'vurderSamlet',
  soknadId: S1,
  avgjorende: 'Lønnen ble borte.',
  brukersSyn: '',
  brukersSynTelte: '',
  alternativer: '',
  formal: '',
  ...(opphold === undefined ? {} : { opphold }),
  settVersjon: 0,
})
type S = ReturnType<typeof familie>
const forslaget = (s: S) => {
  const v = finnVedtak(s.sak.vedtak, s.forslagId())
  if (v?.status !== 'foreslatt') throw new Error('Forslaget mangler')
  return v
}
const frosset = (s: S) => forslaget(s.foreslatt()).innhold.opphold
const ORD = 'Kortet går ut, så vi gir for en måned.'

describe('det som fryses med forslaget', () => {
  test('søkerens grunnlag, med siste dag, når noen har skrevet at vedtaket hviler på det', () => {
    const s = familie().utfor(vurder(SOKER, { til: dato('2026-12-15') }), skriv(ORD))
    expect(frosset(s)).toMatchObject({
      personId: SOKER,
      grunnlag: 'eos-lovlig-opphold',
      til: '2026-12-15',
    })
  })

  test.each([
    { gjor: (s: S) => s.utfor(vurder(SOKER), skriv()), fordi: 'ingen har skrevet at det hviler på det' },
    { gjor: (s: S) => s.utfor(vurder(SOKER), skriv(' ')), fordi: 'tomme ord er ikke skrevet' },
    { gjor: (s: S) => s.utfor(vurder(OLAV), skriv(ORD)), fordi: 'en annens grunnlag er hans eget' },
    {
      gjor: (s: S) => s.utfor(vurder(SOKER, { grunnlag: 'ukjent' }), skriv(ORD)),
      fordi: 'ukjent er ikke noe å legge til grunn',
    },
  ])('ikke noe grunnlag, fordi $fordi', ({ gjor }) => {
    expect(frosset(gjor(familie()))).toBeUndefined()
  })

  test('har ingen vurdert noe, kan vedtaket ikke hvile på det', () => {
    expect(familie().prov(skriv(ORD))).toMatchObject({ feil: { kode: 'opphold-ikke-vurdert' } })
    expect(familie().prov(skriv(' ')).ok).toBe(true)
  })
})

describe('vurderes det på nytt etter forslaget', () => {
  const foreslatt = () => familie().utfor(vurder(SOKER), skriv(ORD)).foreslatt()
  const paNytt = (s: S, n = 1) => s.utfor(vurder(SOKER, { begrunnelse: 'Nytt kort.', settVersjon: n }))

  test('er det en endret opplysning i det som leses', () => {
    expect(endredeFakta(foreslatt().sak, forslaget(foreslatt()), null)).toEqual([])
    const s = paNytt(foreslatt())
    expect(endredeFakta(s.sak, forslaget(s), null).map(f => f.ref)).toEqual([`${SOKER}/opphold`])
  })

  test('og hver ny vurdering er en ny utgave å lese', () => {
    const [en, to] = [paNytt(foreslatt()), paNytt(paNytt(foreslatt()), 2)]
    const versjon = (s: S) => leseversjon(s.sak, forslaget(s), null)
    expect(versjon(en)).toBe(versjon(foreslatt()) + 1)
    expect(versjon(to)).toBe(versjon(en) + 1)
  })

  test('hviler vedtaket ikke på det, er det ingen endring i forslaget', () => {
    const s = familie()
      .utfor(vurder(SOKER), skriv())
      .foreslatt()
      .utfor(vurder(SOKER, { settVersjon: 1 }))
    expect(endredeFakta(s.sak, forslaget(s), null)).toEqual([])
  })
})
