/** Språkene grensesnittet og brevene finnes på. Samiske bokstaver bevares overalt; samiske tekster er ikke oversatt ennå. */
export const SPRAAK = ['nb', 'nn', 'en'] as const
export type Spraak = (typeof SPRAAK)[number]
export type Malform = 'nb' | 'nn'
