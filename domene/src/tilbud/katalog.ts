import { type Dato, leggTilManeder } from '../felles/dato.ts'
import type { TilbudId } from '../felles/id.ts'
import type { TilbudskatalogHendelse } from './hendelser.ts'
import { NASJONALE } from './nasjonale.ts'
import { TILBUDSGRUPPER, type Tilbud, type Vilkar } from './typer.ts'

/** Kommunens tilbud etter alt som er lagret, eldst først. De som er tatt ut, er ikke med. */
export function foldLokale(lokale: readonly Tilbud[], h: TilbudskatalogHendelse): readonly Tilbud[] {
  if (h.type === 'TilbudTattUt') return lokale.filter(t => t.tilbudId !== h.tilbudId)
  return lokale.some(t => t.tilbudId === h.tilbud.tilbudId)
    ? lokale.map(t => (t.tilbudId === h.tilbud.tilbudId ? h.tilbud : t))
    : [...lokale, h.tilbud]
}

/** Alle tilbudene kommunen kan fortelle om: gruppe for gruppe, de nasjonale først, ellers som de er skrevet inn. */
export const katalog = (lokale: readonly Tilbud[]): readonly Tilbud[] =>
  TILBUDSGRUPPER.flatMap(gruppe => [...NASJONALE, ...lokale].filter(t => t.gruppe === gruppe))

export const finnTilbud = (lokale: readonly Tilbud[], id: TilbudId): Tilbud | undefined =>
  [...NASJONALE, ...lokale].find(t => t.tilbudId === id)

/** Hvor lenge en kontroll av et tilbud holder. Vårt forslag: det er ingen regel om det. */
export const MANEDER_MELLOM_KONTROLL = 12

/** Dagen noen bør se på tilbudet igjen. */
export const kontrolleresIgjen = (t: Tilbud): Dato => leggTilManeder(t.kilde.lest, MANEDER_MELLOM_KONTROLL)

/** Et lokalt tilbud kan være aktuelt når alderen passer og et svar på ett av temaene sier at noe mangler. */
export const lokaleUtlosere = (t: Pick<Tilbud, 'tema' | 'alder'>): readonly (readonly Vilkar[])[] =>
  t.tema.map(tema => [...(t.alder ? [{ slag: 'alder' as const, ...t.alder }] : []), { slag: 'tema', tema }])
