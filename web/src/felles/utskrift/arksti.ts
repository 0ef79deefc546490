import type { Spraak } from '@handlingsrom/domene/felles/spraak'

type Valg = {
  readonly sakId?: string | undefined
  readonly spraak: Spraak
  readonly utfylt: 'ja' | 'nei'
  /** Tom: alle barna. */
  readonly barn: readonly string[]
}

/** Adressen til arket. Den har bare koder og id-er. */
export function arksti({ sakId, spraak, utfylt, barn }: Valg): string {
  if (!sakId) return `/api/kartleggingsark?spraak=${spraak}`
  const noen = barn.length > 0 ? `&barn=${barn.join(',')}` : ''
  return `/api/saker/${sakId}/kartlegging/ark?spraak=${spraak}&utfylt=${utfylt}${noen}`
}
