import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { nb } from '../../felles/tekster/nb/index.ts'
import { SpraakGiver } from '../../felles/tekster/SpraakGiver.tsx'
import { Utgaver } from './Utgaver.tsx'

const les = (bilde: Parameters<typeof Utgaver>[0]['bilde']) =>
  renderToStaticMarkup(
    <SpraakGiver spraak="nb" tekster={nb}>
      <Utgaver bilde={bilde} />
    </SpraakGiver>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const omregnet = { utgave: 11, regnet: '2026-11-30T09:00:00.000Z' }

describe('utgavene av kontrollene', () => {
  test('siden sier alltid hvilken utgave tallene er regnet med', () => {
    expect(les({ utgaver: [10], omregnet: null })).toContain('Regnet med utgave 10')
    expect(les({ utgaver: [9, 10], omregnet: null })).toContain('utgave 9, 10')
  })
  test('står en utgave ved siden av, sier den hvor mange som svarer noe annet, og hvor mange som ikke kunne regnes', () => {
    const grupper = [
      { deler: ['likt'], antall: 40 },
      { deler: ['annerledes', 'kunne-ikke'], antall: 9 },
      { deler: ['uten'], antall: 0 },
    ] as const
    expect(les({ utgaver: [10], omregnet: { ...omregnet, grupper } })).toContain(
      'samme svar 40, et annet svar eller kunne ikke regnes 9.',
    )
  })
  test('er de for få, er det en setning og ingen tall', () => {
    expect(les({ utgaver: [10], omregnet: { ...omregnet, grupper: null } })).toContain('for få til å vises')
  })
})
