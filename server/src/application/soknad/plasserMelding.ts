import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { type LestSoknad, lesSoknad } from '@handlingsrom/domene/soknad/lesSoknad'
import type { Tx } from '../../adapters/database/database.ts'
import { hentInnboksfiler, hentInnbokspost, settInnboksStatus } from '../../adapters/database/innboks.ts'
import { laasNokkel } from '../../adapters/database/nokkellaas.ts'
import { finnKommando } from '../../adapters/database/strom.ts'
import { osloDato } from '../../adapters/klokke.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommunenumre } from '../kommune/kommuneinfo.ts'
import { lesSak } from '../sak/lesSak.ts'
import { erFraEnAnnen, kanHaFellesSak } from './annenSoker.ts'
import { vurder } from './mottak.ts'
import { tolkSoknad } from './tolkSoknad.ts'
import { erUtenSoknad, plasserVedlegg } from './utenSoknad.ts'

export type Plassering =
  | { readonly slag: 'soker-i-meldingen' }
  /** `beggeErSpurt`: søkeren i meldingen er en annen enn i saken, og begge vil ha felles sak. Hun blir medsøker. */
  | { readonly slag: 'sak'; readonly sakId: SakId; readonly beggeErSpurt?: boolean }
  /** Vedlegg som kom uten søknad, og bare de. */
  | { readonly slag: 'soknad'; readonly sakId: SakId; readonly soknadId: SoknadId }
  | { readonly slag: 'ny-person'; readonly fornavn: string; readonly etternavn: string }
export type KanIkkePlassere =
  | 'finnes-ikke'
  | 'allerede-plassert'
  | 'ingen-soker-i-meldingen'
  | 'annen-soker'
  | 'hver-sin-sak'
  | 'velg-soknad'
  | 'ikke-vedlegg'
export type Bestilling = {
  readonly innboksId: string
  readonly til: Plassering
  /** Hvorfor den hører hjemme der. Blir et notat i saken, med navnet på den som plasserte den. */
  readonly grunn: string
  readonly kommandoId: KommandoId
  readonly aktor: Aktor
}

/** Et menneske sier hvor en parkert melding hører hjemme. Originalen er uendret; datoen den kom, gjelder. */
export async function plasserMelding(
  tx: Tx,
  a: Avhengigheter,
  { innboksId, til, grunn, kommandoId, aktor }: Bestilling,
): Promise<Resultat<{ sakId: SakId; soknadId: SoknadId }, KanIkkePlassere>> {
  await laasNokkel(tx, `innboks/${innboksId}`)
  const post = await hentInnbokspost(tx, innboksId)
  if (!post) return avvist('finnes-ikke')
  if (post.sakId && post.soknadId && (await finnKommando(tx, post.sakId, kommandoId)))
    return ok({ sakId: post.sakId, soknadId: post.soknadId })
  if (post.status !== 'parkert') return avvist('allerede-plassert')
  if (erUtenSoknad(post)) {
    if (til.slag !== 'soknad') return avvist('velg-soknad')
    return plasserVedlegg(tx, a, { post, til, grunn, kommandoId, aktor })
  }
  if (til.slag === 'soknad') return avvist('ikke-vedlegg')
  const filer = await hentInnboksfiler(tx, innboksId)
  const vurdert = vurder(filer, await kommunenumre(tx, osloDato(post.mottatt)))
  // Det som ikke lot seg lese inn av seg selv, legges i saken som originalen alene; mennesket har lest den og sagt hvor.
  const uleselig = post.grunn === 'kunne-ikke-leses-inn' && til.slag !== 'soker-i-meldingen'
  const les = (uleselig ? undefined : vurdert.les) ?? lesSoknad({})
  const harSoker = les.personer.some(p => p.nokkel === 'soker' && p.navn.etternavn !== '')
  if (til.slag === 'soker-i-meldingen' && !harSoker) return avvist('ingen-soker-i-meldingen')
  const hindret = til.slag === 'sak' ? await hindretAvSakensSoker(tx, til, les) : undefined
  if (hindret) return avvist(hindret)
  const tolket = await tolkSoknad(tx, a, {
    post,
    filer,
    les,
    aktor,
    kommandoId,
    plassert: grunn,
    ...(til.slag === 'sak' ? { sakId: til.sakId } : {}),
    ...(til.slag === 'ny-person' ? { navn: { fornavn: til.fornavn, etternavn: til.etternavn } } : {}),
  })
  await settInnboksStatus(tx, innboksId, 'plassert', tolket)
  return ok(tolket)
}

/** To søkere får bare felles sak når et menneske har spurt begge, og aldri når det kan røpe hvor noen av dem er. */
async function hindretAvSakensSoker(
  tx: Tx,
  til: Extract<Plassering, { slag: 'sak' }>,
  les: LestSoknad,
): Promise<'annen-soker' | 'hver-sin-sak' | undefined> {
  const g = await lesSak(tx, til.sakId)
  const soker = les.personer.find(p => p.nokkel === 'soker')
  if (!g || !(await erFraEnAnnen(tx, g, soker))) return undefined
  if (!(await kanHaFellesSak(tx, g, les))) return 'hver-sin-sak'
  return til.beggeErSpurt === true ? undefined : 'annen-soker'
}
