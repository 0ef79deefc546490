import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, Kommune, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import type { Dokumentref } from '@handlingsrom/domene/soknad/hendelser'
import type { Tx } from '../../adapters/database/database.ts'
import { lagreDokument } from '../../adapters/database/dokumenter.ts'
import {
  hentInnboksfiler,
  hentInnbokspost,
  type Innboksfil,
  type Innbokspost,
  leggIInnboks,
  leggTilInnboksfiler,
  listInnboks,
  settInnboksStatus,
} from '../../adapters/database/innboks.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { FILVISNING, filtype } from '../../adapters/digisos/filtype.ts'
import { PARKERINGSTEKST, type Parkeringsgrunn } from '../../adapters/digisos/parkering.ts'
import { vurderMelding } from '../../adapters/digisos/vurderMelding.ts'
import { finnEkteIdenter } from '../../adapters/identitetsnummer.ts'
import { osloDato } from '../../adapters/klokke.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommunenumre } from '../kommune/kommuneinfo.ts'
import { lesSak } from '../sak/lesSak.ts'
import { skrivSak, tidgiver } from '../sak/skrivSak.ts'
import { tolkSoknad } from './tolkSoknad.ts'

export type Innkommende = {
  readonly soknad: Uint8Array
  readonly vedlegg?: Uint8Array
  readonly filer: readonly { readonly filnavn: string; readonly innhold: Uint8Array }[]
  readonly metadata?: { readonly digisosId: string; readonly eksternRef: string }
  readonly kanal: 'fil' | 'http' | 'opplasting'
}
export type Mottaksresultat = {
  readonly utfall: 'mottatt' | 'duplikat' | 'parkert' | 'avvist'
  readonly soknadId: SoknadId | null
  readonly sakId: SakId | null
  readonly grunn: string | null
}

export const EKTE_NUMMER =
  'Meldingen har et ekte identitetsnummer. Denne installasjonen er bare for demo og utprøving, og tar bare imot oppdiktede numre (måned + 80). Ingenting er lagret. Bruk en installasjon med PostgreSQL til ekte søknader.'

/** Navnene hovedfilene lagres under i innboksen. Rekkefølgen er fast: søknaden først, så vedleggslisten, så filene. */
const SOKNAD = 'soknad.json'
const VEDLEGG = 'vedlegg.json'

/**
 * Tar imot en søknad. Først lagres den byte for byte og kvitteres, så tolkes den i en egen transaksjon: går tolkningen galt,
 * er søknaden trygg og tolkes på nytt. Bare i den innebygde demoen kan en melding avvises, og bare for ekte numre.
 */
export async function mottaSoknad(
  a: Avhengigheter,
  kommune: Kommune,
  inn: Innkommende,
  aktor: Aktor,
): Promise<Mottaksresultat> {
  if (a.innebygd && finnEkteIdenter(inn.soknad).length > 0) {
    return { utfall: 'avvist', soknadId: null, sakId: null, grunn: EKTE_NUMMER }
  }
  const { ny, post } = await a.db.iTransaksjon(kommune, tx => leggInn(tx, a, inn))
  if (!ny) return duplikat(a, kommune, post, inn, aktor)
  await a.db.iTransaksjon(kommune, tx => tolkPost(tx, a, post.innboksId, aktor))
  return resultatFor(a, kommune, post.innboksId)
}

async function leggInn(tx: Tx, a: Avhengigheter, inn: Innkommende) {
  const hash = sha256(inn.soknad)
  return leggIInnboks(tx, {
    innboksId: a.nyId(),
    nokkel: inn.metadata ? `digisos/${inn.metadata.digisosId}/${inn.metadata.eksternRef}` : `sha256/${hash}`,
    kanal: inn.kanal,
    mottatt: a.klokke().tidspunkt,
    sha256: hash,
    metadata: inn.metadata ?? null,
    filer: [
      { filnavn: SOKNAD, innhold: inn.soknad, mimetype: 'application/json' },
      ...(inn.vedlegg ? [{ filnavn: VEDLEGG, innhold: inn.vedlegg, mimetype: 'application/json' }] : []),
      ...inn.filer.map(f => ({ ...f, mimetype: FILVISNING[filtype(f.innhold)].mimetype })),
    ],
  })
}

