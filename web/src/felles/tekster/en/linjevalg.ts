import type { linjevalg as nb } from '../nb/linjevalg.ts'

export const linjevalg: typeof nb = {
  behovet: 'The need: what is needed, and why?',
  belopet: navn => `The amount: how did you arrive at it, and is it enough for ${navn}?`,
  reduksjon: navn => `Why does ${navn} in particular need less than the starting point?`,
  reduksjonHjelp:
    'More children at home is not a reason by itself. Wear: is what is handed down in one piece? Sex and size: does it fit? Write what applies to this child.',
  manglerBelopet: 'Write how you arrived at the amount.',
  manglerReduksjon: 'Write what applies to this child in particular.',
  form: 'The form',
  formHjelp: 'No form is chosen beforehand.',
  former: {
    bidrag: 'A grant, not to be paid back',
    lan: 'A loan',
    garanti: 'A guarantee',
    'varer-tjenester': 'Goods or services instead of money',
  },
  kort: {
    bidrag: 'Given as a grant',
    lan: 'Given as a loan',
    garanti: 'Given as a guarantee, not paid out',
    'varer-tjenester': 'Given as goods or services',
  },
  manglerForm: 'Choose the form.',
  lan: {
    hvorfor: 'Why a loan and not a grant?',
    evne: 'What can they repay with, and what do they then have left to live on?',
    forste: 'First instalment (month and year)',
    avdrag: 'Instalment each month',
    antall: 'Number of instalments',
    siste: belop => `The last instalment will be ${belop}.`,
    garIkkeOpp: 'The instalments do not repay the loan. The last one may be smaller, but not zero.',
    manglerAntall: 'Write the number as a whole number.',
    plan: (antall, avdrag, fra) => `${antall} instalments of ${avdrag} from ${fra}`,
  },
  garanti: {
    gjelder: 'What is the guarantee for?',
    gjelderHjelp: 'For example the deposit for a certain home.',
    til: 'The guarantee holds until and including',
    hvorfor: 'Why a guarantee?',
    utbetalesIkke: 'A guarantee is a promise to the other party. It is not counted in what is paid out.',
    tilOgMed: (gjelder, dato) => `${gjelder}, until ${dato}`,
  },
  depositum: {
    dekker: 'What does it cover?',
    vedSlutt: 'What happens when the tenancy ends?',
    vedKrav: 'What happens if the landlord claims money?',
    hjelp: {
      dekker: 'For example how many months of rent, and whether damage is covered.',
      vedSlutt: 'Who gets the money back, and who the family should tell.',
      vedKrav:
        'What you will do then, and whether the family must pay it back. If it is a loan, that must be assessed.',
    },
  },
  varer: {
    hva: 'What do they get, and where?',
    grunner: 'Special reasons',
    grunnerHjelp:
      'Why can money not be given? Shopping for oneself is the ordinary way. Much is required, and it may feel like distrust.',
  },
  mottaker: {
    annen: 'The money goes to someone other than the applicant',
    hjelp:
      'Whoever is paid learns that the family receives social assistance. The applicant must therefore have agreed.',
    navn: 'Who is paid?',
    hvorfor: 'Why?',
    samtykke: 'The day the applicant agreed',
    samtykkeVarer: 'The day the applicant agreed (may be empty for goods and services)',
    til: navn => `paid to ${navn}`,
  },
  mangler: 'Fill this in.',
  maned: 'Which month is it paid in?',
  forsteManed: maned => `The first, ${maned}`,
  iManed: maned => `in ${maned}`,
  paragraf19: {
    tittel: 'Section 19 without a refusal',
    intro:
      'If the family is in a difficult life situation, section 19 may be assessed also when nothing is refused. Choose the line.',
    linje: 'Line',
    knapp: 'Assess section 19 for the line',
    eksempel: 'An example to think with',
    eksempeltekst:
      'A leisure activity may be costly, and not part of subsistence. If it is where the child has friends and belongs, it may be what it takes to get through a difficult time. Or something else gives the same. Write what applies here.',
    mangler: 'Choose a line.',
  },
}
