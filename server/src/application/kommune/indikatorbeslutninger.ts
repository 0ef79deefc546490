import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import { avvist, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { MaltIndikator } from '@handlingsrom/domene/indikator/definisjoner'
import type { Terskel } from '@handlingsrom/domene/indikator/terskel'
import type { Tx } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { muligeLesere } from '../internkontroll/leserne.ts'
import { type Beslutningskommando, bestem } from './kommunebeslutninger.ts'
import type { KanIkkeBestemme } from './normbeslutninger.ts'

/** Om forskjeller mellom saksbehandlere vises. Uten en dag det er drøftet, vises ingenting. */
export async function bestemForskjeller(
  tx: Tx,
  a: Avhengigheter,
  inn: Beslutningskommando & {
    readonly vises: boolean
    readonly droftet: Dato
    readonly med: string
    readonly grunn: string
  },
  aktor: Aktor,
): Promise<Resultat<null, KanIkkeBestemme>> {
  const { dato } = a.klokke()
  if (inn.droftet > dato) return avvist('droftet-fram-i-tid')
  const { vises, droftet, med, grunn } = inn
  return bestem(tx, a, inn, aktor, 'forskjeller', {
    type: 'ForskjellerBestemt',
    vises,
    droftet,
    med,
    grunn,
    dato,
  })
}

/** En grense for et tall, og hvem som får oppgaven når den er krysset. Eieren må kunne se internkontrollen. */
export async function bestemTerskel(
  tx: Tx,
  a: Avhengigheter,
  inn: Beslutningskommando & {
    readonly indikator: MaltIndikator
    readonly terskel: Terskel | null
    readonly grunn: string
  },
  aktor: Aktor,
): Promise<Resultat<null, KanIkkeBestemme>> {
  const { indikator, terskel, grunn } = inn
  if (terskel && !(await muligeEiere(tx)).some(e => e.ansattId === terskel.eier)) return avvist('ukjent-eier')
  return bestem(tx, a, inn, aktor, 'terskler', {
    type: 'TerskelBestemt',
    indikator,
    terskel,
    grunn,
    dato: a.klokke().dato,
  })
}

/** De som kan eie en terskel: fagansvarlige og ledere i kommunen. */
export const muligeEiere = async (tx: Tx) =>
  (await muligeLesere(tx, { kontor: null })).map(r => ({ ansattId: r.ansatt_id as string, navn: r.navn }))
