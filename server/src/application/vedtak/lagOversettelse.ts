import { kanOversettes } from '@handlingsrom/domene/brev/oversettelse'
import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, SakId, VedtakId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat, umulig } from '@handlingsrom/domene/felles/resultat'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { OversattStykke } from '@handlingsrom/domene/vedtak/hendelser'
import type { Oversatt, Oversettelse } from '@handlingsrom/domene/vedtak/oversettelse'
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
import { erOversettbart, type Oversettbart } from './oversattBrev.ts'
import { slikDetVar } from './slikDetVar.ts'

/** Brevet som oversettes: til et vedtak, eller et eget brev (forhåndsvarsel, dokumentasjon) ved fingeravtrykket sitt. */
export type Original =
  | { readonly slag: 'vedtak'; readonly vedtakId: VedtakId }
  | { readonly slag: 'brev'; readonly sha256: string }

/** Hendelsen brevet ble til av, og saken slik den var da. */
async function funnet(tx: Tx, g: LestSak, o: Original) {
  for (const r of g.hendelser) {
    const h = r.hendelse
    if (erOversettbart(h) && (o.slag === 'vedtak' ? gjelderVedtaket(h, o.vedtakId) : erBrevet(h, o.sha256)))
      return { hendelse: h, aktor: r.aktor, da: await slikDetVar(tx, g, r) }
  }
  return undefined
}
const gjelderVedtaket = (h: Oversettbart, id: VedtakId): boolean =>
  (h.type === 'VedtakFattet' || h.type === 'NodhjelpInnvilget') && h.vedtakId === id
const erBrevet = (h: Oversettbart, sha: string): boolean => 'brev' in h && h.brev?.sha256 === sha

/** Den siste oversettelsen som er laget av brevet. */
function siste({ sak }: LestSak, o: Original): Oversettelse | undefined {
  if (o.slag === 'vedtak') {
    const v = finnVedtak(sak.vedtak, o.vedtakId)
    return v?.status === 'fattet' ? v.oversettelser?.at(-1) : undefined
  }
  const brevet = [...sak.vedtak.varsler, ...sak.etterspurte].find(x => x.brev?.sha256 === o.sha256)
  return brevet?.oversettelser?.at(-1)
}

function somHendelse(h: Oversettbart, oversatt: Oversatt): SakHendelse {
  switch (h.type) {
    case 'VedtakFattet':
    case 'NodhjelpInnvilget':
      return { type: 'BrevOversatt', vedtakId: h.vedtakId, ...oversatt }
    case 'ForhandsvarselSendt': {
      const { vedtakId, soknadId, brev } = h
      return { type: 'ForhandsvarselOversatt', vedtakId, soknadId, original: brev?.sha256 ?? '', ...oversatt }
    }
    case 'DokumentasjonEtterspurt': {
      const { soknadId, etterspurtId } = h
      return { type: 'EtterspurtOversatt', soknadId, etterspurtId, ...oversatt }
    }
    default:
      return umulig(h)
  }
}

/** Det i brevet som bare et menneske kan oversette, og den siste oversettelsen som er laget. Et forslag har ingenting å oversette. */
export async function visOversettelse(
  tx: Tx,
  g: Visningsgrunnlag,
  o: Original,
): Promise<Oversettelsesvisning | null> {
  if (o.slag === 'vedtak' && !finnVedtak(g.sak.vedtak, o.vedtakId)) return null
  const f = await funnet(tx, g, o)
  if (!f) return { tolkesprak: null, navn: [], stykker: [], laget: null, kanLage: false }
  const { navn, stykker } = kanOversettes(await byggBrev(tx, f.da, f.hendelse, f.aktor))
  const laget = siste(g, o)
  const soker = g.sak.sokerPersonId ? await lesPerson(tx, g.sak.sokerPersonId) : undefined
  return {
    tolkesprak: soker?.tolkesprak ?? null,
    navn: [...navn],
    stykker: [...stykker],
    laget: laget
      ? {
          av: hvem(g.navn, laget.av),
          dato: laget.dato,
          dokument: laget.brev.sha256,
          ord: laget.ord.map(x => ({ ...x })),
        }
      : null,
    kanLage: g.kanSkrive,
  }
}

/** Lager brevet på engelsk, til hjelp. Det norske endres ikke. Hver oversettelse er sitt eget dokument i saken, så ingen skriver over en annens. */
export async function lagOversettelse(
  tx: Tx,
  a: Avhengigheter,
  b: {
    sakId: SakId
    original: Original
    ord: readonly OversattStykke[]
    kommandoId: KommandoId
    aktor: Aktor
  },
): Promise<Resultat<Utfort, Kommandoavslag>> {
  const ord = b.ord.filter(x => x.tekst.trim() !== '')
  const { original: o } = b
  const hva = o.slag === 'vedtak' ? o.vedtakId : o.sha256
  const fingeravtrykk = `oversettelse/${hva}/${sha256(Buffer.from(JSON.stringify(ord)))}`
  const forrige = await finnKommando(tx, b.sakId, b.kommandoId)
  if (forrige) {
    return forrige.fingeravtrykk === fingeravtrykk
      ? ok({ nr: forrige.tilNr, gjentatt: true })
      : avvist({ kode: 'kommando-gjenbrukt' })
  }
  const g = await lesSak(tx, b.sakId)
  if (!g) return avvist({ kode: 'sak-finnes-ikke' })
  const f = await funnet(tx, g, o)
  if (!f) return avvist({ kode: o.slag === 'vedtak' ? 'vedtak-finnes-ikke' : 'dokument-finnes-ikke' })
  const brev = await ferdigstillOversettelse(tx, a, f.da, f.hendelse, f.aktor, ord)
  if (!brev) return avvist({ kode: 'brev-kan-ikke-lages' })
  const { dato } = a.klokke()
  const ny = await skrivSak(tx, a, {
    sak: g.sak,
    hendelser: [somHendelse(f.hendelse, { sprak: 'en', ord, dato, brev })],
    tid: tidgiver(a.klokke(), g.sak.sisteTidspunkt),
    aktor: b.aktor,
    kommandoId: b.kommandoId,
    fingeravtrykk,
  })
  return ok({ nr: ny.sisteNr, gjentatt: false })
}
