import type { AnsattId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from './omgivelse.ts'
import type { Sak } from './tilstand.ts'

export type MappeKommando =
  | { readonly type: 'taSak' }
  | { readonly type: 'tildelSak'; readonly ansattId: AnsattId }
  | { readonly type: 'fjernTildeling'; readonly ansattId: AnsattId; readonly grunn: string }
  | { readonly type: 'meldInhabil'; readonly grunn: string }

const erInhabil = (sak: Sak, id: AnsattId): boolean => sak.inhabile.some(i => i.ansattId === id)

/** En veileder tar selv en sak ingen har. Tilgangsporten har avgjort at hun kan. */
export function taSak(sak: Sak, _k: MappeKommando, o: Omgivelse): Utfort {
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (sak.tildelt.includes(o.aktor.id)) return kanIkke('allerede-utfort')
  if (erInhabil(sak, o.aktor.id)) return kanIkke('inhabil')
  return ok([{ type: 'SakTildelt', ansattId: o.aktor.id }])
}

export function tildelSak(sak: Sak, k: Extract<MappeKommando, { type: 'tildelSak' }>): Utfort {
  if (sak.tildelt.includes(k.ansattId)) return kanIkke('allerede-utfort')
  if (erInhabil(sak, k.ansattId)) return kanIkke('inhabil')
  return ok([{ type: 'SakTildelt', ansattId: k.ansattId }])
}

export function fjernTildeling(sak: Sak, k: Extract<MappeKommando, { type: 'fjernTildeling' }>): Utfort {
  if (!sak.tildelt.includes(k.ansattId)) return kanIkke('allerede-utfort')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  return ok([{ ...k, type: 'TildelingFjernet' }])
}

/** Den ansatte melder selv at hun ikke kan behandle saken (forvaltningsloven §§ 6–8). Saken går tilbake til fordeling. */
export function meldInhabil(
  sak: Sak,
  k: Extract<MappeKommando, { type: 'meldInhabil' }>,
  o: Omgivelse,
): Utfort {
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o.aktor.id)) return kanIkke('allerede-utfort')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  return ok([{ type: 'InhabilitetMeldt', ansattId: o.aktor.id, grunn: k.grunn }])
}
