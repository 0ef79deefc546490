import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import { etBilde, etKontrollbarn, etKontrollutgift, koder } from '../testdata/etBilde.ts'
import { etVilkar, vilkarId } from '../testdata/etVilkar.ts'
import type { Vilkarsinnhold } from '../vilkar/typer.ts'
import { sperrer } from './kontroller.ts'
import type { SakForKontroll } from './sakForKontroll.ts'
import { vilkar } from './vilkar.ts'

type Vilkarene = NonNullable<SakForKontroll['vilkar']>
const FYLT = dato('1980-01-01')
const UNG = dato('2000-01-01')
const soker = (fodselsdato?: typeof FYLT) => ({
  personId: SOKER,
  navn: 'Rannveig',
  ...(fodselsdato ? { fodselsdato } : {}),
})
const satt = (
  endring: Partial<Vilkarsinnhold> = {},
  mer: Partial<Vilkarene['satt'][number]> = {},
): Vilkarene['satt'][number] => ({
  ...etVilkar(endring),
  vilkarId: vilkarId('v1'),
  navn: 'Rannveig',
  fodselsdato: FYLT,
  ...mer,
})
const innvilget = [etKontrollutgift({})]
const funnet = (v: Partial<Vilkarene>, mer: Partial<SakForKontroll> = {}) =>
  koder(
    vilkar(etBilde({ barn: [], linjer: innvilget, ...mer, vilkar: { satt: [], soker: soker(FYLT), ...v } })),
  )

describe('det som mangler på et vilkår', () => {
  const LEST = 'krever-skjonn vilkar.star-der'
  test.each([
    { endring: {}, ventet: [LEST], fordi: 'alt er skrevet, og et menneske må lese det' },
    {
      endring: { sammenheng: ' ' },
      ventet: ['mangler vilkar.uten-sammenheng'],
      fordi: 'loven krever nær sammenheng',
    },
    { endring: { rimelig: '' }, ventet: ['mangler vilkar.uten-rimelighet'], fordi: 'ikke for byrdefullt' },
    { endring: { kvp: undefined }, ventet: ['mangler vilkar.uten-kvp'], fordi: 'KVP vurderes før aktivitet' },
    {
      endring: { kvp: { svar: 'ja', ord: '' } },
      ventet: ['mangler vilkar.uten-kvp'],
      fordi: 'et ja uten ord sier ingenting',
    },
    {
      endring: { kvp: { svar: 'nei', ord: 'Hun er 66.' } },
      ventet: ['krever-skjonn vilkar.kvp-nei', LEST],
      fordi: 'grunnen må leses',
    },
    { endring: { type: 'helsetjenester', kvp: undefined }, ventet: [LEST], fordi: 'det er ikke aktivitet' },
    {
      endring: { type: 'helsetjenester', hjemmel: '20a', kvp: undefined },
      mer: { fodselsdato: UNG },
      ventet: ['mangler vilkar.uten-kvp'],
      fordi: '§ 20 a er alltid om aktivitet',
    },
    {
      endring: { type: 'formue-boutgifter', kvp: undefined },
      ventet: ['mangler vilkar.uten-salgsgrunn'],
      fordi: 'S-119: tilbakeholden med salg',
    },
    {
      endring: { type: 'formue-boutgifter', kvp: undefined, salg: 'To biler.' },
      ventet: ['krever-skjonn vilkar.salg', LEST],
      fordi: 'grunnen må leses',
    },
    {
      endring: { varsel: undefined },
      ventet: ['mangler vilkar.uten-varsel'],
      fordi: 'uten varsel aldri reduksjon',
    },
    {
      endring: { varsel: { svar: 'ja', ord: '' } },
      ventet: ['mangler vilkar.uten-varsel'],
      fordi: 'varselet har ingen ord',
    },
    {
      endring: { varsel: { svar: 'nei', ord: 'For barna.' } },
      ventet: ['krever-skjonn vilkar.varsel-nei', LEST],
      fordi: 'det er et valg',
    },
    {
      endring: {},
      mer: { annenVoksen: true },
      ventet: ['krever-skjonn vilkar.annen-voksen', LEST],
      fordi: 'det står i søkerens brev',
    },
  ] as {
    endring: Partial<Vilkarsinnhold>
    mer?: Partial<Vilkarene['satt'][number]>
    ventet: string[]
    fordi: string
  }[])('$ventet, fordi $fordi', ({ endring, mer, ventet }) => {
    expect(funnet({ satt: [satt(endring, mer)] })).toEqual(ventet)
  })

  const barn = ['Emil', 'Sana'].map(n => etKontrollbarn(n))
  const ord = (emil: string, sana: string) =>
    [
      { personId: personId('Emil'), ord: emil },
      { personId: personId('Sana'), ord: sana },
    ].filter(b => b.ord !== '')
  test.each([
    {
      barna: ord('', ''),
      ventet: ['mangler vilkar.uten-barnet', 'mangler vilkar.uten-barnet'],
      fordi: 'ingen er nevnt',
    },
    {
      barna: ord('Emil hentes før fire.', ''),
      ventet: ['mangler vilkar.uten-barnet'],
      fordi: 'Sana er ikke nevnt',
    },
    {
      barna: ord('Emil hentes som før.', 'Sana hentes som før.'),
      ventet: ['krever-skjonn vilkar.lik-sosken', 'krever-skjonn vilkar.lik-sosken'],
      fordi: 'bare navnet skiller dem',
    },
    { barna: ord('Emil hentes før fire.', 'Sana er på SFO.'), ventet: [LEST], fordi: 'hver har sitt' },
  ])('barna: $ventet, fordi $fordi', ({ barna, ventet }) => {
    expect(funnet({ satt: [satt({ barna })] }, { barn })).toEqual(ventet)
  })
})

describe('§ 20 a, under 30 år', () => {
  const aktivitet = satt({ hjemmel: '20a' }, { fodselsdato: UNG })
  const unntak = { kode: 'i-arbeid', grunn: 'Vikar.' } as const
  test.each([
    { v: {}, ventet: ['ikke-aktuelt vilkar.ingen'], fordi: 'over 30 sier loven «kan»' },
    { v: { soker: soker(UNG) }, ventet: ['mangler vilkar.under-30-uten'], fordi: 'loven sier «skal»' },
    {
      v: { soker: soker() },
      ventet: ['krever-skjonn vilkar.soker-alder-ukjent'],
      fordi: 'ingen gjetter alderen',
    },
    {
      v: { soker: soker(UNG), satt: [aktivitet] },
      ventet: ['krever-skjonn vilkar.star-der'],
      fordi: 'vilkåret er satt',
    },
    {
      v: { soker: soker(UNG), satt: [satt()] },
      ventet: ['krever-skjonn vilkar.star-der', 'mangler vilkar.under-30-uten'],
      fordi: 'et vilkår etter § 20 er ikke det',
    },
    {
      v: { soker: soker(UNG), unntak },
      ventet: ['krever-skjonn vilkar.unntak'],
      fordi: 'et menneske må veie grunnen',
    },
    {
      v: { soker: soker(UNG), unntak: { ...unntak, grunn: ' ' } },
      ventet: ['mangler vilkar.under-30-uten'],
      fordi: 'en kode er ingen grunn',
    },
    {
      v: { soker: soker(UNG), unntak, satt: [aktivitet] },
      ventet: ['krever-skjonn vilkar.star-der', 'krever-skjonn vilkar.bade-unntak-og-vilkar'],
      fordi: 'begge deler kan ikke gjelde',
    },
    { v: { satt: [satt({ hjemmel: '20a' })] }, ventet: ['mangler vilkar.fylt-30'], fordi: 'hun er over 30' },
  ] as { v: Partial<Vilkarene>; ventet: string[]; fordi: string }[])(
    '$ventet, fordi $fordi',
    ({ v, ventet }) => {
      expect(funnet(v)).toEqual(ventet)
    },
  )

  test('er ingenting dekket, spør ingen om aktivitet', () => {
    expect(funnet({ soker: soker(UNG) }, { linjer: [] })).toEqual(['ikke-aktuelt vilkar.ingen'])
  })
})

test('er alt avslått, sies det at vilkårene ikke blir med', () => {
  expect(funnet({ satt: [satt()] }, { utfall: 'avslatt' })).toEqual(['mangler vilkar.avslag'])
})

test('ingenting om vilkår sperrer et vedtak', () => {
  const uten = satt({ sammenheng: '', rimelig: '', kvp: undefined, varsel: undefined } as never)
  const bilde = etBilde({ linjer: innvilget, vilkar: { satt: [uten], soker: soker(UNG) } })
  expect(sperrer(bilde).filter(s => s.kontrollert.kontroll === 'vilkar')).toEqual([])
})
