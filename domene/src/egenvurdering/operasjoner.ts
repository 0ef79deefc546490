import { type Dato, type Maned, manedFor } from '../felles/dato.ts'
import type { AnsattId, AvvikId, EgenvurderingId, ProveId } from '../felles/id.ts'
import { avvist, ok, type Resultat } from '../felles/resultat.ts'
import { harNummer } from '../felles/tekst.ts'
import type { Egenvurderingsavslag } from './avslag.ts'
import type { Egenvurderingshendelse } from './hendelser.ts'
import { MALEN, type Malnavn, MILEPAELER, RAPPORTDELER, type Rapportdel } from './maler.ts'
import type { Dokument, Egensamtale, Egenvurdering, EgetSporsmal, Mote, Svar } from './typer.ts'

export type Egenvurderingsomgivelse = {
  readonly dagens: Dato
  readonly hvem: AnsattId
  readonly erLeder: boolean
  readonly ansatte: ReadonlySet<string>
  /** Saksprøvene og avvikene ved kontoret. */
  readonly prover: ReadonlySet<string>
  readonly avvik: ReadonlySet<string>
}
type Utfall = Resultat<Egenvurderingshendelse, Egenvurderingsavslag>
const TOMT = /^\s*$/

export function apneEgenvurdering(
  v: {
    readonly egenvurderingId: EgenvurderingId
    readonly kontor: string | null
    readonly mal: Malnavn
    readonly tittel: string
    readonly ansvarlig: AnsattId
  },
  o: Pick<Egenvurderingsomgivelse, 'dagens' | 'ansatte'>,
): Utfall {
  if (TOMT.test(v.tittel)) return avvist('egenvurdering-uten-tittel')
  if (harNummer(v.tittel)) return avvist('egenvurdering-nummer')
  if (!o.ansatte.has(v.ansvarlig)) return avvist('egenvurdering-ansatt-ukjent')
  const milepaeler = MILEPAELER.map(slag => ({ id: slag, slag }))
  return ok({ type: 'EgenvurderingApnet', ...v, dato: o.dagens, milepaeler })
}

export type Egenvurderingskommando =
  | { readonly type: 'byttAnsvarlig'; readonly ansvarlig: AnsattId }
  | {
      readonly type: 'settMilepael'
      readonly id: string
      readonly navn: string
      readonly dato: Dato
      readonly ansvarlig: AnsattId
    }
  | { readonly type: 'milepaelNadd'; readonly id: string }
  | ({ readonly type: 'leggTilDokument' } & Dokument)
  | { readonly type: 'taBortDokument'; readonly id: string }
  | ({ readonly type: 'forMote' } & Mote)
  | ({ readonly type: 'leggTilSporsmal' } & EgetSporsmal)
  | ({ readonly type: 'besvar'; readonly id: string } & Svar)
  | { readonly type: 'skrivGuide'; readonly tekst: string }
  | ({ readonly type: 'noterSamtale' } & Egensamtale)
  | { readonly type: 'knyttProve'; readonly proveId: ProveId | null }
  | { readonly type: 'knyttAvvik'; readonly avvikId: AvvikId }
  | { readonly type: 'skrivRapportdel'; readonly del: Rapportdel; readonly tekst: string }

