import type { Undersokelseavslag } from '../avslagskoder.ts'

export const undersokelseavslag = {
  'undersokelse-av':
    'Kommunen har ikkje slått på undersøkinga. Administrator gjer det under reglane til kommunen.',
  'nok-lapper':
    'Kontoret har laga alle lappane det kan lage denne månaden. Bruk dei som er att, eller vent til neste månad.',
  'nok-nettbrett': 'Kontoret har så mange nettbrett det kan ha i dag. Stans eitt av dei først.',
} satisfies Record<Undersokelseavslag, string>
