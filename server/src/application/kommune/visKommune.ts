import type { Dato } from '@handlingsrom/domene/felles/dato'
import { normgjennomgang } from '@handlingsrom/domene/regelverk/satser/normgjennomgang'
import type { Kommunepolicy } from '@handlingsrom/domene/sak/omgivelse'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import type { Tx } from '../../adapters/database/database.ts'
import { stromhode } from '../../adapters/database/strom.ts'
import { ansattnavn, hvem } from '../ansatte.ts'
import { kommunestrom, lesPolicy } from '../sak/lesSak.ts'
import { kommuneinfo } from './kommuneinfo.ts'

export async function visKommune(tx: Tx, dagens: Dato, kanEndre: boolean): Promise<Kommunevisning> {
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
    kvalitetslesing: await lesingen(tx, policy),
    normer: policy.normer.map(n => ({
      gyldigFra: n.gyldigFra,
      gyldigTil: n.gyldigTil ?? null,
      satser: { ...n.satser } as Record<string, number>,
      kilde: n.kilde,
      vedtaksreferanse: n.vedtaksreferanse,
      oppdiktet: n.oppdiktet,
      prisdato: n.prisdato ?? null,
      fort: n.fort ?? null,
      rettelse: n.rettelse ?? null,
    })),
    dyrtidstillegg: policy.dyrtidstillegg.map(t => ({
      ...t,
      gyldigTil: t.gyldigTil ?? null,
      satser: { ...t.satser } as Record<string, number>,
    })),
    aldersvalg: policy.aldersvalg.map(v => ({ ...v })),
    gjennomgang: gjennomgangen(policy, dagens),
    gjennomgatt: policy.normGjennomgatt ?? null,
    versjon: hode?.sisteNr ?? 0,
    kanEndre,
  }
}

async function lesingen(tx: Tx, policy: Kommunepolicy): Promise<Kommunevisning['kvalitetslesing']> {
  const bestemt = policy.kvalitetslesingBestemt
  return {
    andel: policy.kvalitetslesing.andel,
    bestemt: bestemt
      ? { av: hvem(await ansattnavn(tx), bestemt.av), dato: bestemt.dato, grunn: bestemt.grunn }
      : null,
  }
}

/** Gjennomgangen av normen når den nærmer seg, slik skjermene viser den. */
export function gjennomgangen(policy: Kommunepolicy, dagens: Dato): Kommunevisning['gjennomgang'] {
  const g = normgjennomgang(policy.normer, policy.normGjennomgatt?.dato, dagens)
  return g ? { sist: g.sist ?? null, frist: g.frist } : null
}
