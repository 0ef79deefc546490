import { provefunn } from '@handlingsrom/domene/avvik/provefunn'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import {
  DROFTINGSSVAR,
  type Lag,
  type Populasjon,
  type Punktfunn,
  perLag,
} from '@handlingsrom/domene/saksprove/typer'
import { enighet, erUenige, type Lesepar, tellDroftinger } from '@handlingsrom/domene/statistikk/enighet'
import { MINSTE_TALL } from '@handlingsrom/domene/statistikk/smaTall'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Enighet, Leserad, Leseutfall, Lestpunkt, Saksprover } from '@handlingsrom/kontrakt/saksprove'
import { LESTE_PUNKTER } from '@handlingsrom/kontrakt/saksprove'
import type { Tx } from '../../adapters/database/database.ts'
import { ansattnavn } from '../ansatte.ts'
import { sakene, vetOm } from '../visning/lister.ts'
import { leverteLesinger } from './kontrollerte.ts'
import { muligeLesere } from './leserne.ts'
import { skjermedeSaker } from './skjermedeSaker.ts'

/**
 * Prøvene ved kontoret, den nyeste først, og sakene som er trukket for den som spør. Ingen navn på noen familie. En sak som er gradert siden, er
 * ikke med i noe tall, heller ikke for kretsen: da ser prøven ut som om saken aldri var trukket. Bare leseren selv ser den, om hun ennå kan åpne den.
 */
