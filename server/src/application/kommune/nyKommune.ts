import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import {
  finnKommuneForNummer,
  listKommuner,
  type NyKommune,
  opprettKommune,
} from '../../adapters/database/kommuner.ts'
import type { Avhengigheter } from '../avhengigheter.ts'

/**
 * Oppretter kommunen i registeret, eller legger numre til en som finnes. Et nummer to kommuner har, ville parkert hver søknad til
 * dem begge; derfor avvises det.
 */
export function nyKommune(
  { db }: Pick<Avhengigheter, 'db'>,
  ny: NyKommune,
): Promise<Resultat<'opprettet' | 'fantes', { readonly nummer: string; readonly kommune: string }>> {
  return db.somSystem(async tx => {
    for (const n of ny.nummer) {
      const annen = await finnKommuneForNummer(tx, n.type, n.nummer, n.gyldigFra)
      if (annen !== null && annen !== ny.kommune) return avvist({ nummer: n.nummer, kommune: annen })
    }
    const fantes = (await listKommuner(tx)).some(k => k.kommune === ny.kommune)
    await opprettKommune(tx, ny)
    return ok(fantes ? 'fantes' : 'opprettet')
  })
}
