import type { Tema } from '@handlingsrom/domene/kartlegging/tema'

type Omfangsvalg = { readonly senere: readonly Tema[]; readonly innen: string | null }

/**
 * Temaene det spørres om nå, og dem som er satt til siden. Når dagen for resten er kommet, er «siden» nå: da står alt i listen igjen,
 * så det ingen rakk i det akutte, ikke ligger gjemt under «tas siden».
 */
export function delOmfanget(
  rekkefolge: readonly Tema[],
  valgt: Omfangsvalg | null,
  dagens: string,
): readonly [naa: readonly Tema[], siden: readonly Tema[]] {
  const dagenErKommet = valgt?.innen != null && valgt.innen <= dagens
  const senere = dagenErKommet ? [] : (valgt?.senere ?? [])
  return [rekkefolge.filter(t => !senere.includes(t)), rekkefolge.filter(t => senere.includes(t))]
}
