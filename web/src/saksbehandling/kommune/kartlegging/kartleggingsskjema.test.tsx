import type { Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { Accordion } from '@navikt/ds-react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { nb } from '../../../felles/tekster/nb/index.ts'
import { nn } from '../../../felles/tekster/nn/index.ts'
import { SpraakGiver } from '../../../felles/tekster/SpraakGiver.tsx'
import { Historie } from './Historie.tsx'
import { Punkt } from './Punkt.tsx'

const tre = (nb: string, nn = nb, en = nb) => ({ nb, nn, en })
const EGET = {
  id: 'eget',
  punkt: 'fritid',
  gjelder: 'barn',
  svarform: 'ja-nei',
  tekst: { nb: 'Har {navn} brukt badekortet?' },
  hvorfor: { nb: 'Alle barn får ti bad.' },
} as const
const skjema = (mer: Partial<Kartleggingsskjema> = {}): Kartleggingsskjema => ({
  dagens: '2026-11-28',
  versjon: 'grunnskjema-1+kommune-1',
  gyldigFra: '2026-11-28',
  rekkefolge: ['fritid'],
  sporsmal: [
    {
      id: 'fritid',
      punkt: 'fritid',
      gjelder: 'barn',
      svarform: 'ja-nei',
      tekst: tre('Er {navn} med på noe?', 'Er {navn} med på noko?'),
      hvorfor: tre('Alle skal kunne være med.'),
      kilde: 'figur 6',
      oppfolging: [
        {
          id: 'koster',
          vises: 'ja',
          svarform: 'fri',
          tekst: tre('Hva koster det?'),
          hvorfor: tre('Så det kan betales.'),
        },
      ],
    },
    {
      ...EGET,
      tekst: tre('Har {navn} brukt badekortet?'),
      hvorfor: tre('Alle barn får ti bad.'),
      kilde: 'kommunen',
      lokalt: true,
      utenOversettelse: ['nn', 'en'],
    },
  ],
  fortell: { 'okonomisk-radgivning': tre('Fortell om rådgivning.') },
  veiledning: [],
  barnesamtalen: [],
  lokalVeiledning: [],
  malestokk: [
    {
      punkt: 'fritid',
      gruppe: '6-9',
      tekst: { nb: 'De fleste går på fotball.' },
      kilde: 'Idrettslaget',
      sjekket: '2026-11-20',
    },
  ],
  ferskhet: [
    { punkt: 'fritid', maneder: 6, grunn: tre('Nye sesonger'), egen: 4, aldre: [], regler: ['betaling'] },
  ],
  samtaleintervallManeder: 3,
  rutine: null,
  egne: [EGET],
  versjoner: {},
  historie: [
    {
      nr: 4,
      type: 'FerskhetstidBestemt',
      dato: '2026-11-28',
      hvem: 'Turid Bakkemo',
      punkt: 'fritid',
      tekst: null,
      maneder: 4,
      grunn: 'Korte sesonger',
    },
  ],
  kanEndre: true,
  ...mer,
})
const ord = (el: React.ReactNode, spraak: 'nb' | 'nn' = 'nb'): string =>
  renderToStaticMarkup(
    <SpraakGiver spraak={spraak} tekster={spraak === 'nb' ? nb : nn}>
      {el}
    </SpraakGiver>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const punkt = (s: Kartleggingsskjema, spraak: 'nb' | 'nn' = 'nb') =>
  ord(
    <Accordion>
      <Punkt skjema={s} punkt="fritid" />
    </Accordion>,
    spraak,
  )

test('punktet viser spørsmålet, hvorfor, grenene, målestokken med kilde, og kommunens egen tid', () => {
  const tekst = punkt(skjema())
  for (const del of [
    '2 spørsmål, 1 eget',
    'Er barnet med på noe?',
    'Derfor spør vi: Alle skal kunne være med.',
    'Ved ja: Hva koster det?',
    'Kommunens eget',
    'Kilde: Idrettslaget',
    'Etter 4 måneder: kommunens egen tid. Forslaget er 6 måneder.',
    'Også når: noe skulle vært betalt.',
  ])
    expect(tekst).toContain(del)
})

test('bare kommunens eget spørsmål kan endres og tas ut', () => {
  expect(punkt(skjema()).match(/Ta ut/g)).toHaveLength(1)
})

test('den som bare leser, ser ingen knapper som ikke virker', () => {
  expect(punkt(skjema({ kanEndre: false }))).not.toMatch(/Ta ut|Endre|Nytt spørsmål|Skriv /)
})

test('det som mangler på språket, vises på bokmål og sies', () => {
  expect(punkt(skjema(), 'nn')).toContain('Har barnet brukt badekortet?')
  expect(punkt(skjema(), 'nn')).toContain('Manglar på nynorsk, engelsk. Der blir bokmål vist.')
})

test('historien sier hvem, hva og hvorfor', () => {
  expect(ord(<Historie skjema={skjema()} />)).toContain(
    'Turid Bakkemo Endret når det spørres på nytt (fritid): 4 måneder. Korte sesonger',
  )
})
