import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'
import { delerTekst, tom } from './sosken.ts'

type Barn = SakForKontroll['barn'][number]

/**
 * V2: en individuell vurdering av hvert enkelt barn, bygd på kartleggingen.
 *
 * Hviler på om barnet har en egen tekst, om hver setning i den også står om et søsken, om alt i den er standardtekst, og på opplysningene
 * som er plukket fra kartleggingen. Full sats til barnet teller ikke (S-105).
 *
 * Overlatt til skjønn: om vurderingen holder. At det står tekst der, beviser ingenting; resultatet er da høyst «krever skjønn».
 */
export function v2(s: SakForKontroll): readonly Kontrollresultat[] {
  if (s.barn.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'V2.ingen-barn' }]
  return s.barn.flatMap(b => [teksten(s, b), ...endret(b)])
}

function teksten(s: SakForKontroll, b: Barn): Kontrollresultat {
  const hvem = b.personId
  const antall = b.fakta?.antall ?? 0
  const tall = { navn: b.navn, antall }
  if (tom(b.vurdering?.vurdere)) return { utfall: 'mangler', kode: 'V2.ingen-tekst', hvem, tall }
  if (delerTekst(s, b, x => x.vurdering?.vurdere ?? ''))
    return { utfall: 'mangler', kode: 'V2.samme-som-sosken', hvem, tall }
  if (b.standard && b.standard.av > 0 && b.standard.setninger === b.standard.av)
    return { utfall: 'mangler', kode: 'V2.standardtekst', hvem, tall }
  return antall === 0
    ? { utfall: 'krever-skjonn', kode: 'V2.uten-opplysninger', hvem, tall }
    : { utfall: 'krever-skjonn', kode: 'V2.har-egen-tekst', hvem, tall }
}

/** Noe av det teksten hviler på, er blitt et annet siden det ble plukket. */
function endret(b: Barn): readonly Kontrollresultat[] {
  const antall = b.fakta?.endret ?? 0
  if (antall === 0) return []
  const tall = { navn: b.navn, antall }
  return [{ utfall: 'krever-skjonn', kode: 'V2.opplysning-endret', hvem: b.personId, tall }]
}

/** Bare denne delen av V2 sperrer: et barn uten egen vurderingstekst. */
export const erUvurdert = (r: Kontrollresultat): boolean => r.kode === 'V2.ingen-tekst'
