import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { etBilde, etKontrollbarn, koder } from '../testdata/etBilde.ts'
import { v3 } from './v3.ts'

const om = (vekte: string, mer: object = {}) => ({
  vurdering: { vurdere: 'Trives.', vekte, vise: '', av: 'ansatt' as const, ...mer },
})
const mot = (hensyn: string, veid: string) => ({ mot: [{ hensyn, veid }] })
const direkte = { syn: { maate: 'direkte' as const, dato: dato('2026-11-14') } }

describe('V3: barnets beste er vist og veid', () => {
  test.each([
    { barn: [etKontrollbarn('Teo')], ventet: ['mangler V3.ikke-veid'], fordi: 'ingen har skrevet noe' },
    {
      barn: [etKontrollbarn('Teo', om(' '))],
      ventet: ['mangler V3.ikke-veid'],
      fordi: 'blankt er ikke veid',
    },
    {
      barn: [etKontrollbarn('Teo', om('Barnehagen veier tyngst.'))],
      ventet: ['krever-skjonn V3.uten-motvekt'],
      fordi: 'det står en veiing, men ikke mot hva',
    },
    {
      barn: [etKontrollbarn('Teo', om('', mot('Stønaden er midlertidig', 'Barnehagen veier tyngst')))],
      ventet: ['krever-skjonn V3.veid'],
      fordi: 'to hensyn står mot hverandre; om de er veid riktig, sier ingen maskin',
    },
    {
      barn: [
        etKontrollbarn('Teo', om('Teo trenger faste dager.')),
        etKontrollbarn('Eirik', om('Eirik trenger faste dager.')),
      ],
      ventet: ['mangler V3.samme-som-sosken', 'mangler V3.samme-som-sosken'],
      fordi: 'bare navnet er byttet ut',
    },
    {
      barn: [
        etKontrollbarn('Teo', om('', mot('Økonomien', 'Teo går foran'))),
        etKontrollbarn('Eirik', om('', mot('Økonomien', 'Eirik går foran'))),
      ],
      ventet: ['mangler V3.samme-som-sosken', 'mangler V3.samme-som-sosken'],
      fordi: 'de samme hensynene er kopiert',
    },
    {
      barn: [etKontrollbarn('Teo', { ...om('Veid.'), ...direkte })],
      ventet: ['krever-skjonn V3.uten-motvekt', 'mangler V3.syn-teller-ikke'],
      fordi: 'Teo er hørt, og det står ikke hvordan det telte',
    },
    {
      barn: [etKontrollbarn('Teo', { ...om('Veid.', { barnetsSyn: { telte: 'Det telte.' } }), ...direkte })],
      ventet: ['krever-skjonn V3.uten-motvekt'],
      fordi: 'det står hvordan synet telte',
    },
    {
      barn: [etKontrollbarn('Teo', { ...om('Veid.'), syn: { maate: 'ikke', dato: dato('2026-11-14') } })],
      ventet: ['krever-skjonn V3.uten-motvekt'],
      fordi: 'ingen har hørt ham; det sier kontrollen av barnets syn',
    },
    { barn: [], ventet: ['ikke-aktuelt V3.ingen-barn'], fordi: 'det er ingen barn' },
  ])('$ventet, fordi $fordi', ({ barn, ventet }) => {
    expect(koder(v3(etBilde({ barn })))).toEqual(ventet)
  })
})
