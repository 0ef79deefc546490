import { PUNKTSVAR } from '../vedtak/lesing/typer.ts'
import type { Kontrollnavn } from './resultat.ts'

/**
 * Helsetilsynets målepunkter, område for område, i tilsynets rekkefølge (veileder 4/2022, rapport 6/2024 vedlegg I). Hvert målepunkt er en kontroll med det
 * samme navnet. Ordlyden til O1–O3 er omskrevet; den er ikke funnet.
 */
export const MALEPUNKTER = {
  kartlegging: ['K1', 'K2', 'K3'],
  vurdering: ['V1', 'V2', 'V3', 'V4', 'V5'],
  oppfolging: ['O', 'O1', 'O2', 'O3'],
} as const satisfies Record<string, readonly Kontrollnavn[]>

export type Omrade = keyof typeof MALEPUNKTER
export type Malepunkt = (typeof MALEPUNKTER)[Omrade][number]

const ALLE: ReadonlySet<Kontrollnavn> = new Set(Object.values(MALEPUNKTER).flat())
export const erMalepunkt = (k: Kontrollnavn): boolean => ALLE.has(k)

/** Målepunktene et menneske leser. O1–O3 er deler av kravet O og leses ikke hver for seg. */
export const LESTE_PUNKTER = [
  'K1',
  'K2',
  'K3',
  'V1',
  'V2',
  'V3',
  'V4',
  'V5',
  'O',
] as const satisfies readonly Malepunkt[]
export type Lestpunkt = (typeof LESTE_PUNKTER)[number]

/** Det leseren kan svare. Bare et menneske kan si «oppfylt». */
export const LESEUTFALL = [...PUNKTSVAR, 'ikke-aktuelt'] as const
export type Leseutfall = (typeof LESEUTFALL)[number]
