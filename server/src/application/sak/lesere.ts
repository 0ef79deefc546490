import type { AnsattId, PersonId } from '@handlingsrom/domene/felles/id'
import type { Omgivelse } from '@handlingsrom/domene/sak/omgivelse'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import { skjerming } from '@handlingsrom/domene/tilgang/egenskaper'
import type { Leserfakta } from '@handlingsrom/domene/vedtak/lesing/typer'
import type { Tx } from '../../adapters/database/database.ts'
import { finnKoblinger } from '../../adapters/database/personkobling.ts'
import { type LestSak, sakensGradering } from './lesSak.ts'

/** En ansatt slik hun må være kjent for å kunne få et vedtak i en gradert sak å lese. */
export type Kollega = Omit<Leserfakta, 'naer'> & {
  readonly navn: string
  /** Leder eller administrator: kan foreslå at noen slippes inn i kretsen, og bekrefte det. */
  readonly slipperInn: boolean
  /** Hun selv og dem hun er nær. Slås opp bare for dem som kan lese. */
  readonly naere: readonly PersonId[]
}

/** De som arbeider i kommunen nå. Noen titalls rader. */
export async function kollegene(tx: Tx): Promise<readonly Kollega[]> {
  const rader = await tx.db
    .selectFrom('ansatt')
    .select(['ansatt_id', 'navn', 'roller', 'i_krets'])
    .where('kommune', '=', tx.kommune)
    .where('deaktivert', 'is', null)
    .orderBy('navn')
    .execute()
  const ut: Kollega[] = []
  for (const r of rader) {
    const roller = JSON.parse(r.roller) as readonly string[]
    const [ansattId, fagansvarlig] = [r.ansatt_id as AnsattId, roller.includes('fagansvarlig')]
    const k = fagansvarlig && r.i_krets ? await finnKoblinger(tx, ansattId) : null
    ut.push({
      ansattId,
      navn: r.navn,
      fagansvarlig,
      iKrets: r.i_krets,
      slipperInn: roller.includes('leder') || roller.includes('administrator'),
      naere: k ? [...k.egnePersoner, ...k.naerePersoner] : [],
    })
  }
  return ut
}

/** Kollegaen slik hun er for en sak med disse menneskene. */
export const somLeser = (
  { ansattId, fagansvarlig, iKrets, naere }: Kollega,
  personer: readonly PersonId[],
): Leserfakta => ({ ansattId, fagansvarlig, iKrets, naer: naere.some(p => personer.includes(p)) })

/** Det kjernen må vite når noen gir et vedtak til en leser. */
export async function lesereFor(tx: Tx, g: LestSak): Promise<NonNullable<Omgivelse['lesere']>> {
  const personer = personerISaken(g.sak)
  return {
    gradert: skjerming(sakensGradering(g)) !== 'ingen',
    ansatte: (await kollegene(tx)).map(k => somLeser(k, personer)),
  }
}
