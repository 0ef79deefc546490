import type { AnsattSubjekt, Meldingsinnhold, Ressurs, Rolle, Sakressurs, Subjekt } from './typer.ts'

export const harRolle = (s: Subjekt, ...roller: readonly Rolle[]): boolean =>
  s.type === 'ansatt' && s.roller.some(r => roller.includes(r))

/** Den som arbeider i saker. Leder fordeler og følger opp; kontaktsenter og administrator ser ingen sak. */
export const erSaksbehandler = (s: Subjekt): s is AnsattSubjekt => harRolle(s, 'veileder', 'fagansvarlig')

/** Den som kan få vite at en sak finnes, selv om den ikke får lese den. */
export const kjennerSaker = (s: Subjekt): s is AnsattSubjekt =>
  harRolle(s, 'veileder', 'fagansvarlig', 'leder')

/** Autorisert krets gjelder bare den som arbeider med saker. Et flagg på en administrator åpner ingenting. */
export const iAutorisertKrets = (s: Subjekt): boolean => kjennerSaker(s) && s.iKrets

export const SKJERMINGER = ['ingen', 'fortrolig', 'strengt'] as const
/** Hvem en sak er åpen for: alle med tjenstlig behov, eller bare kretsen; ved `strengt` finnes den ikke for andre. */
export type Skjerming = (typeof SKJERMINGER)[number]

/** Ukjent verdi, også en vi aldri har sett, er strengt fortrolig. Klientadresse gjelder bare adressen, ikke saken. */
export function skjerming(gradering: string): Skjerming {
  if (gradering === 'ugradert' || gradering === 'klientadresse') return 'ingen'
  return gradering === 'fortrolig' ? 'fortrolig' : 'strengt'
}

export const erTildelt = (s: AnsattSubjekt, sak: Sakressurs): boolean => sak.tildelt.includes(s.ansattId)

/** En sak som ikke er plassert, er alle kontorers i kommunen. */
export const egetKontor = (s: AnsattSubjekt, sak: Sakressurs): boolean =>
  sak.kontor === null || (s.kontor !== null && sak.kontor === s.kontor)

/** Menneskene ressursen handler om: dem i saken, eller dem i meldingen. `null` når den ikke handler om noen. */
export const menneskeneI = (r: Ressurs): Meldingsinnhold | null =>
  r.slag === 'sak' ? r : r.slag === 'mottak' ? (r.melding ?? null) : null
