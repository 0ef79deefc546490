import type { Brevtekster } from './tekster.ts'

/** Letter texts in English, for the courtesy version. Norwegian legal terms stand in brackets so that they are recognised. */
export const en: Brevtekster = {
  tittelVedtak: 'Decision on financial assistance',
  tittelNodhjelp: 'Decision on emergency assistance',
  tittelForelopig: 'Preliminary reply to your application',

  detteErVedtak: 'The letter is a formal decision (vedtak).',
  svarPaaSoknad: dato =>
    `It is the answer to the application for financial assistance (økonomisk sosialhjelp) that we received on ${dato}.`,
  utenSoknad: 'It is the answer to your request for help.',

  faarPerManed: kroner => `You will receive ${kroner} a month`,
  faarForManed: (kroner, maned) => `You will receive ${kroner} for ${maned}`,
  faarEngang: kroner => `You will receive ${kroner}`,
  faarNodhjelp: kroner => `You will receive ${kroner} in emergency assistance`,
  faarIkke: maneder => `You will not receive financial assistance for ${maneder}`,
  faarIkkeUtenPeriode: 'You will not receive financial assistance',

  delvis:
    'We have said yes to some of what you applied for, and no to some of it. You find the reasons further down in the letter.',
  gjelderManeder: maneder => `The decision applies to ${maneder}.`,
  ogsaaEngang: (kroner, maned) =>
    maned === null ? `You will also receive ${kroner} once.` : `In ${maned} you will also receive ${kroner}.`,
  engangUtbetales: maned => `You will receive the amount once, in ${maned}.`,
  nodhjelpForklart: 'We gave the help straight away, because it was urgent.',
  nodhjelpVidere: 'If you need more help, you can tell us or apply.',
  byggerPaa: paragrafer =>
    `The decision is based on ${paragrafer} of sosialtjenesteloven (the Social Services Act).`,

  begrunnelseOverskrift: 'Why we decided this',

  behovOverskrift: 'The needs we know about, and the answer to each',
  behovSagt: (hva: string) => `You have told us about this: ${hva}.`,
  behovSett: (hva: string) => `We have seen this need: ${hva}.`,
  behovManedlig: (kroner: string) => `It is included in ${kroner} a month.`,
  behovEngang: (kroner: string) => `It is included in ${kroner} that you receive once.`,
  behovAvslatt: 'We have said no to covering it. The reason is further down in the letter.',
  behovVeiledning: (dato: string) =>
    `You have a right to advice and guidance from ${dato}. You have received a separate decision about it.`,
  behovSvar: {
    'annen-ordning': 'There is another scheme for this.',
    'oppfolging-17': 'We will follow this up together with you.',
    samarbeid: 'We are working with others on this.',
    'familien-loser': 'The answer here is that you arrange it yourselves.',
    nei: 'We have said no to this.',
  },

  barnaOverskrift: 'What this means for the children',

  regnetOverskrift: 'How we calculated',
  inntektOverskrift: 'Income we have counted',
  engangOverskrift: 'What you will receive once',
  kolonneHva: 'What it is for',
  kolonneKroner: 'Kroner',
  sumPerManed: 'What you will receive each month',
  sumForManed: (maned: string) => `What you will receive for ${maned}`,
  sumEngang: 'What you will receive once',
  tilOvers: 'Income beyond the expenses. It is not deducted from anything else',
  avvikRad: 'Difference between the calculation and the decision',
  regnesIkkeMed: 'not counted',
  utenforBarnetrygd: 'Child benefit (barnetrygd) is not counted. The law keeps it out.',
  utenforBarnsArbeid:
    'What children earn in their free time and school holidays is not counted. The law keeps it out.',
  norm: norm => `We have compared the amounts with a guideline: ${norm}.`,
  normOppdiktet: '(made-up example)',
  normVeiledende: 'A guideline does not decide. What you need decides.',
  grunnerOverskrift: 'Why the amounts are what they are',
  erDetNok: 'Is it enough?',
  etter19: 'You receive this under § 19, which is for special cases.',

  avslagOverskrift: 'What we have said no to',
  soktOm: kroner => `You applied for ${kroner}.`,
  vurdert19: 'We have also considered whether you can receive it under § 19, which is for special cases.',

  pliktOverskrift: 'What you must do',
  siFra: 'Tell us as soon as anything changes, for example if',
  endringer: harBarn => [
    'you or someone you support gets more or less to live on',
    'the rent or other regular expenses go up or down',
    `someone moves in or out${harBarn ? ', or the children live more or less with you' : ''}`,
  ],

  klageOverskrift: 'If you disagree',
  klageRett: 'You can appeal against the decision.',
  klageFrist: 'The deadline is three weeks from the day you received the letter in Norwegian.',
  klageTil: kontor => `Send the appeal to ${kontor}.`,
  klageTilOss: 'Send the appeal to us.',
  klageHjelp:
    'We are happy to help you write it. You can also tell us what you disagree with, and we will write it down.',
  klageVidere: instans =>
    `We look at the case once more. If we do not change the decision as you ask, we send the appeal to ${instans} (the County Governor), which decides it.`,
  klageBegrunnelse:
    'If a reason is missing for any part of the decision, you can ask for it in writing before the deadline for appealing.',
  klageUtsatt: 'You can ask that the decision is not carried out until the appeal has been decided.',
  klageKostnader:
    'If the decision is changed in your favour, you may have the right to have substantial costs that were necessary for the change covered. You must ask for this within three weeks of receiving the new decision.',

  innsynOverskrift: 'You can see what is in the case',
  innsynRett: 'You have the right to see the documents in your case.',
  innsynUnntak: 'Some information may be exempt, for example about people other than you.',
  innsynHvordan: 'Tell us, and we will show you them.',

  kontaktOverskrift: navn => `Ask ${navn}`,
  kontaktTelefon: (telefon, kontor) => `Call ${telefon}, or visit ${kontor}.`,
  kontaktKontor: kontor => `You can visit ${kontor}.`,
  kontaktSkjermet: 'Contact us in the way we have agreed.',
  kontaktReferanse: sak => `Please give the case number ${sak}.`,
  skrevetAv: navn => `${navn} has written the letter.`,
  lesesAvKollega: 'A colleague reads it before it becomes a decision.',
  skrevetOgGodkjent: (skrevet, godkjent) =>
    `${skrevet} has written the letter. ${godkjent} has read the letter in Norwegian and approved the decision.`,

  detteErForelopig: 'The letter is a preliminary reply, and not a decision.',
  harFaatt: 'We have received your application',
  fikkDato: dato =>
    `We received your application for financial assistance (økonomisk sosialhjelp) on ${dato}.`,
  forventet: dato => `We expect you to have an answer by ${dato}.`,
  hvorforOverskrift: 'Why it takes time',
  trengerOverskrift: 'What we need from you',
  trengerIkke: 'You do not need to do anything now. Tell us if anything changes while you wait.',
  hasterOverskrift: 'If it is urgent',
  haster:
    'If you do not have money for food or electricity, or a place to live, do not wait for the answer. Contact us straight away.',
}
