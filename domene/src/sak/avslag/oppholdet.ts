import type { Avslagsregel } from './regel.ts'

/** Grunnene som møtes når oppholdsgrunnlaget vurderes, og når det spørres om særskilte formål. */
export const OPPHOLDSAVSLAG = {
  'opphold-bare-voksne': {
    slag: 'ugyldig',
    setning: 'Oppholdsgrunnlaget vurderes for hver voksen i husstanden. Velg en av dem.',
    hjemmel: 'sosialtjenesteloven § 2',
  },
  'opphold-ikke-vurdert': {
    slag: 'ugyldig',
    setning:
      'Ingen har vurdert oppholdsgrunnlaget, så vedtaket kan ikke hvile på det. Skriv hva det er under Familien først, eller la feltet stå tomt.',
    hjemmel: 'sosialtjenesteloven § 2',
  },
} as const satisfies Record<string, Avslagsregel>
