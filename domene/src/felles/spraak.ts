/** Språkene grensesnittet og brevene finnes på. Samiske bokstaver bevares overalt; samiske tekster er ikke oversatt ennå. */
export const SPRAAK = ['nb', 'nn', 'en'] as const
export type Spraak = (typeof SPRAAK)[number]
export type Malform = 'nb' | 'nn'

/** En tekst som hører til dataene, ikke til én skjerm: skjermen, utskriften og brevet sier det samme. */
export type Trespraak = Readonly<Record<Spraak, string>>
export const tre = (nb: string, nn: string, en: string): Trespraak => ({ nb, nn, en })
