import type { PersonId } from '../felles/id.ts'
import type { Opplysning } from '../kartlegging/svar.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import type { Kartlegging } from '../kartlegging/tilstand.ts'
import { erFeilfort, type Journal, type Notat } from './tilstand.ts'

type Svarlenke = { readonly personId: PersonId; readonly tema: Tema; readonly svar: Opplysning }

/**
 * Om svaret og notatet hører sammen: svaret peker på notatet, notatet nevner svaret, eller begge kom fra den samme samtalen.
 */
export const horerSammen = (n: Notat, s: Opplysning): boolean =>
  s.notatId === n.notatId ||
  (n.svarNr?.includes(s.nr) ?? false) ||
  (n.samtaleId !== undefined && n.samtaleId === s.samtaleId)

/** Svarene i kartleggingen som hører til notatet, i temaenes rekkefølge. Trukne svar er ikke med. */
export const svarTilNotatet = (k: Kartlegging, n: Notat): readonly Svarlenke[] =>
  TEMA.flatMap(tema =>
    Object.entries(k.celler).flatMap(([personId, celler]) =>
      (celler[tema]?.svar ?? [])
        .filter(s => !s.trukket && horerSammen(n, s))
        .map(svar => ({ personId: personId as PersonId, tema, svar })),
    ),
  )

/** Notatene et svar hører til. Et notat som er ført i feil sak, er ikke med. */
export const notateneTilSvaret = (j: Journal, s: Opplysning): readonly Notat[] =>
  j.filter(n => !erFeilfort(n) && horerSammen(n, s))
