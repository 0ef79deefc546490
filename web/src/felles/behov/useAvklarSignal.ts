import type { Signal } from '@handlingsrom/domene/behov/signaler'
import type { BehovId, PersonId, SamtaleId } from '@handlingsrom/domene/felles/id'
import type { Signalgrunn, Signalutfall } from '@handlingsrom/domene/signal/hendelser'
import type { Signalvisning } from '@handlingsrom/kontrakt/sak/behov'
import { useCallback } from 'react'
import type { Kokommando } from '../sak/useKommandoko.ts'
import { useKommandoko } from '../sak/useKommandoko.ts'

type Sted = { readonly gjelder: PersonId | 'familien'; readonly samtaleId?: SamtaleId | undefined }
type Utfall = {
  readonly utfall: Signalutfall
  readonly grunn?: Signalgrunn
  readonly tekst?: string
  readonly behovId?: BehovId
}

/** Sier hva et signal endte i. Går i køen, så det ikke er borte når nettet er det. */
export function useAvklarSignal(sakId: string, { gjelder, samtaleId }: Sted) {
  const { legg } = useKommandoko(sakId)
  return useCallback(
    (signal: Signal, utfall: Utfall) =>
      legg('avklarSignal', {
        gjelder,
        kode: signal.kode,
        ord: signal.ord,
        ...utfall,
        ...(samtaleId ? { samtaleId } : {}),
      }),
    [legg, gjelder, samtaleId],
  )
}

/** Noen har sagt hva signalet endte i, i dag eller i en kommando som er på vei. Det som ble sagt før, gjelder ikke det som skrives nå. */
export function erAvklart(
  signal: Signal,
  gjelder: string,
  i: {
    readonly signaler: readonly Signalvisning[]
    readonly dagens: string
    readonly ventende: readonly Pick<Kokommando, 'type' | 'kropp'>[]
  },
): boolean {
  const samme = (s: { kode?: unknown; ord?: unknown }) => s.kode === signal.kode && s.ord === signal.ord
  // Et notat om flere gjengir det som alt er sagt om én av dem.
  const om = (den: unknown) => gjelder === 'familien' || den === gjelder
  return (
    i.signaler.some(
      s =>
        samme(s) && om(s.gjelder?.personId ?? 'familien') && s.avklart !== null && s.avklart.dato >= i.dagens,
    ) ||
    i.ventende.some(k => {
      const kropp = k.kropp as { kode?: unknown; ord?: unknown; gjelder?: unknown }
      return k.type === 'avklarSignal' && samme(kropp) && om(kropp.gjelder)
    })
  )
}
