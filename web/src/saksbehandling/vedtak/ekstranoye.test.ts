import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { expect, it } from 'vitest'
import { ekstranoye } from './ekstranoye.ts'

const setning = {
  tekst: 'Egen tekst.',
  standard: false,
  andreBrev: false,
  teller: true,
  grunnlag: [],
  endret: false,
}
const om = (personId: string, navn: string, antall: number) => ({
  slag: 'avsnitt' as const,
  kapittel: 'barna',
  barn: { personId, navn },
  setninger: Array.from({ length: antall }, () => setning),
})

it('peker på det som er nytt, det som ikke er veid, og det som mangler, i brevets rekkefølge', () => {
  expect(
    ekstranoye({
      brev: {
        tittel: '',
        standardandel: 0,
        andreBrev: 0,
        barn: [],
        hode: { kommune: null, kontor: '', mottaker: '', adresse: [], dato: '', saksreferanse: '' },
        malform: 'nb',
        deler: [om('a', 'Eirik', 2), om('b', 'Áile', 1), om('c', 'Teo', 0)],
      },
      endretSidenSist: ['b'],
      lesing: {
        endringer: [{ ref: 'a/skole', svar: null }],
        kommentarer: [{ status: 'apen', sted: { slag: 'barn', personId: 'c', sitat: null } }],
        // Bare feltene stedene leses av.
      } as unknown as Vedtaksvisning['lesing'],
      kontroller: [{ kontroll: 'V2', resultat: { utfall: 'mangler', kode: 'V2.ikke-veid', hvem: 'b' } }],
    }).map(s => `${s.navn} ${s.hva}`),
  ).toEqual(['Eirik opplysning', 'Áile endret', 'Áile ikkeVeid', 'Teo tomt', 'Teo ubesvart'])
})
