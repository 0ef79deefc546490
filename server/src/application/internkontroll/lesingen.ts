import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, LesingId, ProveId, SakId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { erFeilfort } from '@handlingsrom/domene/journal/tilstand'
import { LESTE_PUNKTER, type Lestpunkt } from '@handlingsrom/domene/kontroll/malepunkt'
import type { Saksproveavslag } from '@handlingsrom/domene/saksprove/avslag'
import {
  droftUenighet,
  foldLesing,
  type Lesing,
  type Lesingsgrunnlag,
  lesMalepunkt,
  leverLesing,
  manglerILesingen,
  uenighetene,
} from '@handlingsrom/domene/saksprove/lesing'
import type { Drofting, Punktfunn, Punktlesing } from '@handlingsrom/domene/saksprove/typer'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Lesingsvisning } from '@handlingsrom/kontrakt/saksprove'
import type { Tx } from '../../adapters/database/database.ts'
import { osloDato } from '../../adapters/klokke.ts'
import { ansattnavn } from '../ansatte.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import type { LestSak } from '../sak/lesSak.ts'
import { erGjentatt, lesLesing, skrivProve } from './skrivProve.ts'

/** Raden til én lesing: hvilken sak, hvem som leser, og det kontrollene sa da saken ble trukket. */
export async function finnLesing(tx: Tx, lesingId: string) {
  const rad = await tx.db
    .selectFrom('p_saksprove_sak')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .where('lesing_id', '=', lesingId)
    .executeTakeFirst()
  if (!rad) return null
  const hendelser = await lesLesing(tx, lesingId)
  return { ...rad, lesing: foldLesing(hendelser), sistNr: hendelser.at(-1)?.nr ?? 0 }
}
export type Lesingsrad = NonNullable<Awaited<ReturnType<typeof finnLesing>>>

export async function visLesing(
  tx: Tx,
  rad: Lesingsrad,
  g: LestSak,
  o: { readonly leser: AnsattSubjekt; readonly kanDrofte: boolean; readonly dagens: Dato },
): Promise<Lesingsvisning> {
  const { lesing } = rad
  const mangler = manglerILesingen(lesing)
  const navn = await ansattnavn(tx)
  const funn = JSON.parse(rad.funn) as Punktfunn
  const uenige = lesing.levert ? uenighetene(lesing, funn) : []
  const kanSkrive = rad.leser === o.leser.ansattId && !lesing.levert && rad.frist >= o.dagens
  return {
    lesingId: rad.lesing_id,
    sakId: rad.sak_id,
    saksnummer: g.sak.saksnummer,
    frist: rad.frist,
    levert: lesing.levert ?? null,
    leser: navn.get(rad.leser) ?? 'Ukjent ansatt',
    kanSkrive,
    kanDrofte: !!lesing.levert && o.kanDrofte,
    steder: kanSkrive ? steder(g) : vistTil(lesing, steder(g)),
    punkter: LESTE_PUNKTER.map(malepunkt => ({
      malepunkt,
      svar: svaret(lesing, malepunkt),
      mangler: mangler.filter(m => m.malepunkt === malepunkt).map(m => m.hva),
      kontrollen: lesing.levert ? (funn[malepunkt] ?? null) : null,
      uenige: uenige.includes(malepunkt),
      droftet: droftingen(lesing, malepunkt, navn),
    })),
  }
}

/** Når saken er stengt igjen, er det bare stedene svarene hviler på som står: resten av saken er ikke del av lesingen. */
function vistTil(l: Lesing, alle: Lesingsvisning['steder']): Lesingsvisning['steder'] {
  const vist = new Set(Object.values(l.punkter).flatMap(p => p.steder))
  return alle.filter(s => vist.has(s.sted))
}

function svaret(l: Lesing, p: (typeof LESTE_PUNKTER)[number]) {
  const svar = l.punkter[p]
  if (!svar) return null
  const { malepunkt: _, ...resten } = svar
  return resten
}

function droftingen(l: Lesing, p: Lestpunkt, navn: ReadonlyMap<string, string>) {
  const d = l.droftet[p]
  if (!d) return null
  const av = d.av.type === 'ansatt' ? navn.get(d.av.id) : undefined
  return { svar: d.svar, ord: d.ord, av: av ?? 'Ukjent ansatt', tidspunkt: d.tidspunkt }
}

/** Stedene i saken leseren kan vise til, journalen først, slik tilsynet leser. */
export function steder({ sak }: LestSak): Lesingsvisning['steder'] {
  const side = (sted: string, dato: string | null = null, slag: string | null = null) => ({
    sted,
    dato,
    slag,
  })
  return [
    side('journal'),
    ...sak.journal.filter(n => !erFeilfort(n)).map(n => side(`notat/${n.notatId}`, n.dato, n.slag)),
    side('samtaler'),
    side('kartlegging'),
    side('familien'),
    side('behov'),
    ...sak.soknader.flatMap(s => {
      const dag = osloDato(s.mottatt)
      return [side(`soknad/${s.soknadId}`, dag), side(`vurdering/${s.soknadId}`, dag)]
    }),
    ...sak.vedtak.vedtak.filter(v => v.status === 'fattet').map(v => side(`vedtak/${v.vedtakId}`, v.dato)),
  ]
}

export type Lesekommando =
  | { readonly type: 'skrivMalepunkt'; readonly svar: Punktlesing }
  | { readonly type: 'lever' }
  | { readonly type: 'droft'; readonly drofting: Drofting }
function avgjor(rad: Lesingsrad, k: Lesekommando, g: Lesingsgrunnlag) {
  if (k.type === 'lever') return leverLesing(rad.lesing, g)
  if (k.type === 'skrivMalepunkt') return lesMalepunkt(rad.lesing, k.svar, g)
  return droftUenighet(rad.lesing, k.drofting, { om: g.om, funn: JSON.parse(rad.funn) as Punktfunn })
}

export type KanIkkeLese = Saksproveavslag | 'kommando-gjenbrukt'

/**
 * Lagrer svaret på ett målepunkt, leverer lesingen, eller skriver hva en drøfting kom til. `krevSkriving` spør porten om hun kan skrive; den
 * spørres etter at lesingen er sett på, så den som har levert, får vite det.
 */
export async function utforLesekommando(
  tx: Tx,
  a: Avhengigheter,
  rad: Lesingsrad,
  g: LestSak,
  k: Lesekommando & { readonly kommandoId: KommandoId; readonly leser: AnsattSubjekt },
  krevSkriving: () => Promise<unknown>,
): Promise<Resultat<null, KanIkkeLese>> {
  const { kommandoId, leser, ...kommando } = k
  const lesingId = rad.lesing_id as LesingId
  const aktor = { type: 'ansatt', id: leser.ansattId } as const
  const skriving = { strom: lesingId, kommandoId, aktor, innhold: kommando }
  const gjentatt = await erGjentatt(tx, skriving)
  if (gjentatt !== null) return gjentatt ? ok(null) : avvist('kommando-gjenbrukt')
  const grunnlag = {
    om: { proveId: rad.prove_id as ProveId, lesingId, sakId: rad.sak_id as SakId },
    dagens: a.klokke().dato,
    frist: rad.frist as Dato,
    steder: new Set(steder(g).map(s => s.sted)),
  }
  const utfall = avgjor(rad, kommando, grunnlag)
  if (!utfall.ok) return utfall
  await krevSkriving()
  await skrivProve(tx, a, { ...skriving, sistNr: rad.sistNr }, utfall.verdi)
  return ok(null)
}
