import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Avslag } from '@handlingsrom/domene/sak/avslag'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { Omgivelse } from '@handlingsrom/domene/sak/omgivelse'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import { type SakKommando, utfor } from '@handlingsrom/domene/sak/utfor'
import { finnVedtak } from '@handlingsrom/domene/vedtak/tilstand'
import type { Tx } from '../../adapters/database/database.ts'
import { kanonisk } from '../../adapters/database/kanonisk.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { finnKommando } from '../../adapters/database/strom.ts'
import { kanHaSaker } from '../ansatte.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kontaktFinnes } from '../kontakt/kontakter.ts'
import { malStandardtekst } from '../vedtak/andreBrev.ts'
import { erEgetBrev } from '../vedtak/egneBrev.ts'
import { ferdigstillBrev } from '../vedtak/ferdigstillBrev.ts'
import { lesereFor } from './lesere.ts'
import { type LestSak, lesSak } from './lesSak.ts'
import { fodtIFremtiden, mennesketI, staarAltIFamilien } from './sammeMenneske.ts'
import { skrivProjeksjoner, skrivUtenRader, tidgiver } from './skrivSak.ts'

export type Bestilling = {
  readonly sakId: SakId
  readonly kommando: SakKommando
  readonly kommandoId: KommandoId
  readonly aktor: Aktor
  /** Det kroppen sa som ikke står i kommandoen, som navnet på et nytt barn. Hører med når to sendinger sammenlignes. */
  readonly ogsaa?: unknown
}
export type Utfort = { readonly nr: number; readonly gjentatt: boolean; readonly nyId?: string }
export type Kommandoavslag =
  | Avslag
  | { readonly kode: 'kommando-gjenbrukt' }
  | { readonly kode: 'brev-kan-ikke-lages' }
  | { readonly kode: 'ukjent-ansatt' }
  | { readonly kode: 'kontakt-finnes-ikke' }
  | { readonly kode: 'fodt-i-fremtiden' }
  | { readonly kode: 'menneske-finnes-alt' }

export const GJENBRUKT =
  'Denne kommandoen er sendt før med et annet innhold. Last siden på nytt og prøv igjen; teksten din er lagret som utkast.'

/**
 * Utfører én kommando i én sak: samme id igjen gir samme svar, samme id med annet innhold avvises, og taper vi et kappløp,
 * kjører transaksjonen på nytt fra den nye tilstanden. Alt skrives i transaksjonen kalleren har.
 */
export async function utforSakKommando(
  tx: Tx,
  a: Avhengigheter,
  b: Bestilling,
  lest?: LestSak,
): Promise<Resultat<Utfort, Kommandoavslag>> {
  const tidligere = await finnGjentatt(tx, b)
  if (tidligere) return tidligere
  const fra = lest ?? (await lesSak(tx, b.sakId))
  if (!fra) return avvist({ kode: 'sak-finnes-ikke' })
  const utfall = await utforUtenRader(tx, a, b, fra)
  if (!utfall.ok) return utfall
  const { etter, svar } = utfall.verdi
  await skrivProjeksjoner(tx, etter.sak)
  return ok({ nr: etter.sak.sisteNr, gjentatt: false, ...nyId(svar) })
}

/**
 * Selve utførelsen, fra en sak som alt er lest, uten lesesidens rader. For den som utfører flere etter hverandre i den samme
 * transaksjonen: radene følger bare av tilstanden, så det holder å skrive dem til slutt.
 */
