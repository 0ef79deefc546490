import type { Egenvurderingshendelse } from '../egenvurdering/hendelser.ts'
import { RAPPORTDELER } from '../egenvurdering/maler.ts'
import { apneEgenvurdering, sporsmalene } from '../egenvurdering/operasjoner.ts'
import { foldEgenvurdering } from '../egenvurdering/tilstand.ts'
import type { Egenvurdering } from '../egenvurdering/typer.ts'
import { dato } from '../felles/dato.ts'
import type { AnsattId, AvvikId, EgenvurderingId, KommandoId, ProveId } from '../felles/id.ts'
import { tidspunkt } from '../felles/tidspunkt.ts'

export const PER = 'per' as AnsattId
export const ANE = 'ane' as AnsattId
export const AVVIK = 'a1' as AvvikId
export const PROVE = 'p1' as ProveId
export const o = {
  dagens: dato('2026-11-30'),
  hvem: ANE,
  erLeder: false,
  ansatte: new Set<string>([PER, ANE]),
  prover: new Set<string>([PROVE]),
  avvik: new Set<string>([AVVIK]),
}
export const apning = {
  egenvurderingId: 'e1' as EgenvurderingId,
  kontor: 'nord',
  mal: 'barn-og-familie',
  tittel: 'Barn og familie 2026',
  ansvarlig: ANE,
} as const
export function egenvurderingen(
  mer: readonly Egenvurderingshendelse[] = [],
  valg: Partial<Parameters<typeof apneEgenvurdering>[0]> = {},
): Egenvurdering {
  const forste = apneEgenvurdering({ ...apning, ...valg }, o)
  if (!forste.ok) throw new Error(forste.feil)
  const e = foldEgenvurdering(
    [forste.verdi, ...mer].map((hendelse, i) => ({
      nr: i + 1,
      tidspunkt: tidspunkt(`2026-11-30T08:00:${String(i).padStart(2, '0')}.000Z`),
      aktor: { type: 'ansatt', id: PER },
      kommandoId: 'k' as KommandoId,
      hendelse,
    })),
  )
  if (!e) throw new Error('Ingen åpning')
  return e
}
export const alleSvar: readonly Egenvurderingshendelse[] = sporsmalene({
  mal: 'barn-og-familie',
  egne: [],
}).map(id => ({ type: 'SporsmalBesvart', id, svar: null, tekst: 'Slik gjør vi' }))
export const rapporten: readonly Egenvurderingshendelse[] = RAPPORTDELER.map(del => ({
  type: 'RapportdelSkrevet',
  del,
  tekst: 'Skrevet',
}))
