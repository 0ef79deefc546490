import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, KontaktId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { KontaktHendelse, Kontaktopplysninger } from '@handlingsrom/domene/kontakt/hendelser'
import { type Kontaktavslagskode, skrivKontakt } from '@handlingsrom/domene/kontakt/skrivKontakt'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Kontaktliste, Kontaktvisning } from '@handlingsrom/kontrakt/kontakt'
import type { Tx } from '../../adapters/database/database.ts'
import { kanonisk } from '../../adapters/database/kanonisk.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import {
  finnKommando,
  lesStrom,
  listStrommer,
  skrivHendelser,
  stromhode,
} from '../../adapters/database/strom.ts'
import { avledetUuid } from '../../adapters/database/uuid.ts'
import { ansattnavn, hvem } from '../ansatte.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { tidgiver } from '../sak/skrivSak.ts'
import { utenKasserte } from '../utenKasserte.ts'

/** Så mange listen viser. Id-ene stiger med tiden, så de nyeste finnes uten å lese alle. */
const PAA_LISTEN = 100

/**
 * Strømmen en kontakt skrives i. Den som skriver, velger id-en; var den strømmens egen, ville et nei sagt at det finnes en sak eller et
 * menneske med den id-en.
 */
const strommen = (id: string): string => avledetUuid(id, 'kontakt')

type NyKontakt = Kontaktopplysninger & { readonly kommandoId: KommandoId; readonly kontaktId: KontaktId }
export type KanIkkeSkrive = Kontaktavslagskode | 'kommando-gjenbrukt'

/** Skriver ned en oppsøkende kontakt i sin egen strøm. Den samme sendingen igjen gir det samme svaret. */
export async function skrivOppsokende(
  tx: Tx,
  a: Avhengigheter,
  inn: NyKontakt,
  leser: AnsattSubjekt,
): Promise<Resultat<{ readonly kontaktId: KontaktId }, KanIkkeSkrive>> {
  const { kommandoId, ...kontakt } = inn
  const aktor: Aktor = { type: 'ansatt', id: leser.ansattId }
  const fingeravtrykk = sha256(Buffer.from(kanonisk({ kontakt, aktor })))
  const forrige = await finnKommando(tx, strommen(inn.kontaktId), kommandoId)
  const svar = { kontaktId: inn.kontaktId }
  if (forrige) return forrige.fingeravtrykk === fingeravtrykk ? ok(svar) : avvist('kommando-gjenbrukt')
  if (await stromhode(tx, strommen(inn.kontaktId))) return avvist('kommando-gjenbrukt')
  const naa = a.klokke()
  const utfall = skrivKontakt({ ...kontakt, kontor: leser.kontor }, naa.dato)
  if (!utfall.ok) return utfall
  await skrivHendelser(tx, {
    strom: strommen(inn.kontaktId),
    stromtype: 'kontakt',
    forventetNr: 0,
    kommandoId,
    fingeravtrykk,
    aktor,
    hendelser: [utfall.verdi],
    tider: [tidgiver(naa, undefined)()],
  })
  return ok(svar)
}

/** Kontorets oppsøkende kontakter, den nyeste først. Ingen står med navn, så hele kontoret kan lese dem. */
export async function visKontakter(
  tx: Tx,
  a: Avhengigheter,
  leser: AnsattSubjekt,
  kanSkrive: boolean,
): Promise<Kontaktliste> {
  const egne = await nyesteVed(tx, leser.kontor, PAA_LISTEN + 1)
  const navn = await ansattnavn(tx)
  return {
    dagens: a.klokke().dato,
    kontakter: egne
      .slice(0, PAA_LISTEN)
      .map(r => kontaktvisning(r, navn))
      .toSorted((x, y) => y.dato.localeCompare(x.dato) || y.kontaktId.localeCompare(x.kontaktId)),
    flere: egne.length > PAA_LISTEN,
    kanSkrive,
  }
}

/** De nyeste ved kontoret. De andre kontorenes tas ut før noe telles, så de verken fortrenger noe eller synes i «flere» (ADR 0010). */
async function nyesteVed(
  tx: Tx,
  kontor: string | null,
  antall: number,
): Promise<readonly Registrert<KontaktHendelse>[]> {
  const ut: Registrert<KontaktHendelse>[] = []
  for (const strom of (await listStrommer(tx, 'kontakt')).toReversed()) {
    if (ut.length >= antall) break
    ut.push(...(await lesStrommen(tx, strom)).filter(r => erVed(kontor, r.hendelse)))
  }
  return ut
}

/** En kontakt uten kontor er alle kontorers i kommunen, slik en sak uten kontor er. */
const erVed = (kontor: string | null, k: KontaktHendelse): boolean => k.kontor === null || k.kontor === kontor

const lesStrommen = async (tx: Tx, strom: string): Promise<readonly Registrert<KontaktHendelse>[]> =>
  utenKasserte<KontaktHendelse>(await lesStrom(tx, strom))

/** Kontaktene en sak peker på, i den rekkefølgen de ble knyttet til den. */
export async function lesKontakter(
  tx: Tx,
  ider: readonly string[],
): Promise<readonly Registrert<KontaktHendelse>[]> {
  const ut: Registrert<KontaktHendelse>[] = []
  for (const id of ider) ut.push(...(await lesStrommen(tx, strommen(id))))
  return ut
}

/** Om kontoret har en kontakt med denne id-en. Et annet kontors er som om den ikke fantes. */
export const kontaktFinnes = async (tx: Tx, id: KontaktId, kontor: string): Promise<boolean> =>
  (await lesKontakter(tx, [id])).some(r => erVed(kontor, r.hendelse))

export const kontaktvisning = (
  r: Registrert<KontaktHendelse>,
  navn: ReadonlyMap<string, string>,
): Kontaktvisning => ({
  kontaktId: r.hendelse.kontaktId,
  dato: r.hendelse.dato,
  klokkeslett: r.hendelse.klokkeslett ?? null,
  hvor: r.hendelse.hvor,
  om: r.hendelse.om,
  barnSett: r.hendelse.barnSett ?? null,
  barnNevnt: r.hendelse.barnNevnt ?? null,
  tilbudt: r.hendelse.tilbudt,
  neste: r.hendelse.neste,
  av: { navn: hvem(navn, r.aktor).navn },
})
