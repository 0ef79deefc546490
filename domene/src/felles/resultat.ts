/** Et forventet utfall: enten en verdi, eller en navngitt grunn til at det ikke går. Kastes aldri. */
export type Resultat<T, F> =
  | { readonly ok: true; readonly verdi: T }
  | { readonly ok: false; readonly feil: F }

export const ok = <T>(verdi: T): { readonly ok: true; readonly verdi: T } => ({ ok: true, verdi })
export const avvist = <F>(feil: F): { readonly ok: false; readonly feil: F } => ({ ok: false, feil })

/** For grener som typene sier at ikke finnes. Kaster, fordi det bare kan skje ved feil i koden. */
export function umulig(verdi: never): never {
  throw new Error(`Umulig verdi: ${JSON.stringify(verdi)}`)
}
