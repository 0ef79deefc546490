import { describe, expect, test } from 'vitest'
import { dato, maned } from '../felles/dato.ts'
import type { Inntektstype } from '../regelverk/inntektstyper.ts'
import { etBilde, etKontrollinntekt, koder } from '../testdata/etBilde.ts'
import { v1 } from './v1.ts'

describe('V1: barnetrygden holdes utenfor (sosialtjenesteloven § 18 tredje ledd)', () => {
  const med = (inntektstype: Inntektstype, belop: number, gjelderBarn = false, fra = '2026-12') =>
    etBilde({
      periode: { fra: maned(fra), til: maned(fra) },
      linjer: [etKontrollinntekt({ inntektstype, belop, gjelderBarn })],
    })

  test.each([
    { s: med('barnetrygd', 0), ventet: 'ingen-mangel-funnet V1.holdt-utenfor', fordi: 'null er utenfor' },
    { s: med('barnetrygd', 1), ventet: 'mangler V1.regnet-med', fordi: 'ett øre er regnet med' },
    {
      s: med('barnetrygd', 1, false, '2022-09'),
      ventet: 'mangler V1.regnet-med',
      fordi: 'loven gjelder fra september 2022',
    },
    {
      s: med('barnetrygd', 1, false, '2022-08'),
      ventet: 'ingen-mangel-funnet V1.holdt-utenfor',
      fordi: 'i august 2022 sa loven noe annet',
    },
    { s: med('lonn', 100_000), ventet: 'ingen-mangel-funnet V1.holdt-utenfor', fordi: 'lønn kan telle' },
    { s: med('nav-ukjent', 0), ventet: 'krever-skjonn V1.uavklart', fordi: 'den kan være barnetrygd' },
    {
      s: med('barns-arbeidsinntekt', 1, true),
      ventet: 'mangler V1.regnet-med',
      fordi: 'sommerjobben til et barn er utenfor',
    },
    {
      s: med('barns-annen-inntekt', 1, true),
      ventet: 'krever-skjonn V1.barnets-inntekt',
      fordi: 'annen inntekt hos et barn er skjønn',
    },
  ])('$ventet, fordi $fordi', ({ s, ventet }) => {
    expect(koder(v1(s))).toEqual([ventet])
  })

  const over = (fra: string, til: string, linje: Parameters<typeof etKontrollinntekt>[0]) =>
    etBilde({ periode: { fra: maned(fra), til: maned(til) }, linjer: [etKontrollinntekt(linje)] })
  const trygd = { inntektstype: 'barnetrygd', belop: 1 } as const
  const jobb = { inntektstype: 'barns-arbeidsinntekt', belop: 1, fodt: dato('2009-03-15') } as const
  test.each([
    {
      s: over('2022-06', '2022-09', trygd),
      ventet: 'mangler V1.regnet-med-noen',
      fordi: 'loven gjelder den siste av de fire månedene',
    },
    {
      s: over('2022-06', '2022-08', trygd),
      ventet: 'ingen-mangel-funnet V1.holdt-utenfor',
      fordi: 'ingen av månedene er omfattet',
    },
    {
      s: over('2022-09', '2022-12', trygd),
      ventet: 'mangler V1.regnet-med',
      fordi: 'alle månedene er omfattet',
    },
    {
      s: over('2027-03', '2027-05', jobb),
      ventet: 'mangler V1.regnet-med-noen',
      fordi: 'hun fyller 18 den 15. mars, og var barn da måneden begynte',
    },
    {
      s: over('2027-04', '2027-05', jobb),
      ventet: 'krever-skjonn V1.barnets-inntekt',
      fordi: 'hun er voksen i alle månedene',
    },
  ])('hele perioden: $ventet, fordi $fordi', ({ s, ventet }) => {
    expect(koder(v1(s))).toEqual([ventet])
  })

  test.each([
    {
      begrunnelse: 'Barnetrygden er ikke regnet med.',
      nevnt: false,
      fordi: 'teksten sier at den holdes utenfor',
    },
    { begrunnelse: 'Dere har barnetrygden til klær.', nevnt: true, fordi: 'et menneske må lese setningen' },
    { begrunnelse: 'BARNETRYGD', nevnt: true, fordi: 'store bokstaver er det samme ordet' },
    { begrunnelse: 'Lønnen er regnet med.', nevnt: false, fordi: 'ordet er ikke der' },
  ])('begrunnelsen «$begrunnelse» må leses: $nevnt, fordi $fordi', ({ begrunnelse, nevnt }) => {
    const funn = koder(v1({ ...med('lonn', 1), tekster: [{ sted: 'begrunnelse', tekst: begrunnelse }] }))
    expect(funn.includes('krever-skjonn V1.nevnt-i-begrunnelse')).toBe(nevnt)
  })

  test.each([
    {
      belop: 0,
      inntektstype: 'barnetrygd',
      nevnt: false,
      fordi: 'linjen er selv barnetrygden, holdt utenfor',
    },
    { belop: 1, inntektstype: 'barnetrygd', nevnt: true, fordi: 'den er regnet med: da må grunnen leses' },
    { belop: 0, inntektstype: 'lonn', nevnt: true, fordi: 'på en annen linje kan den være brukt som grunn' },
  ] as const)(
    '«Barnetrygden kan brukes til klær» på en linje ($inntektstype, $belop) må leses: $nevnt, fordi $fordi',
    ({ belop, inntektstype, nevnt }) => {
      const linje = etKontrollinntekt({ inntektstype, belop })
      const ord = {
        sted: 'linjen',
        tekst: 'Barnetrygden kan brukes til klær.',
        linjeId: linje.linjeId,
      } as const
      const funn = koder(v1(etBilde({ linjer: [linje], tekster: [ord] })))
      expect(funn.includes('krever-skjonn V1.nevnt-i-begrunnelse')).toBe(nevnt)
    },
  )

  test.each([
    { type: 'annen', belop: 1, ventet: 'krever-skjonn V1.kalles-barnetrygd', fordi: 'typen kan være feil' },
    {
      type: 'annen',
      belop: 0,
      ventet: 'ingen-mangel-funnet V1.holdt-utenfor',
      fordi: 'den er ikke regnet med',
    },
    { type: 'barnetrygd', belop: 1, ventet: 'mangler V1.regnet-med', fordi: 'da er den barnetrygd' },
  ] as const)(
    'en linje som heter «Barnetrygd», av typen $type med $belop: $ventet, fordi $fordi',
    ({ type, belop, ventet }) => {
      const linjer = [etKontrollinntekt({ inntektstype: type, belop, tekst: 'Barnetrygd' })]
      expect(koder(v1({ ...med('lonn', 1), linjer }))).toEqual([ventet])
    },
  )

  test('uten periode vet vi ikke hvilken lov som gjelder', () => {
    const { periode: _, ...uten } = med('barnetrygd', 1)
    expect(koder(v1(uten))).toEqual(['ikke-aktuelt V1.ingen-periode'])
  })
})
