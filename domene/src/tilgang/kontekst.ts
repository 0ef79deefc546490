import type { Kontekst } from './typer.ts'

/** Register og logg svarer. Porten får noe annet bare når den som spør, vet at ett av dem er nede. */
export const OPPE: Kontekst = { register: 'oppe', logg: 'oppe' }
