import type { Spraak } from '../felles/spraak.ts'

type Tekster = {
  readonly tittel: string
  readonly overskrift: string
  readonly varighet: (dato: string) => string
  readonly dekker: (kroner: string) => string
  readonly siFra: string
}

/** Det som bare står i vedtak om midlertidig botilbud. */
export const botilbudstekster: Record<Spraak, Tekster> = {
  nb: {
    tittel: 'Vedtak om midlertidig botilbud',
    overskrift: 'Du får et midlertidig sted å bo',
    varighet: dato => `Det gjelder til og med ${dato}.`,
    dekker: kroner => `Vi dekker ${kroner} til stedet.`,
    siFra: 'Er ikke stedet trygt for deg eller barna, si fra til oss med en gang.',
  },
  nn: {
    tittel: 'Vedtak om mellombels butilbod',
    overskrift: 'Du får ein mellombels stad å bu',
    varighet: dato => `Det gjeld til og med ${dato}.`,
    dekker: kroner => `Vi dekkjer ${kroner} til staden.`,
    siFra: 'Er ikkje staden trygg for deg eller barna, sei frå til oss med ein gong.',
  },
  en: {
    tittel: 'Decision on temporary accommodation',
    overskrift: 'You get a temporary place to stay',
    varighet: dato => `It applies up to and including ${dato}.`,
    dekker: kroner => `We cover ${kroner} for the place.`,
    siFra: 'If the place is not safe for you or the children, tell us straight away.',
  },
}
