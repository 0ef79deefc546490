import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { barnaNaa } from '../sak/gjeldende.ts'
import type { Menneske } from './Hvemvalg.tsx'

/** Menneskene et notat kan handle om: barna først, så søkeren og de andre voksne. */
export const menneskene = (sak: Saksvisning): readonly Menneske[] =>
  [...barnaNaa(sak), sak.soker, ...sak.voksne.filter(v => !v.tattUt)].map(({ personId, fornavn }) => ({
    personId,
    fornavn,
  }))
