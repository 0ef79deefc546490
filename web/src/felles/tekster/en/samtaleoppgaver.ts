import type { Oppgavesetninger } from '../nb/oppgaver.ts'
import type { samtaleoppgaver as nb } from '../nb/samtaleoppgaver.ts'

export const samtaleoppgaver: Record<keyof typeof nb, Oppgavesetninger> = {
  'kartlegg-resten': {
    slag: 'Child',
    tittel: o => `Ask the ${o.familie} family about the rest for ${o.fornavn}`,
    grunn: o => `Some topics were put off ${o.fra}. They must be asked about by ${o.frist}.`,
  },
  'journalfor-samtale': {
    slag: 'Talk',
    tittel: o => `Write down the conversation with the ${o.familie} family`,
    grunn: () => 'What was said is not written down yet.',
  },
  'avslutt-samtale': {
    slag: 'Talk',
    tittel: o => `End the conversation with the ${o.familie} family`,
    grunn: () => 'The note is written, but the conversation is still open.',
  },
  'barn-tolket': {
    slag: 'Interpreter',
    tittel: o => `Follow up that a child interpreted for the ${o.familie} family`,
    grunn: o => `It happened ${o.fra}. Write what you will do so that it does not happen again.`,
  },
  'ring-tilbake': {
    slag: 'Call',
    tittel: o => `Call the ${o.familie} family back`,
    grunn: o => `They are waiting for a call by ${o.frist}: “${o.tekst}”`,
  },
  'hold-avtale': {
    slag: 'Agreement',
    tittel: o => `Do what we promised the ${o.familie} family`,
    grunn: o => `To be done by ${o.frist}: “${o.tekst}”`,
  },
  'spor-om-avtale': {
    slag: 'Agreement',
    tittel: o => `Ask the ${o.familie} family how it went`,
    grunn: o => `They were to do this by ${o.frist}: “${o.tekst}”`,
  },
  'mot-familien': {
    slag: 'Meeting',
    tittel: o => `Meet the ${o.familie} family face to face`,
    grunn: o => `First application from a family with children, ${o.fra}. Nobody has met them yet.`,
  },
  kvartalssamtale: {
    slag: 'Talk',
    tittel: o => `Have a new conversation with the ${o.familie} family`,
    grunn: o => `The support continues. Keep what we know up to date with a conversation by ${o.frist}.`,
  },
  'samtykke-gaar-ut': {
    slag: 'Consent',
    tittel: o => `Ask the family ${o.familie} about the consent for ${o.tekst}`,
    grunn: o => `It is valid up to and including ${o.frist}. If they do not want to renew it, that is fine.`,
  },
  'varsle-familien': {
    slag: 'Others',
    tittel: o => `Tell the ${o.familie} family that we have asked others`,
    grunn: o => `Someone outside the family told us something ${o.fra}. The family must know.`,
  },
  'legg-fram': {
    slag: 'Others',
    tittel: o => `Put what others have said to the ${o.familie} family`,
    grunn: o =>
      `It speaks against them, and came ${o.fra}. They must be heard (Public Administration Act section 17).`,
  },
}
