import { v3 } from '@handlingsrom/domene/kontroll/v3'
import { personId } from '@handlingsrom/domene/testdata/etBarn'
import { etBilde, etKontrollbarn } from '@handlingsrom/domene/testdata/etBilde'
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

/** Det kontrollen sier om tre barn der bare det ene ikke er veid. */
const veid = (navn: string, vekte: string) => ({
  ...etKontrollbarn(navn, { vurdering: { vurdere: 'Trives.', vekte, vise: '', av: 'ansatt' } }),
})
const BARN = [veid('Eirik', 'Laget går foran.'), veid('Áile', ''), veid('Teo', 'Barnehagen går foran.')]
const [EIRIK, AILE, TEO] = [personId('Eirik'), personId('Áile'), personId('Teo')]
const kontroller = v3(etBilde({ barn: BARN })).map(resultat => ({ kontroll: 'V3' as const, resultat }))

it('peker på det som er nytt, det som ikke er veid, og det som mangler, i brevets rekkefølge', () => {
  expect(
    ekstranoye({
      brev: {
        tittel: '',
        standardandel: 0,
        andreBrev: 0,
        malt: 'naa',
        barn: [],
        hode: { kommune: null, kontor: '', mottaker: '', adresse: [], dato: '', saksreferanse: '' },
        malform: 'nb',
        deler: [om(EIRIK, 'Eirik', 2), om(AILE, 'Áile', 1), om(TEO, 'Teo', 0)],
      },
      endretSidenSist: [AILE],
      lesing: {
        endringer: [{ ref: `${EIRIK}/skole`, svar: null }],
        kommentarer: [{ status: 'apen', sted: { slag: 'barn', personId: TEO, sitat: null } }],
        // Bare feltene stedene leses av.
      } as unknown as Vedtaksvisning['lesing'],
      kontroller,
    }).map(s => `${s.navn} ${s.hva}`),
  ).toEqual(['Eirik opplysning', 'Áile endret', 'Áile ikkeVeid', 'Teo tomt', 'Teo ubesvart'])
})
