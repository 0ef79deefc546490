import type { Aktor } from '../felles/aktor.ts'
import { type Dato, leggTilDager } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Sak } from '../sak/tilstand.ts'
import type { Tilbudssamtykke } from '../tilbud/tilstand.ts'
import type { SamtykkeHendelse, Samtykkemaate } from './hendelser.ts'

type Gitt = Omit<Extract<SamtykkeHendelse, { type: 'SamtykkeGitt' }>, 'type'>
export type Trukket = { readonly dato: Dato; readonly av?: PersonId; readonly maate?: Samtykkemaate }
export type Samtykke = Gitt & {
  readonly nr: number
  readonly skrevetAv: Aktor
  readonly trukket?: Trukket
}
/** Eldst først. */
export type Samtykkeliste = readonly Samtykke[]

export function foldSamtykker(liste: Samtykkeliste, r: Registrert<SamtykkeHendelse>): Samtykkeliste {
  const e = r.hendelse
  if (e.type === 'SamtykkeGitt') {
    const { type: _, ...resten } = e
    return [...liste, { ...resten, nr: r.nr, skrevetAv: r.aktor }]
  }
  const { dato, av, maate } = e
  return liste.map(s => (s.nr === e.nr ? { ...s, trukket: { dato, av, maate } } : s))
}

/**
 * Alle samtykkene i saken, også dem til at Nav tar kontakt med et tilbud: et løfte om taushet som er løst, er løst, uansett hvilken side
 * det ble skrevet på. De er like å vise, varsle om og trekke.
 */
export const samtykkene = (sak: Pick<Sak, 'samtykker' | 'tilbud'>): Samtykkeliste =>
  [...sak.samtykker, ...sak.tilbud.samtykker.map(somSamtykke)].toSorted((a, b) => a.nr - b.nr)

const somSamtykke = (s: Tilbudssamtykke): Samtykke => ({
  nr: s.nr,
  av: s.av,
  om: s.om.length > 0 ? s.om : [s.av],
  barnetSier: [],
  mottaker: { slag: 'annet', navn: s.tilbud.navn },
  retning: 'nav-forteller',
  hva: s.hva,
  formal: '',
  maate: s.maate === 'brev' ? 'skriftlig' : 'muntlig',
  dato: s.dato,
  til: s.til,
  skrevetAv: s.skrevetAv,
  ...(s.trukket ? { trukket: { dato: s.trukket, ...s.trukketAv } } : {}),
})

export const finnSamtykke = (sak: Pick<Sak, 'samtykker' | 'tilbud'>, nr: number): Samtykke | undefined =>
  samtykkene(sak).find(s => s.nr === nr)

/** Det gjelder til og med siste dag, og aldri fra den dagen det er trukket: trekkes det i dag, gjelder det ikke i dag. */
export const gjelderSamtykket = (s: Pick<Samtykke, 'dato' | 'til' | 'trukket'>, paa: Dato): boolean =>
  s.dato <= paa && paa <= s.til && (s.trukket === undefined || paa < s.trukket.dato)

/** Så lenge før siste dag vi minner om det. Vårt valg (ADR 0037): tid nok til å spørre i en samtale, ikke så lenge at det blir støy. */
export const VARSLES_DAGER = 14

export const SAMTYKKESTATUSER = ['gjelder', 'gaar-ut', 'utlopt', 'trukket'] as const
export type Samtykkestatus = (typeof SAMTYKKESTATUSER)[number]

export function samtykkestatus(s: Pick<Samtykke, 'dato' | 'til' | 'trukket'>, paa: Dato): Samtykkestatus {
  if (s.trukket && s.trukket.dato <= paa) return 'trukket'
  if (paa > s.til) return 'utlopt'
  return varslesFra(s) <= paa ? 'gaar-ut' : 'gjelder'
}

export const varslesFra = (s: Pick<Samtykke, 'til'>): Dato => leggTilDager(s.til, -VARSLES_DAGER)

/** Om et nyere samtykke har tatt over: samme mottaker, minst de samme menneskene, og lenger. Da er det ingen grunn til å spørre igjen. */
export const erAvlost = (s: Samtykke, alle: Samtykkeliste): boolean =>
  alle.some(
    n =>
      n.nr > s.nr &&
      !n.trukket &&
      n.til > s.til &&
      n.mottaker.slag === s.mottaker.slag &&
      likt(n.mottaker.navn, s.mottaker.navn) &&
      s.om.every(p => n.om.includes(p)),
  )

const likt = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Om samtykket åpner for at den andre forteller Nav om personen den dagen. Hva det kan brukes til, er et menneskes lesing av ordene. */
export const dekkerSvaret = (s: Samtykke, personId: PersonId, paa: Dato): boolean =>
  s.retning !== 'nav-forteller' && s.om.includes(personId) && gjelderSamtykket(s, paa)
