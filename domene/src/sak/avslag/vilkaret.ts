import type { Avslagsregel } from './regel.ts'

/** Grunnene som møtes når et vilkår settes, eller noen sier om det er fulgt. */
export const VILKARSAVSLAG = {
  'vilkar-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Vilkåret finnes ikke lenger. Last siden på nytt for å se hva som gjelder.',
  },
  'vilkarstid-baklengs': {
    slag: 'ugyldig',
    setning: 'Vilkåret slutter før det begynner. Velg en siste dag som ikke er før den første.',
  },
  'vilkar-ikke-begynt': {
    slag: 'ugyldig',
    setning: 'Dagen er før vilkåret begynte å gjelde. Velg en dag da det gjaldt.',
    hjemmel: 'sosialtjenesteloven §§ 20 og 20 a',
  },
} as const satisfies Record<string, Avslagsregel>
