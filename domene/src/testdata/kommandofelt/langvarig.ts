import fc from 'fast-check'
import { FORMALSSVAR } from '../../langvarig/hendelser.ts'
import type { LangvarigKommando } from '../../langvarig/operasjoner.ts'
import { type Feltene, mnd, soknadId, tekst } from './verdier.ts'

export const langvarigfelt: Feltene<LangvarigKommando['type']> = {
  vurderSaerskilteFormal: { soknadId, svar: fc.constantFrom(...FORMALSSVAR), begrunnelse: tekst },
  forTidligereStonad: { fra: mnd, til: mnd, kilde: tekst },
}
