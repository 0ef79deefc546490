import type { Utbetalingsstatus } from '@handlingsrom/domene/utbetaling/tilstand'

export const utbetaling = {
  tittel: 'When the money comes',
  innledning:
    'The decision says how much. The day is set here. The money is paid from the municipality’s accounting system, not from here.',
  erstattet: 'A new decision has taken over. What was not paid and not yet due is out of the plan.',
  fortsatt: 'What concerns the time before the new decision is still paid under this one.',
  engang: 'Once',
  vedtatt: (belop: string) => `Decided ${belop} kroner`,
  planlagt: (belop: string) => `In the plan ${belop} kroner`,
  alleredeGitt: (belop: string) => `${belop} kroner has been given under the previous decision`,
  mangler: (belop: string) => `${belop} kroner has no day yet`,
  rekkerIkke:
    'The decided amount does not cover everyone else who is to be paid. Divide it yourself when you plan.',
  soker: 'the applicant',
  utenNavn: 'the one who delivers',
  til: (hvem: string) => `to ${hvem}`,
  status: {
    planlagt: 'Planned',
    utbetalt: 'Paid',
    stoppet: 'Stopped',
    annullert: 'Taken out',
  } satisfies Record<Utbetalingsstatus, string>,
  forfall: (dag: string) => `Due ${dag}`,
  utbetalt: (dag: string) => `Paid ${dag}`,
  avlost: 'Taken over by a new decision',
  planlegg: (post: string) => `Set the day for ${post}`,
  planleggIntro: 'You may divide it. Together it must be what is decided.',
  igjen: (belop: string) => `Must be ${belop} kroner in all`,
  andreManeder: 'The same day in the following months that are not planned',
  del: (nr: number) => `Payment ${nr}`,
  belop: 'Amount',
  hvem: 'Who gets the money?',
  annen: 'Someone else',
  navn: 'The payee’s name',
  samtykke: 'The day the applicant said yes',
  samtykkeHjelp: 'Day.month.year. May be empty when the decision says the money goes there.',
  dag: 'The day the money must be there',
  leggTil: 'Divide once more',
  fjern: (nr: number) => `Remove payment ${nr}`,
  manglerDag: 'Write the day.',
  manglerBelop: 'Write the amount.',
  manglerNavn: 'Write who gets the money.',
  grunn: 'Why?',
  manglerGrunn: 'Write why.',
  valg: (belop: string, dag: string) => `The payment of ${belop} kroner, ${dag}`,
  steg: {
    endre: {
      knapp: 'Move or divide',
      bekreft: 'Save',
      intro: 'The sum stays the same. The decision does not change.',
    },
    stopp: {
      knapp: 'Stop',
      bekreft: 'Stop the payment',
      intro:
        'The money is held back until you set a new day. The decision stands, and the amount is still granted. Giving the family less needs a new decision. Stop it in the accounting system too.',
    },
    betalt: {
      knapp: 'Enter as paid',
      bekreft: 'Enter',
      intro:
        'See in the accounting system that the money has gone. After this only the day can be corrected.',
    },
    rettDag: {
      knapp: 'Correct the day',
      bekreft: 'Correct the day',
      intro:
        'Only the day is corrected. The applicant sees the new day on nav.no, and the reason stays here.',
    },
    taUt: {
      knapp: 'Take out',
      bekreft: 'Take out of the plan',
      intro: 'For what was entered wrongly. The amount is still decided, and must be planned again.',
    },
  },
  betaltDag: 'The day the money was paid',
  settIGang: 'Start again',
} satisfies typeof import('../nb/utbetaling.ts').utbetaling
