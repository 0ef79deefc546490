import { avviksdager } from '@handlingsrom/domene/avvik/arsdager'
import { milepaeldager } from '@handlingsrom/domene/egenvurdering/deler'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { AnsattId } from '@handlingsrom/domene/felles/id'
import { nesteNormgjennomgang } from '@handlingsrom/domene/regelverk/satser/normgjennomgang'
import { type Arsdag, arshjul, registerdager } from '@handlingsrom/domene/register/arshjul'
import { harRolle } from '@handlingsrom/domene/tilgang/egenskaper'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Arshjul, Arshjulrad } from '@handlingsrom/kontrakt/arshjul'
import type { Tx } from '../../../adapters/database/database.ts'
import { ansattnavn } from '../../ansatte.ts'
import { lesPolicy } from '../../sak/lesSak.ts'
import { lesSlag } from '../avvik/strommer.ts'
import { skjermedeSaker } from '../skjermedeSaker.ts'
import { oppforinger } from './registrene.ts'

/** Alt i internkontrollen som har en dato, samlet fra der det står. Ingenting føres inn her. */
export async function visArshjul(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<Arshjul> {
  const navn = await ansattnavn(tx)
  const dager = [
    ...(await oppforinger(tx, leser, true)).flatMap(registerdager),
    ...(await lesSlag(tx, 'avvik', leser, true)).flatMap(avviksdager),
    ...(await lesSlag(tx, 'egenvurdering', leser, true)).flatMap(milepaeldager),
    ...(await lesedager(tx, leser)),
    ...(await normdager(tx, dagens)),
  ]
  const raden = ({ eier, ...d }: Arsdag): Arshjulrad => ({
    ...d,
    eier: eier && (navn.get(eier) ?? 'Ukjent ansatt'),
  })
  const { etterskudd, maneder, senere } = arshjul(dager, dagens)
  return {
    dagens,
    etterskudd: etterskudd.map(raden),
    maneder: maneder.map(m => ({ maned: m.maned, dager: m.dager.map(raden) })),
    senere,
  }
}

/**
 * Fristen for å levere lesingene: én linje for hver prøve og leser, uten tall; den første, når en byttet leser har fått lenger tid for noen av sakene. Lederen ser alle, andre bare sin egen. En sak som er gradert
 * siden, er ikke med her heller.
 */
async function lesedager(tx: Tx, leser: AnsattSubjekt): Promise<readonly Arsdag[]> {
  const rader = await tx.db
    .selectFrom('p_saksprove_sak')
    .innerJoin('p_saksprove', j =>
      j
        .onRef('p_saksprove.kommune', '=', 'p_saksprove_sak.kommune')
        .onRef('p_saksprove.prove_id', '=', 'p_saksprove_sak.prove_id'),
    )
    .leftJoin('p_lesing', j =>
      j
        .onRef('p_lesing.kommune', '=', 'p_saksprove_sak.kommune')
        .onRef('p_lesing.lesing_id', '=', 'p_saksprove_sak.lesing_id'),
    )
    .select(['p_saksprove.prove_id', 'p_saksprove.periode', 'p_saksprove_sak.frist', 'leser', 'sak_id'])
    .where('p_saksprove_sak.kommune', '=', tx.kommune)
    .where('levert', 'is', null)
    .orderBy('p_saksprove_sak.frist', 'desc')
    .$if(leser.kontor !== null, q =>
      q.where(e => e.or([e('p_saksprove.kontor', '=', leser.kontor), e('p_saksprove.kontor', 'is', null)])),
    )
    .execute()
  const skjermet = await skjermedeSaker(tx)
  const synlige = rader.filter(
    r => !skjermet.has(r.sak_id) && (harRolle(leser, 'leder') || r.leser === leser.ansattId),
  )
  const hver = new Map(synlige.map(r => [`${r.prove_id} ${r.leser}`, r]))
  return [...hver.values()].map(r => ({
    slag: 'lesing',
    dato: r.frist as Dato,
    tittel: r.periode,
    eier: r.leser as AnsattId,
    ref: null,
  }))
}

async function normdager(tx: Tx, dagens: Dato): Promise<readonly Arsdag[]> {
  const policy = await lesPolicy(tx)
  const neste = nesteNormgjennomgang(policy.normer, policy.normGjennomgatt?.dato, dagens)
  return neste ? [{ slag: 'norm', dato: neste.frist, tittel: '', eier: null, ref: null }] : []
}
