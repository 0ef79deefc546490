import { type Spraak, type Trespraak, tre } from '../felles/spraak.ts'
import { UTFORDRINGER, type Utfordring } from './hendelser.ts'

/** Slagene i ord en familie kan lese. Skjermen og arket sier det samme. */
export const UTFORDRINGSNAVN: Readonly<Record<Utfordring, Trespraak>> = {
  okonomi: tre('Penger', 'Pengar', 'Money'),
  bolig: tre('Bolig', 'Bustad', 'Housing'),
  helse: tre('Helse', 'Helse', 'Health'),
  arbeid: tre('Arbeid', 'Arbeid', 'Work'),
  avhengighet: tre('Rus, spill eller annen avhengighet', 'Rus, spel eller anna avhengigheit', 'Addiction'),
  vold: tre('Vold eller utrygghet', 'Vald eller utryggleik', 'Violence or fear'),
  frafall: tre('Har falt fra skole eller arbeid', 'Har falle frå skule eller arbeid', 'Has dropped out'),
  'inngang-arbeid': tre('Kommer ikke inn i arbeid', 'Kjem ikkje inn i arbeid', 'Cannot get into work'),
  'psykisk-strev': tre('Strever psykisk', 'Strevar psykisk', 'Struggling mentally'),
  rus: tre('Rus', 'Rus', 'Drugs or alcohol'),
  ettervern: tre('Ettervern fra barnevernet', 'Ettervern frå barnevernet', 'Aftercare from child welfare'),
}

export const utfordringsord = (s: Spraak): Readonly<Record<Utfordring, string>> =>
  Object.fromEntries(UTFORDRINGER.map(u => [u, UTFORDRINGSNAVN[u][s]])) as Record<Utfordring, string>
