import type { Saksproveavslag } from '@handlingsrom/domene/saksprove/avslag'

export const saksproveavslag = {
  'prove-uten-antall': 'Write how many cases to draw in at least one of the strata.',
  'prove-uten-saker':
    'There are no cases to draw from in the period. Choose another period, or wait until decisions are made.',
  'prove-storre-enn-utvalget':
    'There are fewer cases in the stratum than you want to draw. Write a lower number, or choose another period.',
  'prove-tillegg-for-stort':
    'There are fewer cases with gaps left than the supplement you asked for. Write a lower number.',
  'prove-uten-leser': 'Choose at least one reader.',
  'prove-leser-ukjent':
    'One of those you chose is not a professional lead or leader at the office now. Choose readers again.',
  'prove-leser-trekker': 'You cannot read cases you draw yourself. Choose others to read.',
  'prove-leser-har-arbeidet':
    'At least one of the cases cannot be read by anyone you chose: they have worked in it, approved it, or are disqualified. Choose more readers.',
  'prove-leser-full':
    'No one can have more than 20 cases that are not delivered. Choose more readers, draw fewer cases, or wait until something is delivered.',
  'prove-leser-kan-lese':
    'The one who was given the case can still read it. Only a case whose reader has become disqualified can be given to another.',
  'lesing-levert': 'The reading is delivered and cannot be changed. What you wrote here has not been saved.',
  'lesefrist-ute':
    'The 30 days you could read the case are over. What you saved stands, but cannot be delivered. Ask the leader to draw again.',
  'lesested-finnes-ikke':
    'One of the places you referred to does not exist in the case. Choose the places again.',
  'lesing-ikke-levert': 'The reading is not delivered yet. Discuss the disagreement when it is.',
  'lesing-ikke-uenige':
    'The reader and the check do not disagree about this measure point. Reload the page and choose another.',
  'drofting-uten-ord': 'Write why, and what will be done, so that others can learn from it.',
  'lesing-ikke-ferdig':
    'The reading cannot be delivered yet. Answer every measure point, and fill in what is missing.',
} satisfies Record<Saksproveavslag, string>
