import type { Pris, Tilbudsgruppe, Tilbyder } from '@handlingsrom/domene/tilbud/typer'
import type { LagreTilbud, Tilbudskort } from '@handlingsrom/kontrakt/tilbud'

type Ord = { readonly navn: string; readonly hva: string; readonly hvem: string; readonly sted: string }
export type Tilbudsutkast = {
  readonly gruppe?: Tilbudsgruppe
  readonly ogsa: readonly string[]
  readonly tilbyder?: Tilbyder
  readonly pris?: Pris
  readonly gjelder?: Tilbudskort['gjelder']
  readonly program: boolean
  readonly fraAr: string
  readonly tilAr: string
  readonly prisTekst: string
  readonly kilde: string
  readonly lenke: string
  readonly nb: Ord
  readonly nn: Ord
  readonly en: Ord
}

const TOMT: Ord = { navn: '', hva: '', hvem: '', sted: '' }
const ord = (t: Tilbudskort['tekst']['nb'] | undefined): Ord => ({
  navn: t?.navn ?? '',
  hva: t?.hva ?? '',
  hvem: t?.hvem ?? '',
  sted: t?.sted ?? '',
})

/** Det skjemaet begynner med: tomt, eller tilbudet slik det står. */
export function startutkast(t: Tilbudskort | undefined): Tilbudsutkast {
  if (!t) {
    return {
      ogsa: [],
      program: false,
      fraAr: '',
      tilAr: '',
      prisTekst: '',
      kilde: '',
      lenke: '',
      nb: TOMT,
      nn: TOMT,
      en: TOMT,
    }
  }
  return {
    gruppe: t.gruppe,
    ogsa: t.tema.filter(x => x !== t.gruppe),
    tilbyder: t.tilbyder,
    pris: t.pris,
    gjelder: t.gjelder,
    program: t.program,
    fraAr: t.alder ? String(t.alder.fraManeder / 12) : '',
    tilAr: t.alder ? String(t.alder.tilManeder / 12 - 1) : '',
    prisTekst: t.tekst.nb.pris ?? '',
    kilde: t.kilde.dokument,
    lenke: t.kilde.lenke ?? '',
    nb: ord(t.tekst.nb),
    nn: ord(t.tekst.nn),
    en: ord(t.tekst.en),
  }
}

/** Utkastet er lagret som tekst. Kan det ikke leses, begynner skjemaet på nytt fra det som står. */
export function lesUtkast(tekst: string, start: Tilbudsutkast): Tilbudsutkast {
  if (tekst === '') return start
  try {
    return { ...start, ...(JSON.parse(tekst) as Partial<Tilbudsutkast>) }
  } catch {
    return start
  }
}

export type Skjemafeil = 'tekst' | 'valg' | 'alder'
type Kropp = Omit<LagreTilbud, 'kommandoId' | 'tilbudId' | 'settVersjon'>

const helt = (tekst: string): number | undefined =>
  /^\d{1,3}$/.test(tekst.trim()) ? Number(tekst) : undefined
const somTekst = (o: Ord, pris = '') => ({
  navn: o.navn.trim(),
  hva: o.hva.trim(),
  hvem: o.hvem.trim(),
  ...(pris.trim() ? { pris: pris.trim() } : {}),
  ...(o.sted.trim() ? { sted: o.sted.trim() } : {}),
})
const hel = (o: Ord): boolean => [o.navn, o.hva, o.hvem].every(x => x.trim() !== '')

/** Kroppen som kan sendes, eller det første som mangler. Et språk som ikke er helt skrevet, sendes ikke: da vises bokmål. */
export function tilKropp(u: Tilbudsutkast): Kropp | Skjemafeil {
  if (!hel(u.nb) || u.kilde.trim() === '') return 'tekst'
  const { gruppe, tilbyder, pris, gjelder } = u
  if (!gruppe || !tilbyder || !pris || !gjelder) return 'valg'
  const [fraAr, tilAr] = [helt(u.fraAr), helt(u.tilAr)]
  if ((u.fraAr.trim() && fraAr === undefined) || (u.tilAr.trim() && tilAr === undefined)) return 'alder'
  if (fraAr !== undefined && tilAr !== undefined && fraAr > tilAr) return 'alder'
  return {
    gruppe,
    // Kodene kommer fra avkryssingen, som bare har temaene.
    ogsa: u.ogsa as Kropp['ogsa'],
    tilbyder,
    pris,
    gjelder,
    program: u.program,
    ...(fraAr === undefined ? {} : { fraAr }),
    ...(tilAr === undefined ? {} : { tilAr }),
    tekst: {
      nb: somTekst(u.nb, u.prisTekst),
      ...(hel(u.nn) ? { nn: somTekst(u.nn) } : {}),
      ...(hel(u.en) ? { en: somTekst(u.en) } : {}),
    },
    kilde: u.kilde.trim(),
    ...(u.lenke.trim() ? { lenke: u.lenke.trim() } : {}),
  }
}
