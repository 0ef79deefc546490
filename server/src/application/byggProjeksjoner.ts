import type { Kommune, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import type { PersonHendelse } from '@handlingsrom/domene/person/hendelser'
import { foldPerson } from '@handlingsrom/domene/person/tilstand'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { Kommunepolicy } from '@handlingsrom/domene/sak/omgivelse'
import { personrader, sakrader } from '@handlingsrom/domene/sak/projeksjoner'
import type { Stromtype } from '@handlingsrom/domene/sak/strom'
import { foldSak, personerISaken } from '@handlingsrom/domene/sak/tilstand'
import { venterader } from '@handlingsrom/domene/statistikk/venterPaaRad'
import { ryddAvtrykk, skrivAvtrykk, tomAvtrykk } from '../adapters/database/brevsetninger.ts'
import type { Tx } from '../adapters/database/database.ts'
import { slettOmregnede } from '../adapters/database/omregnet.ts'
import { skrivProjeksjonsrader, tomProjeksjoner } from '../adapters/database/projeksjon.ts'
import { lesStrom, lesStrommer, stromhode, strommerEtter } from '../adapters/database/strom.ts'
import type { Avhengigheter } from './avhengigheter.ts'
import { byggInternkontrollstrom } from './internkontroll/avvik/strommer.ts'
import { lesPerson, skrivPersonrader } from './person/personer.ts'
import { indikatorrader } from './sak/indikatorrader.ts'
import { alleKontrollrader, byggKontrollrader } from './sak/kontrollrader.ts'
import { lesPersonfakta, lesPolicy } from './sak/lesSak.ts'
import { skrivProjeksjoner } from './sak/skrivSak.ts'
import { utenKasserte } from './utenKasserte.ts'
import { brevsetningsrader, byggBrevsetninger } from './vedtak/andreBrev.ts'

/** Så mange strømmer leses og skrives på én gang. Minnet følger bunken, ikke kommunen. */
const SAKER_I_BUNKEN = 25
const PERSONER_I_BUNKEN = 400

/**
 * Bygger lesesiden på nytt fra hendelsene, i én transaksjon: den som leser imens, ser den gamle. Resultatet er likt det som sto der; en test viser det.
 * Strømmene tas i bunker, for en spørring og en skriving for hver strøm tok det meste av tiden (docs/maalinger.md).
 */
export async function byggProjeksjoner(
  a: Pick<Avhengigheter, 'db'>,
  kommune: Kommune,
): Promise<{ saker: number; personer: number }> {
  return a.db.iTransaksjon(kommune, async tx => {
    await tomProjeksjoner(tx)
    await tomAvtrykk(tx)
    const personer = await iBunker(tx, 'person', PERSONER_I_BUNKEN, byggPersoner)
    const policy = await lesPolicy(tx)
    const saker = await byggSaker(tx, policy)
    await iBunker(tx, 'internkontroll', SAKER_I_BUNKEN, async (t, ider) => {
      for (const id of ider) await byggInternkontrollstrom(t, id)
    })
    return { saker, personer }
  })
}

async function iBunker(
  tx: Tx,
  stromtype: Stromtype,
  antall: number,
  bygg: (tx: Tx, ider: readonly string[]) => Promise<void>,
): Promise<number> {
  let [alle, siste] = [0, '']
  for (;;) {
    const ider = await strommerEtter(tx, stromtype, siste, antall)
    if (ider.length === 0) return alle
    await bygg(tx, ider)
    alle += ider.length
    siste = ider.at(-1) ?? siste
  }
}

async function byggPersoner(tx: Tx, ider: readonly string[]): Promise<void> {
  const strommer = await lesStrommer(tx, ider)
  await skrivProjeksjonsrader(
    tx,
    ider.map(id =>
      personrader(foldPerson(id as PersonId, utenKasserte<PersonHendelse>(strommer.get(id) ?? []))),
    ),
  )
}

/**
 * Radene til en bunke regnes mens den forrige skrives. Regningen slipper til databasen mellom hver sak: holdt den på til bunken var ferdig, fikk bare ett av
 * kallene gå imens, og da var ingenting vunnet.
 */
async function byggSaker(tx: Tx, policy: Kommunepolicy): Promise<number> {
  let forrige: Promise<void> = Promise.resolve()
  const alle = await iBunker(tx, 'sak', SAKER_I_BUNKEN, async (t, ider) => {
    const rader = await saksrader(t, ider, policy)
    await forrige
    forrige = skrivSaksrader(t, ider, rader)
    // Feiler den, sies det når den ventes på; til da er den ikke uten noen som tar imot.
    forrige.catch(() => undefined)
  }).finally(() => forrige.catch(() => undefined)) // Stanser regningen, er skrivingen ferdig før transaksjonen rulles tilbake.
  await forrige
  return alle
}

async function saksrader(tx: Tx, ider: readonly string[], policy: Kommunepolicy) {
  const strommer = await lesStrommer(tx, ider)
  const saker = await hver(ider, id =>
    foldSak(id as SakId, utenKasserte<SakHendelse>(strommer.get(id) ?? [])),
  )
  const personer = await lesPersonfakta(tx, [...new Set(saker.flatMap(personerISaken))])
  const rader = await hver(saker, sak => [
    sakrader(sak),
    { p_brevsetning: brevsetningsrader(sak), p_indikator: indikatorrader(sak), p_venter: venterader(sak) },
    alleKontrollrader(sak, { personer, policy }),
  ])
  return rader.flat()
}

async function skrivSaksrader(
  tx: Tx,
  ider: readonly string[],
  rader: Awaited<ReturnType<typeof saksrader>>,
): Promise<void> {
  await skrivProjeksjonsrader(tx, rader)
  await skrivAvtrykk(tx, ider)
}

async function hver<T, U>(alle: readonly T[], gjor: (en: T) => U): Promise<readonly U[]> {
  const ut: U[] = []
  for (const en of alle) {
    ut.push(gjor(en))
    await new Promise(slipp => setImmediate(slipp))
  }
  return ut
}

/** Bygger radene til én strøm på nytt. De andre strømmene har ingen. */
export async function byggStrom(tx: Tx, strom: string): Promise<void> {
  const hode = await stromhode(tx, strom)
  if (hode?.stromtype === 'person') await skrivPersonrader(tx, await lesPerson(tx, strom as PersonId))
  if (hode?.stromtype === 'sak') await byggSak(tx, strom)
  if (hode?.stromtype === 'internkontroll') await byggInternkontrollstrom(tx, strom)
}

async function byggSak(tx: Tx, id: string): Promise<void> {
  const sak = foldSak(id as SakId, utenKasserte<SakHendelse>(await lesStrom(tx, id)))
  await skrivProjeksjoner(tx, sak)
  await byggBrevsetninger(tx, sak)
  await ryddAvtrykk(tx)
  await byggKontrollrader(tx, sak)
  await slettOmregnede(tx, id)
}
