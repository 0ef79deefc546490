import type { Fasit } from './hendelser.ts'
import { OVER_TID } from './overTid.ts'
import { TIDEN } from './tiden.ts'
import { VEDTAKENE } from './vedtakene.ts'

/** Den langsomme, åpenbare tellingen av hver indikator: det som skjedde, hendelse for hendelse. */
export const FASIT: Readonly<Record<string, Fasit>> = { ...TIDEN, ...VEDTAKENE, ...OVER_TID }
