import type { Sakkommandonavn } from './kommandoer.ts'

/** Kommandoene som sender et brev som kan ses først: `POST /api/saker/:sakId/som-mottaker/:type`, med kommandoens egen kropp. */
export const SOM_MOTTAKER = [
  'sendForelopigSvar',
  'ettersporDokumentasjon',
  'varsleOmEndring',
] as const satisfies readonly Sakkommandonavn[]
export type SomMottaker = (typeof SOM_MOTTAKER)[number]
