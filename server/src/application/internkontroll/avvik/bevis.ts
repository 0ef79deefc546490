import { mangler, provefunn } from '@handlingsrom/domene/avvik/provefunn'
import type { Avvik, Provebevis, Provefunn } from '@handlingsrom/domene/avvik/typer'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { ProveId } from '@handlingsrom/domene/felles/id'
import type { Leseutfall, Lestpunkt } from '@handlingsrom/domene/kontroll/malepunkt'
import { svarbilde } from '@handlingsrom/domene/saksprove/svarbilde'
import type { Populasjon } from '@handlingsrom/domene/saksprove/typer'
import type { Tertial } from '@handlingsrom/domene/statistikk/tertial'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Egenvurderingsvisning } from '@handlingsrom/kontrakt/egenvurdering'
import type { Tx } from '../../../adapters/database/database.ts'
import { skjermedeSaker } from '../skjermedeSaker.ts'

type Utfall = Readonly<Partial<Record<Lestpunkt, Leseutfall>>>
const utfallene = (json: string | null): Utfall => JSON.parse(json ?? '{}') as Utfall

/** Sakene i prøvene, den nyeste prøven først. Saker som er gradert siden, er merket. */
async function trukneSaker(tx: Tx) {
  const rader = await tx.db
    .selectFrom('p_saksprove')
    .innerJoin('p_saksprove_sak', j =>
      j
        .onRef('p_saksprove_sak.kommune', '=', 'p_saksprove.kommune')
        .onRef('p_saksprove_sak.prove_id', '=', 'p_saksprove.prove_id'),
    )
    .leftJoin('p_lesing', j =>
      j
        .onRef('p_lesing.kommune', '=', 'p_saksprove_sak.kommune')
        .onRef('p_lesing.lesing_id', '=', 'p_saksprove_sak.lesing_id'),
    )
    .select(['p_saksprove.prove_id', 'kontor', 'periode', 'populasjon', 'sak_id', 'utfall', 'levert'])
    .select(['p_saksprove_sak.frist', 'p_saksprove_sak.tillegg'])
    .where('p_saksprove.kommune', '=', tx.kommune)
    .orderBy('p_saksprove.dato', 'desc')
    .orderBy('p_saksprove.prove_id', 'desc')
    .execute()
  const skjermet = await skjermedeSaker(tx)
  return rader.map(r => ({ ...r, skjermet: skjermet.has(r.sak_id) }))
}

/** Saksprøvene ved kontoret, med det leserne svarte på avvikets målepunkt. En indikator har ingen. */
export async function prover(tx: Tx, avvik: Avvik): Promise<readonly Provebevis[]> {
  const { kontor, effekt } = avvik
  if (effekt.slag === 'indikator') return []
  const rader = (await trukneSaker(tx)).filter(r => kontor === null || r.kontor === kontor)
  return [...new Set(rader.map(r => r.prove_id))].flatMap((id): Provebevis[] => {
    const saker = rader.filter(r => r.prove_id === id)
    const [forste] = saker
    if (!forste) return []
    const apne = saker.filter(s => !s.skjermet)
    const svar = apne.flatMap(s => (s.levert ? svaret(s.utfall, effekt.malepunkt) : []))
    const { lag } = JSON.parse(forste.populasjon) as Populasjon
    return [
      {
        proveId: id as ProveId,
        periode: forste.periode as Tertial,
        antall: apne.length,
        levert: apne.filter(s => s.levert).length,
        familier: Object.values(lag).reduce((n, x) => n + x, 0),
        svart: svar.length,
        mangler: svar.filter(mangler).length,
      },
    ]
  })
}

export const finnBevis = async (tx: Tx, avvik: Avvik, proveId: ProveId): Promise<Provebevis | null> =>
  (await prover(tx, avvik)).find(p => p.proveId === proveId) ?? null

/** Leseren ser prøven på siden med prøvene: kontorets egne, og de som gjelder hele kommunen. */
const serProven = (leser: Pick<AnsattSubjekt, 'kontor'>, kontor: string | null): boolean =>
  leser.kontor === null || kontor === null || kontor === leser.kontor

/** Perioden prøven er trukket fra. `null`: leseren ser den ikke. */
export async function provensPeriode(
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  proveId: ProveId,
): Promise<string | null> {
  const rad = await tx.db
    .selectFrom('p_saksprove')
    .select(['periode', 'kontor'])
    .where('kommune', '=', tx.kommune)
    .where('prove_id', '=', proveId)
    .executeTakeFirst()
  return rad && serProven(leser, rad.kontor) ? rad.periode : null
}

/** Hva leserne fant i én prøve. `null`: den finnes ikke for den som spør, som på siden med prøvene. */
export async function finnProvefunn(
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  proveId: ProveId,
  dagens: Dato,
): Promise<Provefunn | null> {
  const saker = (await trukneSaker(tx)).filter(r => r.prove_id === proveId && serProven(leser, r.kontor))
  if (saker.length === 0) return null
  return provefunn(saker.filter(s => !s.skjermet).map(lestatusen), dagens)
}

const lestatusen = (s: Awaited<ReturnType<typeof trukneSaker>>[number]) => ({
  levert: s.levert !== null,
  frist: s.frist as Dato,
  utfall: utfallene(s.utfall),
})

/** Det leserne svarte i prøven, når ingen kan lese mer i den. Tillegget er ikke med: det er trukket der kontrollene fant noe. */
export async function provesvaret(
  tx: Tx,
  proveId: ProveId,
  dagens: Dato,
): Promise<NonNullable<Egenvurderingsvisning['provesvar']>> {
  const apne = (await trukneSaker(tx)).filter(r => r.prove_id === proveId && !r.skjermet)
  const { lest } = provefunn(apne.map(lestatusen), dagens)
  const leste = apne.filter(s => s.levert !== null && !s.tillegg)
  return {
    lest,
    antall: leste.length,
    tillegg: apne.some(s => s.tillegg),
    punkter: lest ? svarbilde(leste.map(s => utfallene(s.utfall))) : [],
  }
}

function svaret(utfall: string | null, p: Lestpunkt): readonly Leseutfall[] {
  const u = utfallene(utfall)[p]
  return u && u !== 'ikke-aktuelt' ? [u] : []
}
