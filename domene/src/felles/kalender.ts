import { type Dato, dato, leggTilDager, type Maned, ukedag } from './dato.ts'
import { MANEDSNAVN } from './manedsnavn.ts'

/**
 * Norske helligdager og regning med frister. Den eneste kalenderen som er skrevet for hånd; `date-holidays` er fasit i testen.
 *
 * En frist *for borgeren* som ender på en lørdag, helligdag eller en dag som er likestilt (1. og 17. mai), flyttes til
 * nærmeste virkedag etter (forvaltningsloven § 30, jf. domstolloven §§ 148 og 149). En frist *for kontoret* flyttes aldri
 * senere, og har derfor ingen funksjon her: den er datoen den er. Julaften og nyttårsaften er ikke helligdager.
 */
export function erHelligdag(d: Dato): boolean {
  return (
    FASTE.has(d.slice(5)) ||
    DAGER_FRA_PASKE.some(antall => leggTilDager(forstePaskedag(arFor(d)), antall) === d)
  )
}

/** Mandag til fredag som ikke er helligdag. */
export const erVirkedag = (d: Dato): boolean => ukedag(d) <= 5 && !erHelligdag(d)

/** Første virkedag etter `d` (aldri `d` selv). */
export function nesteVirkedag(d: Dato): Dato {
  const neste = leggTilDager(d, 1)
  return erVirkedag(neste) ? neste : nesteVirkedag(neste)
}

/** Siste dag borgeren kan handle, når fristen etter loven ender på `d` (fvl § 30). */
export const fristForBorger = (d: Dato): Dato => (erVirkedag(d) ? d : nesteVirkedag(d))

/** «mars 2026». Månedene heter det samme på bokmål og nynorsk. */
export const visManed = (m: Maned): string => `${MANEDSNAVN[Number(m.slice(5)) - 1] ?? ''} ${m.slice(0, 4)}`

const arFor = (d: Dato): number => Number(d.slice(0, 4))

/** Nyttårsdag, 1. mai, 17. mai, første og annen juledag. */
const FASTE: ReadonlySet<string> = new Set(['01-01', '05-01', '05-17', '12-25', '12-26'])

/** Skjærtorsdag, langfredag, første og annen påskedag, Kristi himmelfartsdag, første og annen pinsedag. */
const DAGER_FRA_PASKE = [-3, -2, 0, 1, 39, 49, 50] as const

/** Første påskedag i den gregorianske kalenderen (Meeus/Jones/Butcher). */
export function forstePaskedag(ar: number): Dato {
  const a = ar % 19
  const b = Math.floor(ar / 100)
  const c = ar % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  const to = (tall: number) => String(tall).padStart(2, '0')
  return dato(`${ar}-${to(Math.floor(n / 31))}-${to((n % 31) + 1)}`)
}
