import { forSammenligning } from '../felles/tekst.ts'
import type { Inntektstype } from '../regelverk/inntektstyper.ts'
import type { Utgiftspost } from '../vurdering/hendelser.ts'
import { NAV_YTELSER } from './inntektstypeForRad.ts'

type Tabell<T> = readonly (readonly [RegExp, T])[]

const INNTEKTER: Tabell<Inntektstype> = [
  ...NAV_YTELSER,
  [/b[ou]st(?:ø|oe)tte|husbank/u, 'bostotte'],
  [/l(?:å|aa)nekass|stipend|studiel(?:å|aa)n/u, 'studielan-stipend'],
  [/l(?:ø|oe)nn|\bl(?:ø|oe)n\b|feriepeng|sluttoppgj(?:ø|oe)r|\bjobb/u, 'lonn'],
]

/** Det særegne først: «skolefritid» må prøves før «fritid», og «tannregulering» står for seg. */
const UTGIFTER: Tabell<Utgiftspost> = [
  [/depositum/u, 'depositum'],
  [/boligl(?:å|aa)n|bustadl(?:å|aa)n|husl(?:å|aa)n/u, 'boliglan'],
  [/husle(?:ie|ige)|\b(?:leie|leige)\b/u, 'husleie'],
  [/str(?:ø|oe|au)m/u, 'strom'],
  [/oppvarming|fjernvarme|\bfyring|\bved\b/u, 'oppvarming'],
  [/kommunale? avgift|renovasjon/u, 'kommunale-avgifter'],
  [/forsikring/u, 'forsikring'],
  [/barnehage/u, 'barnehage'],
  [/sk[ou]lefritid\w*|\bsfo\b|\baks\b|aktivitetssk[ou]l\w*/u, 'sfo'],
  [/fritid|trening|idrett|kultursk[ou]l\w*/u, 'fritid'],
  [/\bkl(?:æ|ae|e)de?r?\b|vinterkl|\butstyr|\bsko\b/u, 'klaer-utstyr'],
  [/tann\w*/u, 'tannbehandling'],
  [/\blege|medisin|briller|egenandel/u, 'helse'],
  [/barnebidrag|underholdsbidrag/u, 'barnebidrag'],
  [/\bbuss|m(?:å|aa)nedskort|reise/u, 'reise'],
  [/samv(?:æ|ae|e)r/u, 'samvaer'],
  [/sk[ou]le/u, 'skole'],
  [/internett|breib(?:å|aa)nd|bredb(?:å|aa)nd|\bmobil/u, 'internett-mobil'],
  [/bleie|barnevogn|\bbaby/u, 'spedbarn'],
  [/bursdag|\bjul\b|julega/u, 'hoytid'],
  [/m(?:ø|oe)bl|\bseng|hvitevare|kvitevare|vaskemaskin/u, 'inventar'],
]

/**
 * Hva slags inntekt det er, så langt søkerens ord sier det. Et utgangspunkt den som fyller ut skjemaet, ser og kan endre. Sier
 * ordene ingenting vi kjenner, eller flere ting på en gang, er inntekten uavklart: den kan være barnetrygd, og regnes ikke med
 * før et menneske har avklart den.
 */
export const inntektstypeForTekst = (tekst: string): Inntektstype => entydig(INNTEKTER, tekst) ?? 'nav-ukjent'

/** Hva utgiften gjelder. Det vi ikke kjenner, er `annet` med søkerens egne ord. */
export const utgiftspostForTekst = (tekst: string): Utgiftspost => entydig(UTGIFTER, tekst) ?? 'annet'

/** Treffet når det bare er ett slag. Det som har truffet, tas bort før neste prøves: «utvidet barnetrygd» er én ting. */
function entydig<T>(tabell: Tabell<T>, tekst: string): T | undefined {
  const treff = new Set<T>()
  let rest = forSammenligning(tekst)
  for (const [monster, slag] of tabell) {
    const uten = rest.replaceAll(new RegExp(monster, 'gu'), ' ')
    if (uten !== rest) treff.add(slag)
    rest = uten
  }
  const [eneste] = treff
  return treff.size === 1 ? eneste : undefined
}
