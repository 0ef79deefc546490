import type { Dato } from '../felles/dato.ts'
import type { NotatId, PersonId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import type { Notatslag } from './hendelser.ts'

export type JournalKommando =
  | {
      readonly type: 'ferdigstillNotat'
      readonly notatId: NotatId
      readonly slag: Notatslag
      readonly dato: Dato
      readonly tekst: string
      readonly gjelder: readonly PersonId[]
    }
  | {
      readonly type: 'rettNotat'
      readonly notatId: NotatId
      readonly rettelse: string
      readonly grunn: string
    }

/** Gjør et utkast til et ferdig notat med navn og dato. Det ferdige kan ikke endres, bare rettes ved siden av. */
export function ferdigstillNotat(
  sak: Sak,
  k: Extract<JournalKommando, { type: 'ferdigstillNotat' }>,
  o: Omgivelse,
): Utfort {
  if (sak.journal.some(n => n.notatId === k.notatId)) return kanIkke('finnes-allerede')
  if (erTom(k.tekst)) return kanIkke('tekst-mangler')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  if (k.gjelder.some(p => !personerISaken(sak).includes(p))) return kanIkke('person-finnes-ikke')
  return ok([{ ...k, type: 'NotatFerdigstilt' }])
}

export function rettNotat(sak: Sak, k: Extract<JournalKommando, { type: 'rettNotat' }>): Utfort {
  if (!sak.journal.some(n => n.notatId === k.notatId)) return kanIkke('notat-finnes-ikke')
  if (erTom(k.rettelse)) return kanIkke('tekst-mangler')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  return ok([{ ...k, type: 'NotatRettet' }])
}
