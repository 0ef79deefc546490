import type { Dokumentonske } from '@handlingsrom/domene/etterspurt/typer'
import { kroner } from '@handlingsrom/domene/felles/belop'
import { leggTilDager, leggTilManeder, manedFor } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, NotatId, TilbudId } from '@handlingsrom/domene/felles/id'
import type { AlleBarnaSvar, Kanal } from '@handlingsrom/domene/husstand/hendelser'
import { alleBarnaversjon } from '@handlingsrom/domene/husstand/tilstand'
import type { Notatslag } from '@handlingsrom/domene/journal/hendelser'
import type { Journalkommando } from '@handlingsrom/domene/journal/kommandoer'
import type { Innsynsmerke } from '@handlingsrom/domene/journal/typer'
import type { Svar, Svarkilde } from '@handlingsrom/domene/kartlegging/hendelser'
import { celleversjon } from '@handlingsrom/domene/kartlegging/svar'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { finnCelle } from '@handlingsrom/domene/kartlegging/tilstand'
import type { Akuttbehov } from '@handlingsrom/domene/soknad/hendelser'
import type { Tilbudssvar } from '@handlingsrom/domene/tilbud/typer'
import type { Depositumsvedtak } from '@handlingsrom/domene/vedtak/depositum'
import type { Nodhjelpsinnhold, Returgrunn, Utfall } from '@handlingsrom/domene/vedtak/hendelser'
import type { Lesersvar } from '@handlingsrom/domene/vedtak/lesing/typer'
import { apentForslag } from '@handlingsrom/domene/vedtak/tilstand'
import { finnVurdering } from '@handlingsrom/domene/vurdering/tilstand'
import type { Handling, Scene } from './scene.ts'

/** Ordene et manus er skrevet med. Hvert ord er én eller flere kommandoer, de samme som skjermene sender. */

export const taSaken: Handling = () => [{ type: 'taSak' }]
export const fordelTil =
  (a: { readonly id: AnsattId }): Handling =>
  () => [{ type: 'tildelSak', ansattId: a.id }]
export const taTilBehandling =
  (nokkel: string): Handling =>
  s => [{ type: 'taTilBehandling', soknadId: s.soknad(nokkel) }]
export const alleBarna =
  (svar: AlleBarnaSvar, kanal: Kanal, merknad = ''): Handling =>
  s => {
    const settVersjon = alleBarnaversjon(s.sak.husstand)
    return [{ type: 'besvarAlleBarna', svar, kanal, dato: s.idag, merknad, settVersjon }]
  }

export const ikkeRelevant = (tekst: string): Svar => ({ tilstand: 'ikke-relevant', tekst })
export const vilIkkeSvare = (tekst = ''): Svar => ({ tilstand: 'onsker-ikke-a-svare', tekst })

/** Svarene om ett menneske fra én samtale. En vanlig tekst er et kartlagt svar. Det en forelder selv sa, er merket slik at hun kan lese det. */
export const kartlegg =
  (fornavn: string, sagtAv: Svarkilde, kanal: Kanal, svar: Partial<Record<Tema, string | Svar>>): Handling =>
  s =>
    (Object.entries(svar) as [Tema, string | Svar][]).map(([tema, v]) => ({
      type: 'registrerOpplysning',
      personId: s.person(fornavn),
      tema,
      svar: typeof v === 'string' ? { tilstand: 'kartlagt', tekst: v } : v,
      sagtAv,
      kanal,
      dato: s.idag,
      ...(typeof v === 'string' && (sagtAv === 'mor' || sagtAv === 'far')
        ? { innsyn: { merke: 'kan-vises' as const } }
        : {}),
      settVersjon: celleversjon(finnCelle(s.sak.kartlegging, s.person(fornavn), tema)),
    }))

type Notatinnhold = Omit<
  Journalkommando<'ferdigstillNotat'>,
  'type' | 'notatId' | 'dato' | 'gjelder' | 'innsyn'
> & {
  readonly innsyn?: Innsynsmerke
}

/** Et notat med alt det slaget har; uten merke kan det vises. */
export const notatMed =
  (innhold: Notatinnhold, ...gjelder: readonly string[]): Handling =>
  s => [
    {
      type: 'ferdigstillNotat',
      notatId: s.nyId() as NotatId,
      dato: s.idag,
      gjelder: gjelder.map(s.person),
      innsyn: { merke: 'kan-vises' },
      ...innhold,
    },
  ]

export const notat = (slag: Notatslag, tekst: string, ...gjelder: readonly string[]): Handling =>
  notatMed({ slag, tekst, ...(slag === 'kontor' ? { undersokt: { svar: 'ja' } } : {}) }, ...gjelder)

export const fortell =
  (tilbudId: string, til: string, om: readonly string[], maate: Kanal, svar?: Tilbudssvar): Handling =>
  s => [
    {
      type: 'fortellOmTilbud',
      tilbudId: tilbudId as TilbudId,
      til: [s.person(til)],
      om: om.map(s.person),
      maate,
      dato: s.idag,
      ...(svar ? { svar } : {}),
    },
  ]

export const meldAkutt =
  (nokkel: string, behov: readonly Akuttbehov[], tekst: string): Handling =>
  s => [{ type: 'meldAkutt', soknadId: s.soknad(nokkel), behov, tekst }]

