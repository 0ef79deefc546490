import type { Detaljer, Detaljslag } from '@handlingsrom/domene/kartlegging/detaljer'
import {
  AKTIVITETSSTATUS,
  BEGIVENHETER,
  EIEFORMER,
  HJEM,
  HYPPIGHETER,
  JANEI,
  MOBILER,
  NETTVERK,
  PLASSER,
  TJENESTER,
  TJENESTESTATUS,
  UTFORDRINGER,
  UTKASTELSE,
  UTSTYRSSTATUS,
} from '@handlingsrom/domene/kartlegging/hendelser'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'

/** Ett felt i en opplysning. `kostnad` er et beløp og hvor ofte. */
export type Detaljfeltslag = 'tekst' | 'tall' | 'belop' | 'dato' | 'kostnad' | readonly string[]
export type Detaljrad = {
  readonly felt: string
  readonly slag: Detaljfeltslag
  /** Uten dette er det ikke noen opplysning ennå. */
  readonly kreves?: true
}

/** Feltene i hver slags opplysning, i den rekkefølgen de leses. Teksten er alltid hovedsaken; feltene er til hjelp. */
export const DETALJSKJEMA: Readonly<Record<Detaljslag, readonly Detaljrad[]>> = {
  utstyr: [
    { felt: 'ting', slag: 'tekst', kreves: true },
    { felt: 'status', slag: UTSTYRSSTATUS, kreves: true },
    { felt: 'storrelse', slag: 'tekst' },
    { felt: 'sistKjopt', slag: 'dato' },
    { felt: 'belop', slag: 'belop' },
  ],
  aktivitet: [
    { felt: 'navn', slag: 'tekst', kreves: true },
    { felt: 'status', slag: AKTIVITETSSTATUS, kreves: true },
    { felt: 'kostnad', slag: 'kostnad' },
    { felt: 'betalesInnen', slag: 'dato' },
  ],
  bolig: [
    { felt: 'hjem', slag: HJEM },
    { felt: 'eieform', slag: EIEFORMER },
    { felt: 'rom', slag: 'tall' },
    { felt: 'standard', slag: 'tekst' },
    { felt: 'beliggenhet', slag: 'tekst' },
    { felt: 'flyttinger', slag: 'tall' },
    { felt: 'utkastelse', slag: UTKASTELSE },
    { felt: 'leieTil', slag: 'dato' },
  ],
  plass: [
    { felt: 'plass', slag: PLASSER, kreves: true },
    { felt: 'sted', slag: 'tekst' },
    { felt: 'trinn', slag: 'tekst' },
    { felt: 'kontakt', slag: 'tekst' },
    { felt: 'kostnad', slag: 'kostnad' },
  ],
  nett: [
    { felt: 'internettHjemme', slag: JANEI },
    { felt: 'mobil', slag: MOBILER },
    { felt: 'abonnement', slag: JANEI },
    { felt: 'pc', slag: JANEI },
  ],
  materielt: [
    { felt: 'bolig', slag: JANEI },
    { felt: 'venner', slag: JANEI },
    { felt: 'fritid', slag: JANEI },
  ],
  ekstrautgift: [
    { felt: 'hva', slag: 'tekst', kreves: true },
    { felt: 'kostnad', slag: 'kostnad' },
  ],
  tjeneste: [
    { felt: 'hva', slag: TJENESTER, kreves: true },
    { felt: 'status', slag: TJENESTESTATUS, kreves: true },
    { felt: 'kontakt', slag: 'tekst' },
    { felt: 'snakke', slag: JANEI },
  ],
  nettverk: [
    { felt: 'hvem', slag: NETTVERK, kreves: true },
    { felt: 'navn', slag: 'tekst' },
    { felt: 'hjelper', slag: 'tekst' },
  ],
  utfordring: [{ felt: 'hva', slag: UTFORDRINGER, kreves: true }],
  begivenhet: [
    { felt: 'hva', slag: BEGIVENHETER, kreves: true },
    { felt: 'navn', slag: 'tekst' },
    { felt: 'dato', slag: 'dato' },
    { felt: 'belop', slag: 'belop' },
  ],
}

/** Hvilke opplysninger som er nyttige under hvert tema. Et forslag: alle kan skrives som tekst. */
export const DETALJER_FOR: Readonly<Record<Tema, readonly Detaljslag[]>> = {
  'antall-alder': [],
  'sosial-helse': ['ekstrautgift'],
  bosituasjon: ['bolig', 'materielt'],
  'overgang-etablering': ['begivenhet', 'ekstrautgift'],
  'omsorg-samvaer': ['ekstrautgift'],
  nettverk: ['nettverk', 'begivenhet', 'materielt'],
  'andre-tjenester': ['tjeneste', 'ekstrautgift'],
  'sfo-barnehage': ['plass'],
  skole: ['plass', 'utstyr', 'begivenhet'],
  fritid: ['aktivitet', 'begivenhet', 'utstyr', 'materielt'],
  'utstyr-klaer': ['utstyr'],
  'internett-mobil': ['nett'],
  'andre-behov': ['ekstrautgift', 'begivenhet'],
}

export type Detaljverdier = Readonly<Record<string, unknown>>
export const HYPPIGHET = HYPPIGHETER

/** Opplysningen når alt som kreves, står der og minst ett felt er fylt ut; ellers `undefined`. */
export function ferdigDetalj(slag: Detaljslag, verdier: Detaljverdier): Detaljer | undefined {
  const fylt = Object.entries(verdier).filter(([, v]) => v !== undefined && v !== '')
  const navn = new Set(fylt.map(([felt]) => felt))
  const alle = DETALJSKJEMA[slag].every(r => !r.kreves || navn.has(r.felt))
  if (!alle || fylt.length === 0) return undefined
  // Feltene og verdiene er tabellens egne; kontrakten leser dem en gang til på tjeneren.
  return { slag, ...Object.fromEntries(fylt) } as Detaljer
}