export async function utforUtenRader(
  tx: Tx,
  a: Avhengigheter,
  b: Bestilling,
  grunnlag: LestSak,
): Promise<Resultat<{ readonly etter: LestSak; readonly svar: string | undefined }, Kommandoavslag>> {
  const fryses = soknadenI(grunnlag.sak, b.kommando)
  const omgivelse = {
    ...lagOmgivelse(a, grunnlag, b.aktor),
    ...(fryses ? await malStandardtekst(tx, grunnlag.sak, fryses) : {}),
    ...(b.kommando.type === 'giTilLeser' ? { lesere: await lesereFor(tx, grunnlag) } : {}),
  }
  const utfall = utfor(grunnlag.sak, b.kommando, omgivelse)
  if (!utfall.ok) return utfall
  if (b.kommando.type === 'tildelSak' && !(await kanHaSaker(tx, b.kommando.ansattId)))
    return avvist({ kode: 'ukjent-ansatt' })
  const { kommando } = b
  const { kontor } = grunnlag.sak
  if (kommando.type === 'knyttKontakt' && !(await kontaktFinnes(tx, kommando.kontaktId, kontor)))
    return avvist({ kode: 'kontakt-finnes-ikke' })
  const ny = mennesketI(b)
  if (ny && fodtIFremtiden([ny], omgivelse.naa.dato)) return avvist({ kode: 'fodt-i-fremtiden' })
  if (staarAltIFamilien(grunnlag, b)) return avvist({ kode: 'menneske-finnes-alt' })
  const hendelser = await ferdigstillBrev(tx, a, grunnlag, utfall.verdi, b.aktor)
  // Et foreløpig svar, et varsel eller et krav om dokumentasjon uten brev er ikke sendt: da skal heller ikke fristen være møtt.
  if (hendelser.some(h => erEgetBrev(h) && !h.brev)) return avvist({ kode: 'brev-kan-ikke-lages' })
  const svar = nyIdFra(hendelser)
  const { sak, nye } = await skrivUtenRader(tx, a, {
    sak: grunnlag.sak,
    hendelser,
    tid: omgivelse.tid,
    aktor: b.aktor,
    kommandoId: b.kommandoId,
    fingeravtrykk: avtrykkAv(b),
    ...(svar === undefined ? {} : { svar }),
  })
  return ok({ etter: { ...grunnlag, sak, hendelser: [...grunnlag.hendelser, ...nye] }, svar })
}

/** Søknaden kontrollene fryses for. Nødhjelp er ikke med: den venter ikke på at noe måles. */
function soknadenI(sak: Sak, k: SakKommando): SoknadId | undefined {
  if (k.type === 'foreslaVedtak') return k.soknadId
  return k.type === 'fattVedtak' ? finnVedtak(sak.vedtak, k.vedtakId)?.soknadId : undefined
}

const avtrykkAv = (b: Bestilling): string =>
  sha256(
    Buffer.from(
      kanonisk({
        kommando: b.kommando,
        aktor: b.aktor,
        ...(b.ogsaa === undefined ? {} : { ogsaa: b.ogsaa }),
      }),
    ),
  )

/** Svaret fra forrige gang når den samme kommandoen kommer igjen fra den samme. `null` når den er ny. */
export async function finnGjentatt(
  tx: Tx,
  b: Bestilling,
): Promise<Resultat<Utfort, { readonly kode: 'kommando-gjenbrukt' }> | null> {
  const tidligere = await finnKommando(tx, b.sakId, b.kommandoId)
  if (!tidligere) return null
  if (tidligere.fingeravtrykk !== avtrykkAv(b)) return avvist({ kode: 'kommando-gjenbrukt' })
  return ok({ nr: tidligere.tilNr, gjentatt: true, ...nyId(tidligere.svar ?? undefined) })
}

export function lagOmgivelse(a: Avhengigheter, g: LestSak, aktor: Aktor): Omgivelse {
  const naa = a.klokke()
  return {
    naa,
    aktor,
    nyId: a.nyId,
    tid: tidgiver(naa, g.sak.sisteTidspunkt),
    personer: g.personer,
    policy: g.policy,
  }
}

const nyId = (svar: string | undefined) => (svar === undefined ? {} : { nyId: svar })

function nyIdFra(hendelser: readonly SakHendelse[]): string | undefined {
  for (const h of hendelser) {
    if (h.type === 'VedtakForeslatt' || h.type === 'VedtakFattet' || h.type === 'NodhjelpInnvilget')
      return h.vedtakId
  }
  return undefined
}
