import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { sakForKontroll } from '../sak/tilKontroll.ts'
import { innvilget } from '../testdata/enSak.ts'
import { S1 } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { etBilde, etKontrollbarn, koder } from '../testdata/etBilde.ts'
import {
  EMIL,
  folgOpp,
  klarTilForslag,
  medVilkar,
  settNed,
  tattOppForBrudd,
  vedtaket,
} from '../testdata/etBrudd.ts'
import { testomgivelse } from '../testdata/verden.ts'
import { sperrer } from './kontroller.ts'
import type { SakForKontroll } from './sakForKontroll.ts'
import { vilkarsbrudd } from './vilkarsbrudd.ts'

type Reduksjon = NonNullable<SakForKontroll['reduksjon']>
const SANA = personId('Sana')
const barn = [etKontrollbarn('Emil'), etKontrollbarn('Sana')]
const vurdering = {
  forholdsmessig: 'Andre gang, og et lite beløp.',
  svaret: 'Vi tror henne.',
  barna: [
    { personId: EMIL, ord: 'Emil skal ha vinterklær.' },
    { personId: SANA, ord: 'Sana skal ha mat på skolen.' },
  ],
}
const hel: Reduksjon = {
  vilkar: { hva: 'Møter Tuva.' },
  vurdering,
  lavere: [],
  brutt: [{ hva: 'Møter Tuva.' }],
}
const funnet = (endring: Partial<Reduksjon> = {}) =>
  koder(vilkarsbrudd(etBilde({ barn, reduksjon: { ...hel, ...endring } })))
const LEST = 'krever-skjonn vilkarsbrudd.star-der'

describe('det som mangler før stønaden settes ned', () => {
  test.each([
    { endring: {}, ventet: [LEST], fordi: 'alt er skrevet, og et menneske må lese det' },
    {
      endring: { vurdering: { ...vurdering, forholdsmessig: ' ' } },
      ventet: ['mangler vilkarsbrudd.uten-forholdsmessighet'],
      fordi: 'ingen har veid det',
    },
    {
      endring: { vurdering: { ...vurdering, svaret: '' } },
      ventet: ['mangler vilkarsbrudd.uten-svaret'],
      fordi: 'familien er ikke hørt',
    },
    {
      endring: { vurdering: { ...vurdering, forSvaret: true as const } },
      ventet: ['mangler vilkarsbrudd.svar-etter'],
      fordi: 'svaret er nyere enn ordene',
    },
    {
      endring: { vurdering: { ...vurdering, barna: vurdering.barna.slice(0, 1) } },
      ventet: ['mangler vilkarsbrudd.uten-barnet'],
      fordi: 'Sana er ikke vurdert',
    },
    {
      endring: {
        vurdering: {
          ...vurdering,
          barna: [
            { personId: EMIL, ord: 'Emil får det samme som før.' },
            { personId: SANA, ord: 'Sana får det samme som før.' },
          ],
        },
      },
      ventet: ['krever-skjonn vilkarsbrudd.lik-sosken', 'krever-skjonn vilkarsbrudd.lik-sosken'],
      fordi: 'det samme står om begge',
    },
    {
      endring: { lavere: [{ linjeId: 'a', tekst: 'SFO Emil', barn: true }] },
      ventet: ['krever-skjonn vilkarsbrudd.barnets-linje', LEST],
      fordi: 'barnet har ikke brutt noe',
    },
    {
      endring: { lavere: [{ linjeId: 'a', tekst: 'Husleie', barn: false }] },
      ventet: ['krever-skjonn vilkarsbrudd.nodvendig', LEST],
      fordi: 'de må ha tak over hodet',
    },
  ])('$ventet, fordi $fordi', ({ endring, ventet }) => {
    expect(funnet(endring)).toEqual(ventet)
  })

  test('uten en vurdering mangler alt', () => {
    const { vurdering: _, ...uten } = hel
    expect(koder(vilkarsbrudd(etBilde({ barn, reduksjon: uten })))).toEqual([
      'mangler vilkarsbrudd.uten-forholdsmessighet',
      'mangler vilkarsbrudd.uten-svaret',
      'mangler vilkarsbrudd.uten-barnet',
      'mangler vilkarsbrudd.uten-barnet',
    ])
  })

  test('uten gjenopptak er den ikke aktuell, og den sperrer aldri', () => {
    expect(koder(vilkarsbrudd(etBilde({})))).toEqual(['ikke-aktuelt vilkarsbrudd.ingen'])
    const { vurdering: _, ...uten } = hel
    const koden = sperrer(etBilde({ reduksjon: uten })).map(s => s.kontrollert.kontroll)
    expect(koden).not.toContain('vilkarsbrudd')
  })
})

describe('bildet av saken', () => {
  const bildet = (s: ReturnType<typeof medVilkar>) => sakForKontroll(s.sak, S1, testomgivelse(s))?.reduksjon

  test('er tomt til et vedtak er tatt opp og noe er ført som ikke oppfylt', () => {
    const s = medVilkar()
    expect(bildet(s.utfor(folgOpp(s, 'ikke-oppfylt')))).toBeUndefined()
    expect(bildet(tattOppForBrudd())).toMatchObject({ vilkar: { hva: 'Møter Tuva annenhver tirsdag.' } })
  })

  test('ser hva som er satt ned, og om det er et barns', () => {
    expect(bildet(klarTilForslag())?.lavere).toEqual([
      { linjeId: 's1/utgift:0', tekst: 'Husleie', barn: false },
    ])
    const barnets = settNed(tattOppForBrudd(), 9000).beslutt(`livsopphold/${EMIL}`, innvilget(kroner(1)))
    expect(bildet(barnets)?.lavere).toMatchObject([{ linjeId: `livsopphold/${EMIL}`, barn: true }])
  })

  test('tatt opp av en annen grunn mens et vilkår er brutt: kontrollen spør om det er bruddet', () => {
    const s = medVilkar()
    const annen = s.utfor(folgOpp(s, 'ikke-oppfylt')).utfor({
      type: 'taOppVedtak',
      vedtakId: vedtaket(s),
      gjenopptak: { slag: 'endring', grunn: 'endrede-forhold', begrunnelse: 'Hun har fått jobb.' },
    })
    const bilde = sakForKontroll(annen.sak, S1, testomgivelse(annen))
    expect(bilde && koder(vilkarsbrudd(bilde))).toEqual(['krever-skjonn vilkarsbrudd.annen-grunn'])
  })
})
