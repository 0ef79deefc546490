import { type Dato, erDato, leggTilDager } from '@handlingsrom/domene/felles/dato'
import { type Ferskhetsrad, tilstandFraRad } from '@handlingsrom/domene/kartlegging/ferskhet/rad'
import type { Omfang } from '@handlingsrom/domene/kartlegging/hendelser'
import type { Kontrollslag } from '@handlingsrom/domene/sak/kontrollrader'
import { barnedelinger, type DeltBarn } from '@handlingsrom/domene/statistikk/barnedelinger'
import { usetteBarn } from '@handlingsrom/domene/statistikk/usetteBarn'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { UsetteBarn } from '@handlingsrom/kontrakt/internkontroll'
import type { Tx } from '../../adapters/database/database.ts'
import { lesPolicy } from '../sak/lesSak.ts'
import { langvarigeSaker } from '../visning/langvarigMedBarn.ts'
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
    .select(['p_barn.sak_id', 'p_barn.svar', 'p_barn.omfang', 'p_person.fodselsdato'])
    .where('p_barn.kommune', '=', tx.kommune)
    .$if(leser.kontor !== null, q => q.where('p_sak.kontor', '=', leser.kontor ?? ''))
    .where('p_sak.siste_tidspunkt', '>=', leggTilDager(naa.dato, -365))
    .execute()
  const apne = rader.filter(r => !skjermet.has(r.sak_id))
  const [lenge, vedtak] = [await langvarigeSaker(tx, naa.dato), await antallVedtak(tx)]
  const tiden = (sakId: string) =>
    lenge.has(sakId) ? 'lenge' : (vedtak.get(sakId) ?? 0) <= 1 ? 'forste' : 'ellers'
  const medAlder = apne.flatMap((r): DeltBarn[] => {
    const fodt = r.fodselsdato
    if (!fodt || !erDato(fodt)) return []
    const grunnlag = { fodselsdato: fodt, kommunetider: kartlegging.ferskhet }
    return [
      {
        sakId: r.sak_id,
        fodt,
        tid: tiden(r.sak_id),
        omfang: r.omfang as Omfang | null,
        tema: (JSON.parse(r.svar) as Ferskhetsrad[]).map(rad => ({
          tema: rad.tema,
          tilstand: tilstandFraRad(rad, naa.dato, grunnlag),
        })),
      },
    ]
  })
  const utenAlder = apne.filter(r => !r.fodselsdato).map(r => r.sak_id)
  return {
    regnet: naa.tidspunkt,
    ...usetteBarn(medAlder, utenAlder, naa.dato),
    ...barnedelinger(medAlder, naa.dato),
  }
}

/** Vedtakene om stønad i hver sak som har noen. */
async function antallVedtak(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rader = await tx.db
    .selectFrom('p_kontroll')
    .select(e => ['sak_id', e.fn.countAll<number>().as('antall')])
    .where('kommune', '=', tx.kommune)
    .where('slag', '=', 'stonad' satisfies Kontrollslag)
    .groupBy('sak_id')
    .execute()
  return new Map(rader.map(r => [r.sak_id, Number(r.antall)]))
}
