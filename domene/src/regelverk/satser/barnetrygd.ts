import { type Belop, kroner } from '../../felles/belop.ts'
import { type Maned, maned } from '../../felles/dato.ts'
import { radFor } from './radFor.ts'

/**
 * Barnetrygd per måned, bare til opplysning. Barnetrygd holdes utenfor når søknaden fra en familie vurderes
 * (sosialtjenesteloven § 18 tredje ledd) og regnes aldri med. Finnmarks- og Svalbardtillegget er ikke med.
 * `gyldigTil: null` betyr at ingen senere rad er kjent.
 */
type Rad = { readonly gyldigFra: Maned; readonly gyldigTil: Maned | null; readonly kilde: string }
export type Barnetrygdrad = Rad & { readonly barnUnder6: Belop; readonly barnFra6Til18: Belop }
export type Tilleggsrad = Rad & { readonly belop: Belop }

const KODE =
  'Navs åpne kildekode for barnetrygd, navikt/familie-ba-sak, SatsService.kt, lest i versjon av 21. august 2026'
const LOV = 'Barnetrygdloven § 10, fotnote 1 (konsolidert tekst per 2. juli 2026)'

export const ORDINAR_BARNETRYGD: readonly Barnetrygdrad[] = [
  {
    gyldigFra: maned('2018-01'),
    gyldigTil: maned('2019-02'),
    barnUnder6: kroner(970),
    barnFra6Til18: kroner(970),
    kilde: `${KODE}; Nav: Satser barnetrygd`,
  },
  {
    gyldigFra: maned('2019-03'),
    gyldigTil: maned('2020-08'),
    barnUnder6: kroner(1_054),
    barnFra6Til18: kroner(1_054),
    kilde: `${LOV}; ${KODE}`,
  },
  {
    gyldigFra: maned('2020-09'),
    gyldigTil: maned('2021-08'),
    barnUnder6: kroner(1_354),
    barnFra6Til18: kroner(1_054),
    kilde: `${KODE}; Nav: Satser barnetrygd`,
  },
  {
    gyldigFra: maned('2021-09'),
    gyldigTil: maned('2021-12'),
    barnUnder6: kroner(1_654),
    barnFra6Til18: kroner(1_054),
    kilde: KODE,
  },
  {
    gyldigFra: maned('2022-01'),
    gyldigTil: maned('2023-02'),
    barnUnder6: kroner(1_676),
    barnFra6Til18: kroner(1_054),
    kilde: KODE,
  },
  {
    gyldigFra: maned('2023-03'),
    gyldigTil: maned('2023-06'),
    barnUnder6: kroner(1_723),
    barnFra6Til18: kroner(1_083),
    kilde: `${LOV}; ${KODE}`,
  },
  {
    gyldigFra: maned('2023-07'),
    gyldigTil: maned('2023-12'),
    barnUnder6: kroner(1_766),
    barnFra6Til18: kroner(1_310),
    kilde: `${LOV}; ${KODE}`,
  },
  {
    gyldigFra: maned('2024-01'),
    gyldigTil: maned('2024-08'),
    barnUnder6: kroner(1_766),
    barnFra6Til18: kroner(1_510),
    kilde: `${LOV}; ${KODE}`,
  },
  {
    gyldigFra: maned('2024-09'),
    gyldigTil: maned('2025-04'),
    barnUnder6: kroner(1_766),
    barnFra6Til18: kroner(1_766),
    kilde: `${LOV}; ${KODE}`,
  },
  {
    gyldigFra: maned('2025-05'),
    gyldigTil: maned('2026-01'),
    barnUnder6: kroner(1_968),
    barnFra6Til18: kroner(1_968),
    kilde: KODE,
  },
  {
    gyldigFra: maned('2026-02'),
    gyldigTil: null,
    barnUnder6: kroner(2_012),
    barnFra6Til18: kroner(2_012),
    kilde: KODE,
  },
]

export const UTVIDET_BARNETRYGD: readonly Tilleggsrad[] = [
  { gyldigFra: maned('2018-01'), gyldigTil: maned('2019-02'), belop: kroner(970), kilde: KODE },
  { gyldigFra: maned('2019-03'), gyldigTil: maned('2023-02'), belop: kroner(1_054), kilde: KODE },
  { gyldigFra: maned('2023-03'), gyldigTil: maned('2023-06'), belop: kroner(2_489), kilde: KODE },
  { gyldigFra: maned('2023-07'), gyldigTil: maned('2026-01'), belop: kroner(2_516), kilde: KODE },
  { gyldigFra: maned('2026-02'), gyldigTil: null, belop: kroner(2_572), kilde: KODE },
]

export const SMABARNSTILLEGG: readonly Tilleggsrad[] = [
  { gyldigFra: maned('2018-01'), gyldigTil: maned('2023-02'), belop: kroner(660), kilde: KODE },
  { gyldigFra: maned('2023-03'), gyldigTil: maned('2023-06'), belop: kroner(678), kilde: KODE },
  { gyldigFra: maned('2023-07'), gyldigTil: maned('2026-01'), belop: kroner(696), kilde: KODE },
  { gyldigFra: maned('2026-02'), gyldigTil: null, belop: kroner(712), kilde: KODE },
]

export const ordinarBarnetrygdFor = (m: Maned): Barnetrygdrad | undefined => radFor(ORDINAR_BARNETRYGD, m)
export const utvidetBarnetrygdFor = (m: Maned): Tilleggsrad | undefined => radFor(UTVIDET_BARNETRYGD, m)
export const smabarnstilleggFor = (m: Maned): Tilleggsrad | undefined => radFor(SMABARNSTILLEGG, m)
