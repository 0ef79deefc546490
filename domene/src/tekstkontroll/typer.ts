import type { Setningsspenn, Spenn } from './setninger.ts'

/** Det en tekstkontroll kan finne. Rekkefølgen er den de vises i når to står på det samme stedet. */
export const TEKSTFUNN = [
  'veldedighet',
  'over-norm',
  'sats-dekker-barnet',
  'barnetrygd',
  'stordrift',
  'sats-som-rett',
] as const
export type Tekstfunnkode = (typeof TEKSTFUNN)[number]

/**
 * Én regel: kravet den kommer av, hvor loven og rapporten sier det, og en ren funksjon som finner stedet i én setning. `naboer` er
 * setningen før og etter, til det som først gir mening sammen. Regelen foreslår aldri andre ord, og sier aldri at noe er i orden.
 */
export type Tekstregel = {
  readonly krav: string
  readonly hjemmel: string
  readonly kilde: string
  readonly finn: (setning: string, naboer: readonly string[]) => Spenn | null
}

/** Et sted i teksten som er verdt å lese en gang til. Plassene er i hele teksten. */
export type Tekstfunn = Spenn & { readonly kode: Tekstfunnkode }

export const iTeksten = (setning: Setningsspenn, s: Spenn): Spenn => ({
  fra: setning.fra + s.fra,
  til: setning.fra + s.til,
})
