import type { Dato } from '@handlingsrom/domene/felles/dato'
import { syntetiskNummer } from '../server/src/demo/syntetisk.ts'

type Frobarn = { readonly fornavn: string; readonly fodt: Dato }
export type Froperson = {
  readonly fornavn: string
  readonly etternavn: string
  readonly nummer: string
  readonly telefon: string
  readonly adresse: string
  readonly sokerOm: string
  readonly fordi: string
  readonly barn: readonly Frobarn[]
}

const nummer = (fodt: string, lopenummer: number) => syntetiskNummer(fodt as Dato, lopenummer)

/** Saken to veiledere arbeider i samtidig. */
export const FELLES: Froperson = {
  fornavn: 'Marit',
  etternavn: 'Vindheim',
  nummer: nummer('1988-04-12', 71),
  telefon: '+4700000071',
  adresse: 'Naustveien 4',
  sokerOm: 'Hjelp til strøm og vintersko til barna.',
  fordi: 'Timene mine på butikken ble halvert i september.',
  barn: [
    { fornavn: 'Sigve', fodt: '2015-03-02' as Dato },
    { fornavn: 'Oda', fodt: '2019-08-21' as Dato },
  ],
}

/** Familien med adressebeskyttelse. Ordene er laget for å finnes igjen: de skal aldri nå noen utenfor kretsen. */
export const HEMMELIG: Froperson = {
  fornavn: 'Kvitsunniva',
  etternavn: 'Skjulvik',
  nummer: nummer('1991-02-17', 83),
  telefon: '+4700000083',
  adresse: 'Lønnegangen 83',
  sokerOm: 'Depositum i en by ingen skal vite om, kanarimerke.',
  fordi: 'Vi måtte reise samme natt, kanarimerke.',
  barn: [{ fornavn: 'Tyrihans', fodt: '2017-06-09' as Dato }],
}

/** Alt som røper at den graderte familien finnes. */
export const KANARIORD: readonly string[] = [
  HEMMELIG.fornavn,
  HEMMELIG.etternavn,
  HEMMELIG.nummer,
  HEMMELIG.telefon,
  HEMMELIG.adresse,
  'kanarimerke',
  ...HEMMELIG.barn.map(b => b.fornavn),
]
