import { akutteBehov } from '@handlingsrom/domene/soknad/akutteBehov'
import type { Akuttbehov } from '@handlingsrom/domene/soknad/hendelser'
import type { LestSoknad } from '@handlingsrom/domene/soknad/lesSoknad'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt, Meldingsinnhold } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import {
  hentInnboksfiler,
  type Innboksfil,
  type Innbokspost,
  listInnboks,
} from '../../adapters/database/innboks.ts'
import { lesMennesker } from './meldingensMennesker.ts'

/** En parkert melding slik den som leser mottaket kan se den. `lukket`: den finnes, men bare kretsen kan åpne den. */
export type Parkertpost = {
  readonly post: Innbokspost
  readonly innsyn: 'alt' | 'lukket'
  readonly filer: readonly Innboksfil[]
  readonly les: LestSoknad | null
  readonly akutt: readonly Akuttbehov[]
}

/**
 * De parkerte meldingene leseren kan få vite om, akutte først og så eldst først. En melding om noen med strengt fortrolig adresse
 * finnes ikke utenfor kretsen. En fil ingen kan lese, kan handle om hvem som helst: den står der, men bare kretsen åpner den.
 */
export async function parkerteFor(tx: Tx, s: AnsattSubjekt): Promise<readonly Parkertpost[]> {
  const ut: Parkertpost[] = []
  for (let side = await listInnboks(tx, 'parkert'); side.length > 0; ) {
    for (const post of side) {
      const p = await parkertFor(tx, s, post)
      if (p) ut.push(p)
    }
    side = await listInnboks(tx, 'parkert', { etter: side.at(-1) })
  }
  return ut.toSorted((a, b) => Number(b.akutt.length > 0) - Number(a.akutt.length > 0))
}

async function parkertFor(tx: Tx, s: AnsattSubjekt, post: Innbokspost): Promise<Parkertpost | null> {
  const filer = await hentInnboksfiler(tx, post.innboksId)
  const { les, innhold, ingenVet } = await lesMennesker(tx, post, filer)
  const svar = avgjor(s, 'les-mottak', { slag: 'mottak', kommune: s.kommune, melding: innhold }, OPPE)
  const akutt = les ? akutteBehov(les.opplysninger.nodhjelpslinjer) : []
  if (svar.utfall === 'tillat') return { post, innsyn: 'alt', filer, les, akutt }
  const kanNevnes = svar.synlighet === 'synlig' || ingenVet
  return kanNevnes ? { post, innsyn: 'lukket', filer: [], les: null, akutt } : null
}

/** Menneskene i en melding som ikke er plassert: det meldingen sier om dem, og det vi alt vet om numrene som står i den. */
export async function meldingsinnhold(
  tx: Tx,
  post: Innbokspost,
  filer: readonly Innboksfil[],
): Promise<Meldingsinnhold> {
  return (await lesMennesker(tx, post, filer)).innhold
}
