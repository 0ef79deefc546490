import { type Dato, dato } from '../felles/dato.ts'

/**
 * En hjemmel: hvilken lov og paragraf en regel står i, og hvilken versjon av teksten vi leste. Lovene er lest i
 * konsolidert tekst per 2. juli 2026; det som er vedtatt senere, er ikke med.
 */
export type Hjemmel = {
  readonly lov: Lov
  readonly paragraf: string
  readonly ledd?: Ledd
  readonly tittel: string
  readonly lenke: string
  readonly lest: Dato
  /** Samme regel i den nye forvaltningsloven (lov 20. juni 2025 nr. 81), som er vedtatt, men ikke satt i kraft. */
  readonly fvl25?: { readonly paragraf: string; readonly tittel: string; readonly lenke: string }
}

export type Lov = keyof typeof LOVER
export type Ledd = (typeof LEDD)[number]

const LOVER = {
  sosialtjenesteloven: 'lov/2009-12-18-131',
  forvaltningsloven: 'lov/1967-02-10',
  'forskrift 2011-12-16-1251': 'forskrift/2011-12-16-1251',
} as const
const FVL25 = 'lov/2025-06-20-81'
const LEDD = ['første', 'andre', 'tredje', 'fjerde', 'femte'] as const

export const LEST = dato('2026-07-02')

export const sosialtjenesteloven = (paragraf: string, tittel: string): Hjemmel => ({
  lov: 'sosialtjenesteloven',
  paragraf,
  tittel,
  lenke: lenke(LOVER.sosialtjenesteloven, paragraf),
  lest: LEST,
})

export const forvaltningsloven = (
  paragraf: string,
  tittel: string,
  fvl25?: { readonly paragraf: string; readonly tittel: string },
): Hjemmel => ({
  lov: 'forvaltningsloven',
  paragraf,
  tittel,
  lenke: lenke(LOVER.forvaltningsloven, paragraf),
  lest: LEST,
  ...(fvl25 && { fvl25: { ...fvl25, lenke: lenke(FVL25, fvl25.paragraf) } }),
})

/** Forskrift om sosiale tjenester for personer uten fast bopel i Norge, gitt i medhold av sosialtjenesteloven § 2. */
export const forskrift1251 = (paragraf: string, tittel: string): Hjemmel => ({
  lov: 'forskrift 2011-12-16-1251',
  paragraf,
  tittel,
  lenke: lenke(LOVER['forskrift 2011-12-16-1251'], paragraf),
  lest: LEST,
})

export const medLedd = (hjemmel: Hjemmel, ledd: Ledd): Hjemmel => ({ ...hjemmel, ledd })

/** «sosialtjenesteloven § 18 tredje ledd». */
export const visHjemmel = (h: Pick<Hjemmel, 'lov' | 'paragraf' | 'ledd'>): string =>
  `${h.lov} § ${h.paragraf}${h.ledd === undefined ? '' : ` ${h.ledd} ledd`}`

const lenke = (lovId: string, paragraf: string): string =>
  `https://lovdata.no/${lovId}/§${paragraf.replaceAll(' ', '')}`
