import type { Aktor } from '../felles/aktor.ts'
import type { NotatId, PersonId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Tema } from '../kartlegging/tema.ts'
import type { Registrert } from '../sak/strom.ts'
import type { JournalHendelse, Merknadslag, Notatinnhold } from './hendelser.ts'
import type { Innsynsmerke } from './typer.ts'

type Skrevet = { readonly av: Aktor; readonly tidspunkt: Tidspunkt }

/** Det ferdige notatet, og det som er kommet til siden, eldst først. Innholdet er slik det ble låst. */
export type Notat = Notatinnhold &
  Skrevet & {
    readonly notatId: NotatId
    readonly nr: number
    readonly rettelser: readonly (Skrevet & { readonly rettelse: string; readonly grunn: string })[]
    readonly merknader: readonly (Skrevet & { readonly slag: Merknadslag; readonly tekst: string })[]
    readonly knytninger: readonly (Skrevet & {
      readonly tema: readonly Tema[]
      readonly gjelder: readonly PersonId[]
    })[]
    readonly omMerket: readonly (Skrevet & { readonly innsyn: Innsynsmerke })[]
    readonly avklart?: Skrevet & { readonly hvordan: string }
  }
export type Journal = readonly Notat[]

export const finnNotat = (j: Journal, id: NotatId): Notat | undefined => j.find(n => n.notatId === id)

/** Alle notatet handler om, også dem det er knyttet til siden. */
export const notatetGjelder = (n: Notat): readonly PersonId[] => [
  ...new Set([...n.gjelder, ...n.knytninger.flatMap(k => k.gjelder)]),
]
export const notatetsTema = (n: Notat): readonly Tema[] => [
  ...new Set([...(n.tema ?? []), ...n.knytninger.flatMap(k => k.tema)]),
]

/** Merket som gjelder nå; `undefined` når ingen har tatt stilling. */
export const innsynsmerke = (n: Notat): Innsynsmerke | undefined => n.omMerket.at(-1)?.innsyn ?? n.innsyn
/** Hvor mange ganger noen har tatt stilling. Den som merker, sier hvilket merke hun så. */
export const merkeversjon = (n: Notat): number => n.omMerket.length + (n.innsyn ? 1 : 0)

export const erFeilfort = (n: Notat): boolean => n.merknader.some(m => m.slag === 'feilfort')

/** Det den som skrev, sa at ikke var undersøkt, og som ingen har avklart siden. */
export const staarApent = (n: Notat): boolean =>
  n.undersokt?.svar === 'nei' && n.avklart === undefined && !erFeilfort(n)

export function foldJournal(j: Journal, r: Registrert<JournalHendelse>): Journal {
  const e = r.hendelse
  const skrevet: Skrevet = { av: r.aktor, tidspunkt: r.tidspunkt }
  const med = (endre: (n: Notat) => Notat): Journal => j.map(n => (n.notatId === e.notatId ? endre(n) : n))
  switch (e.type) {
    case 'NotatFerdigstilt': {
      const { type: _, ...innhold } = e
      const tomt = { rettelser: [], merknader: [], knytninger: [], omMerket: [] }
      return [...j, { ...innhold, ...skrevet, ...tomt, nr: r.nr }]
    }
    case 'NotatRettet': {
      const rettelse = { rettelse: e.rettelse, grunn: e.grunn, ...skrevet }
      return med(n => ({ ...n, rettelser: [...n.rettelser, rettelse] }))
    }
    case 'MerknadGitt': {
      const merknad = { slag: e.slag, tekst: e.tekst, ...skrevet }
      return med(n => ({ ...n, merknader: [...n.merknader, merknad] }))
    }
    case 'NotatKnyttet': {
      const knytning = { tema: e.tema, gjelder: e.gjelder, ...skrevet }
      return med(n => ({ ...n, knytninger: [...n.knytninger, knytning] }))
    }
    case 'NotatMerket':
      return med(n => ({ ...n, omMerket: [...n.omMerket, { innsyn: e.innsyn, ...skrevet }] }))
    case 'NotatAvklart':
      return med(n => ({ ...n, avklart: { hvordan: e.hvordan, ...skrevet } }))
    default:
      return umulig(e)
  }
}
