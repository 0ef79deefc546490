import { expect, test } from 'vitest'
import { etBilde, etKontrollinntekt, etKontrollutgift } from '../testdata/etBilde.ts'
import { v4 } from './v4.ts'
import { v5 } from './v5.ts'

const { utfall: _, ...ubesluttet } = etKontrollutgift()

test.each([
  { linjer: [], ventet: 'V5.ingen-linjer', fordi: 'ingenting er å bestemme' },
  { linjer: [ubesluttet], ventet: 'V5.ubesluttet', fordi: 'linjen er ikke bestemt' },
  {
    linjer: [etKontrollutgift({ utfall: 'innvilget', belop: 100 })],
    ventet: 'V5.alle-bestemt',
    fordi: 'et menneske må fortsatt lese om det henger sammen',
  },
  {
    linjer: [
      etKontrollutgift({ utfall: 'innvilget', belop: 100 }),
      etKontrollinntekt({ inntektstype: 'barnetrygd', utenfor: true }),
    ],
    ventet: 'V5.alle-bestemt',
    fordi: 'det loven holder utenfor, trenger ingen å bestemme',
  },
])('V5 gir $ventet, fordi $fordi', ({ linjer, ventet }) => {
  expect(v5(etBilde({ linjer })).map(r => r.kode)).toEqual([ventet])
})

test.each([
  { behov: { antall: 0, apne: 0 }, ventet: [], fordi: 'ingen har sagt at de trenger noe' },
  { behov: { antall: 2, apne: 0 }, ventet: [], fordi: 'begge har fått svar' },
  { behov: { antall: 2, apne: 1 }, ventet: ['mangler V5.behov-uten-svar 1 2'], fordi: 'det ene venter' },
])('behovene $behov gir $ventet, fordi $fordi', ({ behov, ventet }) => {
  const funn = v5(etBilde({ linjer: [etKontrollutgift({ utfall: 'innvilget', belop: 100 })], behov }))
  expect(
    funn
      .filter(r => r.kode === 'V5.behov-uten-svar')
      .map(r => [r.utfall, r.kode, ...('tall' in r ? [r.tall?.antall, r.tall?.behov] : [])].join(' ')),
  ).toEqual(ventet)
})

test.each([
  { l: { belop: 500_000, faktisk: 500_000 }, ventet: [], fordi: 'det er det de har' },
  {
    l: { belop: 500_001, faktisk: 500_000 },
    ventet: ['krever-skjonn V5.inntekt-avviker'],
    fordi: 'ett øre mer',
  },
  {
    l: { belop: 0, faktisk: 500_000 },
    ventet: ['krever-skjonn V5.inntekt-avviker'],
    fordi: 'mindre er også et valg',
  },
  {
    l: { belop: 500_000 },
    ventet: ['krever-skjonn V5.inntekt-avviker'],
    fordi: 'ingen vet hva de har',
  },
  {
    l: { belop: 2_000_000, faktisk: 500_000, begrunnelse: ' ' },
    ventet: ['mangler V5.inntekt-uten-grunn'],
    fordi: 'en beslutning fra før grunnen ble krevd',
  },
  {
    l: { belop: 0, faktisk: 500_000, utenfor: true as const },
    ventet: [],
    fordi: 'loven holder den utenfor',
  },
])('inntekten $l gir $ventet, fordi $fordi', ({ l, ventet }) => {
  const linje = etKontrollinntekt({ utfall: 'medregnet', begrunnelse: 'Overtid i desember.', ...l })
  expect(
    v5(etBilde({ linjer: [linje] }))
      .filter(r => r.kode.startsWith('V5.inntekt'))
      .map(r => `${r.utfall} ${r.kode}`),
  ).toEqual(ventet)
})

test.each([
  { utfall: 'innvilget', ventet: 'ikke-aktuelt', fordi: 'ingenting er avslått' },
  { utfall: 'delvis-innvilget', ventet: 'krever-skjonn', fordi: 'avslaget kan ligge i et lavere beløp' },
  { utfall: 'avslatt', ventet: 'mangler', fordi: 'et avslag uten linje ville gått utenom § 19' },
] as const)('V4 uten avslåtte linjer og utfallet $utfall gir $ventet, fordi $fordi', ({ utfall, ventet }) => {
  expect(v4(etBilde({ utfall })).map(r => r.utfall)).toEqual([ventet])
})