/** Den samme søknaden igjen: den første kvitteringen gjelder. Nye filer beholdes som ettersendelse. */
async function duplikat(
  a: Avhengigheter,
  kommune: Kommune,
  post: Innbokspost,
  inn: Innkommende,
  aktor: Aktor,
): Promise<Mottaksresultat> {
  await a.db.iTransaksjon(kommune, async tx => {
    const fra = new Set((await hentInnboksfiler(tx, post.innboksId)).map(f => f.sha256))
    const nye = inn.filer.filter(f => !fra.has(sha256(f.innhold)))
    if (nye.length === 0) return
    const filer = nye.map(f => ({ ...f, mimetype: FILVISNING[filtype(f.innhold)].mimetype }))
    await leggTilInnboksfiler(tx, post.innboksId, filer)
    const oppdatert = await hentInnbokspost(tx, post.innboksId)
    if (oppdatert?.sakId && oppdatert.soknadId) {
      await ettersend(tx, a, oppdatert.sakId, oppdatert.soknadId, post.innboksId, filer, aktor)
    }
  })
  const na = await a.db.iTransaksjon(kommune, tx => hentInnbokspost(tx, post.innboksId))
  return { utfall: 'duplikat', soknadId: na?.soknadId ?? null, sakId: na?.sakId ?? null, grunn: null }
}

async function ettersend(
  tx: Tx,
  a: Avhengigheter,
  sakId: SakId,
  soknadId: SoknadId,
  innboksId: string,
  filer: readonly { readonly filnavn: string; readonly innhold: Uint8Array; readonly mimetype: string }[],
  aktor: Aktor,
): Promise<void> {
  const g = await lesSak(tx, sakId)
  if (!g) return
  const naa = a.klokke()
  const dokumenter: Dokumentref[] = []
  for (const f of filer) dokumenter.push(await lagreSomDokument(tx, a, sakId, f))
  await skrivSak(tx, a, {
    sak: g.sak,
    hendelser: [{ type: 'EttersendelseMottatt', soknadId, dokumenter, mottattDato: naa.dato, innboksId }],
    tid: tidgiver(naa, g.sak.sisteTidspunkt),
    aktor,
    kommandoId: a.nyId() as KommandoId,
    fingeravtrykk: sha256(Buffer.from(dokumenter.map(d => d.sha256).join())),
  })
}

export async function lagreSomDokument(
  tx: Tx,
  a: Avhengigheter,
  sakId: SakId,
  f: { readonly filnavn: string; readonly innhold: Uint8Array; readonly mimetype: string },
): Promise<Dokumentref> {
  const om = { filnavn: f.filnavn, mimetype: f.mimetype, opprettet: a.klokke().tidspunkt }
  const hash = await lagreDokument(tx, sakId, f.innhold, om)
  return { sha256: hash, filnavn: f.filnavn, mimetype: f.mimetype, storrelse: f.innhold.length }
}

/** Tolker en kvittert melding: til sak, eller til parkering med en grunn. Gjør ingenting når den alt er tolket. */
export async function tolkPost(tx: Tx, a: Avhengigheter, innboksId: string, aktor: Aktor): Promise<void> {
  const post = await hentInnbokspost(tx, innboksId)
  if (post?.status !== 'mottatt') return
  const filer = await hentInnboksfiler(tx, innboksId)
  const vurdert = vurder(filer, await kommunenumre(tx, osloDato(post.mottatt)))
  if (vurdert.type === 'parkert') {
    await settInnboksStatus(tx, innboksId, 'parkert', { grunn: vurdert.grunn })
    return
  }
  const tolket = await tolkSoknad(tx, a, { post, filer, les: vurdert.les, aktor })
  await settInnboksStatus(tx, innboksId, 'tolket', tolket)
}

/** Tar igjen det som ble kvittert, men ikke tolket, da prosessen stanset. Kjøres ved oppstart. */
export async function tolkUtolkede(a: Avhengigheter, kommune: Kommune, aktor: Aktor): Promise<number> {
  const poster = await a.db.iTransaksjon(kommune, tx => listInnboks(tx, 'mottatt'))
  for (const p of poster) await a.db.iTransaksjon(kommune, tx => tolkPost(tx, a, p.innboksId, aktor))
  return poster.length
}

export function vurder(filer: readonly Innboksfil[], numre: readonly string[]) {
  const soknad = filer.find(f => f.nr === 1)
  const vedlegg = filer.find(f => f.filnavn === VEDLEGG && f.nr === 2)
  return vurderMelding(
    { soknad: soknad?.innhold ?? new Uint8Array(), ...(vedlegg ? { vedlegg: vedlegg.innhold } : {}) },
    numre,
  )
}

async function resultatFor(a: Avhengigheter, kommune: Kommune, innboksId: string): Promise<Mottaksresultat> {
  const post = await a.db.iTransaksjon(kommune, tx => hentInnbokspost(tx, innboksId))
  if (post?.status === 'parkert') {
    return {
      utfall: 'parkert',
      soknadId: null,
      sakId: null,
      grunn: PARKERINGSTEKST[(post.grunn ?? 'ikke-json') as Parkeringsgrunn].nb,
    }
  }
  return { utfall: 'mottatt', soknadId: post?.soknadId ?? null, sakId: post?.sakId ?? null, grunn: null }
}
