import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Oppgave, Oppgavetype } from '@handlingsrom/domene/sak/oppgavetyper'
import { krevesFor } from '@handlingsrom/domene/vedtak/andreleserkrav'
import type { Tx } from '../../adapters/database/database.ts'
import { kollegene, somLeser } from '../sak/lesere.ts'
import { lesPolicy } from '../sak/lesSak.ts'

type Lesing = NonNullable<Oppgave['lesing']>
type Saken = { readonly antallBarn: number; readonly personer: readonly PersonId[] }

/**
 * Oppgavene uten dem om å finne en leser der ingen trengs: kommunen krever ingen, eller den som har fått vedtaket, kan lese det.
 * Saken vet ikke hvem som er i kretsen, så det spørres hver gang oppgaven vises.
 */
export async function utenUnodige<T extends { readonly type: Oppgavetype }>(
  tx: Tx,
  oppgaver: readonly T[],
  om: (o: T) => Saken & { readonly lesing: Lesing },
): Promise<readonly T[]> {
  if (!oppgaver.some(o => o.type === 'gi-til-leser')) return oppgaver
  const { andreleser } = await lesPolicy(tx)
  const lesere = new Map(
    (await kollegene(tx)).filter(k => k.fagansvarlig && k.iKrets).map(k => [k.ansattId, k]),
  )
  const trengs = ({ lesing: { gittTil, slag }, antallBarn, personer }: ReturnType<typeof om>): boolean => {
    const leser = gittTil && lesere.get(gittTil)
    return !(leser && !somLeser(leser, personer).naer) && (!slag || krevesFor(andreleser, slag, antallBarn))
  }
  return oppgaver.filter(o => o.type !== 'gi-til-leser' || trengs(om(o)))
}
