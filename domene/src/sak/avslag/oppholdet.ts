import type { Avslagsregel } from './regel.ts'

/** Grunnene som møtes når oppholdsgrunnlaget vurderes, og når det spørres om særskilte formål. */
export const OPPHOLDSAVSLAG = {
  'opphold-bare-voksne': {
    slag: 'ugyldig',
    setning: 'Oppholdsgrunnlaget vurderes for hver voksen i husstanden. Velg en av dem.',
    hjemmel: 'sosialtjenesteloven § 2',
  },
} as const satisfies Record<string, Avslagsregel>
