import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { nb } from '../../felles/tekster/nb/index.ts'
import { SpraakGiver } from '../../felles/tekster/SpraakGiver.tsx'
import { Folgefeil } from './Folgefeil.tsx'

const les = (funn: Parameters<typeof Folgefeil>[0]['funn']) =>
  renderToStaticMarkup(
    <SpraakGiver spraak="nb" tekster={nb}>
      <Folgefeil funn={funn} />
    </SpraakGiver>,
  )
const ord = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('figuren sier det samme i setningen, i bildet og i tabellen, og at det ene ikke er grunnen til det andre', () => {
  const ruter = { begge: 14, bareVurdering: 8, bareSvar: 20, ingen: 60 }
  const html = les([{ punkt: 'V2', status: 'vises', ruter }])
  expect(ord(html)).toContain(
    'Av 22 familier der vurderingen mangler noe, mangler kartleggingen svar hos 14. Av de 80 andre gjelder det 20.',
  )
  expect(html).toContain(
    'aria-label="Vurderingen mangler noe: kartleggingen mangler svar hos 14, ikke hos 8"',
  )
  expect(ord(html)).toContain('Vurderingen mangler noe 14 8 22 Ingen slik mangel funnet 20 60 80')
  expect(ord(html)).toContain('Figuren sier ikke at den ene kommer av den andre.')
})

test('er en rute for liten, står det ingen tall, og ingen figur', () => {
  const html = les([
    { punkt: 'V2', status: 'for-fa' },
    { punkt: 'V3', status: 'ingen-mangler' },
  ])
  expect(html).not.toMatch(/<table|mangler svar hos/)
  expect(ord(html)).toContain('Vises ikke. En av de fire rutene har færre enn 5 familier')
  expect(ord(html)).toContain('Kontrollen fant ingen mangel i vurderingen hos noen familie')
})
