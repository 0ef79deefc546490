import type { Kontaktavslagskode } from '@handlingsrom/domene/kontakt/skrivKontakt'

export const kontaktavslag = {
  'kontakt-i-fremtiden': 'Dagen er etter i dag. Vel i dag eller ein tidlegare dag.',
  'kontakt-uten-ord': 'Skriv kvar det var, og kva det handla om.',
  'kontakt-med-nummer':
    'Ein oppsøkjande kontakt er utan namn og nummer. Ta bort identitetsnummeret; trengst det, start ein samtale i staden.',
} satisfies Record<Kontaktavslagskode, string>
