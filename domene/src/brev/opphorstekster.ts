import type { Spraak } from '../felles/spraak.ts'
import type { Opphorer } from '../vedtak/annet.ts'

type Tekster = {
  readonly overskrift: Record<Opphorer, string>
  readonly til: (dato: string) => string
  /** Når et menneske har svart at ingenting er gitt. */
  readonly erIkkeGitt: string
  /** Når ingen har svart på det. */
  readonly blirIkkeGitt: string
  readonly videre: Record<Opphorer, string>
}

/** Det som bare står i vedtak om at hjelp slutter. */
export const opphorstekster: Record<Spraak, Tekster> = {
  nb: {
    overskrift: {
      radgivning: 'Retten til råd og veiledning slutter',
      depositum: 'Du får ikke depositumet likevel',
      nodhjelp: 'Du får ikke nødhjelpen likevel',
      'midlertidig-botilbud': 'Det midlertidige stedet å bo slutter',
    },
    til: dato => `Hjelpen varer til og med ${dato}.`,
    erIkkeGitt: 'Hjelpen er ikke gitt, og blir ikke gitt etter det gamle vedtaket.',
    blirIkkeGitt: 'Hjelpen blir ikke gitt etter det gamle vedtaket.',
    videre: {
      radgivning: 'Trenger du råd og veiledning igjen, si fra til oss. Da vurderer vi det på nytt.',
      depositum: 'Trenger du et depositum senere, kan du søke igjen.',
      nodhjelp:
        'Mangler du mat, varme eller et sted å sove, ta kontakt med en gang. Da ser vi på det samme dag.',
      'midlertidig-botilbud':
        'Har du ikke et sted å sove etter den dagen, ta kontakt med en gang. Da ser vi på det samme dag.',
    },
  },
  nn: {
    overskrift: {
      radgivning: 'Retten til råd og rettleiing sluttar',
      depositum: 'Du får ikkje depositumet likevel',
      nodhjelp: 'Du får ikkje naudhjelpa likevel',
      'midlertidig-botilbud': 'Den mellombelse staden å bu sluttar',
    },
    til: dato => `Hjelpa varer til og med ${dato}.`,
    erIkkeGitt: 'Hjelpa er ikkje gitt, og blir ikkje gitt etter det gamle vedtaket.',
    blirIkkeGitt: 'Hjelpa blir ikkje gitt etter det gamle vedtaket.',
    videre: {
      radgivning: 'Treng du råd og rettleiing igjen, sei frå til oss. Då vurderer vi det på nytt.',
      depositum: 'Treng du eit depositum seinare, kan du søkje igjen.',
      nodhjelp:
        'Manglar du mat, varme eller ein stad å sove, ta kontakt med ein gong. Då ser vi på det same dag.',
      'midlertidig-botilbud':
        'Har du ikkje ein stad å sove etter den dagen, ta kontakt med ein gong. Då ser vi på det same dag.',
    },
  },
  en: {
    overskrift: {
      radgivning: 'Your right to advice and guidance ends',
      depositum: 'You do not get the deposit after all',
      nodhjelp: 'You do not get the emergency help after all',
      'midlertidig-botilbud': 'The temporary place to stay ends',
    },
    til: dato => `The help lasts up to and including ${dato}.`,
    erIkkeGitt: 'The help has not been given, and will not be given under the old decision.',
    blirIkkeGitt: 'The help will not be given under the old decision.',
    videre: {
      radgivning: 'If you need advice and guidance again, tell us. We will then consider it again.',
      depositum: 'If you need a deposit later, you can apply again.',
      nodhjelp:
        'If you lack food, heating or a place to sleep, contact us at once. We will look at it the same day.',
      'midlertidig-botilbud':
        'If you have nowhere to sleep after that day, contact us at once. We will look at it the same day.',
    },
  },
}
