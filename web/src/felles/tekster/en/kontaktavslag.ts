import type { Kontaktavslagskode } from '@handlingsrom/domene/kontakt/skrivKontakt'

export const kontaktavslag = {
  'kontakt-i-fremtiden': 'The day is after today. Choose today or an earlier day.',
  'kontakt-uten-ord': 'Write where it was, and what it was about.',
  'kontakt-med-nummer':
    'An outreach contact is without names and numbers. Remove the identity number; if it is needed, start a conversation instead.',
} satisfies Record<Kontaktavslagskode, string>
