import { nyUuid7 } from './id.ts'

/**
 * Én hensikt, én kommandoId. Sendes det samme igjen etter en feil, brukes samme id, så tjeneren gjør det bare én gang.
 * Endres innholdet, er det en ny hensikt. Når den er utført, glemmes den.
 */
export function lagHensikter(nyId: () => string = nyUuid7) {
  const apne = new Map<string, { readonly innhold: string; readonly id: string }>()
  return {
    idFor(type: string, kommando: unknown): string {
      const innhold = JSON.stringify(kommando)
      const apen = apne.get(type)
      if (apen?.innhold === innhold) return apen.id
      const id = nyId()
      apne.set(type, { innhold, id })
      return id
    },
    utfort(type: string): void {
      apne.delete(type)
    },
  }
}
