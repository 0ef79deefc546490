import type { Undersokelseavslag } from '../avslagskoder.ts'

export const undersokelseavslag = {
  'undersokelse-av':
    'The municipality has not turned on the survey. The administrator does that under the municipality’s rules.',
  'nok-lapper':
    'The office has made all the slips it can make this month. Use those that are left, or wait until next month.',
  'nok-nettbrett': 'The office has as many tablets as it can have today. Stop one of them first.',
} satisfies Record<Undersokelseavslag, string>
