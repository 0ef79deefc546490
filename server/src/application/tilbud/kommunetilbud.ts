import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, TilbudId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { KommuneHendelse } from '@handlingsrom/domene/sak/kommune'
import { katalog, lokaleUtlosere } from '@handlingsrom/domene/tilbud/katalog'
import { NASJONALE } from '@handlingsrom/domene/tilbud/nasjonale'
import type { Tilbud } from '@handlingsrom/domene/tilbud/typer'
import type { Kommunetilbud, LagreTilbud, Tilbudsoversikt } from '@handlingsrom/kontrakt/tilbud'
import type { Tx } from '../../adapters/database/database.ts'
import { lesStrom } from '../../adapters/database/strom.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { skrivKommunehendelse } from '../kommune/kommunebeslutninger.ts'
import { kommuneinfo } from '../kommune/kommuneinfo.ts'
import { kommunestrom, lesPolicy } from '../sak/lesSak.ts'
import { utenKasserte } from '../utenKasserte.ts'
import { tilbudskort } from './tilbudskort.ts'

/** Hele katalogen uten noen sak. */
export async function visTilbudsoversikt(tx: Tx, a: Avhengigheter): Promise<Tilbudsoversikt> {
  const { lokaleTilbud } = await lesPolicy(tx)
  const { navn } = await kommuneinfo(tx)
  return { dagens: a.klokke().dato, kommunenavn: navn, tilbud: katalog(lokaleTilbud).map(tilbudskort) }
}

/** Kommunens egne tilbud, og dem som er tatt ut med grunn. */
export async function visKommunetilbud(tx: Tx, a: Avhengigheter, kanEndre: boolean): Promise<Kommunetilbud> {
  const hendelser = await katalogHendelser(tx)
  const { lokaleTilbud } = await lesPolicy(tx)
  const iBruk = new Set(lokaleTilbud.map(t => t.tilbudId))
  const tattUt = hendelser.flatMap(h => (h.type === 'TilbudTattUt' && !iBruk.has(h.tilbudId) ? [h] : []))
  return {
    dagens: a.klokke().dato,
    tilbud: lokaleTilbud.map(tilbudskort),
    tattUt: tattUt.map(h => ({
      tilbudId: h.tilbudId,
      navn: sisteUtgave(hendelser, h.tilbudId)?.tekst.nb.navn ?? '',
      grunn: h.grunn,
      dato: h.dato,
    })),
    antallNasjonale: NASJONALE.length,
    kanEndre,
  }
}

/** Hvorfor katalogen ikke kunne endres. Ved konflikt følger utgaven som står nå, så ingen av dem går tapt. */
export type KanIkkeLagreTilbud =
  | { readonly kode: 'kommando-gjenbrukt' | 'tekst-mangler' | 'ugyldig-alder' | 'tilbud-finnes-ikke' }
  | { readonly kode: 'endret-av-andre'; readonly gjeldende: Tilbud | null }
type Utfall = Promise<Resultat<null, KanIkkeLagreTilbud>>
type Bestilling = {
  readonly kommandoId: KommandoId
  readonly tilbudId: TilbudId
  readonly settVersjon: number
}

