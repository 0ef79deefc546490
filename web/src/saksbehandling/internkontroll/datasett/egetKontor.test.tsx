import type { Internkontroll } from '@handlingsrom/kontrakt/internkontroll'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { dennePerioden } from '../../../felles/komponenter/Tertialvelger.tsx'
import { nb } from '../../../felles/tekster/nb/index.ts'
import { SpraakGiver } from '../../../felles/tekster/SpraakGiver.tsx'
import { bildeSporring } from '../sporring.ts'
import { EgetKontor } from './EgetKontor.tsx'

const punkt = (malepunkt: string, omrade: string, antall: number | null, mangler: number | null) => ({
  malepunkt,
  omrade,
  antall,
  grupper: mangler === null ? null : [{ deler: ['mangler'], antall: mangler }],
})
const ord = (punkter: readonly object[]) => {
  const lager = new QueryClient()
  lager.setQueryData(bildeSporring(dennePerioden(), 'alle').queryKey, {
    punkter,
  } as unknown as Internkontroll)
  return renderToStaticMarkup(
    <QueryClientProvider client={lager}>
      <SpraakGiver spraak="nb" tekster={nb}>
        <table>
          <EgetKontor />
        </table>
      </SpraakGiver>
    </QueryClientProvider>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

test('hvert målepunkt står for seg med tallene bak, det som er for lite sier det, og delene av oppfølgingen er ikke med', () => {
  const svar = ord([
    punkt('K1', 'kartlegging', 40, 10),
    punkt('K2', 'kartlegging', null, null),
    punkt('V1', 'vurdering', 0, 0),
    punkt('O1', 'oppfolging', 40, 20),
  ])
  expect(svar).toContain('Dette kontoret: andel saker med mangler')
  expect(svar).toContain('K1: 25 % (10 av 40)')
  expect(svar).toContain(`K2: ${nb.internkontroll.forFa(5)}`)
  expect(svar).toContain(`V1: ${nb.internkontroll.ikkeAktuelt}`)
  expect(svar).not.toContain('O1')
})
