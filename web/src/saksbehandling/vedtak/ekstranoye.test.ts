import { expect, it } from 'vitest'
import { ekstranoye } from './ekstranoye.ts'

const setning = { tekst: 'Egen tekst.', standard: false, grunnlag: [] }
const om = (personId: string, navn: string, antall: number) => ({
  slag: 'avsnitt' as const,
  barn: { personId, navn },
  setninger: Array.from({ length: antall }, () => setning),
})

it('peker på det som er nytt, det som ikke er veid, og det som mangler, i brevets rekkefølge', () => {
  expect(
    ekstranoye({
      brev: {
        tittel: '',
        standardandel: 0,
        deler: [om('a', 'Eirik', 2), om('b', 'Áile', 1), om('c', 'Teo', 0)],
      },
      endretSidenSist: ['b'],
      kontroller: [{ kontroll: 'V2', resultat: { utfall: 'mangler', kode: 'V2.ikke-veid', hvem: 'b' } }],
    }).map(s => `${s.navn} ${s.hva}`),
  ).toEqual(['Áile endret', 'Áile ikkeVeid', 'Teo tomt'])
})
