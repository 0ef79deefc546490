import type { AnsattId, Kommune, PersonId, SakId } from '../felles/id.ts'
import type { Handling } from '../tilgang/handling.ts'
import type { AnsattSubjekt, Kontekst, Ressurs, Rolle, Sakressurs, Subjekt } from '../tilgang/typer.ts'

/**
 * Rader fra sikkerhet.md § 1.5, skrevet av for hånd. Denne fila leser aldri reglene.
 * ✔ hele saken · ✔o lederens oversikt (✔°) · ✔s kontaktsenterets status (✔°st) · ✔u uten felt · ellers HTTP-svaret.
 * V veileder, F fagansvarlig, L leder, K kontaktsenter, D administrator, I integrasjon, X kommandolinjen. «–» i kilden prøves som 404.
 */
export type Svar = '✔' | '✔o' | '✔s' | '✔u' | '403' | '404' | '503'
export type Rollebokstav = 'V' | 'F' | 'L' | 'K' | 'D' | 'I' | 'X'
export type Rad = {
  readonly rad: string
  readonly situasjon: string
  readonly handling: Handling
  readonly ressurs: Ressurs
  readonly kontekst?: Partial<Kontekst>
  readonly subjekt?: Partial<Omit<AnsattSubjekt, 'type'>>
  readonly svar: Partial<Record<Rollebokstav, Svar>>
}

export const HER = '9901' as Kommune
export const DER = '9902' as Kommune
export const MEG = 'a0000000-0000-7000-8000-000000000001' as AnsattId
export const KOLLEGA = 'a0000000-0000-7000-8000-000000000002' as AnsattId
export const TREDJE = 'a0000000-0000-7000-8000-000000000003' as AnsattId
export const MEG_SELV = 'b0000000-0000-7000-8000-000000000001' as PersonId
export const BARNET_MITT = 'b0000000-0000-7000-8000-000000000002' as PersonId
export const SOKER = 'b0000000-0000-7000-8000-000000000003' as PersonId

const ROLLE: Record<Exclude<Rollebokstav, 'I' | 'X'>, Rolle> = {
  V: 'veileder',
  F: 'fagansvarlig',
  L: 'leder',
  K: 'kontaktsenter',
  D: 'administrator',
}

export function subjektFor(bokstav: Rollebokstav, endring: Rad['subjekt'] = {}): Subjekt {
  if (bokstav === 'X') return { type: 'drift', bruker: 'root', kommune: HER }
  if (bokstav === 'I') return { type: 'integrasjon', navn: 'digisos', kommune: HER }
  return {
    type: 'ansatt',
    ansattId: MEG,
    kommune: HER,
    kontor: 'nord',
    roller: [ROLLE[bokstav]],
    iKrets: false,
    egnePersoner: [MEG_SELV],
    naerePersoner: [BARNET_MITT],
    ...endring,
  }
}

export const sakMed = (endring: Partial<Sakressurs> = {}): Sakressurs => ({
  slag: 'sak',
  id: 'c0000000-0000-7000-8000-000000000001' as SakId,
  kommune: HER,
  kontor: 'nord',
  gradering: 'ugradert',
  tildelt: [MEG],
  inhabile: [],
  personer: [SOKER],
  ufordelt: false,
  venterPaaAndreleser: false,
  lesere: [],
  proveLesere: [],
  harLest: [],
  ...endring,
})
export const hos = <S extends 'mottak' | 'sok' | 'liste' | 'kommunekonfig' | 'logg' | 'drift'>(
  slag: S,
  kommune = HER,
) => ({ slag, kommune })

export const ansatt = (ansattId: AnsattId, foreslattAv?: AnsattId) => ({
  slag: 'ansatt' as const,
  kommune: HER,
  ansattId,
  ...(foreslattAv ? { foreslattAv } : {}),
})
export const andres = { tildelt: [KOLLEGA] }
export const ingens = { tildelt: [], ufordelt: true }
export const krets = { iKrets: true }
export const gittMeg = { venterPaaAndreleser: true, lesere: [MEG], ...andres } as const
export const strengt = { gradering: 'strengt-fortrolig' } as const
export const alle = (svar: Svar): Rad['svar'] => ({
  V: svar,
  F: svar,
  L: svar,
  K: svar,
  D: svar,
  I: svar,
})
export const ansatte = (svar: Svar): Partial<Record<Rollebokstav, Svar>> => ({
  V: svar,
  F: svar,
  L: svar,
  K: svar,
  D: svar,
})
export const fra = { foreslattAv: KOLLEGA }
/** Forslaget er en kollegas, og gitt meg å lese. */
export const gitt = { ...fra, leser: MEG }
export const haster = { forelopigAvgjorelse: { grunn: 'Alene på vakt, ingen mat i huset' } }

export const r = (
  rad: string,
  situasjon: string,
  handling: Handling,
  ressurs: Ressurs,
  svar: Rad['svar'],
  resten: Pick<Rad, 'kontekst' | 'subjekt'> = {},
): Rad => ({ rad, situasjon, handling, ressurs, svar, ...resten })
