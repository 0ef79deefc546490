import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, NotatId, PersonId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { voksneIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { type Sak, tomSak } from '@handlingsrom/domene/sak/tilstand'
import { akutteBehov } from '@handlingsrom/domene/soknad/akutteBehov'
import type { Dokumentref } from '@handlingsrom/domene/soknad/hendelser'
import type { LestSoknad, Mottaker } from '@handlingsrom/domene/soknad/lesSoknad'
import type { Tx } from '../../adapters/database/database.ts'
import type { Innboksfil, Innbokspost } from '../../adapters/database/innboks.ts'
import { laasNokkel } from '../../adapters/database/nokkellaas.ts'
import { osloDato } from '../../adapters/klokke.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommuneinfo, kommunenumre } from '../kommune/kommuneinfo.ts'
import { type LestSak, lesPersonfakta, lesSak } from '../sak/lesSak.ts'
import { skrivSak, tidgiver } from '../sak/skrivSak.ts'
import { erFraEnAnnen } from './annenSoker.ts'
import { husstandFraSoknad, manglendeBarn } from './husstandFraSoknad.ts'
import { lagreSomDokument } from './lagreSomDokument.ts'
import { nyttSaksnummer } from './saksnummer.ts'
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
  const soker = les.personer.find(p => p.nokkel === 'soker')
  for (const ident of les.personer.flatMap(p => p.ident ?? []).toSorted())
    await laasNokkel(tx, `ident/${ident}`)
  const valgt = g.sakId ? await lesSak(tx, g.sakId) : null
  const fraMedsoker = valgt !== null && (await erFraEnAnnen(tx, valgt, soker))
  const sokerId =
    (fraMedsoker ? undefined : valgt?.sak.sokerPersonId) ??
    (await finnEllerOpprett(tx, a, soker, kommandoId, aktor, g.navn, valgt?.sak))
  const eksisterende = valgt?.sak ?? (await sakFor(tx, sokerId))
  const sak = eksisterende ?? tomSak(a.nyId() as SakId)
  const hendelser: SakHendelse[] = []
  if (!eksisterende) hendelser.push(await opprettet(tx, sak.sakId, sokerId, post))
  // Søknaden er hennes egen, også i en felles sak: inntektene, brevet og innsynet hører til den som søkte.
  if (
    fraMedsoker &&
    !voksneIHusstanden(sak.husstand).some(v => v.personId === sokerId && v.rolle === 'medsoker')
  )
    hendelser.push({ type: 'VoksenLagtTil', personId: sokerId, rolle: 'medsoker', kilde: 'soknad' })
  const husstand = await husstandFraSoknad(tx, a, { sak, sokerId, innhold: les, kommandoId, aktor })
  hendelser.push(...husstand.hendelser)
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
    ...(await kontoret(tx, les.mottaker, osloDato(post.mottatt))),
    opplysninger: les.opplysninger,
    personer: husstand.personer,
    dokumenter,
    akutt: akutteBehov(les.opplysninger.nodhjelpslinjer),
    hendelsestider: [tid(), tid()],
  })
  hendelser.push(
    ...(await manglendeBarn(tx, sak, soknadId, husstand.personer, osloDato(post.mottatt))),
    ...(g.plassert === undefined
      ? []
      : [
          plasseringsnotat(
            a,
            `Søknaden ble plassert her for hånd. Grunn: ${g.plassert}${await annetNavn(tx, sokerId, g.navn)}`,
          ),
        ]),
  )
  await skrivSak(tx, a, { sak, hendelser, tid, aktor, kommandoId, fingeravtrykk: post.sha256 })
  return { sakId: sak.sakId, soknadId }
}

export const plasseringsnotat = (a: Avhengigheter, tekst: string): SakHendelse => ({
  type: 'NotatFerdigstilt',
  notatId: a.nyId() as NotatId,
  slag: 'vurdering',
  dato: a.klokke().dato,
  tekst,
  gjelder: [],
})

/** Et menneske ga navnet, men nummeret i meldingen hører til en vi kjenner. Da gjelder nummeret, og navnet skal ikke bli borte. */
async function annetNavn(tx: Tx, sokerId: PersonId, oppgitt: Grunnlag['navn']): Promise<string> {
  const fakta = oppgitt && (await lesPersonfakta(tx, [sokerId]))[sokerId]
  if (!fakta || (fakta.navn.fornavn === oppgitt.fornavn && fakta.navn.etternavn === oppgitt.etternavn))
    return ''
  return `\n\nNavnet som ble oppgitt, var ${oppgitt.fornavn} ${oppgitt.etternavn}. Nummeret i meldingen hører til en som var registrert fra før, og søknaden er lagt hos den personen.`
}

/**
 * Kontoret søkeren får se i innsynet. Meldingens eget når den var til oss; var den til en annen kommune og er plassert her for hånd,
 * er det vårt kontor som har den nå.
 */
async function kontoret(tx: Tx, mottaker: Mottaker, dato: Dato): Promise<{ navEnhet?: string }> {
  const { kommunenummer, enhetsnummer } = mottaker
  const tilOss = kommunenummer === undefined || (await kommunenumre(tx, dato)).includes(kommunenummer)
  const navEnhet = tilOss ? enhetsnummer : (await kommunenumre(tx, dato, 'enhetsnummer'))[0]
  return navEnhet ? { navEnhet } : {}
}

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
    saksnummer: await nyttSaksnummer(tx, osloDato(post.mottatt), sakId),
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

function somDigisos(metadata: unknown): { digisosId: string; eksternRef: string } | undefined {
  if (typeof metadata !== 'object' || metadata === null) return undefined
  const { digisosId, eksternRef } = metadata as Record<string, unknown>
  return typeof digisosId === 'string' && typeof eksternRef === 'string'
    ? { digisosId, eksternRef }
    : undefined
}
