import type { Sprakvisning } from '@handlingsrom/kontrakt/person'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { saksfixture } from '../../../felles/sak/fixture.ts'
import { nb } from '../../../felles/tekster/nb/index.ts'
import { SpraakGiver } from '../../../felles/tekster/SpraakGiver.tsx'
import { Spraklinje } from './Spraklinje.tsx'
import { Tolkemerke } from './Tolkemerke.tsx'

type Voksen = Saksvisning['voksne'][number]
const TID = '2026-11-22T09:30:00.000Z'
const person = (
  fornavn: string,
  tolkesprak: string | null = null,
  tolk: Sprakvisning['tolk'] = tolkesprak ? 'ja' : 'ikke-spurt',
) => ({
  ...saksfixture.soker,
  personId: fornavn,
  fornavn,
  tolkesprak,
  sprak: { tolk, versjon: 0, satt: null },
})
const voksen = (fornavn: string, tolkesprak: string | null, borte = false): Voksen => ({
  ...person(fornavn, tolkesprak),
  rolle: 'partner',
  versjon: 1,
  tattUt: borte ? { fra: '2026-01-01', grunn: 'Flyttet' } : null,
})
const ord = (el: React.ReactNode): string =>
  renderToStaticMarkup(
    <SpraakGiver spraak="nb" tekster={nb}>
      {el}
    </SpraakGiver>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('merket i toppen av saken', () => {
  test.each([
    { soker: null, voksne: [], sier: '', fordi: 'ingen trenger tolk' },
    { soker: 'tigrinja', voksne: [], sier: 'Trenger tolk: tigrinja', fordi: 'søkeren trenger tolk' },
    {
      soker: null,
      voksne: [voksen('Yonas', 'dari')],
      sier: 'Trenger tolk: dari (Yonas)',
      fordi: 'det er ikke søkeren som trenger det',
    },
    {
      soker: 'tigrinja',
      voksne: [voksen('Yonas', 'dari')],
      sier: 'Trenger tolk: tigrinja (Selam) og dari (Yonas)',
      fordi: 'de trenger hver sin',
    },
    {
      soker: null,
      voksne: [voksen('Yonas', 'dari', true)],
      sier: '',
      fordi: 'den som er tatt ut av husstanden, er ikke med i samtalene',
    },
  ])('«$sier», fordi $fordi', ({ soker, voksne, sier }) => {
    expect(ord(<Tolkemerke sak={{ soker: person('Selam', soker), voksne, barn: [] }} />)).toBe(sier)
  })
})

describe('et barn', () => {
  const emil = { ...person('Emil', 'dari'), tattUt: null } as unknown as Saksvisning['barn'][number]

  test('som trenger tolk, står i merket', () => {
    expect(ord(<Tolkemerke sak={{ soker: person('Selam'), voksne: [], barn: [emil] }} />)).toBe(
      'Trenger tolk: dari (Emil)',
    )
  })
  test('har sin egen linje uten ord om brev', () => {
    expect(ord(<Spraklinje person={emil} kanSkrive={false} apne={() => undefined} erBarn />)).toBe(
      'Trenger tolk: dari',
    )
  })
})

describe('linjen for én voksen', () => {
  const linje = (p: Saksvisning['soker'], kanSkrive = true) =>
    ord(<Spraklinje person={p} kanSkrive={kanSkrive} apne={() => undefined} />)

  test('ikke spurt er ikke et nei', () => {
    expect(linje(person('Selam'))).toBe('Tolk: ikke spurt · brev på bokmål Språk og tolk')
    expect(linje(person('Selam', null, 'nei'))).toContain('Trenger ikke tolk · brev på bokmål')
  })

  test('sier hvem som sa det, hvem som skrev det, og når', () => {
    const p = person('Selam', 'tigrinja')
    const satt = { navn: 'Ingrid Solvang', tidspunkt: TID, sagtAv: 'selv' as const }
    expect(linje({ ...p, malform: 'nn', sprak: { ...p.sprak, satt } })).toBe(
      'Trenger tolk: tigrinja · brev på nynorsk Språk og tolk Sagt av Selam. Skrevet av Ingrid Solvang 22. nov. 2026 kl. 10.30.',
    )
  })

  test('den som bare leser, har ingen knapp', () => {
    expect(linje(person('Selam'), false)).toBe('Tolk: ikke spurt · brev på bokmål')
  })
})
