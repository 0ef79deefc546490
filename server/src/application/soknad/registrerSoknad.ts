import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { type Dato, erDato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, PersonId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Gradering } from '@handlingsrom/domene/person/hendelser'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { tomSak } from '@handlingsrom/domene/sak/tilstand'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { NySoknad } from '@handlingsrom/kontrakt/sak/soknad'
import type { Tx } from '../../adapters/database/database.ts'
import { kanonisk } from '../../adapters/database/kanonisk.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { laasNokkel } from '../../adapters/database/nokkellaas.ts'
import { klassifiser } from '../../adapters/identitetsnummer.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommuneinfo } from '../kommune/kommuneinfo.ts'
import { finnPerson, opprettPerson, skjerpGradering } from '../person/personer.ts'
import { lesPersonfakta } from '../sak/lesSak.ts'
import { skrivSak, tidgiver } from '../sak/skrivSak.ts'
import { lagreSomDokument } from './lagreSomDokument.ts'
import { opplysningerFraSkjema } from './opplysningerFraSkjema.ts'
import { harSkjultSak, type Registrert, somTekst, tidligereSvar } from './registreringssvar.ts'
import { nesteSaksnummer } from './saksnummer.ts'
import { sakFor } from './tolkSoknad.ts'

export type KanIkkeRegistrere = 'ekte-nummer' | 'dato-i-fremtiden' | 'kommando-gjenbrukt'

/**
 * Registrerer en søknad på papir eller sagt over skranken. Den gir den samme saken som en digital søknad, med de samme linjene og
 * det samme akuttmerket. Bare navnet kreves; alt som mangler, kan komme siden. Skjemaet legges ved som dokument, slik det ble fylt ut.
 */
export async function registrerSoknad(
  tx: Tx,
  a: Avhengigheter,
  inn: NySoknad,
  aktor: Aktor,
  /** Den som får svaret. Uten en leser, for eksempel i demoen, er svaret det som skjedde. */
  leser?: AnsattSubjekt,
): Promise<Resultat<Registrert, KanIkkeRegistrere>> {
  const nummer = inn.soker.identitetsnummer
  if (a.innebygd && klassifiser(nummer) === 'gyldig-ekte') return avvist('ekte-nummer')
  const naa = a.klokke()
  const mottattDato = erDato(inn.mottattDato) ? inn.mottattDato : naa.dato
  if (mottattDato > naa.dato) return avvist('dato-i-fremtiden')
  const kommandoId = inn.kommandoId as KommandoId
  const fingeravtrykk = sha256(Buffer.from(kanonisk({ inn, aktor })))
  await laasNokkel(tx, `kommando/${kommandoId}`)
  const forrige = await tidligereSvar(tx, kommandoId)
  if (forrige)
    return forrige.fingeravtrykk === fingeravtrykk ? ok(forrige.svar) : avvist('kommando-gjenbrukt')
  if (nummer) await laasNokkel(tx, `ident/${nummer}`)

  const gradering: Gradering =
    inn.adressebeskyttelse === 'nei'
      ? 'ugradert'
      : inn.adressebeskyttelse === 'ja'
        ? 'strengt-fortrolig'
        : 'ukjent'
  const { soker } = inn
  const kjent = await finnPerson(tx, nummer)
  // Før graderingen skjerpes: det hun kunne se da hun registrerte, er ikke skjult for henne i svaret.
  const skjult = await harSkjultSak(tx, leser, kjent)
  // «Ja» gjelder straks, også for en vi kjente fra før. «Nei» og «vet ikke» endrer aldri det registeret har sagt.
  if (kjent && gradering === 'strengt-fortrolig') await skjerpGradering(tx, a, kjent, gradering, aktor)
  const sokerId =
    kjent ??
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
  const svar = {
    sakId: skjult ? (a.nyId() as SakId) : sak.sakId,
    soknadId: a.nyId() as SoknadId,
    nySak: skjult || !eksisterende,
  }
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
    soknadId: svar.soknadId,
    kanal: inn.kanal,
    mottatt: naa.tidspunkt,
    mottattDato,
    opplysninger: opplysningerFraSkjema(inn),
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
    fingeravtrykk,
    svar: somTekst(svar),
  })
  return ok({ ...svar, gjentatt: false })
}

const datoFra = (d: string | undefined): { fodselsdato?: Dato } => (d && erDato(d) ? { fodselsdato: d } : {})

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
