import { alderPaa, type Dato, forsteDag, type Maned, manedFor, sisteDag } from '../../felles/dato.ts'
import type { Spraak } from '../../felles/spraak.ts'

/** Kategoriene i de statlige veiledende retningslinjene. */
export const SATSKATEGORIER = [
  'enslig',
  'ektepar_samboere',
  'person_i_bofellesskap',
  'barn_0_5',
  'barn_6_10',
  'barn_11_17',
] as const
export type Satskategori = (typeof SATSKATEGORIER)[number]
export type Barnekategori = Extract<Satskategori, `barn_${string}`>

/** Når i måneden alderen telles. `i-maneden` er vårt valg; kommunen kan bestemme `forste-dag`. */
export const ALDERSREGLER = ['i-maneden', 'forste-dag'] as const
export type Aldersregel = (typeof ALDERSREGLER)[number]
/** Regelen kommunen har bestemt, fra og med en måned. Måneder før den beholder regelen de hadde. */
export type Aldersvalg = { readonly regel: Aldersregel; readonly fra: Maned }

/** Regelen som gjelder i måneden. Av to valg fra samme måned gjelder det som er bestemt sist. */
export const aldersregelFor = (valg: readonly Aldersvalg[], m: Maned): Aldersregel =>
  valg
    .filter(v => v.fra <= m)
    .reduce<Aldersvalg | undefined>((siste, v) => (siste && siste.fra > v.fra ? siste : v), undefined)
    ?.regel ?? 'i-maneden'

/**
 * Kategorien til et barn i en måned. `undefined` når barnet ikke er født i løpet av måneden, eller fyller 18 år i den eller
 * før: da er hen søker i egen sak, og ingen barnesats gjelder.
 *
 * Loven tier om måneden et barn bytter gruppe. Vårt valg er alderen barnet når i løpet av måneden, altså alderen på månedens
 * siste dag, slik at hele måneden har én sats (docs/adr/0004-barnets-alder-i-maneden.md). En kommune kan i stedet telle alderen på
 * månedens første dag. Et barn som blir født i måneden, er i yngste gruppe etter begge.
 */
export function barnekategori(
  fodt: Dato,
  maned: Maned,
  regel: Aldersregel = 'i-maneden',
): Barnekategori | undefined {
  if (manedFor(fodt) === maned) return 'barn_0_5'
  const alder = alderPaa(fodt, regel === 'forste-dag' ? forsteDag(maned) : sisteDag(maned))
  if (alder < 0 || alder >= 18) return undefined
  if (alder <= 5) return 'barn_0_5'
  return alder <= 10 ? 'barn_6_10' : 'barn_11_17'
}

export const SATSKATEGORINAVN = {
  enslig: { nb: 'Enslig', nn: 'Einsleg', en: 'Single person' },
  ektepar_samboere: {
    nb: 'Ektepar eller samboere',
    nn: 'Ektepar eller sambuarar',
    en: 'Married or cohabiting couple',
  },
  person_i_bofellesskap: {
    nb: 'Person i bofellesskap',
    nn: 'Person i bufellesskap',
    en: 'Person in shared housing',
  },
  barn_0_5: { nb: 'Barn 0–5 år', nn: 'Barn 0–5 år', en: 'Child aged 0–5' },
  barn_6_10: { nb: 'Barn 6–10 år', nn: 'Barn 6–10 år', en: 'Child aged 6–10' },
  barn_11_17: { nb: 'Barn 11–17 år', nn: 'Barn 11–17 år', en: 'Child aged 11–17' },
} satisfies Record<Satskategori, Record<Spraak, string>>
