import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { KommuneHendelse } from './kommune.ts'
import type { Registrert } from './strom.ts'

/**
 * Hver av kommunens egne beslutninger har sin versjon: nummeret på den siste hendelsen den hviler på. To som bestemmer om hver sin
 * ting, kommer aldri i veien for hverandre. Gjennomgangen sier om normen er nok, og hviler derfor også på normen og tilleggene.
 */
const HVILER_PA = {
  norm: ['NormVedtatt'],
  dyrtid: ['DyrtidVedtatt'],
  gjennomgang: ['NormVedtatt', 'DyrtidVedtatt', 'NormGjennomgatt'],
  aldersregel: ['AldersregelBestemt'],
  andreleser: ['AndreleserBestemt'],
  kvalitetslesing: ['KvalitetslesingBestemt'],
  langvarig: ['LangvarigBestemt'],
  undersokelse: ['UndersokelseBestemt'],
  forskjeller: ['ForskjellerBestemt'],
  terskler: ['TerskelBestemt'],
} as const satisfies Readonly<Record<string, readonly KommuneHendelse['type'][]>>

export type Beslutningsomrade = keyof typeof HVILER_PA
export const BESLUTNINGSOMRADER = Object.keys(HVILER_PA) as readonly Beslutningsomrade[]

/** `versjon: 0`: ingen har bestemt noe ennå. */
export type Beslutningsversjon = {
  readonly versjon: number
  readonly sist: { readonly av: Aktor; readonly dato: Dato } | null
}

export function beslutningsversjon(
  hendelser: readonly Registrert<KommuneHendelse>[],
  omrade: Beslutningsomrade,
): Beslutningsversjon {
  const typer: readonly string[] = HVILER_PA[omrade]
  const siste = hendelser.findLast(r => typer.includes(r.hendelse.type))
  return siste
    ? { versjon: siste.nr, sist: { av: siste.aktor, dato: siste.hendelse.dato } }
    : { versjon: 0, sist: null }
}
