import type { Enighet } from '@handlingsrom/kontrakt/saksprove'

/** Ett målepunkt av hvert slag: tall, skjult fordi få er uenige, skjult fordi få er enige, og for få. */
export const enighetfixture: Enighet = {
  lesinger: 41,
  tillegg: 6,
  utgaver: [3],
  droftet: [],
  punkter: [
    { malepunkt: 'K1', slag: 'faa-uenige', lest: 39, utenfor: 2, mulig: { fra: 0.76, til: 1 } },
    {
      malepunkt: 'K2',
      slag: 'tall',
      lest: 38,
      utenfor: 3,
      enige: 31,
      andel: 31 / 38,
      intervall: { fra: 0.666, til: 0.908 },
      kappa: { slag: 'tall', verdi: 0.58, intervall: { fra: 0.31, til: 0.85 } },
    },
    {
      malepunkt: 'V3',
      slag: 'tall',
      lest: 37,
      utenfor: 4,
      enige: 24,
      andel: 24 / 37,
      intervall: { fra: 0.488, til: 0.782 },
      kappa: { slag: 'faa' },
    },
    {
      malepunkt: 'V5',
      slag: 'tall',
      lest: 38,
      utenfor: null,
      enige: 33,
      andel: 33 / 38,
      intervall: { fra: 0.727, til: 0.942 },
      kappa: { slag: 'ensidig' },
    },
    { malepunkt: 'V4', slag: 'for-faa', lest: 14, utenfor: 27 },
    { malepunkt: 'O', slag: 'faa-enige', lest: 30, utenfor: 11, mulig: { fra: 0, til: 0.3 } },
  ],
}
