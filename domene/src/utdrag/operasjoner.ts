import type { PersonId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import type { Spraak } from '../felles/spraak.ts'
import { kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import { utdragsmottakere } from './mottakere.ts'

export type UtdragKommando = {
  readonly type: 'lagUtdrag'
  readonly personId: PersonId
  readonly spraak: Spraak
}

/** Fører at et menneske laget et utdrag, og for hvem. Papiret trykkes av hendelsen, så ingenting gis ut uten at det står her. */
export function lagUtdrag(sak: Sak, k: UtdragKommando, o: Omgivelse): Utfort {
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (!personerISaken(sak).includes(k.personId)) return kanIkke('person-finnes-ikke')
  const kan = utdragsmottakere(sak, o.personer, o.naa.dato).some(m => m.personId === k.personId)
  if (!kan) return kanIkke('kan-ikke-faa-utdrag')
  return ok([{ type: 'UtdragLaget', personId: k.personId, spraak: k.spraak, dato: o.naa.dato }])
}
