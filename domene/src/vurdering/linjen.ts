import type { LinjeId, SoknadId } from '../felles/id.ts'
import { type Sak, vurderingslinjer } from '../sak/tilstand.ts'
import type { Linje } from './tilstand.ts'

/** En linje som gjelder. En som er tatt bort, finnes ikke her. */
export const finnLinje = (sak: Sak, soknadId: SoknadId, id: LinjeId): Linje | undefined =>
  vurderingslinjer(sak, soknadId).find(l => l.linjeId === id)

/** En livsoppholdslinje blir til første gang noen gjør noe med den. */
export const registrertLinje = (soknadId: SoknadId, l: Linje) =>
  l.versjon === 0 ? [{ type: 'LinjeSatt' as const, soknadId, linjeId: l.linjeId, linje: l.innhold }] : []
