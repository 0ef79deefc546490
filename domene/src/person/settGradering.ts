import type { Aktor } from '../felles/aktor.ts'
import { avvist, ok, type Resultat } from '../felles/resultat.ts'
import type { Gradering, PersonHendelse } from './hendelser.ts'
import { type Person, strenghet } from './tilstand.ts'

export const KAN_IKKE_GRADERE = {
  'ikke-menneske': 'Graderingen settes av et menneske.',
  uendret: 'Personen har denne graderingen fra før.',
  'ma-begrunnes': 'Skriv hvorfor graderingen endres, og hva den hviler på.',
  'bare-kretsen': 'Bare den autoriserte kretsen kan avklare eller senke en gradering.',
  'samme-person': 'Du har foreslått nedgraderingen. En annen i kretsen må bekrefte den.',
} as const
export type KanIkkeGradere = keyof typeof KAN_IKKE_GRADERE

/**
 * Setter graderingen til en person. Opp kan alle som har saken: det virker straks. En ukjent gradering avklares av én i kretsen som
 * har sjekket registeret. Ned krever to forskjellige i kretsen, og graderingen står til den andre har bekreftet (sikkerhet.md K12).
 */
export function settGradering(
  p: Person,
  k: { readonly gradering: Gradering; readonly grunn: string },
  o: { readonly aktor: Aktor; readonly iKrets: boolean },
): Resultat<readonly PersonHendelse[], KanIkkeGradere> {
  if (o.aktor.type !== 'ansatt') return avvist('ikke-menneske')
  if (k.gradering === p.gradering) return avvist('uendret')
  if (k.grunn.trim() === '') return avvist('ma-begrunnes')
  const sett = ok([
    { type: 'GraderingSatt' as const, gradering: k.gradering, kilde: 'ansatt' as const, grunn: k.grunn },
  ])
  if (strenghet(k.gradering) > strenghet(p.gradering)) return sett
  if (!o.iKrets) return avvist('bare-kretsen')
  if (p.gradering === 'ukjent' || p.gradering === 'klientadresse') return sett
  const forslag = p.nedgradering
  if (forslag?.til !== k.gradering) {
    return ok([{ type: 'NedgraderingForeslatt', gradering: k.gradering, grunn: k.grunn }])
  }
  const samme = forslag.foreslattAv.type === 'ansatt' && forslag.foreslattAv.id === o.aktor.id
  return samme ? avvist('samme-person') : sett
}
