import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { alderPaa } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, PersonId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import type { Barneopplysninger } from '@handlingsrom/domene/husstand/hendelser'
import { barnIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import type { Gradering } from '@handlingsrom/domene/person/hendelser'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { type Sak, tomSak } from '@handlingsrom/domene/sak/tilstand'
import { akutteBehov } from '@handlingsrom/domene/soknad/akutteBehov'
import type { Dokumentref } from '@handlingsrom/domene/soknad/hendelser'
import type { LestSoknad } from '@handlingsrom/domene/soknad/lesSoknad'
import type { Soknadsperson } from '@handlingsrom/domene/soknad/soknadspersoner'
import type { Tx } from '../../adapters/database/database.ts'
import type { Innboksfil, Innbokspost } from '../../adapters/database/innboks.ts'
import { osloDato } from '../../adapters/klokke.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommuneinfo } from '../kommune/kommuneinfo.ts'
import { finnPerson, opprettPerson } from '../person/personer.ts'
import { lesPersonfakta, lesSak } from '../sak/lesSak.ts'
import { skrivSak, tidgiver } from '../sak/skrivSak.ts'
import { lagreSomDokument } from './mottak.ts'
import { nesteSaksnummer } from './saksnummer.ts'

type Grunnlag = {
  readonly post: Innbokspost
  readonly filer: readonly Innboksfil[]
  readonly les: LestSoknad
  readonly aktor: Aktor
  /** Saken et menneske har valgt; ellers finnes den av søkerens nummer. */
  readonly sakId?: SakId
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
  const kommandoId = post.innboksId as KommandoId
  const personer = new Map<string, PersonId>()
  const soker = les.personer.find(p => p.nokkel === 'soker')
  const valgt = g.sakId ? await lesSak(tx, g.sakId) : null
  const sokerId =
    valgt?.sak.sokerPersonId ?? (await finnEllerOpprett(tx, a, soker, kommandoId, aktor, g.navn))
  personer.set('soker', sokerId)
  const eksisterende = valgt?.sak ?? (await sakFor(tx, sokerId))
  const sak = eksisterende ?? tomSak(a.nyId() as SakId)
  const hendelser: SakHendelse[] = []
  if (!eksisterende) hendelser.push(await opprettet(tx, sak.sakId, sokerId, post))
  for (const p of les.personer.filter(x => x.rolle !== 'soker')) {
    const personId = (await finnISaken(tx, sak, p)) ?? (await finnEllerOpprett(tx, a, p, kommandoId, aktor))
    personer.set(p.nokkel, personId)
    hendelser.push(...husstandsendring(sak, p, personId, les, sokerId))
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
  await skrivSak(tx, a, { sak, hendelser, tid, aktor, kommandoId, fingeravtrykk: post.sha256 })
  return { sakId: sak.sakId, soknadId }
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
    saksnummer: await nesteSaksnummer(tx, osloDato(post.mottatt)),
  }
}

export async function sakFor(tx: Tx, sokerId: PersonId): Promise<Sak | null> {
  const rad = await tx.db
    .selectFrom('p_sak')
    .select('sak_id')
    .where('kommune', '=', tx.kommune)
    .where('soker_person_id', '=', sokerId)
    .executeTakeFirst()
  return rad ? ((await lesSak(tx, rad.sak_id as SakId))?.sak ?? null) : null
}

async function finnEllerOpprett(
  tx: Tx,
  a: Avhengigheter,
  p: Soknadsperson | undefined,
  kommandoId: KommandoId,
  aktor: Aktor,
  navn?: { readonly fornavn: string; readonly etternavn: string },
): Promise<PersonId> {
  const funnet = await finnPerson(tx, p?.ident)
  if (funnet) return funnet
  const adresse = p?.adresser.find(x => x.slag === 'opphold') ?? p?.adresser[0]
  return opprettPerson(
    tx,
    a,
    {
      navn: navn ? { ...navn, mellomnavn: '' } : (p?.navn ?? { fornavn: '', mellomnavn: '', etternavn: '' }),
      ...(p?.fodselsdato ? { fodselsdato: p.fodselsdato } : {}),
      ...(p?.ident ? { ident: p.ident } : {}),
      gradering: graderingFra(p),
      ...(adresse ? { adresse: adresse.linjer } : {}),
      ...(p?.telefon ? { telefon: p.telefon } : {}),
      kilde: p?.kilde === 'system' ? 'register' : 'soknad',
    },
    aktor,
    kommandoId,
  )
}

/**
 * Graderingen en digital søknad forteller om (ADR 0005): den nasjonale tjenesten slipper ikke graderte personer til, så den som
 * har navn og ikke er merket, er ugradert. Manglende navn eller merke behandles som strengt fortrolig.
 */
function graderingFra(p: Soknadsperson | undefined): Gradering {
  if (!p) return 'ukjent'
  if (p.adressebeskyttet === 'ja' || p.harDiskresjonskode) return 'strengt-fortrolig'
  return p.adressebeskyttet === 'mulig' ? 'ukjent' : 'ugradert'
}

/** Et barn eller en ektefelle som alt er i saken: av riktig nummer, ellers av navn og fødselsdato. */
async function finnISaken(tx: Tx, sak: Sak, p: Soknadsperson): Promise<PersonId | null> {
  const avNummer = await finnPerson(tx, p.ident)
  if (avNummer) return avNummer
  const ider = [...sak.husstand.barn.map(b => b.personId), ...sak.husstand.voksne.map(v => v.personId)]
  const fakta = await lesPersonfakta(tx, ider)
  const like = ider.find(i => {
    const f = fakta[i]
    return (
      f !== undefined &&
      f.fodselsdato === p.fodselsdato &&
      f.navn.fornavn === p.navn.fornavn &&
      f.navn.mellomnavn === p.navn.mellomnavn &&
      f.navn.etternavn === p.navn.etternavn
    )
  })
  return like ?? null
}

function husstandsendring(
  sak: Sak,
  p: Soknadsperson,
  personId: PersonId,
  les: LestSoknad,
  sokerId: PersonId,
): SakHendelse[] {
  const kilde = p.kilde === 'system' ? 'register' : 'soknad'
  if (p.rolle === 'ektefelle') {
    return sak.husstand.voksne.some(v => v.personId === personId)
      ? []
      : [{ type: 'VoksenLagtTil', personId, rolle: 'partner', kilde }]
  }
  if (sak.husstand.barn.some(b => b.personId === personId && !b.tattUt)) return []
  return [{ type: 'BarnLagtTil', personId, barn: barnFra(p, les, sokerId), kilde }]
}

function barnFra(p: Soknadsperson, les: LestSoknad, sokerId: PersonId): Barneopplysninger {
  const b = les.opplysninger.familie.barn.find(x => x.barn === p.nokkel)
  const bosted =
    b?.harDeltBosted?.verdi === true
      ? 'delt'
      : b?.samvarsgrad !== undefined
        ? 'samvar'
        : b?.folkeregistrertSammen?.verdi === true || b?.borSammenMed?.verdi === true
          ? 'fast'
          : b?.borSammenMed?.verdi === false
            ? 'bor-ikke-her'
            : 'ukjent'
  const grad = b?.samvarsgrad?.verdi
  return {
    relasjon: 'barn',
    bosted,
    ...(grad === undefined ? {} : { samvarsgrad: Math.min(100, Math.max(0, Math.round(grad))) }),
    foreldre: [sokerId],
  }
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
