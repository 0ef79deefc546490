import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { lesSoknad } from '@handlingsrom/domene/soknad/lesSoknad'
import type { Tx } from '../../adapters/database/database.ts'
import { hentInnboksfiler, hentInnbokspost, settInnboksStatus } from '../../adapters/database/innboks.ts'
import { osloDato } from '../../adapters/klokke.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommunenumre } from '../kommune/kommuneinfo.ts'
import { vurder } from './mottak.ts'
import { tolkSoknad } from './tolkSoknad.ts'

export type Plassering =
  | { readonly slag: 'soker-i-meldingen' }
  | { readonly slag: 'sak'; readonly sakId: SakId }
  | { readonly slag: 'ny-person'; readonly fornavn: string; readonly etternavn: string }
export type KanIkkePlassere = 'finnes-ikke' | 'allerede-plassert' | 'ingen-soker-i-meldingen'

/** Et menneske sier hvor en parkert melding hører hjemme. Originalen er uendret; datoen den kom, gjelder. */
export async function plasserMelding(
  tx: Tx,
  a: Avhengigheter,
  innboksId: string,
  til: Plassering,
  aktor: Aktor,
): Promise<Resultat<{ sakId: SakId; soknadId: SoknadId }, KanIkkePlassere>> {
  const post = await hentInnbokspost(tx, innboksId)
  if (!post) return avvist('finnes-ikke')
  if (post.status !== 'parkert') return avvist('allerede-plassert')
  const filer = await hentInnboksfiler(tx, innboksId)
  const vurdert = vurder(filer, await kommunenumre(tx, osloDato(post.mottatt)))
  const les = vurdert.les ?? lesSoknad({})
  const harSoker = les.personer.some(p => p.nokkel === 'soker' && p.navn.etternavn !== '')
  if (til.slag === 'soker-i-meldingen' && !harSoker) return avvist('ingen-soker-i-meldingen')
  const tolket = await tolkSoknad(tx, a, {
    post,
    filer,
    les,
    aktor,
    ...(til.slag === 'sak' ? { sakId: til.sakId } : {}),
    ...(til.slag === 'ny-person' ? { navn: { fornavn: til.fornavn, etternavn: til.etternavn } } : {}),
  })
  await settInnboksStatus(tx, innboksId, 'plassert', tolket)
  return ok(tolket)
}
