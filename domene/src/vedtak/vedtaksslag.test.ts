import { expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import { BOTILBUD, DEPOSITUM, NEI_NODHJELP, NODHJELP, RADGIVNING, slutter } from '../testdata/etOpptak.ts'
import type { AnnetVedtak } from './annet.ts'
import type { Vedtaksinnhold, Vedtaksutfall } from './hendelser.ts'
import { gaIngenting, type Innhold } from './vedtaksslag.ts'

const stonad = (utfall: Vedtaksutfall, mer: Partial<Vedtaksinnhold> = {}): Vedtaksinnhold => ({
  periode: { fra: maned('2026-12'), til: maned('2026-12') },
  utfall,
  begrunnelse: 'Slik ble det.',
  linjer: [],
  barn: [],
  perManed: kroner(0),
  engang: kroner(0),
  ...mer,
})
const annet = (utfall: Vedtaksutfall, a: AnnetVedtak) => stonad(utfall, { annet: a })
const garanti: Vedtaksinnhold['linjer'] = [
  {
    linjeId: 'bolig',
    innhold: {
      slag: 'utgift',
      post: 'depositum',
      tekst: 'Depositum',
      hyppighet: 'engang',
      kilde: 'ansatt',
    },
    beslutning: {
      utfall: 'innvilget',
      belop: kroner(9000),
      hjemmel: '18',
      begrunnelse: '',
      form: { slag: 'garanti', hvorfor: 'Godtas.', gjelder: 'leiligheten', til: dato('2029-12-31') },
    },
  },
]

test.each<[boolean, string, Innhold]>([
  [true, 'et avslag uten noe ga ingenting', stonad('avslatt')],
  [false, 'det som heter avslag, men ga penger, ga noe', stonad('avslatt', { perManed: kroner(1) })],
  [false, 'det som heter avslag, men ga noe én gang, ga noe', stonad('avslatt', { engang: kroner(1) })],
  [false, 'det som heter avslag, men ga en garanti, ga noe', stonad('avslatt', { linjer: garanti })],
  [false, 'innvilget ga noe', stonad('innvilget', { perManed: kroner(9000) })],
  [false, 'delvis innvilget ga noe', stonad('delvis-innvilget', { perManed: kroner(1) })],
  [true, 'en avvisning ga ingenting', annet('avvist', { slag: 'avvisning', grunn: 'annet' })],
  [true, 'et nei til akutt hjelp ga ingenting', annet('avslatt', NEI_NODHJELP)],
  [true, 'det som ikke ble gitt likevel, ga ingenting', annet('opphort', slutter('nodhjelp'))],
  [false, 'det som varer til en dag, ga noe', annet('opphort', slutter('midlertidig-botilbud'))],
  [false, 'råd og veiledning er noe', annet('innvilget', RADGIVNING)],
  [false, 'et depositum er noe', annet('innvilget', DEPOSITUM)],
  [false, 'nødhjelp er noe', NODHJELP],
  [false, 'et sted å bo er noe', BOTILBUD],
])('ga ingenting: %s, fordi %s', (ventet, _fordi, innhold) => {
  expect(gaIngenting({ innhold })).toBe(ventet)
})
