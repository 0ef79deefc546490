import { barnIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import { trenger19 } from '@handlingsrom/domene/vurdering/reduksjon'
import type { Linje } from '@handlingsrom/domene/vurdering/tilstand'
import type { Linjevalgvisning } from '@handlingsrom/kontrakt/sak/stonadsform'
import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'

/** Det som er valgt på linjen ved siden av beløpet, når en utgift er dekket. */
export function linjevalg(b: NonNullable<Linje['beslutning']>): { readonly valg?: Linjevalgvisning } {
  if (b.utfall !== 'innvilget') return {}
  const { belopsvurdering, reduksjon, form, mottaker, maned } = b
  return {
    valg: {
      ...(belopsvurdering ? { belopsvurdering } : {}),
      ...(reduksjon ? { reduksjon } : {}),
      ...(form ? { form } : {}),
      ...(mottaker ? { mottaker } : {}),
      ...(maned ? { maned } : {}),
    },
  }
}

/** Det dialogene må vite før de spør: om § 19 trengs, og om dette er et av flere barn. */
export function reist(sak: Sak, linje: Linje): Pick<Linjevisning, 'trenger19' | 'barnMedSosken'> {
  const barn = barnIHusstanden(sak.husstand)
  const medSosken = barn.length > 1 && barn.some(b => b.personId === linje.innhold.gjelder)
  return {
    ...(trenger19(linje) ? { trenger19: true as const } : {}),
    ...(medSosken ? { barnMedSosken: true as const } : {}),
  }
}
