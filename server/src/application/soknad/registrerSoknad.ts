import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { ore } from '@handlingsrom/domene/felles/belop'
import { type Dato, erDato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, PersonId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Gradering } from '@handlingsrom/domene/person/hendelser'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { tomSak } from '@handlingsrom/domene/sak/tilstand'
import { lesSoknad } from '@handlingsrom/domene/soknad/lesSoknad'
import type { Soknadsopplysninger } from '@handlingsrom/domene/soknad/opplysninger'
import type { NySoknad } from '@handlingsrom/kontrakt/sak/soknad'
import type { Tx } from '../../adapters/database/database.ts'
import { kanonisk } from '../../adapters/database/kanonisk.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { klassifiser } from '../../adapters/identitetsnummer.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommuneinfo } from '../kommune/kommuneinfo.ts'
import { finnPerson, opprettPerson } from '../person/personer.ts'
import { lesPersonfakta } from '../sak/lesSak.ts'
import { skrivSak, tidgiver } from '../sak/skrivSak.ts'
import { lagreSomDokument } from './mottak.ts'
import { nesteSaksnummer } from './saksnummer.ts'
import { sakFor } from './tolkSoknad.ts'

export type Registrert = {
  readonly soknadId: SoknadId
  readonly sakId: SakId
  readonly nySak: boolean
  readonly gjentatt: boolean
}
export type KanIkkeRegistrere = 'ekte-nummer' | 'dato-i-fremtiden'

/**
 * Registrerer en søknad på papir eller sagt over skranken. Den gir den samme saken som en digital søknad, med de samme linjene og
 * det samme akuttmerket. Bare navnet kreves; alt som mangler, kan komme siden. Skjemaet legges ved som dokument, slik det ble fylt ut.
 */
export async function registrerSoknad(
  tx: Tx,
  a: Avhengigheter,
  inn: NySoknad,
  aktor: Aktor,
): Promise<Resultat<Registrert, KanIkkeRegistrere>> {
  const nummer = inn.soker.identitetsnummer
  if (a.innebygd && klassifiser(nummer) === 'gyldig-ekte') return avvist('ekte-nummer')
  const naa = a.klokke()
  const mottattDato = erDato(inn.mottattDato) ? inn.mottattDato : naa.dato
  if (mottattDato > naa.dato) return avvist('dato-i-fremtiden')
  const kommandoId = inn.kommandoId as KommandoId
  const gjentatt = await tidligere(tx, kommandoId)
  if (gjentatt) return ok(gjentatt)

  const gradering: Gradering =
    inn.adressebeskyttelse === 'nei'
      ? 'ugradert'
      : inn.adressebeskyttelse === 'ja'
        ? 'strengt-fortrolig'
        : 'ukjent'
  const { soker } = inn
  const sokerId =
    (await finnPerson(tx, nummer)) ??
    (await opprettPerson(
      tx,
      a,
      {
        navn: { fornavn: soker.fornavn, mellomnavn: soker.mellomnavn ?? '', etternavn: soker.etternavn },
        ...datoFra(soker.fodselsdato),
        ...(nummer ? { ident: nummer } : {}),
        gradering,
        ...(soker.adresse ? { adresse: soker.adresse.split('\n') } : {}),
        ...(soker.telefon ? { telefon: soker.telefon } : {}),
        kilde: 'soknad',
      },
      aktor,
      kommandoId,
    ))
  const eksisterende = await sakFor(tx, sokerId)
  const sak = eksisterende ?? tomSak(a.nyId() as SakId)
  const hendelser: SakHendelse[] = []
  if (!eksisterende) {
    hendelser.push({
      type: 'SakOpprettet',
      sakId: sak.sakId,
      sokerPersonId: sokerId,
      kontor: (await kommuneinfo(tx)).kontornavn,
      saksnummer: await nesteSaksnummer(tx, naa.dato),
    })
  }
  const personer: { nokkel: string; personId: PersonId }[] = [{ nokkel: 'soker', personId: sokerId }]
  for (const [i, b] of inn.barn.entries()) {
    const fra = await barnISaken(
      tx,
      sak.husstand.barn.map(x => x.personId),
      b,
    )
    const personId =
      fra ??
      (await opprettPerson(
        tx,
        a,
        {
          navn: { fornavn: b.fornavn, mellomnavn: '', etternavn: b.etternavn },
          ...datoFra(b.fodselsdato),
          gradering,
          kilde: 'soknad',
        },
        aktor,
        kommandoId,
      ))
    personer.push({ nokkel: `barn:${i}`, personId })
    if (!fra) {
      hendelser.push({
        type: 'BarnLagtTil',
        personId,
        kilde: 'soknad',
        barn: {
          relasjon: 'barn',
          bosted: b.bosted,
          ...(b.samvarsgrad === undefined ? {} : { samvarsgrad: b.samvarsgrad }),
          foreldre: [sokerId],
        },
      })
    }
  }
  const soknadId = a.nyId() as SoknadId
  const tid = tidgiver(naa, sak.sisteTidspunkt)
  const { identitetsnummer: _, ...sokerUtenNummer } = soker
  const skjema = Buffer.from(
    JSON.stringify({ ...inn, soker: sokerUtenNummer, registrert: naa.tidspunkt }, null, 1),
  )
  const dokument = await lagreSomDokument(tx, a, sak.sakId, {
    filnavn: 'registrert-soknad.json',
    innhold: skjema,
    mimetype: 'application/json',
  })
  hendelser.push({
    type: 'SoknadMottatt',
    soknadId,
    kanal: inn.kanal,
    mottatt: naa.tidspunkt,
    mottattDato,
    opplysninger: opplysningerFra(inn),
    personer,
    dokumenter: [dokument],
    akutt: inn.akutt,
    hendelsestider: [tid(), tid()],
  })
  await skrivSak(tx, a, {
    sak,
    hendelser,
    tid,
    aktor,
    kommandoId,
    fingeravtrykk: sha256(Buffer.from(kanonisk(inn))),
    svar: soknadId,
  })
  return ok({ soknadId, sakId: sak.sakId, nySak: !eksisterende, gjentatt: false })
}

