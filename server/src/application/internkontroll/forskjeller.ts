import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Maling } from '@handlingsrom/domene/indikator/maling'
import type { Kommunepolicy } from '@handlingsrom/domene/sak/omgivelse'
import { egne, SAMMENLIGNES, spredning } from '@handlingsrom/domene/statistikk/forskjeller'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Forskjeller, MineTall } from '@handlingsrom/kontrakt/indikator'
import type { Tx } from '../../adapters/database/database.ts'
import { lesPolicy } from '../sak/lesSak.ts'
import { lesMalinger } from './indikatorer.ts'

/** Forskjellen mellom saksbehandlerne i år, uten navn. Ingenting regnes før kommunen har skrevet at det er drøftet med de ansatte. */
export function visForskjeller(
  policy: Pick<Kommunepolicy, 'forskjeller'>,
  malinger: readonly Maling[],
  dagens: Dato,
): Forskjeller {
  if (!policy.forskjeller?.vises) return { vises: false }
  const ar = Number(dagens.slice(0, 4))
  const iAr = malinger.filter(m => m.dato.startsWith(`${ar}`))
  return {
    vises: true,
    ar,
    droftet: policy.forskjeller.droftet,
    rader: SAMMENLIGNES.map(indikator => ({ indikator, spredning: spredning(indikator, iAr) })),
  }
}

/** Det samme for den som har saker, med hennes egne tall ved siden av. Ingen andre ser dem. */
export async function visMineTall(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<MineTall> {
  const policy = await lesPolicy(tx)
  if (!policy.forskjeller?.vises) return { vises: false }
  const malinger = await lesMalinger(tx, leser, dagens, policy.langvarigFra)
  const kontoret = visForskjeller(policy, malinger, dagens)
  if (!kontoret.vises) return { vises: false }
  const iAr = malinger.filter(m => m.dato.startsWith(`${kontoret.ar}`))
  return {
    ...kontoret,
    rader: kontoret.rader.map(r => ({ ...r, mine: egne(r.indikator, iAr, leser.ansattId) })),
  }
}
