import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kanal } from '@handlingsrom/domene/husstand/hendelser'
import type { Innsynsmerke } from '@handlingsrom/domene/journal/typer'
import type { Grunnlag, Svar, Svarkilde } from '@handlingsrom/domene/kartlegging/hendelser'
import { type Utkast, useUtkast } from '../../felles/api/useUtkast.ts'

/** Hvem som sa det, hvordan og når. */
export type Samtale = {
  readonly sagtAv?: Svarkilde | undefined
  readonly kanal?: Kanal | undefined
  readonly dato?: Dato | undefined
}
/** Det som følger med svaret: samtalen, grunnlaget for å spørre andre, og hva en forelder kan lese. */
export type Opphav = Samtale & {
  readonly grunnlag?: Partial<Grunnlag> | undefined
  readonly innsyn?: Innsynsmerke | undefined
  readonly skjermet?: boolean | undefined
}
/** Et svar under arbeid: ordene og valgene, så ingenting må gjøres på nytt når man har vært innom en annen celle. */
export type Svarutkast = Opphav & {
  readonly tekst: string
  readonly tilstand?: Svar['tilstand'] | undefined
  /** Barna som er krysset av i et svar for familien. */
  readonly barna?: readonly string[] | undefined
}

const TOMT: Svarutkast = { tekst: '' }

function lesLinje(linje: string): Svarutkast | undefined {
  try {
    const lest = JSON.parse(linje) as Partial<Svarutkast> | null
    return typeof lest === 'object' && typeof lest?.tekst === 'string' ? { ...TOMT, ...lest } : undefined
  } catch {
    return undefined
  }
}

/** Ble noe skrevet før det gamle utkastet kom, står det gamle på linjen over; begge tekstene beholdes. Ren tekst er et eldre utkast. */
export function lesSvarutkast(raa: string): Svarutkast {
  let samlet = TOMT
  for (const linje of raa.split('\n')) {
    const lest = lesLinje(linje)
    if (!lest) return { tekst: raa }
    samlet = { ...samlet, ...lest, tekst: [samlet.tekst, lest.tekst].filter(Boolean).join('\n') }
  }
  return samlet
}

export const skrivSvarutkast = (u: Svarutkast): string => JSON.stringify(u)

/** Noe som ville gått tapt: ord, eller valget av hva man fikk vite. Bare hvem og hvordan er ikke et svar. */
export const erPaabegynt = (u: Svarutkast): boolean => u.tekst.trim() !== '' || u.tilstand !== undefined

export const svarnokkel = (sakId: string, personId: string, tema: string): string =>
  `${sakId}:svar:${personId}:${tema}`

/** Utkastet til svaret i én celle, med ordene som et vanlig utkast til tekstfeltet. */
export function useSvarutkast(sakId: string, personId: string, tema: string) {
  const utkast = useUtkast(svarnokkel(sakId, personId, tema))
  const svar = lesSvarutkast(utkast.tekst)
  const sett = (endring: Partial<Svarutkast>) => utkast.settTekst(skrivSvarutkast({ ...svar, ...endring }))
  const tekst: Utkast = { ...utkast, tekst: svar.tekst, settTekst: ny => sett({ tekst: ny }) }
  return { svar, sett, tekst, forkast: utkast.forkast }
}
