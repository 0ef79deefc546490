/**
 * Samme verdi gir alltid de samme bytene: JSON med nøklene sortert på kodeenhet og uten mellomrom (som RFC 8785).
 * Bytene lagres som de er og kan regnes etter om tretti år; derfor avvises det JSON ville ha gjort om i stillhet.
 */
export function kanonisk(verdi: unknown): string {
  if (Array.isArray(verdi)) return `[${verdi.map(kanonisk).join(',')}]`
  if (typeof verdi === 'object' && verdi !== null) {
    const par = Object.entries(verdi)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${par.map(([k, v]) => `${JSON.stringify(k)}:${kanonisk(v)}`).join(',')}}`
  }
  if (typeof verdi === 'number' && !Number.isFinite(verdi))
    throw new Error('Tallet kan ikke lagres i en hendelse')
  const tekst = JSON.stringify(verdi)
  if (tekst === undefined) throw new Error(`En verdi av typen ${typeof verdi} kan ikke lagres i en hendelse`)
  return tekst
}

export const kanoniskeBytes = (verdi: unknown): Buffer => Buffer.from(kanonisk(verdi), 'utf8')
