import type { Tekster } from '../typer.ts'

export const opptak: Tekster['opptak'] = {
  fane: 'New decision',
  tittel: 'A new decision in place of an old one',
  hensikt: dato => `It replaces the decision of ${dato}, which applies until this one is made.`,
  tilbake: 'Back to the decision',
  ikkeTattOpp: 'The decision has not been reopened, or somebody has already made a new one.',
  varsleForst: 'The family must be notified before this can be proposed. You do that on the decision.',
  hva: 'What shall the new decision say?',
  valg: {
    stonad: 'Consider the application',
    radgivning: 'Advice and guidance (section 17)',
    depositum: 'A deposit for a home (section 21)',
    akutt: 'Give the help',
    'avslag-akutt': 'A new no, with better reasons',
    opphor: 'The help ends early',
  },
  nyHjelp: 'New help instead',
  gisIkke: 'The help is not given after all',
  valgUnder: {
    stonad: 'The application is open again, and gets an ordinary decision.',
    radgivning: 'The new one applies from the day you enter.',
    depositum: 'Correct what was wrong. Most of it stands as it was; enter the amount again.',
    akutt: 'Given at once by you, and read by a colleague the next working day.',
    'avslag-akutt': 'Goes the ordinary way, and is read by a colleague.',
    opphor: 'Proposed with reasons of its own, and read by a colleague.',
  },
  tilVurderingen: 'Go to the assessment',
  hjelpen:
    'The amount and the day cover all of the help, also what was given under the old decision. If it is to be less, choose that it ends.',
  stedet:
    'Write what the new place costs, on its own. The nights at the old place are paid under the old decision, and are in the plan there. Take out those that will not be used.',
  utenErstatte:
    'Is it urgent, and something stands in the way here? Give the help without replacing anything',
  slutter: {
    til: 'The last day of the help',
    tilHjelp: 'dd.mm.yyyy. The day stands in the letter.',
    gitt: 'Has any of the help been given?',
    gittUnder:
      'Money that is paid, goods that are collected, or a guarantee the landlord has received. The letter says what you answer.',
    gittValg: { nei: 'No, nothing has been given', ja: 'Yes, all or some of it' },
    gittJa: 'What has been given cannot be withdrawn. Go back to the decision, and choose to let it stand.',
    barna: 'What does it mean for each child?',
    barnaBotilbud: 'Where will each child live afterwards?',
    begrunnelse: 'Reasons',
    begrunnelseHjelp:
      'Stands in the letter. Write what the family has said, and why the help is not needed or cannot be given.',
    knapp: 'Propose that the help ends',
    mangler: {
      gitt: 'Answer whether anything has been given.',
      til: 'Enter the last day.',
      barn: 'Write what it means for the child.',
      begrunnelse: 'Write the reasons.',
      paragraf19: 'Write the assessment under section 19.',
    },
  },
  vissteDu: 'Before you write',
  velgForst: [
    'Choose first what the new decision shall say.',
    'The old one applies until then, and nothing stops meanwhile.',
  ],
  punkter: {
    stonad: ['The letter says that the decision replaces the old one, and why.'],
    akutt: [
      'Food, heating and a place to sleep wait for nothing here.',
      'One person can give more, and never less.',
      'If children will stay somewhere, write about the place for each of them (section 27).',
    ],
    opphor: [
      'Taking something from the family needs reasons of its own, and usually a notice first (Public Administration Act sections 16 and 35).',
      'The municipality must find a temporary place for those who cannot do it themselves (section 27). Where will the family sleep afterwards?',
      'What has been paid is not withdrawn by this decision.',
    ],
  },
}
