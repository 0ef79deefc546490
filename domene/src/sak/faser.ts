/** Veien en søknad går, i rekkefølge. Fasen regnes ut av det som har skjedd (`fasegrunnlag.ts`); ingen setter den. */
export const FASER = ['soknad', 'kartlegging', 'vurdering', 'godkjenning', 'brev', 'ferdig'] as const
export type Fase = (typeof FASER)[number]

/** `mangler`: vi er gått videre, men noe i steget er ikke gjort. Å gå videre er lov; å se ferdig ut er det ikke. */
export const FASESTATUS = ['ferdig', 'mangler', 'naa', 'kommer'] as const
export type Fasestatus = (typeof FASESTATUS)[number]

/** Statusen til et steg på veien når søknaden er i `naa`, og det eventuelt gjenstår noe i steget. */
export function fasestatus(fase: Fase, naa: Fase, gjenstar: boolean): Fasestatus {
  const avstand = FASER.indexOf(fase) - FASER.indexOf(naa)
  if (avstand > 0) return 'kommer'
  if (avstand === 0 && naa !== 'ferdig') return 'naa'
  return gjenstar ? 'mangler' : 'ferdig'
}
