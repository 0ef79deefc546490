import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { VedtakId } from '@handlingsrom/domene/felles/id'
import type { Leseutfall, Lestpunkt, Malepunkt } from '@handlingsrom/domene/kontroll/malepunkt'
import type { Kontrollnavn } from '@handlingsrom/domene/kontroll/resultat'
import type { Droftingssvar, Punktfunn } from '@handlingsrom/domene/saksprove/typer'
import type { MedKontor } from '@handlingsrom/domene/statistikk/kontorbilde'
import type { Kontrollert } from '@handlingsrom/domene/statistikk/malepunktgrupper'
import { manederI, type Tertial } from '@handlingsrom/domene/statistikk/tertial'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import { skjermedeSaker } from './skjermedeSaker.ts'

export type KontrollertVedtak = MedKontor & { readonly vedtakId: VedtakId }

/**
 * Kontorets vedtak om stønad i periodene, med det kontrollene sa da, og det en leser siden har funnet. Graderte saker er aldri med, heller
 * ikke for kretsen: da er tallene og utvalget de samme for alle, og stedet kan ikke telles fram.
 */
export async function kontrollerteVedtak(
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  perioder: readonly Tertial[],
): Promise<readonly KontrollertVedtak[]> {
  const skjermet = await skjermedeSaker(tx)
  const leste = await lesteVedtak(tx)
  const dager = perioder.map(manederI)
  const fra = dager.map(m => dag(m.ar, m.fra, 1)).toSorted()[0] ?? ''
  const til = dager.map(m => dag(m.ar, m.til, 31)).toSorted()
  const rader = await tx.db
    .selectFrom('p_kontroll')
    .select([
      'sak_id',
      'vedtak_id',
      'kontor',
      'dato',
      'fattet',
      'forste',
      'avslag',
      'barn',
      'utgave',
      'funn',
      'kunne_ikke',
    ])
    .where('kommune', '=', tx.kommune)
    .$if(leser.kontor !== null, q => q.where('kontor', '=', leser.kontor ?? ''))
    .where('slag', '=', 'stonad')
    .where('dato', '>=', fra)
    .where('dato', '<=', til.at(-1) ?? '')
    .orderBy('fattet')
    .orderBy('vedtak_id')
    .execute()
  return rader
    .filter(r => !skjermet.has(r.sak_id))
    .map(r => ({
      sakId: r.sak_id,
      vedtakId: r.vedtak_id as VedtakId,
      kontor: r.kontor,
      dato: r.dato as Dato,
      fattet: r.fattet,
      forste: r.forste,
      avslag: r.avslag,
      barn: r.barn,
      utgave: r.utgave,
      funn: JSON.parse(r.funn) as Kontrollert['funn'],
      kunneIkke: JSON.parse(r.kunne_ikke) as Kontrollnavn[],
      bekreftet: lestSom(leste.get(r.vedtak_id), ['oppfylt']),
      funnetMangler: lestSom(leste.get(r.vedtak_id), ['delvis', 'ikke']),
    }))
}

/** Det en leser har levert om hvert vedtak. Er vedtaket lest flere ganger, gjelder den siste lesingen. */
async function lesteVedtak(tx: Tx): Promise<ReadonlyMap<string, LevertLesing['utfall']>> {
  return new Map((await leverteLesinger(tx)).map(l => [l.vedtakId, l.utfall]))
}

const lestSom = (
  utfall: LevertLesing['utfall'] | undefined,
  som: readonly Leseutfall[],
): readonly Malepunkt[] =>
  (Object.keys(utfall ?? {}) as Lestpunkt[]).filter(p => som.some(u => u === utfall?.[p]))

export type LevertLesing = {
  readonly sakId: string
  readonly vedtakId: string
  readonly kontor: string | null
  readonly tillegg: boolean
  readonly funn: Punktfunn
  readonly utgave: number
  readonly utfall: Readonly<Partial<Record<Lestpunkt, Leseutfall>>>
  readonly levert: string
  readonly droftet: Readonly<Partial<Record<Lestpunkt, Droftingssvar>>>
}

/** De leverte lesingene, den eldste først. */
export async function leverteLesinger(tx: Tx): Promise<readonly LevertLesing[]> {
  const rader = await tx.db
    .selectFrom('p_lesing')
    .innerJoin('p_saksprove_sak', j =>
      j
        .onRef('p_saksprove_sak.kommune', '=', 'p_lesing.kommune')
        .onRef('p_saksprove_sak.lesing_id', '=', 'p_lesing.lesing_id'),
    )
    .innerJoin('p_saksprove', j =>
      j
        .onRef('p_saksprove.kommune', '=', 'p_saksprove_sak.kommune')
        .onRef('p_saksprove.prove_id', '=', 'p_saksprove_sak.prove_id'),
    )
    .select([
      'sak_id',
      'vedtak_id',
      'kontor',
      'p_saksprove_sak.tillegg',
      'funn',
      'utgave',
      'utfall',
      'levert',
      'droftet',
    ])
    .where('p_lesing.kommune', '=', tx.kommune)
    .where('levert', 'is not', null)
    .orderBy('levert')
    // To levert i det samme øyeblikket: den som ble trukket sist.
    .orderBy('p_lesing.lesing_id')
    .execute()
  return rader.map(r => ({
    sakId: r.sak_id,
    vedtakId: r.vedtak_id,
    kontor: r.kontor,
    tillegg: r.tillegg,
    funn: JSON.parse(r.funn) as Punktfunn,
    utgave: r.utgave,
    utfall: JSON.parse(r.utfall) as LevertLesing['utfall'],
    levert: r.levert ?? '',
    droftet: JSON.parse(r.droftet) as LevertLesing['droftet'],
  }))
}

const dag = (ar: number, maned: number, dagen: number): string =>
  `${ar}-${String(maned).padStart(2, '0')}-${String(dagen).padStart(2, '0')}`
