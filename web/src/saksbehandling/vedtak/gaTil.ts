/** Flytter fokus til et sted på siden. Adressen endres ikke, så tilbakeknappen går fortsatt til forrige side. */
export function gaTil(id: string): void {
  const sted = document.getElementById(id)
  sted?.scrollIntoView({ block: 'center' })
  sted?.focus({ preventScroll: true })
}
