import { expect, test } from 'vitest'
import { harKlagerett } from './paragraf-28-klagerett.ts'

test.each([
  { klager: 'soker', harSokt: true, utfall: 'oppfylt', fordi: 'søkeren er part' },
  { klager: 'ektefelle', harSokt: false, utfall: 'oppfylt', fordi: 'ektefeller er begge parter' },
  { klager: 'samboer', harSokt: true, utfall: 'oppfylt', fordi: 'samboeren har selv søkt' },
  { klager: 'samboer', harSokt: false, utfall: 'ikke-oppfylt', fordi: 'samboeren har ikke søkt' },
  { klager: 'barn-i-foreldrenes-sak', harSokt: false, utfall: 'ikke-oppfylt', fordi: 'barnet er ikke part' },
  { klager: 'barn-i-egen-sak', harSokt: false, utfall: 'oppfylt', fordi: 'barnet er part i sin egen sak' },
  { klager: 'annen', harSokt: false, utfall: 'krever-skjonn', fordi: 'rettslig klageinteresse vurderes' },
] as const)('$klager (har søkt: $harSokt) gir $utfall, fordi $fordi', ({ klager, harSokt, utfall }) => {
  expect(harKlagerett({ klager, harSokt }).utfall).toBe(utfall)
})
