import type { Dato } from '../felles/dato.ts'
import { avvist, ok, type Resultat } from '../felles/resultat.ts'
import type { KontaktHendelse } from './hendelser.ts'

/** Hvorfor en oppsøkende kontakt ikke kan skrives slik. */
export const KONTAKTAVSLAG = {
  'kontakt-i-fremtiden': 'Dagen er etter i dag. Velg i dag eller en tidligere dag.',
  'kontakt-uten-ord': 'Skriv hvor det var, og hva det handlet om.',
  'kontakt-med-nummer':
    'En oppsøkende kontakt er uten navn og nummer. Ta bort identitetsnummeret; trengs det, start en samtale i stedet.',
} as const
export type Kontaktavslagskode = keyof typeof KONTAKTAVSLAG

/** Fødselsdatoen og fem siffer til, sammen eller med mellomrom, punktum eller strek der folk setter dem. */
const IDENTITETSNUMMER = /(?<!\d)\d{2}[\s.]?\d{2}[\s.]?\d{2}[\s.–-]?\d{5}(?!\d)/

/**
 * Skriver ned en oppsøkende kontakt. Skjemaet har ingen plass til et navn; et identitetsnummer i ordene kjenner vi igjen og tar ikke
 * imot. Et navn i ordene kan ingen maskin se sikkert, så det er sagt i skjemaet.
 */
export function skrivKontakt(
  k: Omit<KontaktHendelse, 'type'>,
  dagens: Dato,
): Resultat<KontaktHendelse, Kontaktavslagskode> {
  if (k.dato > dagens) return avvist('kontakt-i-fremtiden')
  if (k.hvor.trim() === '' || k.om.trim() === '') return avvist('kontakt-uten-ord')
  if ([k.hvor, k.om, k.tilbudt, k.neste].some(t => IDENTITETSNUMMER.test(t)))
    return avvist('kontakt-med-nummer')
  return ok({ ...k, type: 'OppsokendeKontaktSkrevet' })
}
