import type { Aktor } from '../felles/aktor.ts'
import type { PersonId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Returgrunn, VedtakHendelse } from './hendelser.ts'

export type Retur = {
  readonly av: Aktor
  readonly tidspunkt: Tidspunkt
  readonly grunner: readonly Returgrunn[]
  readonly kommentar: string
  readonly personId?: PersonId
}

/** Returen slik hendelsen sier den: hvem, når, og det leseren skrev. */
export const returFra = (
  r: Registrert<VedtakHendelse>,
  e: VedtakHendelse & { type: 'VedtakReturnert' },
): Retur => ({
  av: r.aktor,
  tidspunkt: r.tidspunkt,
  grunner: e.grunner,
  kommentar: e.kommentar,
  ...(e.personId ? { personId: e.personId } : {}),
})
