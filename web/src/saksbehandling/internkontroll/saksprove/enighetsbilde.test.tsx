import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { nb } from '../../../felles/tekster/nb/index.ts'
import { SpraakGiver } from '../../../felles/tekster/SpraakGiver.tsx'
import { Enighetsbilde } from './Enighetsbilde.tsx'
import { enighetfixture } from './fixture.ts'

const tegn = (punkter = enighetfixture.punkter): string =>
  renderToStaticMarkup(
    <SpraakGiver spraak="nb" tekster={nb}>
      <Enighetsbilde bilde={{ ...enighetfixture, punkter }} />
    </SpraakGiver>,
  )
const ord = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('leser mot kontroll', () => {
  test('setningen er om det målepunktet de er minst enige om, og sier ikke hvem som har rett', () => {
    expect(ord(tegn())).toContain('Minst enige er de om V3: 24 av 37. Drøft både kontrollen og lesingen')
  })
  test('tallet står med usikkerheten og antallet; et skjult tall er ord', () => {
    const lest = ord(tegn())
    for (const s of [
      '82 % (67–91) · 31 av 38',
      'under fem uenige av 39',
      'under fem enige av 30',
      '14 lest: for få',
    ])
      expect(lest).toContain(s)
  })
  test('bare tallene har en prikk; et skjult tall er en strek uten, og for få er ingenting', () => {
    const html = tegn()
    expect([html.split('<circle').length - 1, html.split('<line').length - 1]).toEqual([3, 5])
  })
  test('er alt for lite lest, er det ikke noe bilde, bare en setning', () => {
    const lest = tegn(enighetfixture.punkter.filter(p => p.slag === 'for-faa'))
    expect(ord(lest)).toContain('når minst 30 saker er lest')
    expect(lest).not.toContain('<svg aria-hidden="true"><')
    expect(ord(lest)).not.toContain('Andel enige, med 95 % usikkerhet')
  })
  test('tabellen sier hvorfor det ikke er noen kappa, og hvor mange som er utenfor bare når det er mange nok', () => {
    const lest = ord(tegn())
    for (const s of [
      '0,58 (0,31 til 0,85)',
      '37 4 for få i en av rutene',
      '38 under fem den ene sa det samme i alle',
      'bare når hver av de fire rutene',
    ])
      expect(lest).toContain(s)
  })
  test('tillegget er ikke med, og det står', () => {
    expect(ord(tegn())).toContain('6 lesinger fra tillegget er ikke med')
  })
})
