import type { Aktor } from '../felles/aktor.ts'
import { avvist, ok, type Resultat } from '../felles/resultat.ts'
import type { Gradering, PersonHendelse } from './hendelser.ts'
import { type Person, strenghet } from './tilstand.ts'

export const KAN_IKKE_GRADERE = {
  'ikke-menneske': 'Graderingen settes av et menneske.',
  'endret-av-andre': 'Noen endret graderingen mens du skrev. Se hva som står nå, og velg på nytt.',
  uendret: 'Personen har denne graderingen fra før.',
  'bare-kretsen': 'Bare den autoriserte kretsen kan avklare eller senke en gradering.',
  'samme-person': 'Du har foreslått nedgraderingen. En annen i kretsen må bekrefte den.',
  'ma-begrunnes': 'Skriv hvorfor graderingen endres, og hva den hviler på.',
} as const
export type KanIkkeGradere = keyof typeof KAN_IKKE_GRADERE

/** Det den som endrer, så da hun bestemte seg. Er noe annet sant nå, må hun velge på nytt. */
export type SettGradering = { readonly gradering: Gradering; readonly forslag: Gradering | null }
export type Graderingskommando = {
  readonly gradering: Gradering
  readonly grunn: string
  readonly sett: SettGradering
}
type Hvem = { readonly aktor: Aktor; readonly iKrets: boolean }

/** `straks`: gjelder nå. `foreslas`: venter på en til i kretsen. `bekreftes`: er den andre, og gjelder nå. */
export type Virkning = 'straks' | 'foreslas' | 'bekreftes'

/**
 * Hva som skjer når denne setter graderingen til en person. Opp kan alle som har saken: det virker straks. En ukjent gradering
 * avklares av én i kretsen som har sjekket registeret. Ned krever to forskjellige i kretsen, og graderingen står til den andre har
 * bekreftet (sikkerhet.md K12). Har graderingen vært kjent, går ingen rundt de to ved å si «ukjent» først.
 */
export function virkningAv(
  p: Person,
  til: Gradering,
  o: Hvem,
): Resultat<Virkning, Exclude<KanIkkeGradere, 'ma-begrunnes' | 'endret-av-andre'>> {
  if (o.aktor.type !== 'ansatt') return avvist('ikke-menneske')
  if (til === p.gradering) return avvist('uendret')
  if (strenghet(til) > strenghet(p.gradering)) return ok('straks')
  if (!o.iKrets) return avvist('bare-kretsen')
  if (p.gradering === 'klientadresse') return ok('straks')
  if (p.gradering === 'ukjent' && strenghet(til) >= strenghet(p.kjentFor ?? 'ugradert')) return ok('straks')
  const forslag = p.nedgradering
  if (forslag?.til !== til) return ok('foreslas')
  const samme = forslag.foreslattAv.type === 'ansatt' && forslag.foreslattAv.id === o.aktor.id
  return samme ? avvist('samme-person') : ok('bekreftes')
}

export function settGradering(
  p: Person,
  k: Graderingskommando,
  o: Hvem,
): Resultat<readonly PersonHendelse[], KanIkkeGradere> {
  if (k.sett.gradering !== p.gradering || k.sett.forslag !== (p.nedgradering?.til ?? null))
    return avvist('endret-av-andre')
  const virkning = virkningAv(p, k.gradering, o)
  if (!virkning.ok) return virkning
  if (k.grunn.trim() === '') return avvist('ma-begrunnes')
  return ok([
    virkning.verdi === 'foreslas'
      ? { type: 'NedgraderingForeslatt', gradering: k.gradering, grunn: k.grunn }
      : { type: 'GraderingSatt', gradering: k.gradering, kilde: 'ansatt', grunn: k.grunn },
  ])
}
