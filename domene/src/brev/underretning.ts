import type { OpplysningIUnderretning } from '../regelverk/forvaltningsloven/paragraf-27-underretning.ts'
import type { Brevdel, Setning } from './struktur.ts'

/** Hvilken opplysning en setning i malen gir, kjent på paragrafen den hviler på. */
const AV_PARAGRAFEN: Readonly<Record<string, readonly OpplysningIUnderretning[]>> = {
  'forvaltningsloven § 28': ['klageadgang'],
  'forvaltningsloven § 29': ['klagefrist'],
  'forvaltningsloven § 32': ['fremgangsmate'],
  'forvaltningsloven § 33': ['klageinstans'],
  'forvaltningsloven § 18': ['innsyn'],
  'forvaltningsloven § 42': ['utsatt-gjennomforing'],
  'forvaltningsloven § 11': ['veiledning'],
  'forvaltningsloven § 36': ['sakskostnader'],
}

/** Opplysningene etter forvaltningsloven § 27 som står i delene av et brev. Bare setninger fra malen teller: egne ord kan si hva som helst. */
export const opplysningerI = (deler: readonly Brevdel[]): readonly OpplysningIUnderretning[] => [
  ...new Set(
    deler
      .flatMap((d): readonly Setning[] => (d.slag === 'avsnitt' ? d.setninger : []))
      .filter(s => s.standard && s.tekst.trim() !== '')
      .flatMap(s => s.grunnlag.flatMap(g => (g.type === 'lov' ? (AV_PARAGRAFEN[g.ref] ?? []) : []))),
  ),
]

/** Opplysningene som står i alle brevene. Det som mangler på én målform, mangler for den som får brevet på den. */
export const opplysningerIAlle = (
  brev: readonly (readonly Brevdel[])[],
): readonly OpplysningIUnderretning[] => {
  const [forste = [], ...andre] = brev.map(opplysningerI)
  return forste.filter(o => andre.every(a => a.includes(o)))
}
