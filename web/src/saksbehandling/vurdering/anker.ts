/** Stedene på siden en setning kan føre til. Id-ene er id-er, aldri navn. */
export const ankerLinje = (linjeId: string): string =>
  `linje-${linjeId.replaceAll('/', '-').replaceAll(':', '-')}`
export const ankerBarn = (personId: string): string => `barn-${personId}`

/** Ruller til stedet og setter fokus i det første feltet eller den første knappen der. */
export function gaTil(id: string): void {
  const sted = document.getElementById(id)
  if (!sted) return
  sted.scrollIntoView({
    block: 'center',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  })
  const felt = sted.querySelector<HTMLElement>('textarea, input, select, button')
  ;(felt ?? sted).focus({ preventScroll: true })
}
