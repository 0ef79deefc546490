import type { Tema } from '@handlingsrom/domene/kartlegging/tema'

/** En notatlapp: noe som ble sagt utenom temaet. Får en plass straks, og et tema siden. */
export type Lapp = {
  readonly id: string
  readonly tekst: string
  readonly tema?: Tema
  readonly hvem?: string
}

export const lappnokkel = (sakId: string, samtaleId: string): string => `${sakId}:samtale:${samtaleId}:lapper`

/** Alt som noen gang er skrevet, kommer tilbake: er linjene flettet av to utkast, beholdes lappene fra begge. */
export function lesLapper(raa: string): readonly Lapp[] {
  const funnet = new Map<string, Lapp>()
  for (const linje of raa.split('\n').filter(Boolean)) for (const l of lesLinje(linje)) funnet.set(l.id, l)
  return [...funnet.values()]
}

function lesLinje(linje: string): readonly Lapp[] {
  try {
    const lest = JSON.parse(linje) as unknown
    if (Array.isArray(lest))
      return lest.filter((l): l is Lapp => typeof (l as Lapp | null)?.tekst === 'string')
  } catch {
    // Ikke en liste: da er det ord noen skrev, og de beholdes som en lapp.
  }
  return [{ id: linje, tekst: linje }]
}

export const skrivLapper = (lapper: readonly Lapp[]): string => JSON.stringify(lapper)
