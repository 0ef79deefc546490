import type { Kommune, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Kontrollnavn } from '@handlingsrom/domene/kontroll/resultat'
import type { PersonHendelse } from '@handlingsrom/domene/person/hendelser'
import { foldPerson } from '@handlingsrom/domene/person/tilstand'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { foldKommune, type KommuneHendelse } from '@handlingsrom/domene/sak/kommune'
import {
  GJELDENDE,
  type Kontrollutgave,
  kontrollerPaaNytt,
  vedtaksoyeblikk,
} from '@handlingsrom/domene/sak/kontrollerPaaNytt'
import type { Kommunepolicy, Personfakta } from '@handlingsrom/domene/sak/omgivelse'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import type { Tx } from '../../adapters/database/database.ts'
import { kanonisk } from '../../adapters/database/kanonisk.ts'
import { antallSomMangler, sakerSomMangler, skrivOmregnede } from '../../adapters/database/omregnet.ts'
import { lesStrom, lesStrommer } from '../../adapters/database/strom.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommunestrom } from '../sak/lesSak.ts'
import { utenKasserte } from '../utenKasserte.ts'

const PER_TRANSAKSJON = 40

export type Omregnet = {
  readonly utgave: number
  readonly vedtak: number
  /** Hvor mange vedtak hver kontroll ikke kunne regnes for. Bare dem det gjelder. */
  readonly kunneIkke: Readonly<Partial<Record<Kontrollnavn, number>>>
}

/**
 * Regner hvert fattet vedtak med kontrollene slik de er nå, på saken slik den var da, og skriver raden ved siden av den som ble frosset. Noen saker om gangen, hver
 * bunke i sin transaksjon: stanses den, tar den neste gang bare det som mangler. Vedtak som alt er frosset med utgaven, er regnet.
 */
export async function omregn(
  a: Pick<Avhengigheter, 'db' | 'klokke'>,
  kommune: Kommune,
  o: { readonly utgave?: Kontrollutgave; readonly framdrift?: (ferdig: number, av: number) => void } = {},
): Promise<Omregnet> {
  const utgave = o.utgave ?? GJELDENDE
  const kunneIkke: Partial<Record<Kontrollnavn, number>> = {}
  const { av, kommunens } = await a.db.iTransaksjon(kommune, async tx => ({
    av: await antallSomMangler(tx, utgave.utgave),
    kommunens: utenKasserte<KommuneHendelse>(await lesStrom(tx, kommunestrom(kommune))),
  }))
  const policyVed = kommunepolicy(kommunens)
  let [saker, vedtak, siste] = [0, 0, '']
  for (;;) {
    const bunke = await a.db.iTransaksjon(kommune, async tx => {
      const ider = await sakerSomMangler(tx, utgave.utgave, siste, PER_TRANSAKSJON)
      return { ider, rader: await skrivBunken(tx, ider, utgave, policyVed, a.klokke().tidspunkt) }
    })
    if (bunke.ider.length === 0) return { utgave: utgave.utgave, vedtak, kunneIkke }
    saker += bunke.ider.length
    vedtak += bunke.rader.length
    siste = bunke.ider.at(-1) ?? siste
    for (const k of bunke.rader.flatMap(r => r.kunne_ikke)) kunneIkke[k] = (kunneIkke[k] ?? 0) + 1
    o.framdrift?.(saker, Math.max(av, saker))
  }
}

async function skrivBunken(
  tx: Tx,
  saker: readonly string[],
  utgave: Kontrollutgave,
  policyVed: (t: Tidspunkt) => Kommunepolicy,
  regnet: Tidspunkt,
) {
  const strommer = await lesStrommer(tx, saker)
  const vedtak = saker
    .flatMap(id => vedtaksoyeblikk(id as SakId, utenKasserte<SakHendelse>(strommer.get(id) ?? [])))
    .filter(v => v.sa.utgave < utgave.utgave)
  const personer = await lesStrommer(tx, [...new Set(vedtak.flatMap(v => personerISaken(v.sak)))])
  const rader = vedtak.map(v =>
    kontrollerPaaNytt(
      v,
      {
        personer: personfakta(personerISaken(v.sak), personer, v.tidspunkt),
        policy: policyVed(v.tidspunkt),
      },
      utgave,
    ),
  )
  await skrivOmregnede(
    tx,
    rader.map(r => ({
      ...r,
      regnet,
      funn: kanonisk(r.funn),
      resultater: kanonisk(r.resultater),
      kunne_ikke: kanonisk(r.kunne_ikke),
    })),
  )
  return rader
}

/** Menneskene slik de var da. En som er rettet siden, er ikke rettet her. */
function personfakta(
  ider: readonly PersonId[],
  strommer: ReadonlyMap<string, readonly Registrert[]>,
  til: Tidspunkt,
): Readonly<Record<PersonId, Personfakta>> {
  const ut: Record<PersonId, Personfakta> = {}
  for (const id of ider) {
    const alle = utenKasserte<PersonHendelse>(strommer.get(id) ?? []).filter(r => r.tidspunkt <= til)
    if (alle.length > 0) ut[id] = foldPerson(id, alle)
  }
  return ut
}

/** Det kommunen hadde bestemt ved et tidspunkt. De fleste vedtak deler svaret, så det brettes én gang for hver endring. */
function kommunepolicy(alle: readonly Registrert<KommuneHendelse>[]): (t: Tidspunkt) => Kommunepolicy {
  const brettet = new Map<number, Kommunepolicy>()
  return til => {
    const antall = alle.filter(r => r.tidspunkt <= til).length
    const policy = brettet.get(antall) ?? foldKommune(alle.slice(0, antall))
    brettet.set(antall, policy)
    return policy
  }
}
