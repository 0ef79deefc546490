import { MANEDSNAVN, MANEDSNAVN_EN } from '@handlingsrom/domene/felles/manedsnavn'
import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import { flertall } from './tekster/flertall.ts'

type Ord = {
  readonly maned: readonly string[]
  readonly manedKort: readonly string[]
  readonly ukedag: readonly string[]
  readonly idag: string
  readonly igar: string
  readonly imorgen: string
  readonly kl: string
  readonly og: string
  readonly punktumEtterDag: string
  readonly klokkeskille: string
  readonly ar: (n: number) => string
  readonly md: (n: number) => string
  readonly dager: (n: number) => string
}

const NORSKE_KORTE = 'jan. feb. mars april mai juni juli aug. sep. okt. nov. des.'.split(' ')

/** Egne ord, fordi nettleserne ikke alltid har nynorsk, og fordi samme dato skal se lik ut overalt. */
export const ORD: Record<Spraak, Ord> = {
  nb: {
    maned: MANEDSNAVN,
    manedKort: NORSKE_KORTE,
    ukedag: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
    idag: 'i dag',
    igar: 'i går',
    imorgen: 'i morgen',
    kl: 'kl.',
    og: 'og',
    punktumEtterDag: '.',
    klokkeskille: '.',
    ar: n => `${n} år`,
    md: n => `${n} md.`,
    dager: n => flertall('nb')(n, { en: '1 dag', flere: `${n} dager` }),
  },
  nn: {
    maned: MANEDSNAVN,
    manedKort: NORSKE_KORTE,
    ukedag: 'måndag tysdag onsdag torsdag fredag laurdag sundag'.split(' '),
    idag: 'i dag',
    igar: 'i går',
    imorgen: 'i morgon',
    kl: 'kl.',
    og: 'og',
    punktumEtterDag: '.',
    klokkeskille: '.',
    ar: n => `${n} år`,
    md: n => `${n} md.`,
    dager: n => flertall('nn')(n, { en: '1 dag', flere: `${n} dagar` }),
  },
  en: {
    maned: MANEDSNAVN_EN,
    manedKort: 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' '),
    ukedag: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    idag: 'today',
    igar: 'yesterday',
    imorgen: 'tomorrow',
    kl: 'at',
    og: 'and',
    punktumEtterDag: '',
    klokkeskille: ':',
    ar: n => flertall('en')(n, { en: '1 year', flere: `${n} years` }),
    md: n => flertall('en')(n, { en: '1 month', flere: `${n} months` }),
    dager: n => flertall('en')(n, { en: '1 day', flere: `${n} days` }),
  },
}
