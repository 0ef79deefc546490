import { dato } from '../felles/dato.ts'
import type { SamtykkeKommando } from '../samtykke/operasjoner.ts'
import { personId, SOKER } from './etBarn.ts'

type Gi = Extract<SamtykkeKommando, { type: 'giSamtykke' }>

/** Søkeren sier ja til at Nav og skolen snakker om Emil, ut januar. */
export const etSamtykke = (mer: Partial<Gi> = {}): Gi => ({
  type: 'giSamtykke',
  av: SOKER,
  om: [personId('Emil')],
  barnetSier: [{ personId: personId('Emil'), ord: 'Det er greit.' }],
  mottaker: { slag: 'skole-barnehage', navn: 'Bakken skole' },
  retning: 'begge',
  hva: 'Om Emil trives og har det han trenger.',
  formal: 'Så vi kan hjelpe til med utstyr.',
  maate: 'muntlig',
  dato: dato('2026-11-20'),
  til: dato('2027-01-31'),
  ...mer,
})
