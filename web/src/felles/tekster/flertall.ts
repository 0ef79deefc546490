import type { Spraak } from '@handlingsrom/domene/felles/spraak'

type Former = { readonly en: string; readonly flere: string }

/** Nettlesere har ikke alltid nynorsk; entall og flertall følger samme regel som bokmål. */
const REGLER: Record<Spraak, Intl.PluralRules> = {
  nb: new Intl.PluralRules('nb'),
  nn: new Intl.PluralRules('nb'),
  en: new Intl.PluralRules('en'),
}

/** Velger form etter antall: `flertall('nb')(2, { en: '1 barn', flere: '2 barn' })`. */
export const flertall =
  (spraak: Spraak) =>
  (antall: number, former: Former): string =>
    REGLER[spraak].select(antall) === 'one' ? former.en : former.flere
