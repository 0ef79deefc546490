import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, PersonId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import type { AnsattSubjekt, Subjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { lesSak, sakressurs } from '../sak/lesSak.ts'
import { vetOm } from '../visning/lister.ts'
import type { Mottaksresultat } from './mottak.ts'
import { lesSakFor } from './tolkSoknad.ts'

/** Det den som registrerte søknaden, får vite. */
export type Registrert = {
  readonly soknadId: SoknadId
  readonly sakId: SakId
  readonly nySak: boolean
  readonly gjentatt: boolean
}
type Svar = Omit<Registrert, 'gjentatt'>

/**
 * Har søkeren en sak som ikke finnes for leseren? Da skal svaret være det hun ville fått om den ikke fantes: «ny sak», og en id som
 * ikke er sakens. Sakens egen id ville røpet når den ble opprettet, og vært den samme neste gang.
 */
export async function harSkjultSak(
  tx: Tx,
  leser: AnsattSubjekt | undefined,
  sokerId: PersonId | null,
  dagens: Dato,
): Promise<boolean> {
  if (!leser || !sokerId) return false
  const g = await lesSakFor(tx, sokerId)
  return g !== null && !vetOm(leser, sakressurs(tx.kommune, g, dagens))
}

/** Det samme for den som laster opp en fil: hører den til en sak som ikke finnes for henne, er id-en i svaret ikke sakens. */
export async function utenSkjultSak(
  a: Pick<Avhengigheter, 'db' | 'nyId' | 'klokke'>,
  leser: Subjekt,
  svar: Mottaksresultat,
): Promise<Mottaksresultat> {
  const { sakId } = svar
  if (leser.type !== 'ansatt' || !sakId) return svar
  const g = await a.db.iTransaksjon(leser.kommune, tx => lesSak(tx, sakId))
  return g && vetOm(leser, sakressurs(leser.kommune, g, a.klokke().dato))
    ? svar
    : { ...svar, sakId: a.nyId() as SakId }
}

/** Svaret lagres på kommandoen: den samme kommandoen igjen får det samme svaret, ord for ord. */
export const somTekst = ({ soknadId, sakId, nySak }: Svar): string =>
  JSON.stringify({ soknadId, sakId, nySak })

/** Svaret kommandoen fikk da den ble utført. */
export async function tidligereSvar(
  tx: Tx,
  kommandoId: KommandoId,
): Promise<{ readonly svar: Registrert; readonly fingeravtrykk: string } | null> {
  const rad = await tx.db
    .selectFrom('kommando')
    .innerJoin('strom', j =>
      j.onRef('strom.kommune', '=', 'kommando.kommune').onRef('strom.strom', '=', 'kommando.strom'),
    )
    .select(['kommando.strom', 'kommando.svar', 'kommando.fingeravtrykk'])
    .where('kommando.kommune', '=', tx.kommune)
    .where('kommando_id', '=', kommandoId)
    .where('stromtype', '=', 'sak')
    .executeTakeFirst()
  if (!rad) return null
  return {
    svar: { ...fraTekst(rad.svar ?? '', rad.strom), gjentatt: true },
    fingeravtrykk: rad.fingeravtrykk,
  }
}

/** Før svaret ble lagret helt, stod bare søknadens id. */
const fraTekst = (tekst: string, strom: string): Svar =>
  tekst.startsWith('{')
    ? (JSON.parse(tekst) as Svar)
    : { soknadId: tekst as SoknadId, sakId: strom as SakId, nySak: false }
