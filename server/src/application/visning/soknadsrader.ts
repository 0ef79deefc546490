import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import { fasePaa } from '@handlingsrom/domene/sak/fasegrunnlag'
import type { Fase } from '@handlingsrom/domene/sak/faser'
import type { Tx } from '../../adapters/database/database.ts'
import { iUtvalget, type Utvalg } from '../../adapters/database/utvalg.ts'
import { somDato } from './lister.ts'

export type Soknadsrad = {
  readonly sakId: string
  readonly soknadId: string
  readonly kanal: string
  readonly mottattDato: string
  readonly status: string
  readonly fase: Fase
  readonly akutt: boolean
  readonly forelopigFrist: string | null
}
/** Søknadene i sakene, med fasen de er i på dagen: raden sier hvilke barn kartleggingen venter på, fødselsdatoen om de fortsatt er barn. */
export async function soknadene(tx: Tx, dagens: Dato, utvalg: Utvalg): Promise<readonly Soknadsrad[]> {
  const rader = await tx.db
    .selectFrom('p_soknad')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .where(iUtvalget(utvalg))
    .orderBy('mottatt_dato')
    .execute()
  const venter = new Map(rader.map(r => [r.soknad_id, JSON.parse(r.venter_barn) as PersonId[]]))
  const fodt = await fodselsdatoer(tx, [...venter.values()].flat())
  return rader.map(r => ({
    sakId: r.sak_id,
    soknadId: r.soknad_id,
    kanal: r.kanal,
    mottattDato: r.mottatt_dato,
    status: r.status,
    fase: fasePaa(
      { fase: r.fase as Fase, venterPaBarn: venter.get(r.soknad_id) ?? [] },
      id => fodt.get(id),
      dagens,
    ),
    akutt: r.akutt,
    forelopigFrist: r.forelopig_frist,
  }))
}

async function fodselsdatoer(tx: Tx, ider: readonly PersonId[]): Promise<ReadonlyMap<string, Dato>> {
  if (ider.length === 0) return new Map()
  const rader = await tx.db
    .selectFrom('p_person')
    .select(['person_id', 'fodselsdato'])
    .where('kommune', '=', tx.kommune)
    .where('person_id', 'in', [...new Set(ider)])
    .execute()
  return new Map(
    rader.flatMap(r => {
      const fodt = somDato(r.fodselsdato)
      return fodt ? [[r.person_id, fodt] as const] : []
    }),
  )
}
