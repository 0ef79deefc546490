import { linje } from './byggesteiner.ts'
import type { Brevlinje } from './grunnlag.ts'
import { skrivTall } from './ord.ts'
import type { Setning } from './struktur.ts'

/**
 * Setningen, med linjene den nevner beløpet fra. Bare et beløp som står på nøyaktig én linje, er et spor: like beløp på to linjer
 * sier ikke hvilken av dem setningen handler om. Runde tall under hundre kan være alder, dager eller noe annet.
 */
export function medNevnteLinjer(s: Setning, linjer: readonly Brevlinje[]): Setning {
  const tekst = utenHardeMellomrom(s.tekst)
  const nevnt = linjer.filter(
    l =>
      l.besluttet >= HUNDRE_KRONER &&
      linjer.filter(x => x.besluttet === l.besluttet).length === 1 &&
      nevner(tekst, utenHardeMellomrom(skrivTall(l.besluttet))) &&
      !s.grunnlag.some(g => g.type === 'linje' && g.ref === l.ref),
  )
  return nevnt.length === 0 ? s : { ...s, grunnlag: [...nevnt.map(linje), ...s.grunnlag] }
}

const HUNDRE_KRONER = 10_000
const utenHardeMellomrom = (tekst: string): string => tekst.replaceAll('\u00a0', ' ')

/** Beløpet som et helt tall: «600» er ikke nevnt i «2 600», og «2 600» heller ikke i «2 600,50». */
const nevner = (tekst: string, tall: string): boolean => {
  for (const form of new Set([tall, tall.replaceAll(' ', '')])) {
    for (let i = tekst.indexOf(form); i >= 0; i = tekst.indexOf(form, i + 1)) {
      const [foer, etter] = [tekst.slice(0, i), tekst.slice(i + form.length)]
      if (!/\d ?$/u.test(foer) && !/^(?: ?\d|,\d)/u.test(etter)) return true
    }
  }
  return false
}
