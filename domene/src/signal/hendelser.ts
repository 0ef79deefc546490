import type { Behovet } from '../behov/hendelser.ts'
import type { Signalkode } from '../behov/signaler.ts'
import type { Dato } from '../felles/dato.ts'
import type { BehovId, SamtaleId } from '../felles/id.ts'

/** Det et signal endte i: noe ble gjort, eller et menneske la det til side og sa hvorfor (S-248). */
export const SIGNALUTFALL = ['behov', 'nodhjelp', 'meldeplikt', 'lagt-til-side'] as const
export type Signalutfall = (typeof SIGNALUTFALL)[number]

/** Hvorfor et signal ble lagt til side. «Annet» må ha ord. */
export const SIGNALGRUNNER = [
  'betyr-noe-annet',
  'er-ordnet',
  'folges-opp-fra-for',
  'familien-onsker-ikke',
  'tas-senere',
  'annet',
] as const
export type Signalgrunn = (typeof SIGNALGRUNNER)[number]

type Innhold = {
  readonly gjelder: Behovet
  readonly kode: Signalkode
  /** Ordene det ble spurt på grunn av, slik signalet fant dem; tomt når det var et valg i skjemaet. */
  readonly ord: string
  readonly utfall: Signalutfall
  readonly grunn?: Signalgrunn
  readonly tekst?: string
  /** Behovet det ble til. */
  readonly behovId?: BehovId
  readonly samtaleId?: SamtaleId
}
export type SignalHendelse = { readonly type: 'SignalAvklart'; readonly dato: Dato } & Innhold
export type SignalKommando = { readonly type: 'avklarSignal' } & Innhold
