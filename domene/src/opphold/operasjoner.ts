import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { voksneISaken } from '../husstand/voksne.ts'
import type { Oppholdsgrunnlag } from '../regelverk/sosialtjenesteloven/paragraf-2-lovens-virkeomrade.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import type { Oppholdskilde } from './hendelser.ts'
import { vurderingeneAv } from './tilstand.ts'

export type OppholdKommando = {
  readonly type: 'vurderOpphold'
  readonly personId: PersonId
  readonly grunnlag: Oppholdsgrunnlag | 'ukjent'
  readonly kilde: Oppholdskilde
  readonly dokument?: string
  readonly dato: Dato
  readonly til?: Dato
  readonly begrunnelse: string
  /** Antall vurderinger av henne da skjemaet ble åpnet. */
  readonly settVersjon: number
}

/** Et navngitt menneske skriver hva oppholdsgrunnlaget til en voksen er, og hva det bygger på. Ingenting stenges av det. */
export function vurderOpphold(sak: Sak, k: OppholdKommando, o: Omgivelse): Utfort {
  if (!voksneISaken(sak, o).includes(k.personId)) return kanIkke('opphold-bare-voksne')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  const foer = vurderingeneAv(sak.opphold, k.personId)
  if (foer.length !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjelder: k.personId, gjeldende: foer.at(-1) })
  if (erTom(k.begrunnelse)) return kanIkke('ma-begrunnes')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  const { settVersjon: _, ...resten } = k
  return ok([{ ...resten, type: 'OppholdVurdert' }])
}
