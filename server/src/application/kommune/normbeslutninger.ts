import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { type Belop, ore } from '@handlingsrom/domene/felles/belop'
import { type Dato, erManed, type Maned } from '@handlingsrom/domene/felles/dato'
import { avvist, type Resultat } from '@handlingsrom/domene/felles/resultat'
import {
  type Aldersregel,
  SATSKATEGORIER,
  type Satskategori,
} from '@handlingsrom/domene/regelverk/satser/satskategori'
import type { Tx } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { type Beslutningskommando, bestem, type KanIkkeSkriveBeslutning } from './kommunebeslutninger.ts'
import { kommuneinfo } from './kommuneinfo.ts'

export type KanIkkeBestemme =
  | 'ugyldig-maned'
  | 'sluttmaned-for-start'
  | 'ukjent-kategori'
  | 'droftet-fram-i-tid'
  | 'ukjent-eier'
  | KanIkkeSkriveBeslutning

type Belopene = Readonly<Record<string, number>>
type Vedtatt = {
  readonly gyldigTil?: Maned
  readonly satser: Belopene
  readonly kilde: string
  readonly vedtaksreferanse: string
}

/**
 * Fører inn en ny utgave av kommunens norm. Den gamle blir stående og gjelder for sine måneder for alltid; også den som rettes, for
 * saker er avgjort med den.
 */
export async function vedtaNorm(
  tx: Tx,
  a: Avhengigheter,
  inn: Beslutningskommando &
    Vedtatt & { readonly gyldigFra: string; readonly prisdato?: Dato; readonly rettelse?: string },
  aktor: Aktor,
): Promise<Resultat<null, KanIkkeBestemme>> {
  const { kommandoId: _, settVersjon: __, satser: oppgitt, gyldigFra, ...resten } = inn
  if (!erManed(gyldigFra)) return avvist('ugyldig-maned')
  if (inn.gyldigTil !== undefined && inn.gyldigTil < gyldigFra) return avvist('sluttmaned-for-start')
  const satser = lesSatser(oppgitt)
  if (!satser) return avvist('ukjent-kategori')
  const oppdiktet = (await kommuneinfo(tx)).erDemo
  return bestem(tx, a, inn, aktor, 'norm', {
    type: 'NormVedtatt',
    norm: { ...resten, gyldigFra, satser, oppdiktet },
    dato: a.klokke().dato,
  })
}

/** Et tillegg til normen for økte levekostnader, med egne måneder og egen kilde. */
export async function vedtaDyrtid(
  tx: Tx,
  a: Avhengigheter,
  inn: Beslutningskommando & Vedtatt & { readonly gyldigFra: string },
  aktor: Aktor,
): Promise<Resultat<null, KanIkkeBestemme>> {
  const { kommandoId: _, settVersjon: __, satser: oppgitt, gyldigFra, ...resten } = inn
  if (!erManed(gyldigFra)) return avvist('ugyldig-maned')
  if (inn.gyldigTil !== undefined && inn.gyldigTil < gyldigFra) return avvist('sluttmaned-for-start')
  const satser = lesSatser(oppgitt)
  if (!satser) return avvist('ukjent-kategori')
  const oppdiktet = (await kommuneinfo(tx)).erDemo
  return bestem(tx, a, inn, aktor, 'dyrtid', {
    type: 'DyrtidVedtatt',
    tillegg: { ...resten, gyldigFra, satser, oppdiktet },
    dato: a.klokke().dato,
  })
}

/** Noen har sett på normen mot prisene nå og skriver hva de fant. */
export const gjennomgaNorm = (
  tx: Tx,
  a: Avhengigheter,
  { vurdering, ...k }: Beslutningskommando & { readonly vurdering: string },
  aktor: Aktor,
): Promise<Resultat<null, KanIkkeSkriveBeslutning>> =>
  bestem(tx, a, k, aktor, 'gjennomgang', { type: 'NormGjennomgatt', vurdering, dato: a.klokke().dato })

/** Når i måneden et barns alder telles, fra og med en måned. Måneder før den beholder regelen de hadde. */
export const bestemAldersregel = (
  tx: Tx,
  a: Avhengigheter,
  k: Beslutningskommando & { readonly regel: Aldersregel; readonly fra: Maned; readonly grunn: string },
  aktor: Aktor,
): Promise<Resultat<null, KanIkkeSkriveBeslutning>> => {
  const { kommandoId: _, settVersjon: __, ...valget } = k
  return bestem(tx, a, k, aktor, 'aldersregel', {
    type: 'AldersregelBestemt',
    ...valget,
    dato: a.klokke().dato,
  })
}

function lesSatser(oppgitt: Belopene): Partial<Record<Satskategori, Belop>> | undefined {
  const satser: Partial<Record<Satskategori, Belop>> = {}
  for (const [kategori, belop] of Object.entries(oppgitt)) {
    const kjent = SATSKATEGORIER.find(k => k === kategori)
    if (!kjent) return undefined
    satser[kjent] = ore(belop)
  }
  return satser
}
