import { randomUUID } from 'node:crypto'
import type { AnsattId, KommandoId, SakId } from '@handlingsrom/domene/felles/id'
import { LESTE_PUNKTER } from '@handlingsrom/domene/kontroll/malepunkt'
import { type Tertial, tertialFor } from '@handlingsrom/domene/statistikk/tertial'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import { leserne } from '@handlingsrom/server/application/internkontroll/leserne'
import { finnLesing, utforLesekommando } from '@handlingsrom/server/application/internkontroll/lesingen'
import { trekkSaksprove } from '@handlingsrom/server/application/internkontroll/trekkSaksprove'
import { visEnighet } from '@handlingsrom/server/application/internkontroll/visSaksprover'
import { lesSak } from '@handlingsrom/server/application/sak/lesSak'
import { perAnders } from '@handlingsrom/server/demo/ansatte'
import type { Saksplan } from '@handlingsrom/server/syntetisk/plan'
import { enighetsavvik, type Lest, leserensSvar } from '@handlingsrom/server/syntetisk/sannhet/lesningene'
import { periodene } from '@handlingsrom/server/syntetisk/sannhet/oversikten'
import { ventedeVedtak } from '@handlingsrom/server/syntetisk/sannhet/vedtakene'
import { kommune, type Malehus } from './hus.ts'
import { sakId, skriv } from './sannhet.ts'

/** Så mange saker en leser kan ha åpne, er én prøve. Tillegget trekkes der noe mangler, og skal aldri telle i enigheten. */
const STORRELSE = { 'flere-enn-tre-barn': 2, avslag: 4, forste: 4, lopende: 8 }
const TILLEGG = 2
/** Med færre saker er noen av lagene for små til å trekkes av. */
const MINST_SAKER = 300
/** Av så mange perioder, den nyeste som er ferdig først. */
const prover = (saker: number): number => (saker < 1000 ? 5 : 8)

/** En leder til, som leser: han har aldri hatt en sak, så porten slipper ham inn bare i dem som er trukket. */
async function lagLeser(h: Malehus): Promise<AnsattId> {
  const id = '0193a000-0000-7000-8002-000000000001' as AnsattId
  await h.pool.query(
    `insert into ansatt (kommune, ansatt_id, navn, roller, kontor, i_krets)
     select kommune, $2, 'Leser', roller, kontor, false from ansatt where kommune = $1 and ansatt_id = $3`,
    [kommune, id, perAnders.id],
  )
  return id
}

const uten = async () => undefined
const kommandoId = () => randomUUID() as KommandoId

/** Leder og leser gjennom de samme operasjonene som ellers: trekker, svarer på hvert punkt slik planen sier, og leverer. Så mot tabellen. */
export async function uenigheten(h: Malehus, planer: readonly Saksplan[]): Promise<number> {
  if (planer.length < MINST_SAKER) {
    console.log(`  sannheten, enigheten: trekkes ikke av færre enn ${MINST_SAKER} saker`)
    return 0
  }
  const antall = prover(planer.length)
  const leserId = await lagLeser(h)
  const ider = await h.db.iTransaksjon(kommune, tx =>
    leserne(tx, { kommune, kontor: null }, [leserId, perAnders.id]),
  )
  const [leser, leder] = [ider?.get(leserId), ider?.get(perAnders.id)]
  if (!leser || !leder) throw new Error('Leseren eller lederen finnes ikke')
  const nr = new Map(planer.map(p => [sakId(p.nr), p]))
  const leste: Lest[] = []
  for (const periode of periodene(planer).slice(-antall - 1, -1))
    leste.push(...(await enProve(h, { leder, leser, periode, nr })))
  const vist = await h.db.iTransaksjon(kommune, tx => visEnighet(tx, leder))
  if (vist.lesinger !== leste.length || vist.tillegg !== antall * TILLEGG)
    throw new Error(`${vist.lesinger} lesinger og ${vist.tillegg} i tillegg står i tabellen`)
  for (const p of vist.punkter)
    if (p.slag === 'tall') console.log(`    ${p.malepunkt}: ${p.enige} av ${p.lest} enige`)
  return skriv(`enigheten i ${leste.length} leste saker`, enighetsavvik(leste, vist.punkter))
}

type Om = {
  readonly leder: AnsattSubjekt
  readonly leser: AnsattSubjekt
  readonly periode: Tertial
  readonly nr: ReadonlyMap<string, Saksplan>
}

async function enProve(h: Malehus, { leder, leser, periode, nr }: Om): Promise<readonly Lest[]> {
  const valg = { periode, storrelse: STORRELSE, tillegg: TILLEGG, lesere: [leser.ansattId] }
  const prove = await h.db.iTransaksjon(kommune, tx =>
    trekkSaksprove(tx, h.a, { kommandoId: kommandoId(), ...valg }, leder),
  )
  if (!prove.ok) throw new Error(`Prøven ble ikke trukket: ${JSON.stringify(prove.feil)}`)
  const { rows } = await h.pool.query(
    'select lesing_id, sak_id, tillegg from p_saksprove_sak where kommune = $1 and prove_id = $2',
    [kommune, prove.verdi.proveId],
  )
  const leste: Lest[] = []
  for (const r of rows) {
    const plan = nr.get(r.sak_id)
    const vedtak = plan && ventedeVedtak(plan).findLast(v => tertialFor(v.dato) === periode)
    if (!plan || !vedtak) throw new Error('En sak i prøven er ikke i planen')
    const lest = { nr: plan.nr, vedtak }
    if (!r.tillegg) leste.push(lest)
    await les(h, leser, r, lest)
  }
  return leste
}

type Rad = { readonly lesing_id: string; readonly sak_id: string }

async function les(h: Malehus, leser: AnsattSubjekt, r: Rad, lest: Lest): Promise<void> {
  const svar = LESTE_PUNKTER.map(malepunkt => ({
    malepunkt,
    utfall: leserensSvar(lest, malepunkt),
    steder: ['journal'],
    arsak: 'Det står ikke der.',
    tiltak: 'Spør igjen.',
  }))
  const alt = [...svar.map(s => ({ type: 'skrivMalepunkt' as const, svar: s })), { type: 'lever' as const }]
  await h.db.iTransaksjon(kommune, async tx => {
    const g = await lesSak(tx, r.sak_id as SakId)
    for (const k of alt) {
      const rad = await finnLesing(tx, r.lesing_id)
      if (!g || !rad) throw new Error('Lesingen finnes ikke')
      const utfall = await utforLesekommando(tx, h.a, rad, g, { ...k, kommandoId: kommandoId(), leser }, uten)
      if (!utfall.ok) throw new Error(`Lesingen ble avvist: ${JSON.stringify(utfall.feil)}`)
    }
  })
}
