import type { ReactNode } from 'react'
import stil from './Rulletabell.module.css'

/** Flaten rundt en tabell som kan bli bredere enn skjermen: den kan rulles med tastene, og siden ruller ikke sidelengs. */
export function Rulletabell({ navn, children }: { navn: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: en flate som ruller, må kunne nås med tastatur
    // biome-ignore lint/a11y/useSemanticElements: et skjemafelt er det ikke, og en region ville vært ett landemerke for hver tabell
    <div role="group" aria-label={navn} tabIndex={0} className={stil.flate}>
      {children}
    </div>
  )
}
