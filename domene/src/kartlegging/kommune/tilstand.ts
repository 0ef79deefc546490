import type { Dato } from '../../felles/dato.ts'
import { umulig } from '../../felles/resultat.ts'
import type { Registrert } from '../../sak/strom.ts'
import type { Kommunetider } from '../ferskhet/sporresIgjen.ts'
import type { EgetSporsmal, Kommunetekst, Kommunetillegg } from '../skjema/tillegg.ts'
import type { Aldersgruppe } from '../skjema/veiledning/typer.ts'
import type { Tema } from '../tema.ts'
import type { KartleggingskommuneHendelse } from './hendelser.ts'

/** Det som gjelder et punkt, for alle aldre eller for én aldersgruppe. */
type Sted = { readonly punkt: Tema; readonly gruppe?: Aldersgruppe }
export type LokalVeiledning = Sted & { readonly tekst: Kommunetekst; readonly skrevet: Dato }
export type Malestokk = Sted & {
  readonly tekst: Kommunetekst
  readonly kilde: string
  readonly sjekket: Dato
}
export type Rutine = { readonly tekst: string; readonly referanse?: string; readonly skrevet: Dato }

/** Kommunens valg for kartleggingen, slik de er nå. */
export type Kartleggingspolicy = {
  readonly skjema: Kommunetillegg
  readonly veiledning: readonly LokalVeiledning[]
  readonly malestokk: readonly Malestokk[]
  readonly ferskhet: Kommunetider
  readonly samtaleintervallManeder: number
  readonly rutine?: Rutine
  /** Nummeret på hendelsen som sist skrev hver del. Den som endrer, sier hvilket hun så. */
  readonly versjoner: Readonly<Record<string, number>>
}

/** «En fysisk samtale en gang i kvartalet» (Røde Kors 2023, kapittel 7.3; S-058). Et forslag; kommunen setter sin egen tid. */
export const SAMTALEINTERVALL_MANEDER = 3

export const TOM_KARTLEGGINGSPOLICY: Kartleggingspolicy = {
  skjema: { utgaver: [] },
  veiledning: [],
  malestokk: [],
  ferskhet: {},
  samtaleintervallManeder: SAMTALEINTERVALL_MANEDER,
  versjoner: {},
}

export const egneSporsmal = (p: Kartleggingspolicy): readonly EgetSporsmal[] =>
  p.skjema.utgaver.at(-1)?.sporsmal ?? []

const TYPER: Readonly<Record<KartleggingskommuneHendelse['type'], true>> = {
  EgetSporsmalSkrevet: true,
  EgetSporsmalTattUt: true,
  LokalVeiledningSkrevet: true,
  MalestokkSkrevet: true,
  FerskhetstidBestemt: true,
  SamtaleintervallBestemt: true,
  KartleggingsrutineSkrevet: true,
}
export const erKartleggingsvalg = (h: { readonly type: string }): h is KartleggingskommuneHendelse =>
  Object.hasOwn(TYPER, h.type)

const stedsnokkel = ({ punkt, gruppe }: Sted): string => `${punkt}/${gruppe ?? 'alle'}`

/** Delen en hendelse skriver. To som endrer hver sin del, er ikke i veien for hverandre. */
export function delnokkel(e: KartleggingskommuneHendelse): string {
  switch (e.type) {
    case 'EgetSporsmalSkrevet':
      return `sporsmal/${e.sporsmal.id}`
    case 'EgetSporsmalTattUt':
      return `sporsmal/${e.id}`
    case 'LokalVeiledningSkrevet':
      return `veiledning/${stedsnokkel(e)}`
    case 'MalestokkSkrevet':
      return `malestokk/${stedsnokkel(e)}`
    case 'FerskhetstidBestemt':
      return `ferskhet/${e.punkt}`
    case 'SamtaleintervallBestemt':
      return 'intervall'
    case 'KartleggingsrutineSkrevet':
      return 'rutine'
    default:
      return umulig(e)
  }
}

export function foldKartleggingspolicy(
  p: Kartleggingspolicy,
  r: Registrert<KartleggingskommuneHendelse>,
): Kartleggingspolicy {
  const e = r.hendelse
  return { ...medEndring(p, e), versjoner: { ...p.versjoner, [delnokkel(e)]: r.nr } }
}

function medEndring(p: Kartleggingspolicy, e: KartleggingskommuneHendelse): Kartleggingspolicy {
  switch (e.type) {
    case 'EgetSporsmalSkrevet':
      return nyUtgave(p, e.dato, medEllerNy(egneSporsmal(p), e.sporsmal))
    case 'EgetSporsmalTattUt':
      return nyUtgave(
        p,
        e.dato,
        egneSporsmal(p).filter(s => s.id !== e.id),
      )
    case 'LokalVeiledningSkrevet': {
      const { punkt, gruppe, tekst } = e
      const sted = { punkt, ...(gruppe ? { gruppe } : {}) }
      return { ...p, veiledning: bytt(p.veiledning, sted, tekst && { ...sted, tekst, skrevet: e.dato }) }
    }
    case 'MalestokkSkrevet': {
      const { punkt, gruppe, tekst, kilde, sjekket } = e
      const sted = { punkt, ...(gruppe ? { gruppe } : {}) }
      return { ...p, malestokk: bytt(p.malestokk, sted, tekst && { ...sted, tekst, kilde, sjekket }) }
    }
    case 'FerskhetstidBestemt': {
      const { [e.punkt]: _, ...andre } = p.ferskhet
      return { ...p, ferskhet: e.maneder === undefined ? andre : { ...andre, [e.punkt]: e.maneder } }
    }
    case 'SamtaleintervallBestemt':
      return { ...p, samtaleintervallManeder: e.maneder }
    case 'KartleggingsrutineSkrevet': {
      const { rutine: _, ...resten } = p
      if (e.tekst === undefined) return resten
      const referanse = e.referanse ? { referanse: e.referanse } : {}
      return { ...resten, rutine: { tekst: e.tekst, ...referanse, skrevet: e.dato } }
    }
    default:
      return umulig(e)
  }
}

const nyUtgave = (
  p: Kartleggingspolicy,
  fra: Dato,
  sporsmal: readonly EgetSporsmal[],
): Kartleggingspolicy => ({
  ...p,
  skjema: { utgaver: [...p.skjema.utgaver, { nr: p.skjema.utgaver.length + 1, fra, sporsmal }] },
})

const medEllerNy = (alle: readonly EgetSporsmal[], ny: EgetSporsmal): readonly EgetSporsmal[] =>
  alle.some(s => s.id === ny.id) ? alle.map(s => (s.id === ny.id ? ny : s)) : [...alle, ny]

function bytt<T extends Sted>(alle: readonly T[], sted: Sted, ny: T | undefined): readonly T[] {
  const andre = alle.filter(x => stedsnokkel(x) !== stedsnokkel(sted))
  return ny ? [...andre, ny] : andre
}

/** Det mest presise for barnets alder: gruppens egen tekst, ellers den for alle aldre. */
export const forAlder = <T extends Sted>(
  alle: readonly T[],
  punkt: Tema,
  gruppe: Aldersgruppe | undefined,
): T | undefined =>
  alle.find(x => x.punkt === punkt && x.gruppe !== undefined && x.gruppe === gruppe) ??
  alle.find(x => x.punkt === punkt && x.gruppe === undefined)
