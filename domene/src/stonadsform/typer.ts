import type { Belop } from '../felles/belop.ts'
import type { Dato, Maned } from '../felles/dato.ts'
import { FORMER } from '../regelverk/sosialtjenesteloven/paragraf-21-stonadsformer.ts'

/** Formene økonomisk stønad kan ha, i lovens rekkefølge (sosialtjenesteloven § 21). */
export const STONADSFORMER = FORMER
export type Stonadsformslag = (typeof STONADSFORMER)[number]

/**
 * Formen et menneske har valgt for én linje. Ingen er valgt på forhånd. Alt annet enn bidrag er en egen vurdering med egne ord,
 * fordi det koster søkeren noe: penger som skal tilbake, et ansvar som henger ved, eller friheten til å handle selv.
 */
export type Stonadsform =
  | { readonly slag: 'bidrag' }
  | {
      readonly slag: 'lan'
      readonly hvorfor: string
      /** Om søkeren har mulighet til å betale tilbake: av hva, og hva de da har igjen å leve av. */
      readonly evne: string
      readonly forsteAvdrag: Maned
      readonly avdrag: Belop
      readonly antall: number
    }
  | {
      readonly slag: 'garanti'
      readonly hvorfor: string
      /** Det garantien gjelder, for eksempel depositum for en bestemt bolig. */
      readonly gjelder: string
      readonly til: Dato
    }
  | {
      readonly slag: 'varer-tjenester'
      /** Hva de får, og hvor. */
      readonly hva: string
      readonly saerligeGrunner: string
    }

/** Formene et depositum kan gis i. Penger eller et løfte; varer finnes ikke her. */
export type Depositumsform = Exclude<Stonadsform, { slag: 'varer-tjenester' }>

/** Det som avtales når stønaden er depositum for en bolig, utenom formen. Ordene er saksbehandlerens, og står i brevet. */
export type Depositumsvilkar = {
  /** Hva depositumet eller garantien dekker hos utleieren. */
  readonly dekker: string
  /** Hva som skjer med pengene eller garantien når leieforholdet slutter. */
  readonly vedSlutt: string
  /** Bare ved garanti: hva som skjer hvis utleieren krever penger. */
  readonly vedKrav?: string
}

/**
 * En annen enn søkeren får pengene. § 22: stønaden skal utbetales til den som har søkt, når det ikke er truffet vedtak etter § 21
 * fjerde ledd. Da er det bare samtykket som åpner for det.
 */
export type Mottaker = {
  readonly navn: string
  readonly hvorfor: string
  /** Dagen søkeren sa ja. */
  readonly samtykke?: Dato
}
