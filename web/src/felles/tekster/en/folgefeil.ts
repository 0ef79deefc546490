import type { folgefeil as nb } from '../nb/folgefeil.ts'

export const folgefeil: typeof nb = {
  tittel: 'Is the assessment lacking where the mapping lacks answers?',
  ingress: (begge, svake, bareSvar, andre) =>
    `Of ${svake} families where the assessment lacks something, the mapping lacks answers for ${begge}. Of the ${andre} others, this goes for ${bareSvar}.`,
  svak: 'The assessment lacks something',
  ikkeSvak: 'No such shortcoming found',
  utenSvar: 'The mapping lacks answers (K3)',
  medSvar: 'No such shortcoming found',
  iAlt: 'Families',
  bilde: (rad, utenSvar, medSvar) =>
    `${rad}: the mapping lacks answers for ${utenSvar}, and not for ${medSvar}`,
  tabell: p => `${p} against K3, number of families`,
  forFa: minst =>
    `Not shown. One of the four cells has fewer than ${minst} families, or could have been worked out together with the measure points.`,
  ingenMangler: 'The check found no shortcoming in the assessment of any family in the period.',
  ikkeGrunn:
    'The shortcomings occur together or they do not. The figure does not say that one causes the other.',
  omTallene: 'What the figures count, and what they do not say',
  teller: 'Counted',
  tellerTekst:
    'Families where the check of K3 found, when the decision was made, that answers were missing in the mapping without a reason written down.',
  nevner: 'Out of',
  nevnerTekst:
    'Families with children who got a decision on financial support, divided by whether the check of V2 (or V3) found a shortcoming in the assessment of the children. A family counts once, by its last decision. What a reader has found to be in order is not a shortcoming.',
  periode: 'Period',
  periodeTekst:
    'The period chosen at the top, by the day of the decision. The selection at the top does not apply here.',
  sierIkke: 'What the figures do not say',
  sierIkkeTekst:
    'Not that it is the same child, not that the assessment would have been another with the answer, and nothing about topics with a reason written down. V3 can also be lacking because the child’s view is known and not weighed; that does not come from the mapping. In each case the assessment shows which answers are missing for each child.',
}
