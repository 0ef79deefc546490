import { type Dato, leggTilDager, leggTilManeder } from '@handlingsrom/domene/felles/dato'
import type { AnsattId } from '@handlingsrom/domene/felles/id'
import { erVirkedag } from '@handlingsrom/domene/felles/kalender'
import type { Malform } from '@handlingsrom/domene/felles/spraak'
import { etter, type Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { NySoknad } from '@handlingsrom/kontrakt/sak/soknad'
import { Temporal } from 'temporal-polyfill'
import type { Handling } from './scene.ts'
import type { Digitalsoknad, Menneske } from './soknadJson.ts'
import { syntetiskNummer } from './syntetisk.ts'

export type Vedleggsfil = {
  readonly filnavn: string
  readonly type: string
  readonly tilleggsinfo: string
  readonly linjer: readonly string[]
}
export type Papirsoknad = Omit<NySoknad, 'kommandoId' | 'mottattDato'>

/** Ett trinn i en families historie. Hvert trinn er ett brukstilfelle, utført på et bestemt tidspunkt. */
export type Trinn =
  | {
      readonly slag: 'digital'
      readonly nokkel: string
      readonly soknad: Digitalsoknad
      readonly vedlegg: readonly Vedleggsfil[]
    }
  | { readonly slag: 'papir'; readonly nokkel: string; readonly av: AnsattId; readonly soknad: Papirsoknad }
  | { readonly slag: 'ettersendelse'; readonly nokkel: string; readonly vedlegg: readonly Vedleggsfil[] }
  | {
      readonly slag: 'sprak'
      readonly av: AnsattId
      readonly fornavn: string
      readonly malform: Malform
      readonly tolkesprak?: string
    }
  | {
      readonly slag: 'nytt-barn'
      readonly av: AnsattId
      readonly barn: Menneske
      readonly foreldre: readonly string[]
    }
  | {
      readonly slag: 'gjor'
      readonly av: AnsattId
      readonly handlinger: readonly Handling[]
      readonly utenSkriver?: true
    }
export type Steg = { readonly familie: string; readonly tid: Tidspunkt; readonly trinn: Trinn }

export type Familie = { readonly navn: string; readonly barn: number; readonly manus: (f: Forteller) => void }
export type Forteller = ReturnType<typeof forteller>

/** Øyeblikket i Oslo, som UTC. */
export const iOslo = (dag: Dato, klokkeslett: string): Tidspunkt =>
  Temporal.PlainDateTime.from(`${dag}T${klokkeslett}`)
    .toZonedDateTime('Europe/Oslo')
    .toInstant()
    .toString({ fractionalSecondDigits: 3 }) as Tidspunkt

/**
 * Forteller én families historie, sett fra i dag: `f.den(41, '09:10').av(ingrid).gjor(…)` er det Ingrid gjorde for 41 dager
 * siden. Ansatte arbeider bare på virkedager, så en helgedag blir neste virkedag. Tiden i et manus går aldri bakover.
 */
export function forteller(navn: string, idag: Dato, lopenummer: number) {
  const steg: Steg[] = []
  let siste = '' as Tidspunkt
  let antall = 0
  const leggTil = (onsket: Tidspunkt, trinn: Trinn) => {
    siste = onsket > siste ? onsket : etter(siste, 120_000)
    steg.push({ familie: navn, tid: siste, trinn })
  }
  const siden = (dager: number): Dato => leggTilDager(idag, -dager)
  const virkedag = (dag: Dato): Dato => {
    for (let d = dag; d < idag; d = leggTilDager(d, 1)) if (erVirkedag(d)) return d
    for (let d = leggTilDager(idag, -1); ; d = leggTilDager(d, -1)) if (erVirkedag(d)) return d
  }
  return {
    steg,
    idag,
    siden,
    /** Et menneske som er så mange år og måneder gammelt i dag. */
    menneske(fornavn: string, etternavn: string, ar: number, maneder = 5): Menneske {
      antall += 1
      const fodt = leggTilDager(
        leggTilManeder(idag, -(ar * 12 + maneder)),
        -((antall * 7 + lopenummer * 3) % 19) - 1,
      )
      return { fornavn, etternavn, fodt, nummer: syntetiskNummer(fodt, lopenummer * 20 + antall) }
    },
    den(dager: number, klokkeslett: string) {
      const dag = siden(dager)
      return {
        digital: (nokkel: string, soknad: Digitalsoknad, vedlegg: readonly Vedleggsfil[] = []) =>
          leggTil(iOslo(dag, klokkeslett), { slag: 'digital', nokkel, soknad, vedlegg }),
        ettersender: (nokkel: string, ...vedlegg: readonly Vedleggsfil[]) =>
          leggTil(iOslo(dag, klokkeslett), { slag: 'ettersendelse', nokkel, vedlegg }),
        av({ id: av }: { readonly id: AnsattId }) {
          const tid = iOslo(virkedag(dag), klokkeslett)
          return {
            gjor: (...handlinger: readonly Handling[]) => leggTil(tid, { slag: 'gjor', av, handlinger }),
            /** Det samme, men brevet lot seg ikke lage akkurat da. */
            gjorUtenSkriver: (...handlinger: readonly Handling[]) =>
              leggTil(tid, { slag: 'gjor', av, handlinger, utenSkriver: true }),
            papir: (nokkel: string, soknad: Papirsoknad) =>
              leggTil(tid, { slag: 'papir', nokkel, av, soknad }),
            nyttBarn: (barn: Menneske, ...foreldre: readonly string[]) =>
              leggTil(tid, { slag: 'nytt-barn', av, barn, foreldre }),
            sprak: (fornavn: string, malform: Malform, tolkesprak?: string) =>
              leggTil(tid, { slag: 'sprak', av, fornavn, malform, ...(tolkesprak ? { tolkesprak } : {}) }),
          }
        },
      }
    },
  }
}
