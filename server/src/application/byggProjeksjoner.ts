import { setImmediate as pust } from 'node:timers/promises'
import type { Kommune, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import type { PersonHendelse } from '@handlingsrom/domene/person/hendelser'
import { foldPerson } from '@handlingsrom/domene/person/tilstand'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { Kommunepolicy } from '@handlingsrom/domene/sak/omgivelse'
import { personrader, sakrader } from '@handlingsrom/domene/sak/projeksjoner'
import type { Registrert, Stromtype } from '@handlingsrom/domene/sak/strom'
import { foldSak, personerISaken, type Sak } from '@handlingsrom/domene/sak/tilstand'
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
    const personer = await iBunker(tx, 'person', PERSONER_I_BUNKEN, PERSONENE)
    const policy = await lesPolicy(tx)
    const saker = await iBunker(tx, 'sak', SAKER_I_BUNKEN, sakene(policy))
    await iBunker(tx, 'internkontroll', SAKER_I_BUNKEN, INTERNKONTROLLEN)
    return { saker, personer }
  })
}

/** Hvordan en bunke leses, blir til rader og skrives. */
type Bunke<L> = {
  readonly les: (tx: Tx, ider: readonly string[]) => Promise<L>
  readonly skriv: (tx: Tx, lest: L, ider: readonly string[]) => Promise<void>
}

/** Den neste bunken leses mens denne regnes ut og skrives: databasen og tolkningen trenger ikke vente på hverandre. */
async function iBunker<L>(
  tx: Tx,
  stromtype: Stromtype,
  antall: number,
  { les, skriv }: Bunke<L>,
): Promise<number> {
  const hent = async (siste: string) => {
    const ider = await strommerEtter(tx, stromtype, siste, antall)
    return ider.length === 0 ? null : { ider, lest: await les(tx, ider) }
  }
  let alle = 0
  let bunke = await hent('')
  while (bunke) {
    const { ider, lest } = bunke
    // Begge er ferdige før en feil går videre: ingen spørring er underveis når transaksjonen rulles tilbake.
    const [neste, skrevet] = await Promise.allSettled([hent(ider.at(-1) ?? ''), skriv(tx, lest, ider)])
    if (skrevet.status === 'rejected') throw skrevet.reason
    if (neste.status === 'rejected') throw neste.reason
    alle += ider.length
    bunke = neste.value
  }
  return alle
}

const PERSONENE: Bunke<ReadonlyMap<string, readonly Registrert<PersonHendelse>[]>> = {
  les: lesStrommer,
  skriv: (tx, strommer, ider) =>
    skrivProjeksjonsrader(
      tx,
      ider.map(id =>
        personrader(foldPerson(id as PersonId, utenKasserte<PersonHendelse>(strommer.get(id) ?? []))),
      ),
    ),
}

type Lestesaker = {
  readonly saker: readonly Sak[]
  readonly personer: Awaited<ReturnType<typeof lesPersonfakta>>
}
const sakene = (policy: Kommunepolicy): Bunke<Lestesaker> => ({
  les: async (tx, ider) => {
    const strommer = await lesStrommer(tx, ider)
    const saker = ider.map(id => foldSak(id as SakId, utenKasserte<SakHendelse>(strommer.get(id) ?? [])))
    return { saker, personer: await lesPersonfakta(tx, [...new Set(saker.flatMap(personerISaken))]) }
  },
  skriv: async (tx, { saker, personer }, ider) => {
    const rader: Parameters<typeof skrivProjeksjonsrader>[1][number][] = []
    for (const sak of saker) {
      rader.push(
        sakrader(sak),
        {
          p_brevsetning: brevsetningsrader(sak),
          p_indikator: indikatorrader(sak),
          p_venter: venterader(sak),
        },
        alleKontrollrader(sak, { personer, policy }),
      )
      // Slipper til svaret på spørringen som er underveis, så databasen får den neste.
      await pust()
    }
    await skrivProjeksjonsrader(tx, rader)
    await skrivAvtrykk(tx, ider)
  },
})

const INTERNKONTROLLEN: Bunke<null> = {
  les: async () => null,
  skriv: async (tx, _, ider) => {
    for (const id of ider) await byggInternkontrollstrom(tx, id)
  },
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
