import type { Tema } from '../kartlegging/tema.ts'
import type { Kontrollbarn, Kontrollcelle } from './kartleggingForKontroll.ts'
import type { Kontrollnavn, Kontrollresultat } from './resultat.ts'

/** Hvorfor kartleggingen ikke har noe svar på temaet. `ville-ikke-svare` er her bare når det ikke står hva det ble spurt om. */
export const SPORGRUNNER = ['ikke-spurt', 'tas-siden', 'ikke-undersokt', 'ville-ikke-svare'] as const
export type Sporgrunn = (typeof SPORGRUNNER)[number]
export type Spor = { readonly tema: Tema; readonly fordi: Sporgrunn }

/** Synet er kjent, og mangelen er i teksten: den kommer ikke av noe som ikke er spurt om. */
const IKKE_AV_KARTLEGGINGEN: ReadonlySet<string> = new Set(['V3.syn-teller-ikke'])
/** Egen tekst uten en eneste opplysning bak er ingen mangel, men skal kunne spores den også. */
const SVAK_UTEN_MANGEL: ReadonlySet<string> = new Set(['V2.uten-opplysninger'])

/**
 * Følgefeilen (S-109, Helsetilsynet 6/2024): svarene vurderingen av et barn skulle bygget på, og som kartleggingen ikke har. Bare V2 og V3, og bare der noe
 * mangler eller teksten ikke hviler på noen opplysning. I listens rekkefølge.
 *
 * Overlatt til skjønn: om det var derfor. Her står det bare hva som ikke er svart på, ikke at vurderingen ville blitt en annen.
 */
export function sporet(
  barn: readonly Pick<Kontrollbarn, 'personId' | 'celler'>[],
  k: { readonly kontroll: Kontrollnavn; readonly resultat: Kontrollresultat },
): readonly Spor[] {
  const { kontroll, resultat: r } = k
  if (!erSvak(kontroll, r) || !('hvem' in r)) return []
  const celler = barn.find(b => b.personId === r.hvem)?.celler ?? []
  return celler.flatMap(c => {
    const fordi = grunnen(c)
    return fordi ? [{ tema: c.tema, fordi }] : []
  })
}

function erSvak(kontroll: Kontrollnavn, r: Kontrollresultat): boolean {
  if (kontroll !== 'V2' && kontroll !== 'V3') return false
  return (r.utfall === 'mangler' && !IKKE_AV_KARTLEGGINGEN.has(r.kode)) || SVAK_UTEN_MANGEL.has(r.kode)
}

function grunnen(c: Kontrollcelle): Sporgrunn | undefined {
  if (c.tilstand === 'onsker-ikke-a-svare') return c.svar?.medOrd ? undefined : 'ville-ikke-svare'
  if (c.tilstand !== 'ikke-spurt') return undefined
  if (c.ikkeUndersokt) return 'ikke-undersokt'
  return c.tasSiden === undefined ? 'ikke-spurt' : 'tas-siden'
}
