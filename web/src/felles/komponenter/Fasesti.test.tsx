import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { nb } from '../tekster/nb/index.ts'
import { SpraakGiver } from '../tekster/SpraakGiver.tsx'
import { type Fase, Fasesti } from './Fasesti.tsx'

const steg = (status: Fase['status']): string => {
  const html = renderToStaticMarkup(
    <SpraakGiver spraak="nb" tekster={nb}>
      <Fasesti faser={[{ navn: 'Kartlegging', status, fakta: '31 svar mangler' }]} />
    </SpraakGiver>,
  )
  return html.slice(html.indexOf('<li'))
}

test.each([
  { status: 'ferdig', ord: 'Kartlegging, ferdig', ikon: true },
  { status: 'mangler', ord: 'Kartlegging, begynt, men noe mangler', ikon: true },
  { status: 'kommer', ord: 'Kartlegging, ikke begynt', ikon: false },
] as const)('$status leses som «$ord»', ({ status, ord, ikon }) => {
  expect(steg(status).replace(/<[^>]+>/g, '')).toContain(ord)
  expect(steg(status).includes('<svg')).toBe(ikon)
})

test('en hake står bare der alt er gjort', () => {
  const hake = steg('ferdig').match(/<svg.*?<\/svg>/)?.[0] ?? 'ingen'
  expect(steg('mangler')).not.toContain(hake)
})
