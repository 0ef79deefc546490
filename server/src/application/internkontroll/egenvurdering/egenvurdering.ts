import type { Egenvurderingsavslag } from '@handlingsrom/domene/egenvurdering/avslag'
import type { Malnavn } from '@handlingsrom/domene/egenvurdering/maler'
import {
  apneEgenvurdering,
  type Egenvurderingskommando,
  type Egenvurderingsomgivelse,
  ferdigstill,
  skrivEgenvurdering,
} from '@handlingsrom/domene/egenvurdering/operasjoner'
import type { Egenvurdering } from '@handlingsrom/domene/egenvurdering/typer'
import type { AnsattId, EgenvurderingId, KommandoId } from '@handlingsrom/domene/felles/id'
import { ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { harRolle } from '@handlingsrom/domene/tilgang/egenskaper'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../../adapters/database/database.ts'
import { avledetUuid } from '../../../adapters/database/uuid.ts'
import type { Avhengigheter } from '../../avhengigheter.ts'
import { ansatteVed } from '../avvik/ansatteVed.ts'
import { finnISlag, lesSlag, utforIStrom } from '../avvik/strommer.ts'

export type KanIkkeEgenvurdering = Egenvurderingsavslag | 'kommando-gjenbrukt'

/** Leder og fagansvarlig ser egenvurderingene ved kontoret; andre bare dem de har ansvaret for. */
export const egenvurderingene = async (tx: Tx, leser: AnsattSubjekt): Promise<readonly Egenvurdering[]> =>
  (await lesSlag(tx, 'egenvurdering', leser)).filter(e => kanSe(leser, e))

const kanSe = (leser: AnsattSubjekt, e: Egenvurdering): boolean =>
  harRolle(leser, 'leder', 'fagansvarlig') || e.ansvarlig === leser.ansattId

export async function finnEgenvurdering(
  tx: Tx,
  leser: AnsattSubjekt,
  id: string,
): Promise<Egenvurdering | null> {
  const e = await finnISlag(tx, 'egenvurdering', leser, id)
  return e && kanSe(leser, e) ? e : null
}

/** Saksprøvene ved kontoret, den nyeste først. */
export const provene = (tx: Tx, { kontor }: { readonly kontor: string | null }) =>
  tx.db
    .selectFrom('p_saksprove')
    .select(['prove_id', 'periode', 'dato'])
    .where('kommune', '=', tx.kommune)
    .$if(kontor !== null, q => q.where(e => e.or([e('kontor', '=', kontor), e('kontor', 'is', null)])))
    .orderBy('dato', 'desc')
    .orderBy('prove_id', 'desc')
    .execute()

export async function apne(
  tx: Tx,
  a: Avhengigheter,
  {
    kommandoId,
    ...valg
  }: {
    readonly kommandoId: KommandoId
    readonly mal: Malnavn
    readonly tittel: string
    readonly ansvarlig: AnsattId
  },
  leder: AnsattSubjekt,
): Promise<Resultat<{ readonly egenvurderingId: EgenvurderingId }, KanIkkeEgenvurdering>> {
  const egenvurderingId = avledetUuid(kommandoId, 'egenvurdering') as EgenvurderingId
  const svar = await utforIStrom(
    tx,
    a,
    { strom: egenvurderingId, kommandoId, hvem: leder, innhold: valg },
    async () =>
      apneEgenvurdering(
        { ...valg, egenvurderingId, kontor: leder.kontor },
        await omgivelse(tx, a, leder, leder),
      ),
  )
  return svar.ok ? ok({ egenvurderingId }) : svar
}

export const skrivI = (
  tx: Tx,
  a: Avhengigheter,
  e: Egenvurdering,
  { kommandoId, ...k }: Egenvurderingskommando & { readonly kommandoId: KommandoId },
  hvem: AnsattSubjekt,
) =>
  utforIStrom(tx, a, { strom: e.egenvurderingId, kommandoId, hvem, innhold: k }, async () =>
    skrivEgenvurdering(e, k, await omgivelse(tx, a, e, hvem)),
  )

export const ferdig = (
  tx: Tx,
  a: Avhengigheter,
  e: Egenvurdering,
  kommandoId: KommandoId,
  hvem: AnsattSubjekt,
) =>
  utforIStrom(tx, a, { strom: e.egenvurderingId, kommandoId, hvem, innhold: 'ferdig' }, async () =>
    ferdigstill(e, { hvem: hvem.ansattId }),
  )

const omgivelse = async (
  tx: Tx,
  a: Avhengigheter,
  ved: { readonly kontor: string | null },
  hvem: AnsattSubjekt,
): Promise<Egenvurderingsomgivelse> => ({
  dagens: a.klokke().dato,
  hvem: hvem.ansattId,
  erLeder: harRolle(hvem, 'leder'),
  ansatte: new Set((await ansatteVed(tx, ved)).map(x => x.ansattId)),
  prover: new Set((await provene(tx, ved)).map(p => p.prove_id)),
  avvik: new Set((await lesSlag(tx, 'avvik', ved)).map(x => x.avvikId)),
})
