import { expect, test } from 'vitest'
import { type Fase, fasestatus } from './faser.ts'

test.each<{ fase: Fase; naa: Fase; gjenstar: boolean; ventet: string; fordi: string }>([
  { fase: 'soknad', naa: 'vurdering', gjenstar: false, ventet: 'ferdig', fordi: 'den er lest' },
  { fase: 'kartlegging', naa: 'vurdering', gjenstar: false, ventet: 'ferdig', fordi: 'ingenting gjenstår' },
  { fase: 'kartlegging', naa: 'vurdering', gjenstar: true, ventet: 'mangler', fordi: 'et barn har ett svar' },
  { fase: 'kartlegging', naa: 'ferdig', gjenstar: true, ventet: 'mangler', fordi: 'vedtaket svarte ikke' },
  { fase: 'kartlegging', naa: 'kartlegging', gjenstar: true, ventet: 'naa', fordi: 'der er vi' },
  { fase: 'vurdering', naa: 'kartlegging', gjenstar: true, ventet: 'kommer', fordi: 'den er ikke begynt' },
  { fase: 'ferdig', naa: 'ferdig', gjenstar: false, ventet: 'ferdig', fordi: 'alt er gjort' },
])('$fase når vi er i $naa og noe gjenstår: $gjenstar gir $ventet, fordi $fordi', rad => {
  expect(fasestatus(rad.fase, rad.naa, rad.gjenstar)).toBe(rad.ventet)
})
