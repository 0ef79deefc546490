import { type Belop, kroner } from '../../felles/belop.ts'
import { type Maned, maned } from '../../felles/dato.ts'
import { radFor } from './radFor.ts'

/** Grunnbeløpet i folketrygden, per år. `gyldigTil: null` betyr at ingen senere rad er kjent. */
export type Grunnbelopsrad = {
  readonly gyldigFra: Maned
  readonly gyldigTil: Maned | null
  readonly belopPerAr: Belop
  readonly kilde: string
}

const LOV = 'Folketrygdloven § 1-4, fotnote 1 (konsolidert tekst per 2. juli 2026)'

/** Eldste først, uten hull. */
export const GRUNNBELOP: readonly Grunnbelopsrad[] = [
  { gyldigFra: maned('2017-05'), gyldigTil: maned('2018-04'), belopPerAr: kroner(93_634), kilde: LOV },
  { gyldigFra: maned('2018-05'), gyldigTil: maned('2019-04'), belopPerAr: kroner(96_883), kilde: LOV },
  { gyldigFra: maned('2019-05'), gyldigTil: maned('2020-04'), belopPerAr: kroner(99_858), kilde: LOV },
  { gyldigFra: maned('2020-05'), gyldigTil: maned('2021-04'), belopPerAr: kroner(101_351), kilde: LOV },
  { gyldigFra: maned('2021-05'), gyldigTil: maned('2022-04'), belopPerAr: kroner(106_399), kilde: LOV },
  { gyldigFra: maned('2022-05'), gyldigTil: maned('2023-04'), belopPerAr: kroner(111_477), kilde: LOV },
  { gyldigFra: maned('2023-05'), gyldigTil: maned('2024-04'), belopPerAr: kroner(118_620), kilde: LOV },
  { gyldigFra: maned('2024-05'), gyldigTil: maned('2025-04'), belopPerAr: kroner(124_028), kilde: LOV },
  {
    gyldigFra: maned('2025-05'),
    gyldigTil: maned('2026-04'),
    belopPerAr: kroner(130_160),
    kilde: `Forskrift 23. mai 2025 nr. 837 § 1; ${LOV}`,
  },
  {
    gyldigFra: maned('2026-05'),
    gyldigTil: null,
    belopPerAr: kroner(136_549),
    kilde: `Forskrift 22. mai 2026 nr. 869 § 1; ${LOV}`,
  },
]

/** Grunnbeløpet justeres hver 1. mai; den siste raden brukes derfor ikke lenger enn til april året etter. */
export function grunnbelopFor(m: Maned): Grunnbelopsrad | undefined {
  const rad = radFor(GRUNNBELOP, m)
  return rad?.gyldigTil === null && m > aprilEtter(rad.gyldigFra) ? undefined : rad
}

const aprilEtter = (fra: Maned): string => `${Number(fra.slice(0, 4)) + 1}-04`