/** Den som har ansvaret, eller lederen, skriver. Ingen tekst kan ha et tall som ligner et fødselsnummer. */
export function skrivEgenvurdering(
  e: Egenvurdering,
  k: Egenvurderingskommando,
  o: Egenvurderingsomgivelse,
): Utfall {
  if (e.ferdig) return avvist('egenvurdering-ferdig')
  if (e.ansvarlig !== o.hvem && !o.erLeder) return avvist('egenvurdering-ikke-din')
  if (Object.values(k).some(v => typeof v === 'string' && harNummer(v))) return avvist('egenvurdering-nummer')
  const { type: _, ...data } = k
  switch (k.type) {
    case 'byttAnsvarlig':
      return nar(ukjent(o, [k.ansvarlig]), { type: 'AnsvarligByttet', ansvarlig: k.ansvarlig })
    case 'settMilepael': {
      const m = e.milepaeler.find(x => x.id === k.id)
      if (m?.nadd) return avvist('milepael-nadd')
      if (!m?.slag && TOMT.test(k.navn)) return avvist('milepael-uten-navn')
      const { type: _t, ...satt } = k
      return nar(ukjent(o, [k.ansvarlig]), { type: 'MilepaelSatt', ...satt })
    }
    case 'milepaelNadd': {
      const m = e.milepaeler.find(x => x.id === k.id)
      if (!m) return avvist('milepael-finnes-ikke')
      if (m.nadd) return avvist('milepael-nadd')
      if (!m.dato) return avvist('milepael-uten-dag')
      return ok({ type: 'MilepaelNadd', id: k.id, dato: o.dagens })
    }
    case 'leggTilDokument':
      return nar(dokumentfeil(k), { type: 'DokumentLagtTil', ...(data as Dokument) })
    case 'taBortDokument':
      if (!e.dokumenter.some(d => d.id === k.id)) return avvist('dokument-finnes-ikke')
      return ok({ type: 'DokumentTattBort', id: k.id })
    case 'forMote':
      return nar(motefeil(k, o), { type: 'MoteFort', ...(data as Mote) })
    case 'leggTilSporsmal':
      if (TOMT.test(k.tekst)) return avvist('sporsmal-uten-tekst')
      return ok({ type: 'SporsmalLagtTil', id: k.id, tekst: k.tekst })
    case 'besvar':
      if (!sporsmalene(e).includes(k.id)) return avvist('sporsmal-finnes-ikke')
      if (k.svar === null && TOMT.test(k.tekst)) return avvist('sporsmal-uten-svar')
      return ok({ type: 'SporsmalBesvart', id: k.id, svar: k.svar, tekst: k.tekst })
    case 'skrivGuide':
      return ok({ type: 'GuideSkrevet', tekst: k.tekst })
    case 'noterSamtale':
      return nar(samtalefeil(k, manedFor(o.dagens)), {
        type: 'SamtaleNotert',
        ...(data as Egensamtale),
      })
    case 'knyttProve':
      if (k.proveId && !o.prover.has(k.proveId)) return avvist('egenvurdering-prove-ukjent')
      return ok({ type: 'SaksproveKnyttet', proveId: k.proveId })
    case 'knyttAvvik':
      if (!o.avvik.has(k.avvikId)) return avvist('egenvurdering-avvik-ukjent')
      if (e.avvik.includes(k.avvikId)) return avvist('egenvurdering-avvik-knyttet')
      return ok({ type: 'AvvikKnyttet', avvikId: k.avvikId })
    case 'skrivRapportdel':
      return ok({ type: 'RapportdelSkrevet', del: k.del, tekst: k.tekst })
    default:
      return k satisfies never
  }
}

/** Det som står i veien for å være ferdig. `null`: bare den ansvarliges egen beslutning gjenstår. */
export function hindreForFerdig(e: Egenvurdering): Egenvurderingsavslag | null {
  if (e.ferdig) return 'egenvurdering-ferdig'
  if (sporsmalene(e).some(id => !e.svar[id])) return 'ferdig-sporsmal-gjenstar'
  return RAPPORTDELER.some(d => TOMT.test(e.rapport[d] ?? '')) ? 'ferdig-rapport-gjenstar' : null
}

/** Ferdig er noe ett navngitt menneske sier: den som har ansvaret. Etterpå er alt frosset. */
export function ferdigstill(e: Egenvurdering, o: Pick<Egenvurderingsomgivelse, 'hvem'>): Utfall {
  const hinder = hindreForFerdig(e)
  if (hinder === 'egenvurdering-ferdig') return avvist(hinder)
  if (e.ansvarlig !== o.hvem) return avvist('ferdig-bare-ansvarlig')
  return hinder ? avvist(hinder) : ok({ type: 'EgenvurderingFerdig', av: o.hvem })
}

export const sporsmalene = (e: Pick<Egenvurdering, 'mal' | 'egne'>): readonly string[] => [
  ...MALEN[e.mal].sporsmal.map(x => x.id),
  ...e.egne.map(x => x.id),
]

const nar = (feil: Egenvurderingsavslag | null, h: Egenvurderingshendelse): Utfall =>
  feil ? avvist(feil) : ok(h)

const ukjent = (o: Egenvurderingsomgivelse, ider: readonly AnsattId[]): Egenvurderingsavslag | null =>
  ider.every(i => o.ansatte.has(i)) ? null : 'egenvurdering-ansatt-ukjent'

function dokumentfeil(d: Dokument): Egenvurderingsavslag | null {
  if (TOMT.test(d.tittel)) return 'dokument-uten-tittel'
  if (TOMT.test(d.lenke) && TOMT.test(d.sted)) return 'dokument-uten-sted'
  return TOMT.test(d.lenke) || /^https:\/\/[^\s/]+\.[^\s]+$/.test(d.lenke) ? null : 'dokument-lenke'
}

function motefeil(m: Mote, o: Egenvurderingsomgivelse): Egenvurderingsavslag | null {
  if (TOMT.test(m.tittel)) return 'mote-uten-tittel'
  if (m.dato > o.dagens) return 'mote-fram-i-tid'
  return m.deltakere.length === 0 ? 'mote-uten-deltakere' : ukjent(o, m.deltakere)
}

function samtalefeil(s: Egensamtale, denne: Maned): Egenvurderingsavslag | null {
  if (s.maned > denne) return 'samtale-fram-i-tid'
  return TOMT.test(s.notat) ? 'samtale-uten-notat' : null
}
