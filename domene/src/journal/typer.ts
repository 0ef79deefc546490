/**
 * Hva en forelder kan lese i innsyn (forvaltningsloven §§ 18–19). Et menneske setter merket mens hun skriver; uten merke er det ikke
 * tatt stilling, og da må noen lese før noe vises. Merket avgjør aldri innsynet alene: det avgjøres når noen ber om det.
 */
export const INNSYNSMERKER = ['kan-vises', 'delvis', 'unntas'] as const
export type Innsynsmerke = {
  readonly merke: (typeof INNSYNSMERKER)[number]
  /** Hvorfor noe holdes tilbake. Kreves når merket ikke er «kan vises». */
  readonly grunn?: string
}

/** Grunnen mangler når noe holdes tilbake uten at det står hvorfor. */
export const manglerInnsynsgrunn = (m: Innsynsmerke | undefined): boolean =>
  m !== undefined && m.merke !== 'kan-vises' && (m.grunn ?? '').trim().length === 0
