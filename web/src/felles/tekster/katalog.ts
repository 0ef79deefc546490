import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import type { Tekster } from './typer.ts'

const KILDER: Record<Spraak, () => Promise<Tekster>> = {
  nb: () => import('./nb/index.ts').then(m => m.nb),
  nn: () => import('./nn/index.ts').then(m => m.nn),
  en: () => import('./en/index.ts').then(m => m.en),
}

/** Henter tekstene for ett språk. Bare det språket som er i bruk, lastes. */
export const hentTekster = (spraak: Spraak): Promise<Tekster> => KILDER[spraak]()

/** Språkets eget navn, likt på alle språk. */
export const SPRAAKNAVN: Record<Spraak, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }
