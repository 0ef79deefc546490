/**
 * Alt noen kan be om. Lukket: en ny handling kompilerer ikke før `handlingsslag` har sagt hva slags ressurs den gjelder,
 * og den avslås for alle til en regel i `avgjor.ts` slipper den gjennom.
 */
export const HANDLINGER = [
  'les-sak',
  'folg-sak',
  'les-status',
  'les-risiko',
  'skriv-sak',
  'ta-sak',
  'fordel-sak',
  'foresla-vedtak',
  'godkjenn-vedtak',
  'innvilg-nodhjelp',
  'les-mottak',
  'plasser-melding',
  'last-opp-melding',
  'registrer-soknad',
  'registrer-samtale',
  'sok-person',
  'les-min-dag',
  'les-fordeling',
  'les-laering',
  'les-kommune',
  'endre-kommune',
  'endre-kartleggingsskjema',
  'les-logg',
  'les-utkast',
  'skriv-utkast',
  'les-ansatte',
  'foresla-tilgang',
  'bekreft-tilgang',
  'avslutt-tilgang',
  'les-forhold',
  'meld-forhold',
  'fjern-forhold',
  'importer',
  'drift-migrer',
  'drift-demo',
  'drift-verifiser',
  'drift-bygg-projeksjoner',
  'drift-toem-utboks',
  'drift-kommune',
  'drift-start',
] as const
export type Handling = (typeof HANDLINGER)[number]

/** Hva slags ressurs handlingen gjelder. */
export const handlingsslag = {
  'les-sak': 'sak',
  'folg-sak': 'sak',
  'les-status': 'sak',
  'les-risiko': 'sak',
  'skriv-sak': 'sak',
  'ta-sak': 'sak',
  'fordel-sak': 'sak',
  'foresla-vedtak': 'sak',
  'godkjenn-vedtak': 'sak',
  'innvilg-nodhjelp': 'sak',
  'les-mottak': 'mottak',
  'plasser-melding': 'mottak',
  'last-opp-melding': 'mottak',
  'registrer-soknad': 'mottak',
  'registrer-samtale': 'mottak',
  importer: 'mottak',
  'sok-person': 'sok',
  'les-min-dag': 'liste',
  'les-fordeling': 'liste',
  'les-laering': 'liste',
  'les-kommune': 'kommunekonfig',
  'endre-kommune': 'kommunekonfig',
  'endre-kartleggingsskjema': 'kommunekonfig',
  'les-logg': 'logg',
  'les-utkast': 'utkast',
  'skriv-utkast': 'utkast',
  'les-ansatte': 'liste',
  'foresla-tilgang': 'ansatt',
  'bekreft-tilgang': 'ansatt',
  'avslutt-tilgang': 'ansatt',
  'les-forhold': 'ansatt',
  'meld-forhold': 'ansatt',
  'fjern-forhold': 'ansatt',
  'drift-migrer': 'drift',
  'drift-demo': 'drift',
  'drift-verifiser': 'drift',
  'drift-bygg-projeksjoner': 'drift',
  'drift-toem-utboks': 'drift',
  'drift-kommune': 'drift',
  'drift-start': 'drift',
} as const satisfies Record<Handling, string>

/** Handlinger som avgjør noe for familien. Bare et navngitt menneske kan gjøre dem. */
export const VEDTAKSHANDLINGER: readonly Handling[] = [
  'foresla-vedtak',
  'godkjenn-vedtak',
  'innvilg-nodhjelp',
]

/** Inntak tar imot uten å vise noe. Det står åpent også når register eller logg er nede. */
export const INNTAK: readonly Handling[] = ['importer', 'last-opp-melding', 'registrer-soknad']

/**
 * Viser opplysninger om mennesker, og skal derfor stå i oppslagsloggen. `folg-sak` gjør ikke det: svaret er ett tall, om en sak
 * leseren alt har åpen og som alt har sin linje. Er tallet nytt, leses saken igjen, og den lesingen er en linje.
 */
export const viserPerson = (h: Handling): boolean =>
  h === 'les-sak' || h === 'les-status' || h === 'les-risiko'
