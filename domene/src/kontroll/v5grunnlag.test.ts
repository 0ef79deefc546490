import { describe, expect, test } from 'vitest'
import type { Behovssvartype } from '../behov/hendelser.ts'
import { etBilde, etKontrollbarn, etKontrollutgift } from '../testdata/etBilde.ts'
import type { SakForKontroll } from './sakForKontroll.ts'
import { v5 } from './v5.ts'
import { belopI } from './v5belop.ts'

const funn = (s: Partial<SakForKontroll>) =>
  v5(etBilde(s))
    .map(r => r.kode)
    .filter(k => k !== 'V5.alle-bestemt')

describe('V5: linjer som ikke hviler på noe', () => {
  test.each([
    { linje: { kilde: 'ansatt' }, ventet: ['V5.linje-uten-grunnlag'], fordi: 'ingen har sagt fra om den' },
    { linje: { kilde: 'ansatt', behov: ['b1'] }, ventet: [], fordi: 'den svarer på et behov' },
    { linje: { kilde: 'ansatt', livsopphold: true }, ventet: [], fordi: 'alle må leve' },
    { linje: { kilde: 'soknad' }, ventet: [], fordi: 'familien søkte om den' },
    { linje: { kilde: 'dokument' }, ventet: [], fordi: 'det finnes en regning' },
    { linje: { kilde: 'ansatt', slag: 'inntekt' }, ventet: [], fordi: 'en inntekt svarer ikke på et behov' },
  ] as const)('$linje gir $ventet, fordi $fordi', ({ linje, ventet }) => {
    expect(funn({ linjer: [etKontrollutgift(linje)] })).toEqual(ventet)
  })
})

describe('V5: svaret på et behov mot linjen', () => {
  const [ja, nei] = [etKontrollutgift(), etKontrollutgift({ utfall: 'avslatt' })]
  test.each([
    { svar: 'stonad-18', linjer: [ja], til: ['utgift'], ventet: [], fordi: 'svaret er ja, og linjen er det' },
    {
      svar: 'stonad-19',
      linjer: [nei],
      til: ['utgift'],
      ventet: ['V5.svar-mot-linje'],
      fordi: 'svaret er ja og linjen nei',
    },
    {
      svar: 'nei',
      linjer: [ja],
      til: ['utgift'],
      ventet: ['V5.svar-mot-linje'],
      fordi: 'svaret er nei, linjen ja',
    },
    { svar: 'nei', linjer: [nei], til: ['utgift'], ventet: [], fordi: 'begge er nei' },
    {
      svar: 'stonad-18',
      linjer: [ja],
      til: [],
      ventet: ['V5.stonad-uten-linje'],
      fordi: 'ingen linje gir stønaden',
    },
    {
      svar: 'annen-ordning',
      linjer: [ja],
      til: [],
      ventet: [],
      fordi: 'en annen ordning trenger ingen linje',
    },
  ] as const)('$svar mot $til: $ventet, fordi $fordi', ({ svar, linjer, til, ventet }) => {
    const b = { behovId: 'b1', hva: 'Vinterdress', svar: svar satisfies Behovssvartype, linjer: til }
    expect(funn({ linjer, behov: { antall: 1, apne: 0, besvarte: [b] } })).toEqual(ventet)
  })
})

describe('V5: utfallet mot linjene', () => {
  const [ja, nei] = [etKontrollutgift(), etKontrollutgift({ linjeId: 'nei', utfall: 'avslatt' })]
  const delvis = etKontrollutgift({ linjeId: 'delvis', delvisAvslatt: true })
  test.each([
    { utfall: 'innvilget', linjer: [ja], ventet: [], fordi: 'alt er gitt' },
    { utfall: 'innvilget', linjer: [ja, nei], ventet: ['V5.innvilget-med-avslag'], fordi: 'noe er avslått' },
    {
      utfall: 'innvilget',
      linjer: [ja, delvis],
      ventet: ['V5.innvilget-med-avslag'],
      fordi: 'delvis er også noe',
    },
    { utfall: 'delvis-innvilget', linjer: [ja, delvis], ventet: [], fordi: 'det er nettopp delvis' },
    { utfall: 'delvis-innvilget', linjer: [ja, nei], ventet: [], fordi: 'det er nettopp delvis' },
    { utfall: 'avslatt', linjer: [ja, nei], ventet: ['V5.avslag-med-innvilget'], fordi: 'noe utbetales' },
    { utfall: 'avslatt', linjer: [nei], ventet: [], fordi: 'alt er avslått' },
  ] as const)('$utfall gir $ventet, fordi $fordi', ({ utfall, linjer, ventet }) => {
    expect(funn({ utfall, linjer, perManed: 100 })).toEqual(ventet)
  })

  test('er alt spist opp av inntekten, er et avslag ikke i strid med linjene', () => {
    expect(funn({ utfall: 'avslatt', linjer: [ja], perManed: 0, engang: 0 })).toEqual([])
  })
})

describe('V5: beløp i tekstene', () => {
  const barn = (vise: string) => [
    etKontrollbarn('Emil', { vurdering: { vurdere: 'Egen.', vekte: 'Veid.', vise, av: 'ansatt' } }),
  ]
  const linjer = [etKontrollutgift({ belop: 605_000, faktisk: 605_000, andreBelop: [530_000] })]
  test.each([
    { vise: 'Vi dekker 6 050 kroner.', ventet: [], fordi: 'det er det linjen sier' },
    { vise: 'Vi dekker 6050 kr.', ventet: [], fordi: 'samme beløp, skrevet uten mellomrom' },
    { vise: 'Det er 750 kroner mer enn normen.', ventet: [], fordi: 'forskjellen mellom to beløp på linjen' },
    { vise: 'Til sammen 20 000 kroner.', ventet: [], fordi: 'summen i måneden' },
    {
      vise: 'Vi dekker 6 500 kroner.',
      ventet: ['V5.belop-i-barnets-tekst'],
      fordi: 'beløpet står ingen steder',
    },
    { vise: 'Emil er 15 år og trener 5 dager.', ventet: [], fordi: 'tall uten kroner er ikke beløp' },
  ])('«$vise»: $ventet, fordi $fordi', ({ vise, ventet }) => {
    expect(funn({ barn: barn(vise), linjer, perManed: 2_000_000 })).toEqual(ventet)
  })

  test('også i den samlede begrunnelsen', () => {
    expect(funn({ linjer, begrunnelse: 'Dere får 999 kroner.' })).toEqual(['V5.belop-i-begrunnelsen'])
  })

  test.each([
    ['kr 2 400 og 1.200 kroner', [240_000, 120_000]],
    ['2 400,50 kr', [240_050]],
    ['400,- i måneden', [40_000]],
    ['uke 49, 3 barn, 2026', []],
  ])('leser %s som %j', (tekst, ventet) => {
    expect(belopI(tekst)).toEqual(ventet)
  })
})
