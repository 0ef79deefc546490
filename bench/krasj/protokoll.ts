/** Det den ekte tjenesten og den som dreper den, sier til hverandre. */
export type Foresporsel = { readonly sammenlignProjeksjoner: boolean }
export type Lagret = {
  /** Kommandoen og hvor mange notater eller søknader den har ført til. */
  readonly kommandoer: readonly (readonly [kommandoId: string, antall: number])[]
  readonly innboks: readonly (readonly [nokkel: string, innboksId: string, status: string])[]
  readonly funn: readonly string[]
  /** Om lesesiden var den samme etter at den ble bygget om fra hendelsene. Null når ingen spurte. */
  readonly like: boolean | null
}
export type Melding =
  | { readonly type: 'klar'; readonly kapsel: string }
  | { readonly type: 'lagret'; readonly lagret: Lagret }
