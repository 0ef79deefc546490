import type { Avviksavslag } from '@handlingsrom/domene/avvik/avslag'

export const avviksavslag = {
  'avvik-uten-tittel': 'Write briefly what the deviation is.',
  'avvik-nummer-i-teksten':
    'The text has a number that may be an identity number. Remove it: a deviation is about how we work, not about a family.',
  'avvik-periode-har-begynt':
    'The effect can only be measured in a whole period that begins after today. Choose a later period.',
  'avvik-indikator-males-ikke':
    'The indicator is not measured yet, so an effect cannot be shown. Choose another indicator, or a measure point.',
  'avvik-indikator-uten-mal':
    'This indicator cannot be a goal: it is not a share or days counted alike in every period. Choose another.',
  'avvik-grense-ugyldig':
    'The limit does not fit the indicator. Write a whole number: 0 to 100 for per cent, 0 to 366 for days.',
  'avvik-kilde-passer-ikke':
    'What you want to measure is not what you came from. Choose the measure point or the indicator you opened the deviation from.',
  'avvik-mal-ikke-bedre':
    'The goal is already reached in the period you looked at, so it would show no change. Write a goal that is better than the figure, or choose something else to measure.',
  'avvik-lukket': 'The deviation is closed and cannot be changed. Open a new one if it fails again.',
  'tiltak-uten-tekst': 'Write what is to be done.',
  'tiltak-frist-passert': 'The due date has passed. Choose today or a later day.',
  'tiltak-eier-ukjent': 'The person you chose does not work at the office now. Choose someone else.',
  'tiltak-finnes-ikke': 'The measure is not in this deviation. Reload the page.',
  'tiltak-ferdig': 'The measure is already finished. Add a new one if more must be done.',
  'tiltak-ikke-ditt': 'Only the owner of the measure, or the leader, can report on it.',
  'tiltak-droppet-uten-grunn': 'Write why the measure will not be done.',
  'avvik-uten-tiltak': 'The deviation has no measures. Add what was done before you close it.',
  'avvik-tiltak-gjenstar':
    'At least one measure is not finished. Report it done, or write why it will not be done.',
  'avvik-ikke-malt':
    'The effect has not been measured yet. The deviation can be closed when the last period is over and measured; then you see whether practice has changed.',
  'avvik-for-faa-saker':
    'There are too few cases to measure. Draw a sample from a period after the deviation was opened, let someone read it, and close on what they find.',
  'avvik-for-faa-i-indikatoren':
    'There are too few to measure. A sample cannot answer in place of an indicator, since the readers answer the measure points. Measure one more period.',
  'avvik-mal-ikke-nadd': 'The goal is not reached. Add a new measure, and choose a new period to measure in.',
  'avvik-prove-finnes-ikke': 'The sample does not exist at the office. Choose another.',
  'avvik-prove-leses':
    'The sample is still being read. Wait until all readings are delivered or the days are over, so that the deviation does not influence the readers.',
  'avvik-prove-uten-mangel':
    'None of the readers found anything missing at this measure point in the sample. Choose one where they did.',
  'avvik-prove-for-tidlig':
    'The sample is drawn from decisions before the deviation was opened. Draw a new one from a later period.',
  'avvik-prove-ikke-lest': 'The sample has not been read in full. Wait until all readings are delivered.',
  'avvik-prove-for-liten':
    'The sample is too small to close on. Draw at least five cases, or all of them if there are fewer.',
  'avvik-prove-viser-mangler':
    'The readers found that something is still missing. Add a new measure, and choose a new period to measure in.',
  'avvik-uten-vurdering': 'Write how you judge what has been measured before you close it.',
} satisfies Record<Avviksavslag, string>
