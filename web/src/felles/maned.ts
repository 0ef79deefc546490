import { erManed, type Maned } from '@handlingsrom/domene/felles/dato'

/** Leser en måned slik folk skriver den: «12.2026», «12/2026» eller «2026-12». */
export function lesManed(tekst: string): Maned | undefined {
  const t = tekst.trim()
  const norsk = /^(\d{1,2})[./ -](\d{4})$/.exec(t)
  const iso = norsk ? `${norsk[2]}-${norsk[1]?.padStart(2, '0')}` : t
  return erManed(iso) ? iso : undefined
}

export const skrivManed = (m: string): string => `${m.slice(5, 7)}.${m.slice(0, 4)}`
