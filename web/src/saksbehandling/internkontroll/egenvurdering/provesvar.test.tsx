import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { nb } from '../../../felles/tekster/nb/index.ts'
import { SpraakGiver } from '../../../felles/tekster/SpraakGiver.tsx'
import { Provesvar } from './Provesvar.tsx'
import type { Visning } from './sporringer.ts'

const tegn = (provesvar: Visning['provesvar']): string =>
  renderToStaticMarkup(
    <SpraakGiver spraak="nb" tekster={nb}>
      <Provesvar e={{ provesvar } as Visning} />
    </SpraakGiver>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const lest = {
  lest: true,
  antall: 12,
  tillegg: true,
  punkter: [
    {
      malepunkt: 'K1',
      svar: [
        { deler: ['oppfylt'], antall: 5 },
        { deler: ['delvis', 'ikke'], antall: 7 },
        { deler: ['ikke-aktuelt'], antall: 0 },
      ],
    },
  ],
} as const

test('svarene står målepunkt for målepunkt, sammenslått med ord, og uten det ingen svarte', () => {
  const ord = tegn(lest)
  expect(ord).toContain('K1 Samtale om barna oppfylt: 5, delvis oppfylt eller ikke oppfylt: 7')
  expect(ord).not.toContain('ikke aktuelt')
  expect(ord).toContain('Tillegget er ikke med')
  expect(ord).toContain('ikke om loven er oppfylt')
})
test('uten en prøve er det ingenting; leses den, eller er det for få, sies det', () => {
  expect(tegn(null)).toBe('')
  expect(tegn({ ...lest, lest: false, punkter: [] })).toContain('Saksprøven leses fortsatt')
  expect(tegn({ ...lest, antall: 4 })).toContain('Færre enn 5 tilfeldig trukne saker er lest')
  expect(tegn({ ...lest, antall: 4 })).not.toContain('K1')
})
