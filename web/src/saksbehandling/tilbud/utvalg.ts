import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import type { Tilbudsgruppe } from '@handlingsrom/domene/tilbud/typer'
import type { Tilbudet, Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { inneholderOrd } from '../../felles/tilbud/tilbudsord.ts'

export type Utvalg = {
  readonly vis: 'aktuelle' | 'alle'
  readonly sok: string
  readonly spraak: Spraak
}

/** Noen har sagt noe som peker hit. */
export const pekerHit = (t: Tilbudet): boolean => (t.aktuelt?.grunner.length ?? 0) > 0
/** Ingenting peker hit, men ingenting taler mot det heller: noe er ikke avklart. */
export const uavklart = (t: Tilbudet): boolean => t.aktuelt !== null && !pekerHit(t)

export const antallAktuelle = (v: Tilbudsvisning): number => v.tilbud.filter(pekerHit).length
export const antallFortalt = (v: Tilbudsvisning): number => new Set(v.fortalt.map(f => f.tilbudId)).size

/** Tilbudene i gruppen, i katalogens rekkefølge. Den som søker etter et ord, søker i alle. */
export const iGruppen = (v: Tilbudsvisning, gruppe: Tilbudsgruppe, u: Utvalg): readonly Tilbudet[] =>
  v.tilbud.filter(
    t =>
      t.gruppe === gruppe &&
      inneholderOrd(t, u.sok, u.spraak) &&
      (u.vis === 'alle' || u.sok.trim() !== '' || t.aktuelt !== null),
  )
