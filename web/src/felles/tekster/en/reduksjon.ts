import type { Tekster } from '../typer.ts'

export const reduksjon: Tekster['reduksjon'] = {
  taOpp: 'Reopen the decision because the condition is not met',
  taOppIntro:
    'The assessment is opened, and the family is notified and may answer before anything is decided. They get the money as before meanwhile. Support can be reduced ahead, and never stopped.',
  hendte: 'What happened?',
  hendteHjelp:
    'Stands in the notice and in the decision. Say what happened and when, and what you know about why.',
  manglerOrd: 'Say what happened.',
  bekreft: 'Reopen the decision',
  kanIkke: {
    'vilkar-finnes-ikke': 'The condition is not in this decision.',
    'reduksjon-ikke-varslet':
      'Support cannot be reduced for this: the decision does not say that a breach may reduce it (section 20, third paragraph, and section 20 a, fourth paragraph). Ask the family what it takes.',
    'vilkar-ikke-brutt': 'Nobody has recorded that the condition is not followed.',
    'vedtaket-er-utlopt':
      'Support cannot be reduced for this: the decision covers no month that has not begun, and nothing is reduced back in time.',
  },
  tittel: 'When a condition is not met',
  hensikt: 'The family has the old decision until something new is decided. You can also let it stand.',
  vilkaret: 'The condition',
  begrunnelse: 'What happened',
  svaret: dato => `The family answered on ${dato}`,
  ikkeSvart: 'The family has not answered the notice.',
  gammelt: 'The old decision',
  belopet: (belop, til) => `${belop} kroner a month, up to and including ${til}`,
  engang: belop => `${belop} kroner once`,
  tilVarselet: 'Go to the decision and the notice',
  ordOgBelop: 'The words here are in the letter. You set the amount on the lines of the budget.',
  felt: {
    svaret: 'How did the family’s answer count?',
    svaretHjelp: 'If they did not answer: what was done to reach them?',
    forholdsmessig: 'Why is it reasonable to reduce the support for this, and by this much?',
    forholdsmessigHjelp:
      'Think of how serious it is, whether it may have been beyond them, whether the condition suited them, and whether something milder is enough.',
    barnet: navn => `What does it mean for ${navn}?`,
    barnetHjelp: 'Is there still enough for food, heat and a roof, and for what the child needs?',
  },
  lagre: 'Save the assessment',
  rediger: 'Edit',
  ulagret: 'Not saved yet.',
  fort: navn => `Written by ${navn}`,
  tomt: 'Nothing is written yet. All of it must be here before a reduction can be proposed.',
  forSvaret: 'The family has answered since this was written. Read the answer, and save again.',
}
