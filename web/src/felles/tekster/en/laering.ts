import type { laering as nb } from '../nb/laering.ts'

export const laering: typeof nb = {
  tittel: 'What we learn from',
  hensikt:
    'What readers ask to have mended in the proposals of the office. About decisions, never about who wrote them.',
  periode: 'Period',
  maneder: (fra, til, ar) => `${fra} to ${til} ${ar}`,
  overskrift: 'How often each reason was chosen',
  antall: n => (n === 1 ? 'once' : `${n} times`),
  forFa: n => `fewer than ${n} families`,
  ingenTittel: 'Too few to show anything',
  ingen: n => `No reason was chosen for at least ${n} families in the period. Choose another period.`,
  slikTelles:
    'The figures are the returns of the office. A return can have several reasons and counts for each of them. A figure with fewer than five families behind it is not shown. Graded cases are never included.',
  eksempel: {
    V2: 'For example: two siblings have the same text, or the assessment of a child does not rest on what the mapping shows.',
    V3: 'For example: it says what is best for the child, but not what it is weighed against, or how.',
    V4: 'For example: an expense is refused under section 18, and nobody has considered whether section 19 can be used.',
    V5: 'For example: a need is written in the assessment, but no line in the decision answers it.',
    utredning:
      'For example: it is a long time since anyone asked about winter clothes, or an income has not been clarified.',
    sprak:
      'For example: the sentences are long, a technical term is not explained, or the text could stand in a letter to anyone.',
    annet: 'The reader has written the reason in the comment on the proposal.',
  },
}
