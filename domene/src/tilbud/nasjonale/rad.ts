import { type Dato, dato } from '../../felles/dato.ts'
import type { TilbudId } from '../../felles/id.ts'
import type { Tema } from '../../kartlegging/tema.ts'
import type { Tilbud, Tilbudsgruppe, Tilbudskilde, Tilbudstekst, Vilkar } from '../typer.ts'

/**
 * Dagen lovtekstene ble lest: Lovdatas åpne data (NLOD 2.0) gjennom det offentlige speilet norwegian-laws, konsolidert tekst etter
 * 1. juli 2026. Endringer etter det er ikke lest.
 */
const LEST = dato('2026-11-28')

export const lov = (dokument: string, lenke: string, sier: string, lest: Dato = LEST): Tilbudskilde => ({
  dokument,
  lenke: `https://lovdata.no/dokument/${lenke}`,
  sier,
  lest,
  lestSom: 'lovtekst',
})

/** En nettside lest i en lagret kopi. Siden kan være endret siden; derfor står det på kortet. */
export const side = (dokument: string, lenke: string, sier: string): Tilbudskilde => ({
  dokument,
  lenke,
  sier,
  lest: LEST,
  lestSom: 'lagret-side',
})

type Rad = Omit<Tilbud, 'tilbudId' | 'versjon' | 'omrade' | 'tekst' | 'tema'> & {
  /** Temaene utenom gruppen. */
  readonly ogsa?: readonly Tema[]
  readonly nb: Tilbudstekst
  readonly nn: Tilbudstekst
  readonly en: Tilbudstekst
}

/** En nasjonal rad. Versjonen økes når innholdet endres, så det som ble fortalt, kan spores til ordene. */
export const rad = (id: string, versjon: number, { nb, nn, en, ogsa, ...r }: Rad): Tilbud => ({
  ...r,
  tilbudId: `nasjonal/${id}` as TilbudId,
  versjon,
  omrade: 'nasjonalt',
  tema: [...temaFor(r.gruppe), ...(ogsa ?? [])],
  tekst: { nb, nn, en },
})

export const temaFor = (gruppe: Tilbudsgruppe): readonly Tema[] => (gruppe === 'okonomi' ? [] : [gruppe])

export const alder = (fraManeder: number, tilManeder: number): Vilkar => ({
  slag: 'alder',
  fraManeder,
  tilManeder,
})
export const ar = (antall: number): number => antall * 12
/** Svaret sier at noe mangler, eller det er meldt et behov. */
export const mangler = (tema: Tema): Vilkar => ({ slag: 'tema', tema })
export const EN_VOKSEN: Vilkar = { slag: 'en-voksen' }
