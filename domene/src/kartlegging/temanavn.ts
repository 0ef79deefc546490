import { type Trespraak, tre } from '../felles/spraak.ts'
import type { Tema } from './tema.ts'

/** Navnene på de tretten punktene, slik skjermen og arket sier dem. Helsetilsynets egne ord står i `tema.ts` sin kilde. */
export const TEMANAVN: Readonly<Record<Tema, Trespraak>> = {
  'antall-alder': tre('Alder og familie', 'Alder og familie', 'Age and family'),
  'sosial-helse': tre('Helse og trivsel', 'Helse og trivsel', 'Health and well-being'),
  bosituasjon: tre('Bosituasjon', 'Busituasjon', 'Housing'),
  'overgang-etablering': tre('Overgang og etablering', 'Overgang og etablering', 'Transitions'),
  'omsorg-samvaer': tre('Omsorg og samvær', 'Omsorg og samvær', 'Care and contact'),
  nettverk: tre('Nettverk og venner', 'Nettverk og vener', 'Network and friends'),
  'andre-tjenester': tre('Andre tjenester', 'Andre tenester', 'Other services'),
  'sfo-barnehage': tre('Barnehage og SFO', 'Barnehage og SFO', 'Kindergarten and after-school care'),
  skole: tre('Skole', 'Skule', 'School'),
  fritid: tre('Fritid', 'Fritid', 'Leisure'),
  'utstyr-klaer': tre('Klær og utstyr', 'Klede og utstyr', 'Clothes and equipment'),
  'internett-mobil': tre('Internett og mobil', 'Internett og mobil', 'Internet and phone'),
  'andre-behov': tre('Andre særlige behov', 'Andre særlege behov', 'Other particular needs'),
}
