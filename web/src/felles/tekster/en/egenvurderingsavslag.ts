import type { Egenvurderingsavslag } from '@handlingsrom/domene/egenvurdering/avslag'

export const egenvurderingsavslag = {
  'egenvurdering-uten-tittel': 'Write what the self-assessment is to be called.',
  'egenvurdering-nummer':
    'The text has a number that may be an identity number. Remove it: the self-assessment is about how we work, not about anyone.',
  'egenvurdering-ansatt-ukjent': 'Someone you chose does not work at the office now. Choose someone else.',
  'egenvurdering-ferdig': 'The self-assessment is finished and cannot be changed. Open a new one.',
  'egenvurdering-ikke-din':
    'Only the one responsible for the self-assessment, or the manager, can write in it.',
  'milepael-uten-navn': 'Write what is to happen.',
  'milepael-uten-dag': 'Set the day before you report the milestone as reached.',
  'milepael-nadd': 'The milestone has already been reached and cannot be moved.',
  'milepael-finnes-ikke': 'The milestone is not here. Reload the page.',
  'dokument-uten-tittel': 'Write what the document is called.',
  'dokument-uten-sted': 'Write where the document is kept, or paste a link.',
  'dokument-lenke': 'The link must start with https://. Copy it from the address bar.',
  'dokument-finnes-ikke': 'The document is not here. Reload the page.',
  'mote-uten-tittel': 'Write what kind of meeting it was.',
  'mote-fram-i-tid':
    'The meeting has not been held yet. Add it as a milestone, and enter it once it has been held.',
  'mote-uten-deltakere': 'Choose who took part.',
  'sporsmal-uten-tekst': 'Write the question.',
  'sporsmal-finnes-ikke': 'The question is not here. Reload the page.',
  'sporsmal-uten-svar': 'Choose yes, partly or no, or write in your own words.',
  'samtale-uten-notat': 'Write what you learned.',
  'samtale-fram-i-tid': 'The month has not begun. Choose the month the conversation was held.',
  'egenvurdering-prove-ukjent': 'The sample does not exist at the office. Choose another.',
  'egenvurdering-avvik-ukjent': 'The deviation does not exist at the office. Choose another.',
  'egenvurdering-avvik-knyttet': 'The deviation is already linked to the self-assessment.',
  'ferdig-bare-ansvarlig':
    'Only the one responsible can say that the self-assessment is finished. The manager can give the responsibility to someone else.',
  'ferdig-sporsmal-gjenstar': 'At least one question has not been answered. Answer it first.',
  'ferdig-rapport-gjenstar':
    'At least one part of the report is empty. Write it, or write that it has not been done.',
} satisfies Record<Egenvurderingsavslag, string>
