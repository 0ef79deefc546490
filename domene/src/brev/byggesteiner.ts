import { delISetninger } from './ord.ts'
import type { Brevdel, Grunnlag, Kapittel, Overskrift, Setning } from './struktur.ts'

/** Setning fra malen. */
export const fraMal = (tekst: string, ...grunnlag: readonly Grunnlag[]): Setning => ({
  tekst,
  standard: true,
  grunnlag,
})

/** Setning som bare gjelder denne saken: et beløp, eller noe et menneske har skrevet. */
export const egen = (tekst: string, ...grunnlag: readonly Grunnlag[]): Setning => ({
  tekst,
  standard: false,
  grunnlag,
})

/** Egne ord, delt i setninger. Teksten endres ikke; tom tekst gir ingen setninger, aldri en påfunnet. */
export const egneOrd = (tekst: string, grunnlag: readonly Grunnlag[]): readonly Setning[] =>
  delISetninger(tekst).map(t => ({ ...egen(t, ...grunnlag), skrevet: true }))

/** Korte egne ord uten punktum blir en setning. */
export const medPunktum = (tekst: string): string => {
  const t = tekst.trim()
  return t === '' || /[.!?…»]$/u.test(t) ? t : `${t}.`
}

export const uthev = (s: Setning): Setning => ({ ...s, uthevet: true })

export const overskrift = (kapittel: Kapittel, niva: Overskrift['niva'], tekst: string): Brevdel => ({
  slag: 'overskrift',
  kapittel,
  niva,
  tekst,
})

export const avsnitt = (kapittel: Kapittel, setninger: readonly Setning[]): readonly Brevdel[] =>
  setninger.length === 0 ? [] : [{ slag: 'avsnitt', kapittel, setninger }]

export const lov = (sted: string): Grunnlag => ({ type: 'lov', ref: sted })
export const sotjl = (paragraf: string): Grunnlag => lov(`sosialtjenesteloven § ${paragraf}`)
export const fvl = (paragraf: string): Grunnlag => lov(`forvaltningsloven § ${paragraf}`)
export const skjonn = (ref: string, navn: string): Grunnlag => ({ type: 'skjonn', ref, navn })
export const linje = (l: { readonly ref: string; readonly tekst: string }): Grunnlag => ({
  type: 'linje',
  ref: l.ref,
  navn: l.tekst,
})
/** Normen eller satsen beløpene er sett i lys av. */
export const norm = (n: { readonly ref?: string; readonly tekst: string }): readonly Grunnlag[] =>
  n.ref === undefined ? [] : [{ type: 'norm', ref: n.ref, navn: n.tekst }]
export const opplysning = (o: { readonly ref: string; readonly navn?: string }): Grunnlag => ({
  type: 'opplysning',
  ...o,
})
