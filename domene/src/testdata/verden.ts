import type { Aktor } from '../felles/aktor.ts'
import { type Dato, dato } from '../felles/dato.ts'
import type { AnsattId, KommandoId, PersonId, SakId } from '../felles/id.ts'
import type { Resultat } from '../felles/resultat.ts'
import { etter, type Tidspunkt, tidspunkt } from '../felles/tidspunkt.ts'
import type { Avslag } from '../sak/avslag.ts'
import type { SakHendelse } from '../sak/hendelser.ts'
import { STANDARDPOLICY } from '../sak/kommune.ts'
import type { Kommunepolicy, Omgivelse, Personfakta } from '../sak/omgivelse.ts'
import type { Registrert } from '../sak/strom.ts'
import { anvend, type Sak, tomSak } from '../sak/tilstand.ts'
import { type SakKommando, utfor } from '../sak/utfor.ts'

export const ansattId = (id: string): AnsattId => id as AnsattId
export const ansatt = (id: string): Aktor => ({ type: 'ansatt', id: ansattId(id) })
export const MASKIN: Aktor = { type: 'integrasjon', navn: 'fiks' }

/** Tuva foreslår, Sivert leser. Begge er oppdiktede. */
export const TUVA = ansattId('tuva')
export const SIVERT = ansattId('sivert')

/** En sak og alt rundt den, på et bestemt sted i tiden. Uforanderlig: hver kommando gir en ny verden. */
export type Verden = {
  readonly sak: Sak
  readonly hendelser: readonly Registrert<SakHendelse>[]
  readonly personer: Readonly<Record<PersonId, Personfakta>>
  readonly policy: Kommunepolicy
  readonly dato: Dato
  readonly aktor: Aktor
  /** Det som er kjent om dem som kan lese. Mangler i en verden uten lesere. */
  readonly lesere?: NonNullable<Omgivelse['lesere']>
}

export const tomVerden = (idag = '2026-11-20', sakId = 'sak-1' as SakId): Verden => ({
  sak: tomSak(sakId),
  hendelser: [],
  personer: {},
  policy: STANDARDPOLICY,
  dato: dato(idag),
  aktor: { type: 'ansatt', id: TUVA },
})

/**
 * Omgivelsen en kommando får. Id-ene og tidspunktene følger av hvor langt saken er kommet, slik at den samme kommandoen på den
 * samme saken alltid får de samme. `tid` deles med dem som registrerer hendelsene, så alle tidspunkter i saken er ulike.
 */
export function testomgivelse(v: Verden): Omgivelse {
  let antallIder = 0
  let sist = forrigeTid(v)
  const naa = { tidspunkt: etter(sist), dato: v.dato }
  return {
    naa,
    aktor: v.aktor,
    nyId: () => uuid(v.hendelser.length, antallIder++),
    tid: () => {
      sist = etter(sist)
      return sist
    },
    personer: v.personer,
    policy: v.policy,
    ...(v.lesere ? { lesere: v.lesere } : {}),
  }
}

const uuid = (nr: number, antall: number): string =>
  `00000000-0000-7000-8000-${String(nr).padStart(8, '0')}${String(antall).padStart(4, '0')}`

/** Klokken begynner klokka ni (UTC) på dagen, og går videre derfra. */
function forrigeTid(v: Verden): Tidspunkt {
  const morgen = tidspunkt(`${v.dato}T09:00:00.000Z`)
  const siste = v.sak.sisteTidspunkt
  return siste && siste > morgen ? siste : morgen
}

/** Kommandoen prøves uten at noe registreres. */
export const prov = (v: Verden, k: SakKommando): Resultat<readonly SakHendelse[], Avslag> =>
  utfor(v.sak, k, testomgivelse(v))

export type Provd = { readonly verden: Verden; readonly avslag?: Avslag; readonly antall: number }

/** Utfører kommandoen. Et avslag endrer ingenting. */
export function utforIVerden(v: Verden, k: SakKommando): Provd {
  const o = testomgivelse(v)
  const svar = utfor(v.sak, k, o)
  if (!svar.ok) return { verden: v, avslag: svar.feil, antall: 0 }
  return { verden: registrer(v, svar.verdi, o.tid), antall: svar.verdi.length }
}

/** Utfører kommandoene etter tur. Kaster når en blir avvist: en test som vil se et avslag, bruker `prov`. */
export const kjor = (v: Verden, kommandoer: readonly SakKommando[]): Verden =>
  kommandoer.reduce((w, k) => {
    const { verden, avslag } = utforIVerden(w, k)
    if (avslag) throw new Error(`${k.type} ble avvist: ${JSON.stringify(avslag)}`)
    return verden
  }, v)

/** Hendelser som ikke kommer av en kommando: mottak, levering, brevbygging. */
export function registrer(
  v: Verden,
  hendelser: readonly SakHendelse[],
  tid: () => Tidspunkt = testomgivelse(v).tid,
): Verden {
  const nye = hendelser.map(
    (hendelse, i): Registrert<SakHendelse> => ({
      nr: v.hendelser.length + i + 1,
      tidspunkt: tid(),
      aktor: v.aktor,
      kommandoId: `k-${v.hendelser.length + 1}` as KommandoId,
      hendelse,
    }),
  )
  return { ...v, hendelser: [...v.hendelser, ...nye], sak: nye.reduce(anvend, v.sak) }
}
