import type { Avviksavslag } from '@handlingsrom/domene/avvik/avslag'
import type { AvvikHendelse } from '@handlingsrom/domene/avvik/hendelser'
import { lukkAvvik } from '@handlingsrom/domene/avvik/lukking'
import { utgangspunktet } from '@handlingsrom/domene/avvik/maling'
import {
  type Avviksapning,
  type Avvikskommando,
  apneAvvik,
  endreAvvik,
} from '@handlingsrom/domene/avvik/operasjoner'
import type { Avvik } from '@handlingsrom/domene/avvik/typer'
import type { AvvikId, KommandoId, ProveId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Tertial } from '@handlingsrom/domene/statistikk/tertial'
import { harRolle } from '@handlingsrom/domene/tilgang/egenskaper'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../../adapters/database/database.ts'
import { avledetUuid } from '../../../adapters/database/uuid.ts'
import type { Avhengigheter } from '../../avhengigheter.ts'
import { ansatteVed } from './ansatteVed.ts'
import { finnBevis, finnProvefunn } from './bevis.ts'
import { malEffekten } from './malEffekten.ts'
import { finnISlag, utforIStrom } from './strommer.ts'

export type KanIkkeAvvik = Avviksavslag | 'kommando-gjenbrukt'
export type Avviksvalg = Omit<Avviksapning, 'avvikId' | 'kontor'> & {
  readonly kommandoId: KommandoId
  /** Perioden lederen så på da hun åpnet avviket. */
  readonly sett: Tertial
}

/** Åpner et avvik og fryser tallet lederen så. Den samme sendingen igjen gir det samme avviket. */
export async function apneAvviket(
  tx: Tx,
  a: Avhengigheter,
  { kommandoId, sett, ...valg }: Avviksvalg,
  leder: AnsattSubjekt,
): Promise<Resultat<{ readonly avvikId: AvvikId }, KanIkkeAvvik>> {
  const avvikId = avledetUuid(kommandoId, 'avvik') as AvvikId
  const skriving = { strom: avvikId, kommandoId, hvem: leder, innhold: { ...valg, sett } }
  const svar = await utforIStrom(tx, a, skriving, async () => {
    const { dato: dagens } = a.klokke()
    const maling = await malEffekten(tx, leder, valg.effekt, sett, dagens)
    const apning = { ...valg, avvikId, kontor: leder.kontor }
    const { kilde } = valg
    const prove = kilde?.slag === 'saksprove' ? await finnProvefunn(tx, leder, kilde.proveId, dagens) : null
    return apneAvvik(apning, utgangspunktet(maling, dagens), { dagens, prove })
  })
  return svar.ok ? ok({ avvikId }) : svar
}

/** Avviket, når det finnes og leseren kan se det. */
export const finnAvvik = async (
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  avvikId: string,
): Promise<Avvik | null> => finnISlag(tx, 'avvik', leser, avvikId)

export type Kommandovalg =
  | Avvikskommando
  | { readonly type: 'lukk'; readonly vurdering: string; readonly proveId?: ProveId }

/** Utfører én kommando i et avvik. Den som eier et tiltak, kan melde det; resten er lederens (porten har sett til det). */
export async function utforAvvik(
  tx: Tx,
  a: Avhengigheter,
  avvik: Avvik,
  valg: Kommandovalg & { readonly kommandoId: KommandoId },
  hvem: AnsattSubjekt,
): Promise<Resultat<null, KanIkkeAvvik>> {
  const { kommandoId, ...k } = valg
  const skriving = { strom: avvik.avvikId, kommandoId, hvem, innhold: k }
  return utforIStrom(tx, a, skriving, () => vurder(tx, a, avvik, k, hvem))
}

async function vurder(
  tx: Tx,
  a: Avhengigheter,
  avvik: Avvik,
  k: Kommandovalg,
  hvem: AnsattSubjekt,
): Promise<Resultat<AvvikHendelse, Avviksavslag>> {
  if (k.type === 'lukk') {
    const paaProve = k.proveId && avvik.effekt.slag !== 'indikator' ? k.proveId : null
    const bevis = paaProve ? await finnBevis(tx, avvik, paaProve) : null
    if (paaProve && !bevis) return avvist('avvik-prove-finnes-ikke')
    return lukkAvvik(avvik, { vurdering: k.vurdering, bevis })
  }
  return endreAvvik(avvik, k, {
    dagens: a.klokke().dato,
    hvem: hvem.ansattId,
    erLeder: harRolle(hvem, 'leder'),
    ansatte: new Set((await ansatteVed(tx, avvik)).map(x => x.ansattId)),
  })
}
