import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { nb } from '../../felles/tekster/nb/index.ts'
import { SpraakGiver } from '../../felles/tekster/SpraakGiver.tsx'
import { Ark } from './Ark.tsx'
import { tilbudsfixture } from './fixture.ts'
import { Innhold } from './Innhold.tsx'
import { pekerHit } from './utvalg.ts'

const tegn = (barn: React.ReactNode): string =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <SpraakGiver spraak="nb" tekster={nb}>
        {barn}
      </SpraakGiver>
    </QueryClientProvider>,
  )
const ord = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const side = (mer: Partial<typeof tilbudsfixture> = {}) =>
  tegn(<Innhold sakId="s" visning={{ ...tilbudsfixture, ...mer }} />)

describe('siden i saken', () => {
  test('sier hvorfor, hva som er fortalt, og at noe er gammelt', () => {
    const lest = ord(side())
    expect(lest).toContain('1 tilbud kan være aktuelt ut fra det familien har fortalt. 1 er fortalt.')
    expect(lest).toContain('Emil, 7 år: svaret om fritid er «mangler noe»')
    expect(lest).toContain('Fortalt 18. nov. 2026 til Mari')
    expect(lest).toContain('Ikke kontrollert siden 1. nov. 2025')
  })

  test('gruppene der ingenting peker hit, er samlet, hver med hvor mange det er', () => {
    const tilbud = tilbudsfixture.tilbud.filter(t => !pekerHit(t))
    expect(ord(side({ tilbud }))).toContain('Kan bli aktuelt når mer er kjent Fritid: 1 tilbud')
    expect(ord(side())).not.toContain('Kan bli aktuelt når mer er kjent')
  })

  test('det uavklarte ligger bak en knapp som sier hvor mange det er', () => {
    expect(ord(side())).toContain('1 tilbud som kan være aktuelt hvis mer blir kjent')
    expect(side()).toContain('aria-expanded="false"')
  })

  test('den som bare kan lese, ser ingen knapper som skriver', () => {
    const lest = ord(side({ kanSkrive: false }))
    for (const knapp of [nb.tilbud.fortell, nb.tilbud.endreSvar, nb.tilbud.trekk])
      expect(lest).not.toContain(knapp)
    expect(ord(side())).toContain(nb.tilbud.fortell)
  })

  test('grunnene, loggen og samtykkene står aldri på utskriften', () => {
    const utskrift = side().split('bareSkjerm')
    const etter = (tekst: string) => utskrift.findIndex(del => ord(del).includes(tekst))
    for (const tekst of ['svaret om fritid', nb.tilbud.logg, nb.tilbud.samtykker])
      expect(etter(tekst)).toBeGreaterThan(0)
  })
})

describe('arket uten sak', () => {
  test('har hvert tilbud med kilde, og ingen fra noen familie', () => {
    const { dagens, tilbud } = tilbudsfixture
    const lest = ord(tegn(<Ark oversikt={{ dagens, kommunenavn: 'Sundfjære', tilbud }} />))
    for (const navn of ['Utstyrsbua', 'Ferie for alle', 'Fondet']) expect(lest).toContain(navn)
    expect(lest).toContain('barnefamilier i Sundfjære')
    for (const navn of ['Emil', 'Mari']) expect(lest).not.toContain(navn)
  })
})
