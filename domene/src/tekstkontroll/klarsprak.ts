import type { Malform } from '../felles/spraak.ts'
import { FAGORD, type Fagord } from './fagord.ts'
import { langSetning } from './langSetning.ts'
import { treff } from './ordmonster.ts'
import { passiv } from './passiv.ts'
import { type Spenn, setningene } from './setninger.ts'
import { iTeksten } from './typer.ts'

/** Et stille notat om språket: en lang setning, en som ikke sier hvem, eller et ord en familie kan stusse på. */
export type Spraknotat = Spenn &
  (
    | { readonly slag: 'lang-setning'; readonly ord: number; readonly delEtter: string | null }
    | { readonly slag: 'passiv'; readonly ord: string }
    | { readonly slag: 'fagord'; readonly ord: string; readonly fagord: Fagord }
  )

/** Notatene om språket i egen tekst, i den rekkefølgen de står. Et fagord nevnes én gang. Ingen samlet karakter regnes ut (skisse 6). */
export function spraknotater(tekst: string): readonly Spraknotat[] {
  const nevnt = new Set<string>()
  return setningene(tekst).flatMap((s): readonly Spraknotat[] => {
    const lang = langSetning(s)
    const uten = passiv(s.tekst)
    const fagord = FAGORD.flatMap((f): readonly Spraknotat[] => {
      const m = nevnt.has(f.ord) ? null : treff(s.tekst, f.monster)
      if (!m) return []
      nevnt.add(f.ord)
      return [{ slag: 'fagord', ord: s.tekst.slice(m.fra, m.til), fagord: f, ...iTeksten(s, m) }]
    })
    return [
      ...(lang ? [{ slag: 'lang-setning' as const, ...lang, fra: s.fra, til: s.til }] : []),
      ...(uten
        ? [{ slag: 'passiv' as const, ord: s.tekst.slice(uten.fra, uten.til), ...iTeksten(s, uten) }]
        : []),
      ...fagord,
    ].toSorted((a, b) => a.fra - b.fra)
  })
}

const NYNORSK =
  /(?<!\p{L})(?:ikkje|ein|eit|kva|kvar|dei|frå|ho|meir|berre|difor|vore|korleis|nokon|noko|blei|vart|me|dykk)(?!\p{L})/giu
const BOKMAL =
  /(?<!\p{L})(?:ikke|en|et|hva|hver|de|fra|hun|mer|bare|derfor|vært|hvordan|noen|noe|ble|dere|jeg)(?!\p{L})/giu

/** Målformen teksten ser ut til å være skrevet på, så det vanlige ordet foreslås på den. */
export const malformIteksten = (tekst: string): Malform =>
  (tekst.match(NYNORSK)?.length ?? 0) > (tekst.match(BOKMAL)?.length ?? 0) ? 'nn' : 'nb'
