import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, KommandoId, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import { etter, type Tidspunkt, tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { PersonHendelse } from '@handlingsrom/domene/person/hendelser'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { Kommunepolicy, Omgivelse, Personfakta } from '@handlingsrom/domene/sak/omgivelse'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import { anvend, type Sak, tomSak } from '@handlingsrom/domene/sak/tilstand'
import { type SakKommando, utfor } from '@handlingsrom/domene/sak/utfor'
import type { Slump } from './slump.ts'

/** Det alle sakene har felles: kontoret, kommunens valg, og de ansatte som arbeider der. */
export type Kontoret = {
  readonly kontor: string
  readonly policy: Kommunepolicy
  readonly saksbehandlere: readonly [AnsattId, ...AnsattId[]]
  readonly lesere: readonly [AnsattId, ...AnsattId[]]
}

/** Noe som ble gjort i saken, og hendelsene det ga. Kommandoen mangler når hendelsene kom utenfra. */
export type Steg = {
  readonly kommandoId: KommandoId
  readonly aktor: Aktor
  readonly dato: Dato
  readonly kommando?: SakKommando
  readonly hendelser: readonly Registrert<SakHendelse>[]
}
export type Oppdiktet = {
  readonly sak: Sak
  readonly steg: readonly Steg[]
  readonly personer: readonly { readonly personId: PersonId; readonly hendelser: readonly PersonHendelse[] }[]
  readonly personfakta: Readonly<Record<PersonId, Personfakta>>
}

/** En sak som fortelles dag for dag gjennom de samme operasjonene som ellers. Et avslag er en feil i fortellingen, og kastes. */
export function lagVerden(slump: Slump, k: Kontoret, nyId: () => string) {
  let sak = tomSak(nyId() as SakId)
  let dag = '2000-01-01' as Dato
  const steg: Steg[] = []
  const personer: Oppdiktet['personer'][number][] = []
  const personfakta: Record<PersonId, Personfakta> = {}

  const tidgiver = () => {
    let sist = `${dag}T${String(8 + slump.mellom(0, 5)).padStart(2, '0')}:00:00.000Z` as Tidspunkt
    if (sak.sisteTidspunkt && sak.sisteTidspunkt >= sist) sist = sak.sisteTidspunkt
    return () => {
      sist = etter(sist)
      return sist
    }
  }
  const registrer = (
    aktor: Aktor,
    hendelser: readonly SakHendelse[],
    tid: () => Tidspunkt,
    kommando?: SakKommando,
  ) => {
    const kommandoId = nyId() as KommandoId
    const nye = hendelser.map((hendelse, i) => ({
      nr: sak.sisteNr + 1 + i,
      tidspunkt: tidspunkt(tid()),
      aktor,
      kommandoId,
      hendelse,
    }))
    sak = nye.reduce(anvend, sak)
    steg.push({ kommandoId, aktor, dato: dag, hendelser: nye, ...(kommando ? { kommando } : {}) })
  }
  return {
    sak: () => sak,
    /** Det beløpene bestemmes mot: menneskene i saken, og kommunens valg. */
    grunnlag: () => ({ personer: personfakta, policy: k.policy }),
    dag: () => dag,
    nyId,
    den: (d: Dato) => {
      dag = d
    },
    person: (personId: PersonId, fakta: Personfakta, hendelser: readonly PersonHendelse[]) => {
      personfakta[personId] = fakta
      personer.push({ personId, hendelser })
    },
    utenfra: (hendelser: readonly SakHendelse[], aktor: Aktor) => registrer(aktor, hendelser, tidgiver()),
    gjor: (av: AnsattId, kommando: SakKommando) => {
      const tid = tidgiver()
      const aktor: Aktor = { type: 'ansatt', id: av }
      const o: Omgivelse = {
        naa: { tidspunkt: tid(), dato: dag },
        aktor,
        nyId,
        tid,
        personer: personfakta,
        policy: k.policy,
      }
      const svar = utfor(sak, kommando, o)
      if (!svar.ok) throw new Error(`${kommando.type} ble avvist: ${svar.feil.kode}`)
      registrer(aktor, svar.verdi, tid, kommando)
    },
    ferdig: (): Oppdiktet => ({ sak, steg, personer, personfakta }),
  }
}
export type Saksverden = ReturnType<typeof lagVerden>
