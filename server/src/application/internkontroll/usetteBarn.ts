import { type Dato, erDato, leggTilDager } from '@handlingsrom/domene/felles/dato'
import { type Ferskhetsrad, tilstandFraRad } from '@handlingsrom/domene/kartlegging/ferskhet/rad'
import { type BarnISak, usetteBarn } from '@handlingsrom/domene/statistikk/usetteBarn'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { UsetteBarn } from '@handlingsrom/kontrakt/internkontroll'
import type { Tx } from '../../adapters/database/database.ts'
import { lesPolicy } from '../sak/lesSak.ts'
import { skjermedeSaker } from './skjermedeSaker.ts'

/** Hvilke barn ingen har spurt om hva, i sakene kontoret har skrevet i det siste året, slik det står i dag. Graderte saker er aldri med. */
export async function visUsetteBarn(
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  naa: { readonly dato: Dato; readonly tidspunkt: string },
): Promise<UsetteBarn> {
  const skjermet = await skjermedeSaker(tx)
  const { kartlegging } = await lesPolicy(tx)
  const rader = await tx.db
    .selectFrom('p_barn')
    .innerJoin('p_sak', j =>
      j.onRef('p_sak.kommune', '=', 'p_barn.kommune').onRef('p_sak.sak_id', '=', 'p_barn.sak_id'),
    )
    .leftJoin('p_person', j =>
      j.onRef('p_person.kommune', '=', 'p_barn.kommune').onRef('p_person.person_id', '=', 'p_barn.person_id'),
    )
    .select(['p_barn.sak_id', 'p_barn.svar', 'p_person.fodselsdato'])
    .where('p_barn.kommune', '=', tx.kommune)
    .$if(leser.kontor !== null, q => q.where('p_sak.kontor', '=', leser.kontor ?? ''))
    .where('p_sak.siste_tidspunkt', '>=', leggTilDager(naa.dato, -365))
    .execute()
  const apne = rader.filter(r => !skjermet.has(r.sak_id))
  const medAlder = apne.flatMap((r): BarnISak[] => {
    const fodt = r.fodselsdato
    if (!fodt || !erDato(fodt)) return []
    const grunnlag = { fodselsdato: fodt, kommunetider: kartlegging.ferskhet }
    return [
      {
        sakId: r.sak_id,
        fodt,
        tema: (JSON.parse(r.svar) as Ferskhetsrad[]).map(rad => ({
          tema: rad.tema,
          tilstand: tilstandFraRad(rad, naa.dato, grunnlag),
        })),
      },
    ]
  })
  const utenAlder = apne.filter(r => !r.fodselsdato).map(r => r.sak_id)
  return { regnet: naa.tidspunkt, ...usetteBarn(medAlder, utenAlder, naa.dato) }
}
