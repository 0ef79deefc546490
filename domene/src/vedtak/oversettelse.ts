import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { Dokumentref } from '../soknad/hendelser.ts'
import type { OversattStykke } from './hendelser.ts'

/** Det som er likt i hver oversettelse til hjelp: ordene et menneske skrev, og brevet de ble til. */
export type Oversatt = {
  readonly sprak: 'en'
  readonly ord: readonly OversattStykke[]
  readonly dato: Dato
  readonly brev: Dokumentref
}
export type Oversettelse = Omit<Oversatt, 'sprak'> & { readonly av: Aktor }

/** Oversettelsene, eldst først. Hver er sitt eget dokument. */
export const medOversettelse = (
  for_: readonly Oversettelse[] | undefined,
  { ord, dato, brev }: Oversatt,
  av: Aktor,
): readonly Oversettelse[] => [...(for_ ?? []), { av, dato, ord, brev }]
