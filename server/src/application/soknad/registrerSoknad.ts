import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { erDato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { tomSak } from '@handlingsrom/domene/sak/tilstand'
import { akutteBehov } from '@handlingsrom/domene/soknad/akutteBehov'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { NySoknad } from '@handlingsrom/kontrakt/sak/soknad'
import type { Tx } from '../../adapters/database/database.ts'
import { kanonisk } from '../../adapters/database/kanonisk.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { laasNokkel } from '../../adapters/database/nokkellaas.ts'
import { klassifiser } from '../../adapters/identitetsnummer.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommuneinfo } from '../kommune/kommuneinfo.ts'
import { finnPerson } from '../person/personer.ts'
import { settSprakFraSoknad } from '../person/settSprakFraSoknad.ts'
import { fodtIFremtiden } from '../sak/sammeMenneske.ts'
import { skrivSak, tidgiver } from '../sak/skrivSak.ts'
import { husstandFraSoknad, manglendeBarn } from './husstandFraSoknad.ts'
import { lagreSomDokument } from './lagreSomDokument.ts'
import { harSkjultSak, type Registrert, somTekst, tidligereSvar } from './registreringssvar.ts'
import { nyttSaksnummer } from './saksnummer.ts'
import { soknadFraSkjema } from './soknadFraSkjema.ts'
import { finnEllerOpprett } from './soknadsperson.ts'
import { sakFor } from './tolkSoknad.ts'

export type KanIkkeRegistrere = 'ekte-nummer' | 'fodt-i-fremtiden' | 'dato-i-fremtiden' | 'kommando-gjenbrukt'

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
  const innhold = soknadFraSkjema(inn)
  const numre = innhold.personer.flatMap(p => p.ident ?? [])
  if (a.innebygd && numre.some(n => klassifiser(n) === 'gyldig-ekte')) return avvist('ekte-nummer')
  const naa = a.klokke()
  const mottattDato = erDato(inn.mottattDato) ? inn.mottattDato : naa.dato
  if (mottattDato > naa.dato) return avvist('dato-i-fremtiden')
  if (fodtIFremtiden(innhold.personer, naa.dato)) return avvist('fodt-i-fremtiden')
  const kommandoId = inn.kommandoId as KommandoId
  const fingeravtrykk = sha256(Buffer.from(kanonisk({ inn, aktor })))
  await laasNokkel(tx, `kommando/${kommandoId}`)
  const forrige = await tidligereSvar(tx, kommandoId)
  if (forrige)
    return forrige.fingeravtrykk === fingeravtrykk ? ok(forrige.svar) : avvist('kommando-gjenbrukt')
  for (const n of numre.toSorted()) await laasNokkel(tx, `ident/${n}`)

  const soker = innhold.personer.find(p => p.nokkel === 'soker')
  // Før graderingen skjerpes: det hun kunne se da hun registrerte, er ikke skjult for henne i svaret.
  const skjult = await harSkjultSak(tx, leser, await finnPerson(tx, soker?.ident), naa.dato)
  // «Ja» gjelder straks, også for dem vi kjente fra før. «Nei» og «vet ikke» endrer aldri det registeret har sagt.
  const sokerId = await finnEllerOpprett(tx, a, soker, kommandoId, aktor)
  await settSprakFraSoknad(tx, a, sokerId, inn.soker, aktor)
  const eksisterende = await sakFor(tx, sokerId)
  const sak = eksisterende ?? tomSak(a.nyId() as SakId)
  const opprettet: SakHendelse[] = []
  if (!eksisterende) {
    opprettet.push({
      type: 'SakOpprettet',
      sakId: sak.sakId,
      sokerPersonId: sokerId,
      kontor: (await kommuneinfo(tx)).kontornavn,
      saksnummer: await nyttSaksnummer(tx, naa.dato, sak.sakId),
    })
  }
  const husstand = await husstandFraSoknad(tx, a, { sak, sokerId, innhold, kommandoId, aktor })
  const svar = {
    sakId: skjult ? (a.nyId() as SakId) : sak.sakId,
    soknadId: a.nyId() as SoknadId,
    nySak: skjult || !eksisterende,
  }
  const tid = tidgiver(naa, sak.sisteTidspunkt)
  const dokument = await lagreSomDokument(tx, a, sak.sakId, {
    filnavn: 'registrert-soknad.json',
    innhold: Buffer.from(JSON.stringify({ ...utenNumre(inn), registrert: naa.tidspunkt }, null, 1)),
    mimetype: 'application/json',
  })
  const { opplysninger } = innhold
  const hendelser: readonly SakHendelse[] = [
    ...opprettet,
    ...husstand.hendelser,
    {
      type: 'SoknadMottatt',
      soknadId: svar.soknadId,
      kanal: inn.kanal,
      mottatt: naa.tidspunkt,
      mottattDato,
      opplysninger,
      personer: husstand.personer,
      dokumenter: [dokument],
      akutt: [...new Set([...inn.akutt, ...akutteBehov(opplysninger.nodhjelpslinjer)])],
      hendelsestider: [tid(), tid()],
    },
    ...(await manglendeBarn(tx, sak, svar.soknadId, husstand.personer, mottattDato)),
  ]
  await skrivSak(tx, a, { sak, hendelser, tid, aktor, kommandoId, fingeravtrykk, svar: somTekst(svar) })
  return ok({ ...svar, gjentatt: false })
}

/** Numrene står bare i personstrømmene, aldri i sakens dokumenter. */
function utenNumre({ soker, partner, ...resten }: NySoknad) {
  const uten = <T extends { readonly identitetsnummer?: string }>({ identitetsnummer: _, ...p }: T) => p
  return { ...resten, soker: uten(soker), ...(partner ? { partner: uten(partner) } : {}) }
}
