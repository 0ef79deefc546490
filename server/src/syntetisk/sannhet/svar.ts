/** Hvor mye som er sammenlignet, og det som ikke var likt. */
export type Svar = { readonly fakta: number; readonly feil: readonly string[] }

export const samlet = (alle: readonly Svar[]): Svar => ({
  fakta: alle.reduce((n, s) => n + s.fakta, 0),
  feil: alle.flatMap(s => s.feil),
})

export const ikkeLikt = (hva: string, ventet: unknown, vist: unknown): Svar => ({
  fakta: 1,
  feil: ventet === vist ? [] : [`${hva}: planen sier ${ventet}, det står ${vist}`],
})
