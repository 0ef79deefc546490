import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'

type Rad = Saksvisning['tidslinje'][number]
export type Gruppe = { readonly rad: Rad; readonly antall: number }

/** En samtale gir mange svar på rad. De samme hendelsene etter hverandre, samme dag og av samme menneske, blir én linje. */
export function samle(rader: readonly Rad[]): readonly Gruppe[] {
  const grupper: Gruppe[] = []
  for (const rad of rader) {
    const forrige = grupper.at(-1)
    const like =
      forrige &&
      forrige.rad.type === rad.type &&
      forrige.rad.dato === rad.dato &&
      forrige.rad.hvem.navn === rad.hvem.navn
    if (like) grupper[grupper.length - 1] = { rad: forrige.rad, antall: forrige.antall + 1 }
    else grupper.push({ rad, antall: 1 })
  }
  return grupper
}
