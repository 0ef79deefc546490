import type { SoknadId } from '../felles/id.ts'
import { kanIkke, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'

/** Sperren som gjelder hele vurderingen: søknaden finnes og er ikke ferdig. */
export function sperret(sak: Sak, soknadId: SoknadId): Utfort | undefined {
  const s = finnSoknad(sak.soknader, soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  if (s.status === 'ferdigbehandlet' || s.status === 'behandles-ikke') return kanIkke('soknad-er-ferdig')
  return undefined
}