export async function visSaksprover(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<Saksprover> {
  const liste = { slag: 'liste', kommune: leser.kommune } as const
  const kanTrekke = avgjor(leser, 'trekk-saksprove', liste, OPPE).utfall === 'tillat'
  const prover = await tx.db
    .selectFrom('p_saksprove')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .$if(leser.kontor !== null, q =>
      q.where(e => e.or([e('kontor', '=', leser.kontor), e('kontor', 'is', null)])),
    )
    .orderBy('dato', 'desc')
    .orderBy('prove_id', 'desc')
    .execute()
  const rader = await leserader(tx, leser, dagens)
  return {
    dagens,
    mine: rader
      .filter(
        r => r.leser.ansattId === leser.ansattId && r.status !== 'inhabil' && (!r.skjermet || r.kanLeses),
      )
      .map(r => ({ ...somLeserad(r), aDrofte: 0 })),
    kanTrekke: kanTrekke ? { lesere: await valgbare(tx, leser) } : null,
    prover: prover.map(p => {
      const trukket = rader.filter(r => r.proveId === p.prove_id)
      const egne = trukket.filter(r => !r.skjermet)
      const tilfeldige = egne.filter(r => !r.tillegg)
      const { lag } = JSON.parse(p.populasjon) as Populasjon
      const av = Object.values(lag).reduce((n, x) => n + x, 0) - (trukket.length - egne.length)
      return {
        proveId: p.prove_id,
        periode: p.periode,
        trukket: p.dato,
        frist: p.frist,
        fro: p.fro,
        storrelse: perLag(l => tilfeldige.filter(r => r.lag === l).length),
        tillegg: egne.length - tilfeldige.length,
        av: av < MINSTE_TALL ? null : av,
        levert: egne.filter(r => r.status === 'levert').length,
        antall: egne.length,
        saker: kanTrekke ? egne.map(somLeserad) : [],
        mangler: kanTrekke ? manglene(egne, dagens) : [],
      }
    }),
  }
}

/** Den som trekker, leser ikke. */
const valgbare = async (tx: Tx, leder: AnsattSubjekt) =>
  (await muligeLesere(tx, leder))
    .filter(r => r.ansatt_id !== leder.ansattId)
    .map(r => ({ ansattId: r.ansatt_id, navn: r.navn }))

/** Punktene et avvik kan åpnes på. Før prøven er ferdig lest, ingen. */
function manglene(egne: readonly Rad[], dagens: Dato): readonly Lestpunkt[] {
  const { lest, mangler } = provefunn(
    egne.map(r => ({ levert: r.status === 'levert', frist: r.frist as Dato, utfall: r.utfall })),
    dagens,
  )
  return lest ? mangler : []
}

type Utfall = Readonly<Partial<Record<Lestpunkt, Leseutfall>>>
type Rad = Leserad & {
  readonly proveId: string
  readonly skjermet: boolean
  readonly kanLeses: boolean
  readonly utfall: Utfall
}
const somLeserad = ({ proveId: _, skjermet: _s, kanLeses: _k, utfall: _u, ...rad }: Rad): Leserad => rad

async function leserader(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<readonly Rad[]> {
  const rader = await tx.db
    .selectFrom('p_saksprove_sak')
    .leftJoin('p_lesing', j =>
      j
        .onRef('p_lesing.kommune', '=', 'p_saksprove_sak.kommune')
        .onRef('p_lesing.lesing_id', '=', 'p_saksprove_sak.lesing_id'),
    )
    .select(['p_saksprove_sak.lesing_id', 'prove_id', 'sak_id', 'lag', 'tillegg', 'leser', 'frist', 'levert'])
    .select(['funn', 'utfall', 'droftet'])
    .select('p_lesing.lesing_id as begynt')
    .where('p_saksprove_sak.kommune', '=', tx.kommune)
    .execute()
  if (rader.length === 0) return []
  const navn = await ansattnavn(tx)
  const skjermet = await skjermedeSaker(tx)
  const trukne = [...new Set(rader.map(r => r.sak_id))]
  const saker = new Map((await sakene(tx, dagens, trukne)).map(s => [s.sakId as string, s]))
  return rader
    .map(r => {
      const sak = saker.get(r.sak_id)
      return {
        proveId: r.prove_id,
        skjermet: skjermet.has(r.sak_id),
        kanLeses: !!sak && avgjor(leser, 'les-saksprove', sak.ressurs, OPPE).utfall === 'tillat',
        lesingId: r.lesing_id,
        saksnummer: sak && vetOm(leser, sak.ressurs) ? sak.saksnummer : null,
        lag: r.lag as Lag,
        tillegg: r.tillegg,
        leser: { ansattId: r.leser, navn: navn.get(r.leser) ?? 'Ukjent ansatt' },
        status: statusen(r, !!sak?.ressurs.inhabile.some(id => id === r.leser), dagens),
        frist: r.frist,
        utfall: utfallene(r.utfall),
        aDrofte: aDrofte(r),
      }
    })
    .toSorted((a, b) => (a.saksnummer ?? '').localeCompare(b.saksnummer ?? ''))
}

/** Uenigheter mellom leser og kontroll i en levert lesing, som ingen har skrevet noe om. */
function aDrofte(r: {
  readonly levert: string | null
  readonly funn: string
  readonly utfall: string | null
  readonly droftet: string | null
}): number {
  if (!r.levert || !r.utfall) return 0
  const funn = JSON.parse(r.funn) as Punktfunn
  const utfall = utfallene(r.utfall)
  const droftet = JSON.parse(r.droftet ?? '{}') as Readonly<Partial<Record<Lestpunkt, string>>>
  return LESTE_PUNKTER.filter(p => {
    const leser = utfall[p]
    return leser && erUenige({ leser, kontroll: funn[p] }) && !droftet[p]
  }).length
}

const utfallene = (json: string | null): Utfall => JSON.parse(json ?? '{}') as Utfall

function statusen(
  r: { readonly levert: string | null; readonly frist: string; readonly begynt: string | null },
  inhabil: boolean,
  dagens: Dato,
): Leserad['status'] {
  if (r.levert) return 'levert'
  // Den hun har sagt fra seg, kan gis til en annen, også når dagene er ute.
  if (inhabil) return 'inhabil'
  if (r.frist < dagens) return 'frist-ute'
  return r.begynt ? 'begynt' : 'ikke-begynt'
}

/**
 * Leseren mot kontrollen, i de leverte lesingene ved kontoret. Tillegget er ikke med: det er trukket der kontrollen fant noe, og ville gitt et
 * annet svar enn et tilfeldig utvalg. Graderte saker telles aldri (ADR 0044).
 */
export async function visEnighet(tx: Tx, leser: AnsattSubjekt): Promise<Enighet> {
  const skjermet = await skjermedeSaker(tx)
  const egne = (await leverteLesinger(tx)).filter(
    l => !skjermet.has(l.sakId) && (leser.kontor === null || l.kontor === null || l.kontor === leser.kontor),
  )
  const tilfeldige = egne.filter(l => !l.tillegg)
  const par = Object.fromEntries(
    LESTE_PUNKTER.map(p => [
      p,
      tilfeldige.flatMap((l): readonly Lesepar[] => {
        const svar = l.utfall[p]
        return svar ? [{ leser: svar, kontroll: l.funn[p] }] : []
      }),
    ]),
  )
  return {
    lesinger: tilfeldige.length,
    tillegg: egne.length - tilfeldige.length,
    utgaver: [...new Set(tilfeldige.map(l => l.utgave))].toSorted((a, b) => a - b),
    droftet: LESTE_PUNKTER.map(p => ({
      malepunkt: p,
      ...tellDroftinger(
        DROFTINGSSVAR,
        egne.flatMap(l => l.droftet[p] ?? []),
      ),
    })),
    punkter: enighet(par),
  }
}
