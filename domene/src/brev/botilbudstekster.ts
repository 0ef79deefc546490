import type { Spraak } from '../felles/spraak.ts'

type Tekster = {
  readonly tittel: string
  readonly overskrift: string
  readonly varighet: (dato: string) => string
  readonly dekker: (kroner: string) => string
  /** Når et nytt sted kommer i stedet for et gammelt: to steder er to regninger. */
  readonly nettene: string
  readonly siFra: string
}

/** Det som bare står i vedtak om midlertidig botilbud. */
export const botilbudstekster: Record<Spraak, Tekster> = {
  nb: {
    tittel: 'Vedtak om midlertidig botilbud',
    overskrift: 'Du får et midlertidig sted å bo',
    varighet: dato => `Det gjelder til og med ${dato}.`,
    dekker: kroner => `Vi dekker ${kroner} til stedet.`,
    nettene: 'Har du bodd på det gamle stedet, dekker vi de nettene som før.',
    siFra: 'Er ikke stedet trygt for deg eller barna, si fra til oss med en gang.',
  },
  nn: {
    tittel: 'Vedtak om mellombels butilbod',
    overskrift: 'Du får ein mellombels stad å bu',
    varighet: dato => `Det gjeld til og med ${dato}.`,
    dekker: kroner => `Vi dekkjer ${kroner} til staden.`,
    nettene: 'Har du budd på den gamle staden, dekkjer vi dei nettene som før.',
    siFra: 'Er ikkje staden trygg for deg eller barna, sei frå til oss med ein gong.',
  },
  en: {
    tittel: 'Decision on temporary accommodation',
    overskrift: 'You get a temporary place to stay',
    varighet: dato => `It applies up to and including ${dato}.`,
    dekker: kroner => `We cover ${kroner} for the place.`,
    nettene: 'If you have stayed at the old place, we cover those nights as before.',
    siFra: 'If the place is not safe for you or the children, tell us straight away.',
  },
}
