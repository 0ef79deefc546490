import { REGELIDER } from './regelider.gen.ts'

/** Siden om et lovsted som «sosialtjenesteloven § 18 tredje ledd», når vi har en. */
export function regelsti(lovsted: string): string | undefined {
  const paragraf = lovsted.replace(/ (?:første|andre|tredje|fjerde|femte) ledd.*$/, '')
  return Object.hasOwn(REGELIDER, paragraf) ? `/regler/${REGELIDER[paragraf]}` : undefined
}
