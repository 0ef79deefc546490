import { MANEDSNAVN } from '../felles/manedsnavn.ts'
import type { BarnIBrev, Brev, Brevdel, Kapittel, Setning } from './struktur.ts'

/** `andel` er mellom 0 og 1; null når det ikke står noe å måle (for et barn: egen tekst mangler). */
export type Andel = { readonly andel: number | null; readonly tegn: number }
export type Standardandel = Andel & { readonly barn: readonly (BarnIBrev & Andel)[] }

const MANED = MANEDSNAVN.join('|')
const DATOER = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})?|(?:\\d{1,2}\\.\\s*)?(?<!\\p{L})(?:${MANED})(?!\\p{L})(?:\\s+\\d{4})?`,
  'giu',
)

/**
 * Hvor mye av brevet som er standardtekst, målt i tegn. Klage og innsyn skal være standard og teller ikke;
 * overskrifter og tabeller er ikke tekst. Navn og datoer tas bort først, så et avsnitt ikke blir personlig av
 * at navnet er satt inn. I avsnittene om barna regnes også en setning som standard når den står likt om et
 * annet barn i brevet, eller blant `kjente` (setninger kontoret har brukt i andre brev).
 */
export function standardandel(brev: Brev, kjente: readonly string[] = []): Standardandel {
  const navn = navneneI(brev)
  const avsnitt = brev.deler.flatMap(somAvsnitt)
  const kjenteKjerner = new Set(kjente.map(k => kjerne(k, navn)))
  const omBarn = avsnitt.flatMap(a => (a.barn === null ? [] : [{ barn: a.barn, setninger: a.setninger }]))
  const barnMed = new Map<string, Set<string>>()
  for (const o of omBarn) {
    for (const s of o.setninger) {
      const k = kjerne(s.tekst, navn)
      barnMed.set(k, (barnMed.get(k) ?? new Set()).add(o.barn.ref))
    }
  }

  const mal = (setninger: readonly Setning[], iBarneavsnitt: boolean): Maling => {
    let [tegn, standard] = [0, 0]
    for (const s of setninger) {
      const k = kjerne(s.tekst, navn)
      tegn += k.length
      const omFlereBarn = iBarneavsnitt && (barnMed.get(k)?.size ?? 0) > 1
      if (s.standard || omFlereBarn || kjenteKjerner.has(k)) standard += k.length
    }
    return { tegn, standard }
  }

  const hele = avsnitt
    .filter(a => a.kapittel !== 'klage' && a.kapittel !== 'innsyn')
    .map(a => mal(a.setninger, a.barn !== null))
  return {
    ...somAndel({ tegn: summer(hele.map(m => m.tegn)), standard: summer(hele.map(m => m.standard)) }),
    barn: omBarn.map(o => ({ ...o.barn, ...somAndel(mal(o.setninger, true)) })),
  }
}

type Maling = { readonly tegn: number; readonly standard: number }

const summer = (tall: readonly number[]): number => tall.reduce((a, b) => a + b, 0)
const somAndel = (m: Maling): Andel => ({ andel: m.tegn === 0 ? null : m.standard / m.tegn, tegn: m.tegn })

type Malt = {
  readonly kapittel: Kapittel
  readonly setninger: readonly Setning[]
  readonly barn: BarnIBrev | null
}

function somAvsnitt(d: Brevdel): readonly Malt[] {
  if (d.slag === 'avsnitt') return [{ kapittel: d.kapittel, setninger: d.setninger, barn: d.barn ?? null }]
  return d.slag === 'liste' ? [{ kapittel: d.kapittel, setninger: d.punkter, barn: null }] : []
}

/** Det som er igjen av en setning når navn, datoer, mellomrom og skilletegn er borte. */
function kjerne(tekst: string, navn: RegExp | null): string {
  const utenNavn = navn === null ? tekst : tekst.replace(navn, '')
  return utenNavn
    .replace(DATOER, '')
    .replace(/[\s.,;:!?«»"'()–-]+/gu, '')
    .toLowerCase()
}

/** Alle navn i brevet, hvert ledd for seg, også med eieform-s. */
function navneneI(brev: Brev): RegExp | null {
  const fulle = [
    brev.mottaker.navn,
    brev.avsender.saksbehandler,
    brev.avsender.godkjentAv ?? '',
    brev.avsender.kontor,
    brev.avsender.kommune ?? '',
    ...brev.deler.flatMap(d => (d.slag === 'avsnitt' && d.barn ? [d.barn.navn] : [])),
  ]
  const ledd = [...new Set(fulle.flatMap(n => n.split(/[\s-]+/u)).filter(l => l.length > 1))]
  if (ledd.length === 0) return null
  const monster = ledd.sort((a, b) => b.length - a.length).map(l => l.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<!\\p{L})(?:${monster.join('|')})s?(?!\\p{L})`, 'gu')
}
