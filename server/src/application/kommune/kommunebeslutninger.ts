import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { type Belop, ore } from '@handlingsrom/domene/felles/belop'
import { erManed } from '@handlingsrom/domene/felles/dato'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { SATSKATEGORIER } from '@handlingsrom/domene/regelverk/satser/satskategori'
import type { KommuneHendelse } from '@handlingsrom/domene/sak/kommune'
import type { Kommunevisning } from '@handlingsrom/kontrakt/lister'
import type { Tx } from '../../adapters/database/database.ts'
import { kanonisk } from '../../adapters/database/kanonisk.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { finnKommando, lesStrom, skrivHendelser, stromhode } from '../../adapters/database/strom.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommunestrom, lesPolicy } from '../sak/lesSak.ts'
import { tidgiver } from '../sak/skrivSak.ts'
import { kommuneinfo } from './kommuneinfo.ts'

export type KanIkkeBestemme = 'ugyldig-maned' | 'ukjent-kategori' | 'kommando-gjenbrukt'

export async function visKommune(tx: Tx, kanEndre: boolean): Promise<Kommunevisning> {
  const [info, policy, hode] = [
    await kommuneinfo(tx),
    await lesPolicy(tx),
    await stromhode(tx, kommunestrom(tx.kommune)),
  ]
  return {
    navn: info.navn,
    kontornavn: info.kontornavn,
    erDemo: info.erDemo,
    andreleser: policy.andreleser,
    normer: policy.normer.map(n => ({
      gyldigFra: n.gyldigFra,
      gyldigTil: n.gyldigTil ?? null,
      satser: { ...n.satser } as Record<string, number>,
      kilde: n.kilde,
      vedtaksreferanse: n.vedtaksreferanse,
      oppdiktet: n.oppdiktet,
    })),
    versjon: hode?.sisteNr ?? 0,
    kanEndre,
  }
}

/** Fører inn en ny utgave av kommunens norm. Den gamle blir stående og gjelder for sine måneder for alltid. */
export async function vedtaNorm(
  tx: Tx,
  a: Avhengigheter,
  inn: {
    readonly kommandoId: KommandoId
    readonly gyldigFra: string
    readonly satser: Readonly<Record<string, number>>
    readonly kilde: string
    readonly vedtaksreferanse: string
  },
  aktor: Aktor,
): Promise<Resultat<null, KanIkkeBestemme>> {
  if (!erManed(inn.gyldigFra)) return avvist('ugyldig-maned')
  const satser: Partial<Record<(typeof SATSKATEGORIER)[number], Belop>> = {}
  for (const [kategori, belop] of Object.entries(inn.satser)) {
    const kjent = SATSKATEGORIER.find(k => k === kategori)
    if (!kjent) return avvist('ukjent-kategori')
    satser[kjent] = ore(belop)
  }
  const { erDemo } = await kommuneinfo(tx)
  return skriv(tx, a, inn.kommandoId, aktor, {
    type: 'NormVedtatt',
    norm: {
      gyldigFra: inn.gyldigFra,
      satser,
      kilde: inn.kilde,
      vedtaksreferanse: inn.vedtaksreferanse,
      oppdiktet: erDemo,
    },
    dato: a.klokke().dato,
  })
}

export async function bestemAndreleser(
  tx: Tx,
  a: Avhengigheter,
  inn: { readonly kommandoId: KommandoId; readonly kreves: boolean; readonly grunn: string },
  aktor: Aktor,
): Promise<Resultat<null, 'kommando-gjenbrukt'>> {
  return skriv(tx, a, inn.kommandoId, aktor, {
    type: 'AndreleserBestemt',
    kreves: inn.kreves,
    grunn: inn.grunn,
    dato: a.klokke().dato,
  })
}

/** Merker at demokommunen er under arbeid, eller ferdig laget. */
export const merkDemo = (
  tx: Tx,
  a: Avhengigheter,
  inn: { readonly kommandoId: KommandoId; readonly ferdig: boolean },
  aktor: Aktor,
): Promise<Resultat<null, 'kommando-gjenbrukt'>> =>
  skriv(tx, a, inn.kommandoId, aktor, {
    type: 'DemokommuneLaget',
    ferdig: inn.ferdig,
    dato: a.klokke().dato,
  })

/** Ble den som laget demokommunen, avbrutt? Da mangler det saker eller historie, og det som er der, er ikke til å stole på. */
export async function demoErHalv(tx: Tx): Promise<boolean> {
  const hendelser = await lesStrom<KommuneHendelse>(tx, kommunestrom(tx.kommune))
  const merke = hendelser.map(r => r.hendelse).findLast(h => h.type === 'DemokommuneLaget')
  return merke?.type === 'DemokommuneLaget' && !merke.ferdig
}

async function skriv(
  tx: Tx,
  a: Avhengigheter,
  kommandoId: KommandoId,
  aktor: Aktor,
  h: KommuneHendelse,
): Promise<Resultat<null, 'kommando-gjenbrukt'>> {
  const strom = kommunestrom(tx.kommune)
  // Datoen er klokkens, ikke kommandoens: sendt på nytt etter midnatt er den fortsatt den samme.
  const { dato: _, ...innhold } = h
  const fingeravtrykk = sha256(Buffer.from(kanonisk({ ...innhold, aktor })))
  const forrige = await finnKommando(tx, strom, kommandoId)
  if (forrige) return forrige.fingeravtrykk === fingeravtrykk ? ok(null) : avvist('kommando-gjenbrukt')
  const hode = await stromhode(tx, strom)
  const tid = tidgiver(a.klokke(), hode?.sisteTidspunkt)
  await skrivHendelser(tx, {
    strom,
    stromtype: 'kommune',
    forventetNr: hode?.sisteNr ?? 0,
    kommandoId,
    fingeravtrykk,
    aktor,
    hendelser: [h],
    tider: [tid()],
  })
  return ok(null)
}
