import type { Tekster } from '../typer.ts'

export const gradering: Tekster['gradering'] = {
  navn: {
    ugradert: 'Not protected',
    klientadresse: 'Client address',
    fortrolig: 'Confidential',
    'strengt-fortrolig': 'Strictly confidential',
    'strengt-fortrolig-utland': 'Strictly confidential, abroad',
    ukjent: 'Unknown',
  },
  betyr: {
    ugradert: 'The address is not protected.',
    klientadresse: 'Applies to the address only, not to the rest of the case.',
    fortrolig: 'Only the authorised circle can open the case.',
    'strengt-fortrolig': 'The case does not exist for anyone outside the authorised circle.',
    'strengt-fortrolig-utland': 'As strictly confidential, for someone living abroad.',
    ukjent: 'Treated as strictly confidential until someone has checked the register.',
  },
  merke: 'For the circle only',
  linje: navn => `Protection: ${navn}`,
  ikkeSagt: 'Nobody has said anything about the protection yet.',
  satt: (hvem, nar) => `Set by ${hvem}, ${nar}.`,
  fra: {
    soknad: nar => `From the application, ${nar}.`,
    register: nar => `From the register, ${nar}.`,
    familien: nar => `Told by the family, ${nar}.`,
  },
  grunn: tekst => `Reason: ${tekst}`,
  endre: 'Change protection',
  endreFor: navn => `Change protection for ${navn}`,
  forslag: (hvem, til, nar) => `${hvem} proposed lowering it to “${til}”, ${nar}.`,
  staar: navn => `Until someone else in the circle has confirmed, “${navn}” applies.`,
  dittForslag: 'You proposed this yourself. Someone else in the circle who has the case must confirm it.',
  bekreft: 'Read and confirm',
  bekreftFor: navn => `Read and confirm the lowering for ${navn}`,
  dialog: {
    tittel: navn => `Address protection for ${navn}`,
    naa: navn => `Now: ${navn}.`,
    velg: 'What should the protection be?',
    velgMangler: 'Choose what the protection should be.',
    bareOpp: 'You can raise the protection. Lowering it is for the authorised circle.',
    grunnOpp: 'Why is the protection raised, and what does it rest on?',
    grunnNed: 'What have you checked, and what did it show?',
    grunnHjelp: 'Do not write the address or the place. The text stays with the person.',
    grunnMangler: 'Write what the change rests on.',
    hvem: 'Who in the circle will confirm?',
    hvemHjelp: 'Your colleague gets the case as well, and sees the proposal under Family. Let them know.',
    hvemMangler: 'Choose who will confirm.',
    alene:
      'Nobody else in the circle can confirm now. The proposal stays until the municipality has one more in the circle, and the protection stands meanwhile.',
    knapp: {
      straks: 'Set the protection',
      gi: 'Set the protection and give up the case',
      foreslas: 'Propose lowering the protection',
      bekreftes: 'Confirm the lowering',
    },
    bekreftTittel: navn => `Confirm the lowering for ${navn}`,
    foreslatt: (hvem, til) => `${hvem} proposes “${til}”.`,
    bekreftTekst: 'You are the second of two. Check for yourself, independently of the one who proposed it.',
  },
  folge: {
    tittel: 'What happens',
    strengt: 'The case disappears at once for everyone outside the authorised circle.',
    strengtOgDu:
      'The case disappears at once for everyone outside the authorised circle, including you. The circle finds it on My day and takes it on. If something is urgent, tell someone in the circle.',
    fortrolig:
      'Only the authorised circle can open the case. Others who work with cases are told that it has address protection.',
    fortroligOgDu:
      'Only the authorised circle can open the case, and you lose it at once. The circle finds it on My day and takes it on. If something is urgent, tell someone in the circle.',
    uendret: 'It does not change who can open the case.',
    fortsattStengt:
      'The case is still closed to those outside the circle, because someone else in it has address protection.',
    apnes:
      'The case opens for those outside the circle who have it, and can be found by others in the office.',
    mindreStengt:
      'Only the authorised circle can open the case, but others who work with cases are told that it exists.',
    foreslas: 'Nothing changes until someone else in the circle has checked and confirmed. Then:',
  },
  kvittering: {
    borteTittel: 'The protection is set. The case is now with the authorised circle.',
    borteTekst: (navn, gradering) =>
      `${navn} has the protection “${gradering}”. The case is gone from your lists, and the circle finds it on My day. You need not do more. Do not mention it to anyone outside the circle.`,
    satt: (navn, gradering) => `The protection for ${navn} is “${gradering}”. It applies now.`,
    foreslatt: (navn, gradering) =>
      `The proposal to lower ${navn} to “${gradering}” is saved. The protection stands until it is confirmed.`,
    venterPa: hvem => `${hvem} has been given the case and can confirm. Let them know.`,
  },
  avvist: {
    tittel: {
      nei: 'You do not have access to the case',
      finnesIkke: 'Case not found',
      feilet: 'The case could not be fetched',
    },
    hvorfor: {
      fortrolig: 'The case has address protection. Only the authorised circle can open it.',
      'egne-data': 'This is your own case. You cannot see it in this system.',
      'naer-relasjon': 'The case concerns a close relative of yours.',
      inhabil: 'You have declared that you are disqualified in this case.',
      'annet-kontor': 'The case belongs to another office.',
      'ikke-tildelt': 'The case is not assigned to you.',
      'utsnittet-finnes-ikke': 'Your role does not read the content of cases.',
    },
    videre: {
      fortrolig: 'If you have learnt something urgent for the family, tell someone in the circle.',
      'egne-data': 'Talk to a colleague in the office about your own case, as other applicants do.',
      'naer-relasjon': 'A colleague must take it. Tell your manager if it is with you.',
      inhabil: 'A colleague must take it. Tell your manager if something is urgent for the family.',
      'annet-kontor': 'Call the office that has it if you have learnt something about the family.',
      'ikke-tildelt': 'If you need it for your work, ask your manager for it.',
      'utsnittet-finnes-ikke': 'The overview of the office’s cases is under Allocation.',
    },
    ellers: 'If you need the case for your work, ask your manager.',
    finnesIkke:
      'It does not exist, or you do not have access to it. If you came here from a link, the case may have changed hands.',
  },
}
