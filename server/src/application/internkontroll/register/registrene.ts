import type { KommandoId, OppforingId } from '@handlingsrom/domene/felles/id'
import { ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Registeravslag } from '@handlingsrom/domene/register/avslag'
import {
  endreOppforing,
  forOpp,
  type Registerkommando,
  type Registeromgivelse,
} from '@handlingsrom/domene/register/operasjoner'
import { SLAG, type Slag } from '@handlingsrom/domene/register/slag'
import type { Innhold, Oppforing } from '@handlingsrom/domene/register/typer'
import { harRolle } from '@handlingsrom/domene/tilgang/egenskaper'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../../adapters/database/database.ts'
import { avledetUuid } from '../../../adapters/database/uuid.ts'
import type { Avhengigheter } from '../../avhengigheter.ts'
import { ansatteVed } from '../avvik/ansatteVed.ts'
import { finnISlag, lesSlag, utforIStrom } from '../avvik/strommer.ts'

export type KanIkkeRegister = Registeravslag | 'kommando-gjenbrukt'

/** Det leseren kan se: slagene som gjelder alle, alt for leder og fagansvarlig, og det hun selv eier. */
export const kanSe = (leser: AnsattSubjekt, x: Pick<Oppforing, 'slag' | 'eier'>): boolean =>
  SLAG[x.slag].alle || harRolle(leser, 'leder', 'fagansvarlig') || x.eier === leser.ansattId

export const oppforinger = async (
  tx: Tx,
  leser: AnsattSubjekt,
  bareApne = false,
): Promise<readonly Oppforing[]> =>
  (await lesSlag(tx, 'register', leser, bareApne)).filter(x => kanSe(leser, x)).map(medLesing)

/** Rader fra før lesingen ble ført, har ingen; første utgave er hendelsen som førte dem opp. */
const medLesing = (x: Oppforing): Oppforing => ({ ...x, utgave: x.utgave ?? 1, lest: x.lest ?? [] })

export async function finnOppforing(tx: Tx, leser: AnsattSubjekt, id: string): Promise<Oppforing | null> {
  const x = await finnISlag(tx, 'register', leser, id)
  return x && kanSe(leser, x) ? medLesing(x) : null
}

/** Fører opp noe i et register. Den samme sendingen igjen gir den samme oppføringen. */
export async function forOppIRegister(
  tx: Tx,
  a: Avhengigheter,
  { kommandoId, ...valg }: Innhold & { readonly slag: Slag; readonly kommandoId: KommandoId },
  leder: AnsattSubjekt,
): Promise<Resultat<{ readonly oppforingId: OppforingId }, KanIkkeRegister>> {
  const oppforingId = avledetUuid(kommandoId, 'register') as OppforingId
  const skriving = { strom: oppforingId, kommandoId, hvem: leder, innhold: valg }
  const svar = await utforIStrom(tx, a, skriving, async () =>
    forOpp({ ...valg, oppforingId, kontor: leder.kontor }, await omgivelse(tx, a, leder, leder)),
  )
  return svar.ok ? ok({ oppforingId }) : svar
}

/** Endrer, melder gjennomgått, bekrefter lest eller avslutter. Den som eier oppføringen, kan melde den gjennomgått, alle kan bekrefte; resten er lederens. */
export async function utforIRegister(
  tx: Tx,
  a: Avhengigheter,
  x: Oppforing,
  { kommandoId, ...k }: Registerkommando & { readonly kommandoId: KommandoId },
  hvem: AnsattSubjekt,
): Promise<Resultat<null, KanIkkeRegister>> {
  const skriving = { strom: x.oppforingId, kommandoId, hvem, innhold: k }
  return utforIStrom(tx, a, skriving, async () => endreOppforing(x, k, await omgivelse(tx, a, x, hvem)))
}

const omgivelse = async (
  tx: Tx,
  a: Avhengigheter,
  ved: { readonly kontor: string | null },
  hvem: AnsattSubjekt,
): Promise<Registeromgivelse> => ({
  dagens: a.klokke().dato,
  hvem: hvem.ansattId,
  erLeder: harRolle(hvem, 'leder'),
  ansatte: new Set((await ansatteVed(tx, ved)).map(x => x.ansattId)),
})