const datoFra = (d: string | undefined): { fodselsdato?: Dato } => (d && erDato(d) ? { fodselsdato: d } : {})

async function tidligere(tx: Tx, kommandoId: KommandoId): Promise<Registrert | null> {
  const rad = await tx.db
    .selectFrom('kommando')
    .innerJoin('strom', j =>
      j.onRef('strom.kommune', '=', 'kommando.kommune').onRef('strom.strom', '=', 'kommando.strom'),
    )
    .select(['kommando.strom', 'kommando.svar'])
    .where('kommando.kommune', '=', tx.kommune)
    .where('kommando_id', '=', kommandoId)
    .where('stromtype', '=', 'sak')
    .executeTakeFirst()
  return rad
    ? { sakId: rad.strom as SakId, soknadId: (rad.svar ?? '') as SoknadId, nySak: false, gjentatt: true }
    : null
}

async function barnISaken(
  tx: Tx,
  ider: readonly PersonId[],
  b: NySoknad['barn'][number],
): Promise<PersonId | undefined> {
  const fakta = await lesPersonfakta(tx, ider)
  return ider.find(
    i =>
      fakta[i]?.navn.fornavn === b.fornavn &&
      fakta[i]?.navn.etternavn === b.etternavn &&
      fakta[i]?.fodselsdato === b.fodselsdato,
  )
}

/** Det samme bildet som en digital søknad gir, med det skjemaet spør om. Det som ikke er spurt, er ikke oppgitt. */
function opplysningerFra(inn: NySoknad): Soknadsopplysninger {
  const tom = lesSoknad({}).opplysninger
  const rad = (nokkel: string, tittel: string) => ({
    nokkel,
    kilde: 'bruker' as const,
    type: 'annen',
    tittel,
    overstyrtAvBruker: false,
  })
  return {
    ...tom,
    begrunnelse: { hvaSokesOm: inn.hvaSokesOm, hvorforSoke: inn.hvorforSoke },
    ...(inn.botype ? { bosituasjon: { botype: inn.botype } } : {}),
    familie: {
      ...tom.familie,
      ...(inn.sivilstatus ? { sivilstatus: { kilde: 'bruker', status: inn.sivilstatus } } : {}),
      barn: inn.barn.map((b, i) => ({
        barn: `barn:${i}` as const,
        kilde: 'bruker' as const,
        ...(b.bosted === 'delt' ? { harDeltBosted: { kilde: 'bruker' as const, verdi: true } } : {}),
        ...(b.samvarsgrad === undefined
          ? {}
          : { samvarsgrad: { kilde: 'bruker' as const, verdi: b.samvarsgrad } }),
      })),
    },
    okonomi: {
      ...tom.okonomi,
      inntekter: inn.inntekter.map((r, i) => ({
        ...rad(`inntekt:${i}`, r.tekst),
        inntektstype: 'annen' as const,
        ...(r.belop === undefined ? {} : { netto: ore(r.belop) }),
      })),
      utgifter: inn.utgifter.map((r, i) => ({
        ...rad(`utgift:${i}`, r.tekst),
        hentetFra: 'oversikt' as const,
        ...(r.belop === undefined ? {} : { belop: ore(r.belop) }),
      })),
    },
  }
}
