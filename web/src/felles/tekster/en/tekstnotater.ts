import { flertall } from '../flertall.ts'
import type { tekstnotater as nb } from '../nb/tekstnotater.ts'

const f = flertall('en')

export const tekstnotater: typeof nb = {
  funnlinje: (sitat, navn) => `“${sitat}”: ${navn}`,
  sagt: (n, felt) =>
    f(n, { en: `${felt}: one place to read once more`, flere: `${felt}: ${n} places to read once more` }),
  kilde: (hjemmel, kilde) => `Source: ${hjemmel}. ${kilde}.`,
  funn: {
    veldedighet: {
      navn: 'points to someone who hands out food or clothes',
      hvorfor:
        'The Nav office cannot point to food handouts or other volunteers instead of giving support. An offer that comes on top is something else.',
      vurder: 'Is the need met by the support, even if no volunteer helps?',
    },
    'over-norm': {
      navn: 'a refusal because income is above the rate',
      hvorfor: 'Rates and norms are guidance. That income is above them is not in itself a reason to say no.',
      vurder: 'What are the actual expenses, and what does each child need?',
    },
    'sats-dekker-barnet': {
      navn: 'the rate used as the assessment of the child',
      hvorfor:
        'The full rate is not an assessment of the child. The supervision found offices that took the children’s needs as met once the living allowance was granted.',
      vurder: 'What does this very child need, and is the amount enough for it?',
    },
    barnetrygd: {
      navn: 'child benefit mentioned in a reason',
      hvorfor:
        'Child benefit is to be kept outside when the support is worked out, and is no reason to say no either. It can be mentioned to say exactly that.',
      vurder: 'Is it used as money the family can draw on?',
    },
    stordrift: {
      navn: 'looks like economies of scale',
      hvorfor:
        'An automatic reduction for families with many children is unlawful. Siblings cannot always inherit clothes from each other, because of wear, sex or size.',
      vurder: 'Is it assessed concretely for each child it concerns?',
    },
    'sats-som-rett': {
      navn: 'the rate spoken of as a right or a ceiling',
      hvorfor:
        'The rate is a starting point. It gives no right to a certain amount, and is not the most that can be given.',
      vurder: 'Does the text say why the amount is what it is?',
    },
  },
  sprak: n =>
    n === 0 ? 'The language' : f(n, { en: 'The language: one note', flere: `The language: ${n} notes` }),
  lang: (n, etter) =>
    etter === null
      ? `Long sentence, ${n} words. Can it be split?`
      : `Long sentence, ${n} words. Try a full stop after “${etter}”.`,
  passiv: ord => `“${ord}” does not say who does it. Try to write who.`,
  fagord: (ord, betyr) => `“${ord}” is a word of the trade (${betyr}).`,
  prov: 'Try:',
  lesbarhet: (lix, ord) =>
    `Readability (LIX): ${lix}. On average ${ord} words in each sentence. The number says something about the length of words and sentences, not about the content.`,
}
