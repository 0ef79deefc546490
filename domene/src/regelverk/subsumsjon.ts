import type { Hjemmel } from './hjemmel.ts'

/**
 * Det en regel svarer: hjemmelen, utfallet og fakta det hviler på. «Oppfylt» og «ikke oppfylt» gjelder bare regelens egne
 * kjennetegn, og bare der de er et spørsmål om dato, tall eller kjensgjerning. Der loven overlater svaret til skjønn,
 * stiller regelen spørsmålet, og et menneske svarer. En maskin sier aldri at en sak er lovlig behandlet.
 */
export type Subsumsjon =
  | {
      readonly utfall: 'oppfylt' | 'ikke-oppfylt'
      readonly hjemmel: Hjemmel
      readonly fakta: readonly string[]
    }
  | {
      readonly utfall: 'krever-skjonn'
      readonly hjemmel: Hjemmel
      readonly fakta: readonly string[]
      readonly sporsmal: string
    }

export const oppfylt = (hjemmel: Hjemmel, ...fakta: readonly string[]): Subsumsjon => ({
  utfall: 'oppfylt',
  hjemmel,
  fakta,
})

export const ikkeOppfylt = (hjemmel: Hjemmel, ...fakta: readonly string[]): Subsumsjon => ({
  utfall: 'ikke-oppfylt',
  hjemmel,
  fakta,
})

export const kreverSkjonn = (
  hjemmel: Hjemmel,
  sporsmal: string,
  ...fakta: readonly string[]
): Subsumsjon => ({
  utfall: 'krever-skjonn',
  hjemmel,
  fakta,
  sporsmal,
})
