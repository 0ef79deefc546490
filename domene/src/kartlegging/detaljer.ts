import type { Belop } from '../felles/belop.ts'
import type { Dato } from '../felles/dato.ts'
import type {
  AKTIVITETSSTATUS,
  BEGIVENHETER,
  EIEFORMER,
  HJEM,
  HYPPIGHETER,
  JANEI,
  MOBILER,
  NETTVERK,
  PLASSER,
  TJENESTER,
  TJENESTESTATUS,
  UTKASTELSE,
  UTSTYRSSTATUS,
  Utfordring,
} from './hendelser.ts'

export type Eieform = (typeof EIEFORMER)[number]
export type Utkastelse = (typeof UTKASTELSE)[number]
export type Plass = (typeof PLASSER)[number]
export type Aktivitetsstatus = (typeof AKTIVITETSSTATUS)[number]
export type Utstyrsstatus = (typeof UTSTYRSSTATUS)[number]
export type Mobil = (typeof MOBILER)[number]
export type Hyppighet = (typeof HYPPIGHETER)[number]
export type Begivenhetsslag = (typeof BEGIVENHETER)[number]
export type JaNei = (typeof JANEI)[number]

/** Hva det koster, når noen har sagt det. Beløp er hele øre. */
export type Kostnad = { readonly belop: Belop; readonly hyppighet: Hyppighet }

/**
 * De delene av et svar som er lettere å bruke som felt enn som tekst. Alt er valgfritt å fylle ut: et felt som ikke er spurt om, står
 * ikke der, og teksten er alltid hovedsaken. Beløp i øre, datoer slik de ble sagt.
 */
export type Detaljer =
  | {
      readonly slag: 'bolig'
      /** Uten dette er det familiens eget hjem. */
      readonly hjem?: (typeof HJEM)[number]
      readonly eieform?: Eieform
      readonly rom?: number
      readonly standard?: string
      readonly beliggenhet?: string
      /** Antall flyttinger de siste to årene (S-075). */
      readonly flyttinger?: number
      readonly utkastelse?: Utkastelse
      readonly leieTil?: Dato
    }
  | {
      readonly slag: 'plass'
      readonly plass: Plass
      readonly sted?: string
      /** Trinn, avdeling eller gruppe. */
      readonly trinn?: string
      readonly kontakt?: string
      readonly kostnad?: Kostnad
    }
  | {
      readonly slag: 'aktivitet'
      readonly navn: string
      readonly status: Aktivitetsstatus
      readonly kostnad?: Kostnad
      /** Når det må betales. */
      readonly betalesInnen?: Dato
    }
  | {
      readonly slag: 'utstyr'
      readonly ting: string
      readonly status: Utstyrsstatus
      readonly sistKjopt?: Dato
      readonly storrelse?: string
      readonly belop?: Belop
    }
  | {
      readonly slag: 'nett'
      readonly internettHjemme?: JaNei
      readonly mobil?: Mobil
      readonly abonnement?: JaNei
      readonly pc?: JaNei
    }
  | {
      readonly slag: 'materielt'
      /** Om de materielle behovene er dekket (S-076): ja, nei, og hva som mangler i teksten. */
      readonly bolig?: JaNei
      readonly venner?: JaNei
      readonly fritid?: JaNei
    }
  | {
      readonly slag: 'ekstrautgift'
      readonly hva: string
      readonly kostnad?: Kostnad
    }
  | {
      readonly slag: 'tjeneste'
      readonly hva: (typeof TJENESTER)[number]
      readonly status: (typeof TJENESTESTATUS)[number]
      /** Hvem de har kontakt med der. */
      readonly kontakt?: string
      /** Om familien har sagt at vi kan snakke med dem. Samtykket føres for seg. */
      readonly snakke?: JaNei
    }
  | {
      readonly slag: 'nettverk'
      readonly hvem: (typeof NETTVERK)[number]
      readonly navn?: string
      /** Hva de hjelper med. */
      readonly hjelper?: string
    }
  | {
      /** Noe familien eller den unge sier er vanskelig nå, med slaget for seg (S-284, S-285). */
      readonly slag: 'utfordring'
      readonly hva: Utfordring
    }
  | {
      readonly slag: 'begivenhet'
      readonly hva: Begivenhetsslag
      readonly navn?: string
      readonly dato?: Dato
      readonly belop?: Belop
    }

export type Detaljslag = Detaljer['slag']

/** Hva som skiller én opplysning fra en annen av samme slag: støvlene fra jakken, fotballen fra korpset. */
export function detaljnokkel(d: Detaljer): string {
  switch (d.slag) {
    case 'aktivitet':
      return `aktivitet/${d.navn.trim().toLowerCase()}`
    case 'utstyr':
      return `utstyr/${d.ting.trim().toLowerCase()}`
    case 'ekstrautgift':
      return `ekstrautgift/${d.hva.trim().toLowerCase()}`
    case 'begivenhet':
      return `begivenhet/${d.hva}/${(d.navn ?? '').trim().toLowerCase()}/${d.dato ?? ''}`
    case 'utfordring':
      return `utfordring/${d.hva}`
    case 'plass':
      return `plass/${d.plass}`
    case 'bolig':
      return `bolig/${d.hjem ?? 'her'}`
    case 'tjeneste':
      return `tjeneste/${d.hva}/${(d.kontakt ?? '').trim().toLowerCase()}`
    case 'nettverk':
      return `nettverk/${d.hvem}/${(d.navn ?? '').trim().toLowerCase()}`
    case 'nett':
    case 'materielt':
      return d.slag
    default:
      return d satisfies never
  }
}
