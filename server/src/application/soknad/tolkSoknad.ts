import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { alderPaa } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, NotatId, PersonId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { barnIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { type Sak, tomSak } from '@handlingsrom/domene/sak/tilstand'
import { akutteBehov } from '@handlingsrom/domene/soknad/akutteBehov'
import type { Dokumentref } from '@handlingsrom/domene/soknad/hendelser'
import type { LestSoknad } from '@handlingsrom/domene/soknad/lesSoknad'
import type { Tx } from '../../adapters/database/database.ts'
import type { Innboksfil, Innbokspost } from '../../adapters/database/innboks.ts'
import { laasNokkel } from '../../adapters/database/nokkellaas.ts'
import { osloDato } from '../../adapters/klokke.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommuneinfo } from '../kommune/kommuneinfo.ts'
import { type LestSak, lesPersonfakta, lesSak } from '../sak/lesSak.ts'
import { skrivSak, tidgiver } from '../sak/skrivSak.ts'
import { husstandsendring } from './husstandFraSoknad.ts'
import { lagreSomDokument } from './lagreSomDokument.ts'
import { nesteSaksnummer } from './saksnummer.ts'
import { finnEllerOpprett } from './soknadsperson.ts'

type Grunnlag = {
  readonly post: Innbokspost
  readonly filer: readonly Innboksfil[]
  readonly les: LestSoknad
  readonly aktor: Aktor
  /** Saken et menneske har valgt; ellers finnes den av søkerens nummer. */
  readonly sakId?: SakId
  /** Kommandoen når et menneske har plassert meldingen, og hvorfor hun la den der. */
  readonly kommandoId?: KommandoId
  readonly plassert?: string
  /** Navnet et menneske har gitt når meldingen ikke har noe. */
  readonly navn?: { readonly fornavn: string; readonly etternavn: string }
}

/**
 * Gjør en lest søknad til hendelser i søkerens sak. En ny søknad går bare av seg selv til den samme søkerens sak; ektefeller slås
 * aldri sammen her. Barna i søknaden legges til med kilde; et barn som var der sist og mangler nå, blir en oppgave.
 */
export async function tolkSoknad(
  tx: Tx,
  a: Avhengigheter,
  g: Grunnlag,
): Promise<{ sakId: SakId; soknadId: SoknadId }> {
  const { post, les, aktor } = g
  const kommandoId = g.kommandoId ?? (post.innboksId as KommandoId)
  const personer = new Map<string, PersonId>()
  const soker = les.personer.find(p => p.nokkel === 'soker')
  for (const ident of les.personer.flatMap(p => p.ident ?? []).toSorted())
    await laasNokkel(tx, `ident/${ident}`)
  const valgt = g.sakId ? await lesSak(tx, g.sakId) : null
  const sokerId =
    valgt?.sak.sokerPersonId ?? (await finnEllerOpprett(tx, a, soker, kommandoId, aktor, g.navn))
  personer.set('soker', sokerId)
  const eksisterende = valgt?.sak ?? (await sakFor(tx, sokerId))
  const sak = eksisterende ?? tomSak(a.nyId() as SakId)
  const hendelser: SakHendelse[] = []
  if (!eksisterende) hendelser.push(await opprettet(tx, sak.sakId, sokerId, post))
  const plassert = new Set<PersonId>([sokerId])
  for (const p of les.personer.filter(x => x.rolle !== 'soker')) {
    const personId = await finnEllerOpprett(tx, a, p, kommandoId, aktor, undefined, sak)
    personer.set(p.nokkel, personId)
    // Den samme nevnt to ganger, eller søkeren selv, har én plass i husstanden.
    if (!plassert.has(personId)) hendelser.push(...husstandsendring(sak, p, personId, les, sokerId))
    plassert.add(personId)
  }
  const soknadId = a.nyId() as SoknadId
  const tid = tidgiver(a.klokke(), sak.sisteTidspunkt)
  const dokumenter: Dokumentref[] = []
  for (const f of g.filer) dokumenter.push(await lagreSomDokument(tx, a, sak.sakId, f))
  const digisos = somDigisos(post.metadata)
  hendelser.push({
    type: 'SoknadMottatt',
    soknadId,
    kanal: 'digital',
    mottatt: post.mottatt,
    mottattDato: osloDato(post.mottatt),
    ...(digisos ? { digisos } : {}),
    innboksId: post.innboksId,
    ...(les.mottaker.enhetsnummer ? { navEnhet: les.mottaker.enhetsnummer } : {}),
    opplysninger: les.opplysninger,
    personer: [...personer].map(([nokkel, personId]) => ({ nokkel, personId })),
    dokumenter,
    akutt: akutteBehov(les.opplysninger.nodhjelpslinjer),
    hendelsestider: [tid(), tid()],
  })
  hendelser.push(
    ...(await manglendeBarn(tx, sak, soknadId, new Set(personer.values()), osloDato(post.mottatt))),
  )
  if (g.plassert) hendelser.push(plasseringsnotat(a, g.plassert))
  await skrivSak(tx, a, { sak, hendelser, tid, aktor, kommandoId, fingeravtrykk: post.sha256 })
  return { sakId: sak.sakId, soknadId }
}

const plasseringsnotat = (a: Avhengigheter, grunn: string): SakHendelse => ({
  type: 'NotatFerdigstilt',
  notatId: a.nyId() as NotatId,
  slag: 'vurdering',
  dato: a.klokke().dato,
  tekst: `Søknaden ble plassert her for hånd. Grunn: ${grunn}`,
  gjelder: [],
})

async function opprettet(
  tx: Tx,
  sakId: SakId,
  sokerPersonId: PersonId,
  post: Innbokspost,
): Promise<SakHendelse> {
  const info = await kommuneinfo(tx)
  return {
    type: 'SakOpprettet',
    sakId,
    sokerPersonId,
    kontor: info.kontornavn,
    saksnummer: await nesteSaksnummer(tx, osloDato(post.mottatt)),
  }
}

export const sakFor = async (tx: Tx, sokerId: PersonId): Promise<Sak | null> =>
  (await lesSakFor(tx, sokerId))?.sak ?? null

/** Saken der denne personen er søker. */
export async function lesSakFor(tx: Tx, sokerId: PersonId): Promise<LestSak | null> {
  const rad = await tx.db
    .selectFrom('p_sak')
    .select('sak_id')
    .where('kommune', '=', tx.kommune)
    .where('soker_person_id', '=', sokerId)
    .executeTakeFirst()
  return rad ? lesSak(tx, rad.sak_id as SakId) : null
}

/** Barn som var i en tidligere søknad og mangler i denne. Graderingen kan være endret: oppgaven går til kretsen først. */
async function manglendeBarn(
  tx: Tx,
  sak: Sak,
  soknadId: SoknadId,
  nevnt: ReadonlySet<PersonId>,
  dato: import('@handlingsrom/domene/felles/dato').Dato,
): Promise<SakHendelse[]> {
  const tidligere = barnIHusstanden(sak.husstand).filter(
    b => (b.kilde === 'soknad' || b.kilde === 'register') && !nevnt.has(b.personId),
  )
  const fakta = await lesPersonfakta(
    tx,
    tidligere.map(b => b.personId),
  )
  return tidligere
    .filter(b => {
      const fodt = fakta[b.personId]?.fodselsdato
      return fodt === undefined || alderPaa(fodt, dato) < 18
    })
    .map(b => ({ type: 'BarnManglerISoknad', personId: b.personId, soknadId }))
}

function somDigisos(metadata: unknown): { digisosId: string; eksternRef: string } | undefined {
  if (typeof metadata !== 'object' || metadata === null) return undefined
  const { digisosId, eksternRef } = metadata as Record<string, unknown>
  return typeof digisosId === 'string' && typeof eksternRef === 'string'
    ? { digisosId, eksternRef }
    : undefined
}
