import type { Registeravslag } from '@handlingsrom/domene/register/avslag'

export const registeravslag = {
  'register-uten-tittel': 'Write briefly what it is.',
  'register-mangler-felt':
    'At least one field that must be filled in is empty. Fill in the fields without “optional”.',
  'register-ukjent-felt': 'The form has changed since the page was opened. Reload the page.',
  'register-lenke': 'The link must start with https://. Copy it from the address bar.',
  'register-dag': 'The date does not exist. Write it as day, month and year.',
  'register-skala': 'Choose a number from 1 to 5.',
  'register-antall': 'Write a whole number from 0 to 999.',
  'register-nummer-i-teksten':
    'The text has a number that may be an identity number. Remove it: the register is about how we work, not about anyone.',
  'register-ikke-paa-skjerm': 'This register cannot be attached to a screen. Remove the choice.',
  'register-til-for-fra': '“Valid until” is before “valid from”. Correct one of them.',
  'register-uten-gjennomgang': 'Choose a day when someone will look at it again.',
  'register-gjennomgang-passert': 'The next review must be after today. Choose a later day.',
  'register-eier-ukjent': 'The one you chose does not work at the office now. Choose someone else.',
  'register-avsluttet': 'The entry has ended and cannot be changed. Add a new one.',
  'register-ikke-din': 'Only the one who owns the entry, or the manager, can report it as reviewed.',
  'register-leses-ikke': 'Only routines, guides and interpretations are confirmed as read.',
  'register-ny-utgave': 'It has changed since you opened the page. Read the current one and confirm again.',
  'register-alt-lest': 'You have already confirmed that you have read this edition.',
  'register-uten-grunn': 'Write why it is no longer valid.',
} satisfies Record<Registeravslag, string>
