import { type Dato, erDato, helManederMellom } from '../../felles/dato.ts'
import { dagMedOrd } from '../../felles/manedsnavn.ts'
import { SPRAAK, type Spraak, type Trespraak, tre } from '../../felles/spraak.ts'
import type { Begivenhetsslag } from '../detaljer.ts'
import { HELSETILSYNET, RODE_KORS_7, VART_FORSLAG } from '../skjema/kilder.ts'
import { TEMA } from '../tema.ts'
import { ALDERSTID, GRUNNTID } from './tider.ts'
import type { Foreldelse, Regelid, Regeltekst } from './typer.ts'

const egen = (grunn: Trespraak, kilde: string = VART_FORSLAG): Regeltekst => ({ grunn, kilde })
const FRA_SAMTALEN = `${RODE_KORS_7}; ${VART_FORSLAG}`

/** Hvorfor det bør spørres på nytt, slik skjermen og utskriften sier det. */
export const REGELTEKSTER: Readonly<Record<Regelid, Regeltekst>> = {
  kjop: egen(
    tre(
      '{ting} ble kjøpt for {maneder} siden',
      '{ting} blei kjøpt for {maneder} sidan',
      '{ting} was bought {maneder} ago',
    ),
    FRA_SAMTALEN,
  ),
  telefon: egen(
    tre(
      '{ting} ble kjøpt for {maneder} siden',
      '{ting} blei kjøpt for {maneder} sidan',
      '{ting} was bought {maneder} ago',
    ),
  ),
  betaling: egen(
    tre('{ting} skulle betales {nar}', '{ting} skulle betalast {nar}', '{ting} was due {nar}'),
    FRA_SAMTALEN,
  ),
  'for-begivenheten': egen(tre('{hva} er {nar}', '{hva} er {nar}', '{hva} is on {nar}'), FRA_SAMTALEN),
  'etter-begivenheten': egen(tre('{hva} var {nar}', '{hva} var {nar}', '{hva} was on {nar}'), FRA_SAMTALEN),
  utkastelse: egen(
    tre(
      'Familien sto i fare for å måtte flytte',
      'Familien stod i fare for å måtte flytte',
      'The family was at risk of having to move',
    ),
  ),
  leieavtale: egen(
    tre('Leieavtalen varer til {nar}', 'Leigeavtalen varer til {nar}', 'The lease runs until {nar}'),
  ),
  barnehagestart: egen(
    tre('Barnet fyller ett år {nar}', 'Barnet fyller eitt år {nar}', 'The child turns one on {nar}'),
  ),
  skolestart: egen(
    tre(
      'Barnet begynner på skolen i {ar}',
      'Barnet byrjar på skulen i {ar}',
      'The child starts school in {ar}',
    ),
  ),
  ungdomsskole: egen(
    tre(
      'Barnet begynner på ungdomsskolen i {ar}',
      'Barnet byrjar på ungdomsskulen i {ar}',
      'The child starts lower secondary school in {ar}',
    ),
  ),
  konfirmasjon: egen(
    tre(
      'Mange på samme alder konfirmeres i {ar}',
      'Mange på same alder blir konfirmerte i {ar}',
      'Many of the same age have their confirmation in {ar}',
    ),
    FRA_SAMTALEN,
  ),
  videregaende: egen(
    tre(
      'De fleste på samme alder begynner på videregående i {ar}',
      'Dei fleste på same alder byrjar på vidaregåande i {ar}',
      'Most of the same age start upper secondary school in {ar}',
    ),
  ),
  atten: egen(tre('Barnet fyller 18 år {nar}', 'Barnet fyller 18 år {nar}', 'The child turns 18 on {nar}')),
  vinter: egen(
    tre(
      'Det ble svart før vinteren, og vinterklær er ikke spurt om',
      'Det blei svart før vinteren, og det er ikkje spurt om vinterklede',
      'The answer is from before winter, and winter clothes were not asked about',
    ),
    FRA_SAMTALEN,
  ),
  'kommunens-tid': egen(
    tre(
      'Svaret er {maneder} gammelt, og kommunen har sin egen tid for dette',
      'Svaret er {maneder} gammalt, og kommunen har si eiga tid for dette',
      'The answer is {maneder} old, and the municipality has set its own time for this',
    ),
    'kommunen',
  ),
  alderstid: egen(
    tre(
      'Svaret er {maneder} gammelt. {fordi}',
      'Svaret er {maneder} gammalt. {fordi}',
      'The answer is {maneder} old. {fordi}',
    ),
  ),
  grunntid: egen(
    tre(
      'Svaret er {maneder} gammelt. {fordi}',
      'Svaret er {maneder} gammalt. {fordi}',
      'The answer is {maneder} old. {fordi}',
    ),
    `${RODE_KORS_7}; ${HELSETILSYNET}; ${VART_FORSLAG}`,
  ),
}

const BEGIVENHET: Readonly<Record<Begivenhetsslag, Trespraak>> = {
  bursdag: tre('Bursdagen', 'Bursdagen', 'The birthday'),
  cup: tre('Cupen', 'Cupen', 'The tournament'),
  leir: tre('Leiren', 'Leiren', 'The camp'),
  ferie: tre('Ferien', 'Ferien', 'The holiday'),
  hoytid: tre('Høytiden', 'Høgtida', 'The festival'),
  konfirmasjon: tre('Konfirmasjonen', 'Konfirmasjonen', 'The confirmation'),
  skoletur: tre('Skoleturen', 'Skuleturen', 'The school trip'),
  annet: tre('Begivenheten', 'Hendinga', 'The event'),
}

const MANED: Readonly<Record<Spraak, readonly [en: string, flere: string]>> = {
  nb: ['måned', 'måneder'],
  nn: ['månad', 'månader'],
  en: ['month', 'months'],
}
/** Grunnen til at det bør spørres på nytt, i ord, slik den lyder på dagen. */
export function foreldelsestekst({ regel, tall = {} }: Foreldelse, paa: Dato): Trespraak {
  const paaSpraak = (s: Spraak): string =>
    REGELTEKSTER[regel].grunn[s].replace(/\{(\w+)\}/g, (_, felt: string) => verdi(felt, s))
  const verdi = (felt: string, s: Spraak): string => {
    if (felt === 'maneder') return antallManeder(tall.fra, paa, s)
    if (felt === 'fordi') return fordi(regel, tall, s)
    const v = String(tall[felt] ?? '')
    if (felt === 'hva') return v in BEGIVENHET ? BEGIVENHET[v as Begivenhetsslag][s] : v
    return erDato(v) ? dagMedOrd(v, s) : v
  }
  const [nb, nn, en] = SPRAAK.map(paaSpraak)
  return tre(nb ?? '', nn ?? '', en ?? '')
}

function antallManeder(fra: string | number | undefined, paa: Dato, s: Spraak): string {
  const n = typeof fra === 'string' && erDato(fra) ? helManederMellom(fra, paa) : 0
  return `${n} ${MANED[s][n === 1 ? 0 : 1]}`
}

function fordi(regel: Regelid, tall: NonNullable<Foreldelse['tall']>, s: Spraak): string {
  const tema = TEMA.find(t => t === tall.tema)
  if (!tema) return ''
  if (regel === 'alderstid')
    return ALDERSTID.find(a => a.tema === tema && a.fraAlder === tall.alder)?.grunn[s] ?? ''
  return GRUNNTID[tema].grunn[s]
}
