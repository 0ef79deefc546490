import type { AnsattId } from './id.ts'

/** Hvem som gjorde noe. Et vedtak krever alltid en navngitt ansatt; maskinen (system, integrasjon, drift) kan aldri fatte vedtak. */
export type Aktor =
  | { readonly type: 'ansatt'; readonly id: AnsattId }
  | { readonly type: 'integrasjon'; readonly navn: string }
  | { readonly type: 'drift'; readonly bruker: string }