export const forelopigSvar =
  (nokkel: string, dagerFrem: number, grunn: string): Handling =>
  s => [
    {
      type: 'sendForelopigSvar',
      soknadId: s.soknad(nokkel),
      forventetSvar: leggTilDager(s.idag, dagerFrem),
      grunn,
    },
  ]

/** Et brev som ber om dokumentasjon, med en frist så mange dager fram. */
export const etterspor =
  (nokkel: string, dagerFrem: number, selvForst: string, ...dokumenter: readonly Dokumentonske[]): Handling =>
  s => [
    {
      type: 'ettersporDokumentasjon',
      soknadId: s.soknad(nokkel),
      dokumenter,
      frist: leggTilDager(s.idag, dagerFrem),
      selvForst,
    },
  ]

/** Perioden: fra måneden det er nå, eller så mange måneder etter, og så mange måneder. */
export const forManeder =
  (nokkel: string, antall: number, omManeder = 0): Handling =>
  s => {
    const fra = leggTilManeder(s.idag, omManeder)
    return [
      {
        type: 'settPeriode',
        soknadId: s.soknad(nokkel),
        fra: manedFor(fra),
        til: manedFor(leggTilManeder(fra, antall - 1)),
        settVersjon: finnVurdering(s.sak.vurderinger, s.soknad(nokkel)).periodeversjon,
      },
    ]
  }

export const foresla =
  (nokkel: string, utfall: Utfall, begrunnelse: string): Handling =>
  s => [{ type: 'foreslaVedtak', soknadId: s.soknad(nokkel), utfall, begrunnelse }]

/** Leseren har svart at behovene er undersøkt og vurdert (S-122). */
const SVART = [{ punkt: 'barnas-behov', svar: 'oppfylt' }] as const
export const fatt =
  (nokkel: string, merknad = ''): Handling =>
  s => [{ type: 'fattVedtak', vedtakId: forslaget(s, nokkel).vedtakId, merknad, lesersvar: SVART }]

type Depositum = Omit<Depositumsvedtak, 'slag' | 'belop' | 'barna' | 'avgjorSoknaden'> & {
  readonly kroner: number
  readonly barna: Readonly<Record<string, string>>
}

/** Depositum ved siden av søknaden, med vilkårene og hva boligen betyr for hvert barn. */
export const foreslaDepositum =
  (nokkel: string, { kroner: belop, barna, ...d }: Depositum, begrunnelse: string): Handling =>
  s => [
    {
      type: 'foreslaAnnetVedtak',
      soknadId: s.soknad(nokkel),
      begrunnelse,
      annet: {
        slag: 'depositum',
        ...d,
        belop: kroner(belop),
        barna: Object.entries(barna).map(([navn, ord]) => ({ personId: s.person(navn), ord })),
        avgjorSoknaden: false,
      },
    },
  ]

/** Det siste forslaget som ikke er svaret på søknaden. */
export const fattDepositum =
  (merknad: string): Handling =>
  s =>
    s.sak.vedtak.vedtak.flatMap(v =>
      v.status === 'foreslatt' && v.innhold.annet?.slag === 'depositum'
        ? [{ type: 'fattVedtak' as const, vedtakId: v.vedtakId, merknad }]
        : [],
    )

/** En kommentar festet til avsnittet om et barn. */
type OmBarnet = readonly [fornavn: string, grunn: Returgrunn, tekst: string]

/** Sender tilbake, med kommentarene festet der de hører hjemme, og det leseren svarte på punktene. */
export const returner =
  (
    nokkel: string,
    grunner: readonly Returgrunn[],
    kommentar: string,
    omBarna: readonly OmBarnet[] = [],
    lesersvar: readonly Lesersvar[] = [],
  ): Handling =>
  s => [
    {
      type: 'returnerVedtak',
      vedtakId: forslaget(s, nokkel).vedtakId,
      grunner,
      kommentar,
      kommentarer: omBarna.map(([fornavn, grunn, tekst]) => ({
        sted: { slag: 'barn', personId: s.person(fornavn) },
        grunn,
        tekst,
      })),
      lesersvar,
    },
  ]

/** Svarer på kommentarene i den siste returen, i rekkefølge. */
export const svarPaKommentarene =
  (nokkel: string, ...svar: readonly string[]): Handling =>
  s => {
    const v = forslaget(s, nokkel)
    return svar.flatMap((tekst, i) => {
      const k = v.lesing.kommentarer[i]
      return k
        ? [{ type: 'besvarKommentar' as const, vedtakId: v.vedtakId, kommentarId: k.kommentarId, tekst }]
        : []
    })
  }

export const nodhjelp =
  (
    nokkel: string,
    innhold: Omit<Nodhjelpsinnhold, 'belop' | 'gjelderTil'> & { kroner: number; dager: number },
  ): Handling =>
  s => {
    const { kroner: belop, dager, ...resten } = innhold
    const gjelderTil = leggTilDager(s.idag, dager)
    return [
      {
        type: 'innvilgNodhjelp',
        soknadId: s.soknad(nokkel),
        innhold: { ...resten, belop: kroner(belop), gjelderTil },
      },
    ]
  }

function forslaget(s: Scene, nokkel: string) {
  const v = apentForslag(s.sak.vedtak, s.soknad(nokkel))
  if (!v) throw new Error(`Det er ikke noe forslag for «${nokkel}»`)
  return v
}
