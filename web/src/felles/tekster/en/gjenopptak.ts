import type { Tekster } from '../typer.ts'

export const gjenopptak: Tekster['gjenopptak'] = {
  tittel: 'Reopen the decision',
  innledning:
    'If something is wrong, or the situation has changed, the decision can be assessed again without an appeal. The old one applies until a new one is made.',
  taOpp: 'Reopen the decision',
  dialog: 'The assessment is opened again. The money already granted does not stop because of this.',
  dialogVedSiden: 'The old decision applies until a new one is made. The help does not stop because of this.',
  dialogNei:
    'You make the new decision on the next page. If it is urgent, the help can be given today, without notice.',
  hvorfor: 'Why is it reopened?',
  grunn: {
    'ikke-til-skade': 'Change it in the family’s favour',
    'ikke-underrettet': 'The family has not received the decision yet',
    ugyldig: 'The decision has a fault that makes it invalid',
    'endrede-forhold': 'The situation has changed',
    'perioden-utlopt': 'The period is over',
    vilkarsbrudd: 'A condition is not met',
  },
  grunnUnder: {
    'ikke-til-skade':
      'Public Administration Act section 35, letter a. Nothing in the new decision can be less than in the old, and no condition can be new or changed.',
    'ikke-underrettet': 'Public Administration Act section 35, letter b. Notify first.',
    ugyldig: 'Public Administration Act section 35, letter c. Notify first.',
    'endrede-forhold': 'A new decision for the future, with reasons of its own. Notify first.',
    'perioden-utlopt': 'A new decision for the future, with reasons of its own. Notify first.',
  },
  grunnUnderNei: {
    'ikke-til-skade': 'Public Administration Act section 35, first paragraph, letter a.',
    'ikke-underrettet': 'Public Administration Act section 35, first paragraph, letter b.',
    ugyldig: 'Public Administration Act section 35, first paragraph, letter c.',
    'endrede-forhold': 'Something has come up or changed since we said no.',
    'perioden-utlopt': 'A new decision for a new period.',
  },
  ord: 'What is the reason?',
  ordHjelp: 'Stands in the letter the family gets. Say what is wrong, or what has changed.',
  manglerGrunn: 'Choose why it is reopened.',
  manglerOrd: 'Say it in a few words.',
  manglerDato: 'Enter the date.',
  vilkaret: 'The condition',
  tattOpp: 'The decision has been reopened',
  gjelderFortsatt: 'It applies as before until a new decision is made.',
  trengerIkkeVarsel:
    'A change in their favour needs no notice. The new decision cannot give less than this one.',
  neiTrengerIkkeVarsel:
    'The decision gave nothing, and the family has asked for the help. No notice is needed.',
  nyttVedtak: 'Make the new decision',
  andreSvar: 'Answer with advice and guidance or a deposit',
  varsleForst: 'Notify the family first',
  varsleForstUnder:
    'The change may go against the family. They should know what you are considering, and have time to answer (Public Administration Act section 16).',
  varslet: (dato, frist) => `The notice was written ${dato}. The family can answer until ${frist}.`,
  lastNed: 'Download the notice',
  utlevert: dato => `The notice went out ${dato}.`,
  maSendes: 'The notice must be sent',
  maSendesUnder: 'Notices do not go digitally. Print it, send it or hand it over, and say when.',
  svaret: dato => `The family answered ${dato}`,
  tilVurderingen: 'Go to the assessment',
  unntakTittel: 'Which exception applies?',
  unntak: {
    'ikke-praktisk-mulig': 'A notice is not practically possible (a)',
    'kan-hindre-gjennomforing': 'A notice may prevent the decision from being carried out (a)',
    'ikke-mulig':
      'A notice is not practically possible, or may prevent the decision from being carried out (a, chosen before these were two)',
    'uten-adresse': 'The family has no known address, and finding them takes too long (b)',
    'kjenner-saken': 'The family already knows, and has had time to have their say (c)',
    'apenbart-unodvendig': 'A notice is clearly unnecessary (c)',
  },
  manglerUnntak: 'Choose the exception.',
  erstatter: dato => `This decision replaces the one of ${dato}.`,
  seForrige: 'See the old decision',
  erstattet: 'This decision has been replaced by a new one',
  seNytt: 'See the new decision',
  ordfelt: {
    varsle: 'What are you considering changing?',
    utelat: 'Why does the exception apply here?',
    svar: 'What did the family answer?',
    avbryt: 'Why should it stand?',
  },
  datofelt: {
    varsle: 'Deadline for an answer',
    utlevert: 'When?',
    svar: 'When did they answer?',
  },
  steg: {
    varsle: {
      knapp: 'Write an advance notice',
      intro: 'The first line says that it is not a decision. The reason you wrote stands there too.',
      bekreft: 'Make the notice',
    },
    utelat: {
      knapp: 'Leave out the notice',
      intro: 'A notice can only be left out under the Public Administration Act section 16, third paragraph.',
      bekreft: 'Leave it out',
    },
    utlevert: {
      knapp: 'The notice has been sent',
      intro: 'The deadline does not run for someone who has not received the letter.',
      bekreft: 'Enter it',
    },
    svar: {
      knapp: 'Enter the answer',
      intro:
        'Write what the family said, in their words. Once it is entered you need not wait for the deadline.',
      bekreft: 'Enter the answer',
    },
    avbryt: {
      knapp: 'Let the decision stand',
      intro: 'The work ends, and the decision applies as before.',
      bekreft: 'Let the decision stand',
    },
  },
}
