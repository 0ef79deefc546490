import type { bruddkoder as nb } from '../nb/bruddkontroll.ts'

export const bruddkoder: typeof nb = {
  'vilkarsbrudd.ingen': () => 'The decision has not been reopened because of a condition that is not met.',
  'vilkarsbrudd.uten-forholdsmessighet': () =>
    'It does not say why the reduction is reasonable for what happened.',
  'vilkarsbrudd.uten-svaret': () => 'It does not say how the family’s answer counted.',
  'vilkarsbrudd.svar-etter': () =>
    'The family has answered since the reduction was assessed. Read it, and write again.',
  'vilkarsbrudd.uten-barnet': t =>
    `${t.navn}: what does the reduction mean for the child? It is not written.`,
  'vilkarsbrudd.lik-sosken': t => `${t.navn}: the same is written about a sibling. Is it the same for both?`,
  'vilkarsbrudd.barnets-linje': t =>
    `“${t.tekst}” is for a child and has been reduced. The child has broken nothing. Must the child bear it?`,
  'vilkarsbrudd.nodvendig': t =>
    `“${t.tekst}” has been reduced. Is there still enough for food, heat and a roof?`,
  'vilkarsbrudd.star-der': t =>
    `“${t.tekst}”: everything is written. Is it reasonable to reduce the support for this, and by this much?`,
  'vilkarsbrudd.annen-grunn': t =>
    `“${t.tekst}” is recorded as not followed, but the decision is reopened on another ground. To reduce for the breach, it must be reopened for that.`,
}
