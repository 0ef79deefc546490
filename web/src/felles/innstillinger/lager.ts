import type { Spraak } from '@handlingsrom/domene/felles/spraak'

export type Tema = 'light' | 'dark' | 'system'

/** Det eneste som ligger i nettleserens lager: utseende, språk og om hurtigtaster er på. Aldri noe fra en sak. */
const NOKLER = {
  tema: 'handlingsrom.tema',
  spraak: 'handlingsrom.spraak',
  taster: 'handlingsrom.hurtigtaster',
} as const

function les(nokkel: string): string | null {
  try {
    return localStorage.getItem(nokkel)
  } catch {
    return null
  }
}

function skriv(nokkel: string, verdi: string): void {
  try {
    localStorage.setItem(nokkel, verdi)
  } catch {
    // Lagring kan være slått av; da gjelder valget til siden lukkes.
  }
}

export function lesTema(): Tema {
  const verdi = les(NOKLER.tema)
  return verdi === 'light' || verdi === 'dark' ? verdi : 'system'
}
export const lagreTema = (tema: Tema): void => skriv(NOKLER.tema, tema)

export function lesSpraak(): Spraak {
  const verdi = les(NOKLER.spraak)
  return verdi === 'nn' || verdi === 'en' ? verdi : 'nb'
}
export const lagreSpraak = (spraak: Spraak): void => skriv(NOKLER.spraak, spraak)

export const lesHurtigtaster = (): boolean => les(NOKLER.taster) !== 'av'
export const lagreHurtigtaster = (pa: boolean): void => skriv(NOKLER.taster, pa ? 'pa' : 'av')
