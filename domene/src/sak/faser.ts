/** Veien en søknad går, i rekkefølge. Fasen regnes ut av det som har skjedd (`faseFor`); ingen setter den. */
export const FASER = ['soknad', 'kartlegging', 'vurdering', 'godkjenning', 'brev', 'ferdig'] as const
export type Fase = (typeof FASER)[number]
