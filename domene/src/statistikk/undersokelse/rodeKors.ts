import type { Paastand } from '../../undersokelse/sporsmal.ts'
import type { Kategori } from './bilde.ts'

/** En del av fordelingen slik rapporten oppgir den, i hele prosent. */
export type Oppgitt = { readonly kategorier: readonly Kategori[]; readonly prosent: number }
type Oppgittkryss = { readonly egen: readonly Oppgitt[]; readonly resten: readonly Oppgitt[] }

const fire = (uenig: number, verken: number, enig: number, vetIkke: number): readonly Oppgitt[] => [
  { kategorier: ['1', '2'], prosent: uenig },
  { kategorier: ['3'], prosent: verken },
  { kategorier: ['4', '5'], prosent: enig },
  { kategorier: ['vet-ikke'], prosent: vetIkke },
]
/** Der rapporten ikke skiller «hverken eller» fra «vet ikke». */
const tre = (uenig: number, resten: number, enig: number): readonly Oppgitt[] => [
  { kategorier: ['1', '2'], prosent: uenig },
  { kategorier: ['3', 'vet-ikke'], prosent: resten },
  { kategorier: ['4', '5'], prosent: enig },
]

/**
 * Det Norges Røde Kors (2023) oppgir i tekst og figurer. 205 foreldre i et nettpanel (Norstat, juni 2023) som hadde fått sosialhjelp til livsopphold de siste tre
 * årene og hadde barn under 18 år hjemme. Ikke vektet; rapporten sier at den ikke kan vurdere om utvalget er representativt, og at det er lite.
 *
 * «Hverken eller» i figur 1 er oppgitt som «nær 20 prosent», og summen er 101 av avrunding. I figur 2 og 3 er midten resten. I figur 5 er «hverken eller» resten.
 */
export const RODE_KORS = {
  antall: 205,
  paastander: {
    kartlegging: fire(34, 20, 22, 25),
    hensyn: tre(39, 41, 20),
    tilstrekkelig: tre(54, 31, 15),
  } satisfies Record<Paastand, readonly Oppgitt[]>,
  etterKartlegging: { egen: fire(83, 9, 7, 1), resten: fire(40, 21, 19, 21) } satisfies Oppgittkryss,
  etterHensyn: { egen: fire(89, 6, 4, 1), resten: fire(33, 23, 22, 22) } satisfies Oppgittkryss,
  etterBegge: { egen: fire(91, 6, 3, 0), resten: fire(39, 21, 20, 20) } satisfies Oppgittkryss,
  /** `standardtekst`: av dem som leser brevene. */
  leser: 77,
  standardtekst: 80,
} as const
