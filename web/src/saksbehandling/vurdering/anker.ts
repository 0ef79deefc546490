/** Stedene på siden en setning kan føre til. Id-ene er id-er, aldri navn. */
export const ankerLinje = (linjeId: string): string =>
  `linje-${linjeId.replaceAll('/', '-').replaceAll(':', '-')}`
export const ankerParagraf19 = (linjeId: string): string => `${ankerLinje(linjeId)}-19`
export const ankerBarn = (personId: string): string => `barn-${personId}`
export const ankerFelt = (personId: string, felt: 'vurdere' | 'vekte' | 'vise' | 'syn'): string =>
  `${ankerBarn(personId)}-${felt}`
/** Et felt i vurderingen av en reduksjon, eller barnet ordene gjelder. */
export const ankerBrudd = (felt: string): string => `reduksjon-${felt}`

const FELT = 'textarea, input, select, button, a[href]'

/** Ruller til stedet og setter fokus der det skal skrives eller trykkes: på stedet selv, eller i det første feltet i det. */
export function gaTil(id: string): void {
  const sted = document.getElementById(id)
  if (!sted) return
  // Stedet kan ligge i et barn som er lagt sammen på en smal skjerm.
  const lagtSammen = sted.closest('details')
  if (lagtSammen) lagtSammen.open = true
  const mal = (sted.matches(FELT) ? sted : sted.querySelector<HTMLElement>(FELT)) ?? sted
  mal.scrollIntoView({
    block: 'center',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  })
  mal.focus({ preventScroll: true })
}
