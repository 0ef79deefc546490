import type { Avslagsregel } from './regel.ts'

/** Grunnene som møtes når noen planlegger, endrer eller registrerer en utbetaling. */
export const UTBETALINGSAVSLAG = {
  'utbetaling-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Utbetalingen finnes ikke i denne saken. Last siden på nytt.',
  },
  'utbetaling-er-ferdig': {
    slag: 'sperret',
    setning:
      'Utbetalingen er betalt eller tatt ut av planen, og endres ikke lenger. Last siden på nytt; er beløpet feil, trengs et nytt vedtak.',
  },
  'utbetalingssum-stemmer-ikke': {
    slag: 'ugyldig',
    setning:
      'Beløpene blir ikke det som er vedtatt og ikke planlagt. Rett dem, slik at summen stemmer på øret og hvert beløp er mer enn null.',
  },
  'utbetaling-annen-form': {
    slag: 'sperret',
    setning:
      'Vedtaket gir en del av beløpet som varer eller tjenester. Velg den som leverer, som mottaker; penger til søkeren i stedet krever et nytt vedtak.',
    hjemmel: 'sosialtjenesteloven § 21 fjerde ledd',
  },
  'forfall-passert': {
    slag: 'ugyldig',
    setning: 'Forfallsdagen er før i dag. Velg i dag eller en senere dag.',
  },
  'for-vedtaket': {
    slag: 'ugyldig',
    setning: 'Dagen er før vedtaket ble fattet. Velg den dagen eller en senere.',
  },
  'vedtak-er-erstattet': {
    slag: 'sperret',
    setning: 'Vedtaket er erstattet av et nytt. Gå til det nye vedtaket, og legg planen der.',
  },
} as const satisfies Record<string, Avslagsregel>
