import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Kommune } from '@handlingsrom/domene/felles/id'
import { LagerOpptatt, LagerUtilgjengelig } from '../adapters/database/feil.ts'
import type { Avhengigheter } from '../application/avhengigheter.ts'
import { type Mottaksresultat, mottaSoknad } from '../application/soknad/mottak.ts'
import { type Funn, type Funnet, hvorforUlest, type Lest, type Ulest } from './filer.ts'

export type Importlinje = Mottaksresultat & { readonly fil: string }

const IKKE_TATT_IMOT =
  'Kunne ikke tas imot. Importer på nytt; det som alt er mottatt, blir ikke doblet. Feilen står i loggen.'

/** Tar imot meldingene, en for en. Én linje for hver, og for hver fil som ikke ble lest; ingen av dem stopper de andre. */
export async function importer(
  a: Avhengigheter,
  kommune: Kommune,
  funn: Funn,
  aktor: Aktor,
): Promise<readonly Importlinje[]> {
  const linjer: Importlinje[] = []
  for (const m of funn.meldinger) linjer.push(...(await enMelding(a, kommune, m, aktor)))
  return [...linjer, ...funn.utenom.map(ulest)]
}

async function enMelding(
  a: Avhengigheter,
  kommune: Kommune,
  m: Funnet,
  aktor: Aktor,
): Promise<readonly Importlinje[]> {
  let lest: Lest
  try {
    lest = m.les()
  } catch (feil) {
    return [ulest({ fil: m.fil, grunn: hvorforUlest(feil) })]
  }
  return [{ fil: m.fil, ...(await taImot(a, kommune, lest, aktor)) }, ...lest.uleste.map(ulest)]
}

async function taImot(
  a: Avhengigheter,
  kommune: Kommune,
  lest: Lest,
  aktor: Aktor,
): Promise<Mottaksresultat> {
  try {
    return await mottaSoknad(a, kommune, lest.inn, aktor)
  } catch (feil) {
    // Er databasen borte, gjelder det alle, og kommandoen sier det selv.
    if (feil instanceof LagerOpptatt || feil instanceof LagerUtilgjengelig) throw feil
    a.meldFeil('En melding kunne ikke tas imot', feil)
    return { utfall: 'avvist', soknadId: null, sakId: null, grunn: IKKE_TATT_IMOT }
  }
}

const ulest = ({ fil, grunn }: Ulest): Importlinje => ({
  fil,
  utfall: 'avvist',
  soknadId: null,
  sakId: null,
  grunn,
})
