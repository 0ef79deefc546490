import { TEMA, type Tema } from '@handlingsrom/domene/kartlegging/tema'

/** Cellen i adressen til kartleggingen: id-en til mennesket og temaet, aldri noe navn. */
export const celleIAdressen = (personId: string, tema: Tema): string => `${personId}.${tema}`

export function plassI(
  celle: string | undefined,
): { readonly personId: string; readonly tema: Tema } | undefined {
  const skille = celle?.indexOf('.') ?? -1
  const tema = TEMA.find(t => t === celle?.slice(skille + 1))
  return celle && skille > 0 && tema ? { personId: celle.slice(0, skille), tema } : undefined
}

/** Filteret og cellen står i adressen, så en lenke viser det samme for en kollega. */
export type Kartleggingssok = { readonly vis?: 'mangler'; readonly celle?: string }

export const lesKartleggingssok = (sok: Record<string, unknown>): Kartleggingssok => ({
  ...(sok.vis === 'mangler' ? { vis: 'mangler' } : {}),
  ...(typeof sok.celle === 'string' && plassI(sok.celle) ? { celle: sok.celle } : {}),
})
