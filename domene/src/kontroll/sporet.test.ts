import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { personId } from '../testdata/etBarn.ts'
import { etKontrollbarn } from '../testdata/etBilde.ts'
import type { Kontrollcelle } from './kartleggingForKontroll.ts'
import type { Kontrollnavn, Kontrollresultat } from './resultat.ts'
import { sporet } from './sporet.ts'

const svar = (medOrd: boolean) => ({
  dato: dato('2026-11-10'),
  sagtAv: 'mor' as const,
  kanal: 'kontor' as const,
  medOrd,
})
const celler: readonly Kontrollcelle[] = [
  { tema: 'antall-alder', tilstand: 'kartlagt', svar: svar(true) },
  { tema: 'sosial-helse', tilstand: 'ikke-spurt' },
  { tema: 'bosituasjon', tilstand: 'ikke-spurt', tasSiden: dato('2026-12-01') },
  { tema: 'nettverk', tilstand: 'ikke-spurt', ikkeUndersokt: true },
  { tema: 'skole', tilstand: 'onsker-ikke-a-svare', svar: svar(false) },
  { tema: 'fritid', tilstand: 'onsker-ikke-a-svare', svar: svar(true) },
  { tema: 'utstyr-klaer', tilstand: 'bor-sporres-pa-nytt', svar: svar(true) },
  { tema: 'andre-behov', tilstand: 'ikke-relevant', svar: svar(true) },
]
const alt = [
  'sosial-helse ikke-spurt',
  'bosituasjon tas-siden',
  'nettverk ikke-undersokt',
  'skole ville-ikke-svare',
]
const barn = [etKontrollbarn('Teo', { celler }), etKontrollbarn('Eirik')]
const om = (
  kontroll: Kontrollnavn,
  kode: string,
  utfall: 'mangler' | 'krever-skjonn' = 'mangler',
  hvem = 'Teo',
) => ({ kontroll, resultat: { utfall, kode, hvem: personId(hvem) } as Kontrollresultat })

describe('fra en svak vurdering til svaret som mangler', () => {
  test.each([
    { k: om('V2', 'V2.ingen-tekst'), ventet: alt, fordi: 'ingenting er skrevet, og dette er ikke svart på' },
    { k: om('V2', 'V2.standardtekst'), ventet: alt, fordi: 'bare standardtekst' },
    { k: om('V3', 'V3.ikke-veid'), ventet: alt, fordi: 'ingenting er veid' },
    {
      k: om('V2', 'V2.uten-opplysninger', 'krever-skjonn'),
      ventet: alt,
      fordi: 'teksten hviler ikke på noen opplysning',
    },
    { k: om('V2', 'V2.har-egen-tekst', 'krever-skjonn'), ventet: [], fordi: 'teksten hviler på noe' },
    { k: om('V3', 'V3.veid', 'krever-skjonn'), ventet: [], fordi: 'noe er veid' },
    { k: om('V3', 'V3.syn-teller-ikke'), ventet: [], fordi: 'synet er kjent; det mangler i teksten' },
    { k: om('V2', 'V2.ingen-tekst', 'mangler', 'Eirik'), ventet: [], fordi: 'alt er spurt om Eirik' },
    { k: om('K3', 'K3.ikke-spurt'), ventet: [], fordi: 'K3 er selv kartleggingen' },
    {
      k: om('V2', 'V2.ingen-tekst', 'mangler', 'Ukjent'),
      ventet: [],
      fordi: 'barnet er ikke i bildet lenger',
    },
    {
      k: { kontroll: 'V2' as const, resultat: { utfall: 'ikke-aktuelt' as const, kode: 'V2.ingen-barn' } },
      ventet: [],
      fordi: 'det er ingen barn',
    },
  ])('$k.resultat.kode: $fordi', ({ k, ventet }) => {
    expect(sporet(barn, k).map(s => `${s.tema} ${s.fordi}`)).toEqual(ventet)
  })
})