/** En ny utgave av et av kommunens tilbud. Den som skriver det, har sett at det stemmer: kontrollert i dag. */
export async function lagreTilbud(tx: Tx, a: Avhengigheter, inn: LagreTilbud, aktor: Aktor): Utfall {
  const { nb } = inn.tekst
  if ([nb.navn, nb.hva, nb.hvem, inn.kilde].some(t => t.trim() === '')) return nei('tekst-mangler')
  const { fraAr = 0, tilAr = 120 } = inn
  if (fraAr > tilAr) return nei('ugyldig-alder')
  const harAlder = inn.fraAr !== undefined || inn.tilAr !== undefined
  const { dato } = a.klokke()
  const { erDemo } = await kommuneinfo(tx)
  const kjerne = {
    tema: [...new Set([...(inn.gruppe === 'okonomi' ? [] : [inn.gruppe]), ...inn.ogsa])],
    ...(harAlder ? { alder: { fraManeder: fraAr * 12, tilManeder: (tilAr + 1) * 12 } } : {}),
  }
  return skrivTilbud(tx, a, inn, aktor, versjon => ({
    ...kjerne,
    tilbudId: inn.tilbudId,
    versjon,
    omrade: 'lokalt',
    gruppe: inn.gruppe,
    tilbyder: inn.tilbyder,
    ...(inn.program ? { program: true } : {}),
    pris: inn.pris,
    henvendelse: 'se-teksten',
    gjelder: inn.gjelder,
    utlosere: lokaleUtlosere(kjerne),
    tekst: inn.tekst,
    kilde: {
      dokument: inn.kilde,
      ...(inn.lenke ? { lenke: inn.lenke } : {}),
      sier: '',
      lest: dato,
      lestSom: 'kommunen',
    },
    ...(erDemo ? { oppdiktet: true } : {}),
  }))
}

/** Noen har sett at tilbudet fortsatt stemmer. Det er også en utgave, så loggen viser hvem som så. */
export async function merkKontrollert(tx: Tx, a: Avhengigheter, inn: Bestilling, aktor: Aktor): Utfall {
  const naa = (await lesPolicy(tx)).lokaleTilbud.find(t => t.tilbudId === inn.tilbudId)
  if (!naa) return nei('tilbud-finnes-ikke')
  const { dato } = a.klokke()
  return skrivTilbud(tx, a, inn, aktor, versjon => ({ ...naa, versjon, kilde: { ...naa.kilde, lest: dato } }))
}

/** Tar tilbudet ut av katalogen. Det som er fortalt i sakene, blir stående. */
export async function taUtTilbud(
  tx: Tx,
  a: Avhengigheter,
  inn: Bestilling & { readonly grunn: string },
  aktor: Aktor,
): Utfall {
  if (inn.grunn.trim() === '') return nei('tekst-mangler')
  const { tilbudId, grunn } = inn
  return skrivOmUendret(tx, a, inn, aktor, (_, dato) => ({ type: 'TilbudTattUt', tilbudId, grunn, dato }))
}

const skrivTilbud = (
  tx: Tx,
  a: Avhengigheter,
  inn: Bestilling,
  aktor: Aktor,
  lag: (versjon: number) => Tilbud,
): Utfall =>
  skrivOmUendret(tx, a, inn, aktor, (versjon, dato) => ({ type: 'TilbudLagret', tilbud: lag(versjon), dato }))

async function skrivOmUendret(
  tx: Tx,
  a: Avhengigheter,
  inn: Bestilling,
  aktor: Aktor,
  lag: (versjon: number, dato: Dato) => KommuneHendelse,
): Utfall {
  const naa = async () => (await lesPolicy(tx)).lokaleTilbud.find(t => t.tilbudId === inn.tilbudId)
  const hendelse = lag(inn.settVersjon + 1, a.klokke().dato)
  const uendret = async () => ((await naa())?.versjon ?? 0) === inn.settVersjon
  const utfall = await skrivKommunehendelse(tx, a, inn.kommandoId, aktor, hendelse, uendret)
  if (utfall.ok) return ok(null)
  return utfall.feil === 'endret'
    ? avvist({ kode: 'endret-av-andre', gjeldende: (await naa()) ?? null })
    : nei('kommando-gjenbrukt')
}

const nei = (kode: Exclude<KanIkkeLagreTilbud['kode'], 'endret-av-andre'>) => avvist({ kode } as const)

async function katalogHendelser(tx: Tx) {
  const alle = utenKasserte<KommuneHendelse>(await lesStrom(tx, kommunestrom(tx.kommune)))
  return alle.map(r => r.hendelse).filter(h => h.type === 'TilbudLagret' || h.type === 'TilbudTattUt')
}

const sisteUtgave = (hendelser: readonly KommuneHendelse[], id: TilbudId): Tilbud | undefined =>
  hendelser.flatMap(h => (h.type === 'TilbudLagret' && h.tilbud.tilbudId === id ? [h.tilbud] : [])).at(-1)
