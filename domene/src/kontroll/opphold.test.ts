import { describe, expect, test } from 'vitest'
import { dato, maned } from '../felles/dato.ts'
import { OPPHOLDSGRUNNLAG } from '../regelverk/sosialtjenesteloven/paragraf-2-lovens-virkeomrade.ts'
import { sakForKontroll } from '../sak/tilKontroll.ts'
import { enSak, nodhjelpskommando } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import { etBilde, koder } from '../testdata/etBilde.ts'
import { testomgivelse } from '../testdata/verden.ts'
import { kontroller, sperrer } from './kontroller.ts'
import { type OppholdForKontroll, opphold } from './opphold.ts'

const dag = dato('2026-11-20')
const periode = { fra: maned('2026-12'), til: maned('2027-02') }
const en = (vurdert?: OppholdForKontroll['vurdert']): OppholdForKontroll => ({
  personId: SOKER,
  navn: 'Rannveig Haugdal',
  ...(vurdert ? { vurdert } : {}),
})
const EOS = { grunnlag: 'eos-lovlig-opphold' } as const

test.each([
  { om: en(), ventet: 'krever-skjonn opphold.ikke-vurdert', fordi: 'ingen har skrevet noe' },
  {
    om: en({ grunnlag: 'ukjent' }),
    ventet: 'krever-skjonn opphold.ukjent',
    fordi: 'ukjent er et svar, og spør',
  },
  { om: en(EOS), ventet: 'ingen-mangel-funnet opphold.vurdert', fordi: 'vurdert, uten siste dag' },
  {
    om: en({ ...EOS, til: dato('2027-02-28') }),
    ventet: 'ingen-mangel-funnet opphold.vurdert',
    fordi: 'gitt til den siste dagen i månedene',
  },
  {
    om: en({ ...EOS, til: dato('2027-02-27') }),
    ventet: 'krever-skjonn opphold.gar-ut',
    fordi: 'gitt til dagen før den siste',
  },
  { om: en({ ...EOS, til: dag }), ventet: 'krever-skjonn opphold.gar-ut', fordi: 'siste dag er i dag' },
  {
    om: en({ ...EOS, til: dato('2026-11-19') }),
    ventet: 'krever-skjonn opphold.utlopt',
    fordi: 'siste dag var i går',
  },
  {
    om: en({ grunnlag: 'uten-lovlig-opphold' }),
    ventet: 'krever-skjonn opphold.regelen-spor',
    fordi: 'forskriften § 4 spør om nødssituasjon',
  },
  {
    om: en({ grunnlag: 'statlig-innkvartering' }),
    ventet: 'krever-skjonn opphold.regelen-spor',
    fordi: 'også et nei i forskriften er et spørsmål her, aldri en mangel',
  },
])('$ventet, fordi $fordi', ({ om, ventet }) => {
  expect(koder(opphold(etBilde({ dato: dag, periode, opphold: [om] })))).toEqual([ventet])
})

describe('månedene', () => {
  test.each([
    {
      fra: '2025-03',
      ventet: 'krever-skjonn opphold.regelen-spor',
      fordi: '§ 1 a gjaldt ikke fra 1. mars 2025',
    },
    { fra: '2025-04', ventet: 'ingen-mangel-funnet opphold.vurdert', fordi: '§ 1 a gjaldt hele april 2025' },
  ])('stønad fra $fra: $ventet, fordi $fordi', ({ fra, ventet }) => {
    const bilde = etBilde({ periode: { fra: maned(fra), til: maned('2026-12') }, opphold: [en(EOS)] })
    expect(koder(opphold(bilde))).toEqual([ventet])
  })

  test('er de ikke valgt, er det dagen i dag som gjelder', () => {
    const { periode: _, ...uten } = etBilde({ dato: dag, opphold: [en({ ...EOS, til: dag })] })
    expect(koder(opphold(uten))).toEqual(['ingen-mangel-funnet opphold.vurdert'])
  })
})

test('hver voksen spørres det om for seg, og den det ikke er tvil om, nevnes ikke', () => {
  const olav = { personId: personId('Olav'), navn: 'Olav Haugdal' }
  expect(opphold(etBilde({ opphold: [en(EOS), olav] }))).toEqual([
    { utfall: 'krever-skjonn', kode: 'opphold.ikke-vurdert', hvem: olav.personId, tall: { navn: olav.navn } },
  ])
})

describe('råd, veiledning og akutt hjelp venter aldri på oppholdsgrunnlaget', () => {
  test.each([undefined, 'ukjent' as const, ...OPPHOLDSGRUNNLAG])(
    'uten vurdering, med %s: ikke aktuelt',
    grunnlag => {
      const bilde = etBilde({ utenVurdering: true, opphold: [en(grunnlag && { grunnlag })] })
      expect(koder(opphold(bilde))).toEqual(['ikke-aktuelt opphold.alltid-apent'])
    },
  )

  test('et depositum er stønad, og da spør den', () => {
    const bilde = etBilde({ utenVurdering: true, erStonad: true, opphold: [en()] })
    expect(koder(opphold(bilde))).toEqual(['krever-skjonn opphold.ikke-vurdert'])
  })

  test('nødhjelp til en uten lovlig opphold innvilges, og kontrollen spør ikke', () => {
    const s = enSak().medSoknad(enSoknad('s1', '2026-11-20').medAkutt('mat')).utfor({
      type: 'vurderOpphold',
      personId: SOKER,
      grunnlag: 'uten-lovlig-opphold',
      kilde: 'personen-selv',
      dato: dag,
      begrunnelse: 'Avslag på søknaden.',
      settVersjon: 0,
    })
    const etter = s.utfor(nodhjelpskommando(s.verden)).sak.vedtak.vedtak[0]
    const frosne = etter?.status === 'fattet' ? etter.kontroller.resultater : []
    expect(koder(frosne.filter(k => k.kontroll === 'opphold').map(k => k.resultat))).toEqual([
      'ikke-aktuelt opphold.alltid-apent',
    ])
  })
})

test('den sperrer ingenting, hva som enn står', () => {
  for (const grunnlag of [undefined, 'ukjent' as const, ...OPPHOLDSGRUNNLAG])
    expect(sperrer(etBilde({ opphold: [en(grunnlag && { grunnlag })] }))).toEqual([])
})

test('den som er fylt 18 og står som barn i husstanden, spørres det om, og kan vurderes', () => {
  const s = enSak().medBarn('Sana', '2008-11-20').medBarn('Emil', '2008-11-21').medSoknad(enSoknad())
  const bilde = sakForKontroll(s.sak, S1, testomgivelse(s.verden))
  if (!bilde) throw new Error('søknaden er i saken')
  expect(
    kontroller(bilde)
      .filter(k => k.kontroll === 'opphold')
      .map(k => 'hvem' in k.resultat && k.resultat.hvem),
  ).toEqual([SOKER, personId('Sana')])
})
