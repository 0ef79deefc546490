import { kanOversettes } from '@handlingsrom/domene/brev/oversettelse'
import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, SakId, VedtakId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { OversattStykke } from '@handlingsrom/domene/vedtak/hendelser'
import { finnVedtak } from '@handlingsrom/domene/vedtak/tilstand'
import type { Oversettelsesvisning } from '@handlingsrom/kontrakt/sak/oversettelse'
import type { Tx } from '../../adapters/database/database.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { finnKommando } from '../../adapters/database/strom.ts'
import { hvem } from '../ansatte.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { lesPerson } from '../person/personer.ts'
import { type LestSak, lesSak } from '../sak/lesSak.ts'
import { skrivSak, tidgiver } from '../sak/skrivSak.ts'
import type { Kommandoavslag, Utfort } from '../sak/utforSakKommando.ts'
import type { Visningsgrunnlag } from '../visning/felles.ts'
import { byggBrev, ferdigstillOversettelse } from './ferdigstillBrev.ts'
import { slikDetVar } from './slikDetVar.ts'

/** Hendelsen som fattet vedtaket, og saken slik den var da. */
async function fattetSak(tx: Tx, g: LestSak, vedtakId: VedtakId) {
  for (const r of g.hendelser) {
    const h = r.hendelse
    if ((h.type === 'VedtakFattet' || h.type === 'NodhjelpInnvilget') && h.vedtakId === vedtakId)
      return { hendelse: h, aktor: r.aktor, da: await slikDetVar(tx, g, r) }
  }
  return undefined
}

/** Det i brevet som bare et menneske kan oversette, og den siste oversettelsen som er laget. Et forslag har ingenting å oversette. */
export async function visOversettelse(
  tx: Tx,
  g: Visningsgrunnlag,
  vedtakId: VedtakId,
): Promise<Oversettelsesvisning | null> {
  const v = finnVedtak(g.sak.vedtak, vedtakId)
  if (!v) return null
  const f = await fattetSak(tx, g, vedtakId)
  if (!f || v.status !== 'fattet')
    return { tolkesprak: null, navn: [], stykker: [], laget: null, kanLage: false }
  const { navn, stykker } = kanOversettes(await byggBrev(tx, f.da, f.hendelse, f.aktor))
  const siste = v.oversettelser?.at(-1)
  const soker = g.sak.sokerPersonId ? await lesPerson(tx, g.sak.sokerPersonId) : undefined
  return {
    tolkesprak: soker?.tolkesprak ?? null,
    navn: [...navn],
    stykker: [...stykker],
    laget: siste
      ? {
          av: hvem(g.navn, siste.av),
          dato: siste.dato,
          dokument: siste.brev.sha256,
          ord: siste.ord.map(o => ({ ...o })),
        }
      : null,
    kanLage: g.kanSkrive,
  }
}

/** Lager brevet på engelsk, til hjelp. Vedtaket endres ikke. Hver oversettelse er sitt eget dokument i saken, så ingen skriver over en annens. */
export async function lagOversettelse(
  tx: Tx,
  a: Avhengigheter,
  b: {
    sakId: SakId
    vedtakId: VedtakId
    ord: readonly OversattStykke[]
    kommandoId: KommandoId
    aktor: Aktor
  },
): Promise<Resultat<Utfort, Kommandoavslag>> {
  const ord = b.ord.filter(o => o.tekst.trim() !== '')
  const fingeravtrykk = `oversettelse/${b.vedtakId}/${sha256(Buffer.from(JSON.stringify(ord)))}`
  const forrige = await finnKommando(tx, b.sakId, b.kommandoId)
  if (forrige) {
    return forrige.fingeravtrykk === fingeravtrykk
      ? ok({ nr: forrige.tilNr, gjentatt: true })
      : avvist({ kode: 'kommando-gjenbrukt' })
  }
  const g = await lesSak(tx, b.sakId)
  if (!g) return avvist({ kode: 'sak-finnes-ikke' })
  const f = await fattetSak(tx, g, b.vedtakId)
  if (!f) return avvist({ kode: 'vedtak-finnes-ikke' })
  const brev = await ferdigstillOversettelse(tx, a, f.da, f.hendelse, f.aktor, ord)
  if (!brev) return avvist({ kode: 'brev-kan-ikke-lages' })
  const { dato } = a.klokke()
  const ny = await skrivSak(tx, a, {
    sak: g.sak,
    hendelser: [{ type: 'BrevOversatt', vedtakId: b.vedtakId, sprak: 'en', ord, dato, brev }],
    tid: tidgiver(a.klokke(), g.sak.sisteTidspunkt),
    aktor: b.aktor,
    kommandoId: b.kommandoId,
    fingeravtrykk,
  })
  return ok({ nr: ny.sisteNr, gjentatt: false })
}
