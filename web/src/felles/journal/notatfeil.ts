import type { Notatslag } from '@handlingsrom/domene/journal/hendelser'
import type { Notatord, Notatvalg, Tekstfelt } from './notatutkast.ts'

/** Det høyeste tjeneren tar imot i ett felt. */
export const MAKS_TEGN = 50_000

/** Notatene der den som skriver, svarer på om det er tilstrekkelig undersøkt. */
export const spor = (slag: Notatslag | undefined): boolean => slag === 'vurdering' || slag === 'kontor'
/** Notatene om noe som skjedde der flere kan ha vært til stede. */
export const harTilstede = (slag: Notatslag | undefined): boolean =>
  slag === 'kontor' || slag === 'hjemmebesok'

export type Notatfelt =
  | Tekstfelt
  | 'slag'
  | 'dato'
  | 'klokkeslett'
  | 'gjelder'
  | 'tema'
  | 'kanal'
  | 'resultat'
  | 'referatgrunnlag'
  | 'grunn'
  | 'undersokt'
  | 'merke'
export type Notatfeil = ReadonlyMap<Notatfelt, 'mangler' | 'for-lang' | 'ugyldig'>

/** Tekstfeltene som hører til hver type notat. De andre er tomme eller blir stående i utkastet. */
const FELT: Record<Notatslag, readonly Tekstfelt[]> = {
  telefon: ['tekst'],
  'e-post': ['tekst'],
  kontor: ['tekst', 'andre', 'mangler'],
  hjemmebesok: ['tekst', 'andre'],
  forsok: ['tekst', 'hvem'],
  vurdering: ['fakta', 'vurdering', 'konklusjon', 'mangler'],
  'ikke-undersokt': ['tekst'],
  referat: ['tekst', 'instans', 'deltakere', 'avtalt'],
}

const KLOKKESLETT = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/
/** «9.05» og «09:05» er det samme. `undefined` når det ikke er et klokkeslett. */
export function lesKlokkeslett(skrevet: string): string | undefined {
  const [, timer, minutter] = KLOKKESLETT.exec(skrevet.trim()) ?? []
  return timer && minutter ? `${timer.padStart(2, '0')}:${minutter}` : undefined
}

/** Det som må til før notatet kan ferdigstilles, i den rekkefølgen feltene står. Tjeneren sier det samme. */
export function notatfeil(v: Notatvalg, ord: Notatord): Notatfeil {
  const feil = new Map<Notatfelt, 'mangler' | 'for-lang' | 'ugyldig'>()
  const tom = (f: Tekstfelt) => ord[f].trim() === ''
  const krev = (felt: Notatfelt, mangler: boolean) => mangler && feil.set(felt, 'mangler')
  const { slag } = v
  krev('slag', slag === undefined)
  krev('dato', v.dato === undefined)
  if (v.klokkeslett && !lesKlokkeslett(v.klokkeslett)) feil.set('klokkeslett', 'ugyldig')
  if (slag === 'forsok') {
    krev('kanal', !v.kanal)
    krev('hvem', tom('hvem'))
    krev('resultat', !v.resultat)
    krev('tekst', v.resultat === 'annet' && tom('tekst'))
  } else if (slag === 'vurdering') {
    for (const f of ['fakta', 'vurdering', 'konklusjon'] as const) krev(f, tom(f))
  } else if (slag === 'referat') {
    for (const f of ['instans', 'deltakere', 'avtalt'] as const) krev(f, tom(f))
    krev('referatgrunnlag', !v.referatgrunnlag)
    krev('tekst', v.referatgrunnlag === 'annet' && tom('tekst'))
  } else krev('tekst', tom('tekst'))
  if (slag === 'ikke-undersokt') {
    krev('grunn', !v.grunn)
    krev('gjelder', v.gjelder.length === 0)
    krev('tema', v.tema.length === 0)
  }
  if (spor(slag)) {
    krev('undersokt', !v.undersokt)
    krev('mangler', v.undersokt === 'nei' && tom('mangler'))
  }
  krev('merke', !v.merke)
  krev('innsynsgrunn', v.merke !== undefined && v.merke !== 'kan-vises' && tom('innsynsgrunn'))
  for (const f of slag ? FELT[slag] : (['tekst'] as const))
    if (ord[f].length > MAKS_TEGN) feil.set(f, 'for-lang')
  return feil
}
