import type { Omfang } from '@handlingsrom/domene/kartlegging/hendelser'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'

/**
 * Det som tas siden når situasjonen er valgt: et utgangspunkt å flytte på, aldri et valg. Vårt forslag. Akutt tar alt siden, fordi
 * hjelpen ikke skal vente på kartleggingen; et kort behov beholder det som gjelder hverdagen her og nå.
 */
const KORTVARIG: readonly Tema[] = [
  'antall-alder',
  'sosial-helse',
  'bosituasjon',
  'omsorg-samvaer',
  'utstyr-klaer',
  'andre-behov',
]

export function utgangspunkt(omfang: Omfang, alle: readonly Tema[]): readonly Tema[] {
  switch (omfang) {
    case 'akutt':
      return alle
    case 'kortvarig':
      return alle.filter(t => !KORTVARIG.includes(t))
    case 'forstegang':
    case 'lopende':
    case 'langvarig':
      return []
    default:
      return omfang satisfies never
  }
}
