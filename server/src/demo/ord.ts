import { kroner } from '@handlingsrom/domene/felles/belop'
import { leggTilDager, leggTilManeder, manedFor } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, NotatId } from '@handlingsrom/domene/felles/id'
import type { AlleBarnaSvar, Kanal } from '@handlingsrom/domene/husstand/hendelser'
import { alleBarnaversjon } from '@handlingsrom/domene/husstand/tilstand'
import type { Notatslag } from '@handlingsrom/domene/journal/hendelser'
import type { Svar, Svarkilde } from '@handlingsrom/domene/kartlegging/hendelser'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { celleversjon, finnCelle } from '@handlingsrom/domene/kartlegging/tilstand'
import type { Akuttbehov } from '@handlingsrom/domene/soknad/hendelser'
import type { Nodhjelpsinnhold, Returgrunn, Utfall } from '@handlingsrom/domene/vedtak/hendelser'
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

/** Svarene om ett menneske fra én samtale. En vanlig tekst er et kartlagt svar. */
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
      settVersjon: celleversjon(finnCelle(s.sak.kartlegging, s.person(fornavn), tema)),
    }))

export const notat =
  (slag: Notatslag, tekst: string, ...gjelder: readonly string[]): Handling =>
  s => [
    {
      type: 'ferdigstillNotat',
      notatId: s.nyId() as NotatId,
      slag,
      dato: s.idag,
      tekst,
      gjelder: gjelder.map(s.person),
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

export const fatt =
  (nokkel: string, merknad = ''): Handling =>
  s => [{ type: 'fattVedtak', vedtakId: forslaget(s, nokkel).vedtakId, merknad }]

export const returner =
  (nokkel: string, grunner: readonly Returgrunn[], kommentar: string, fornavn?: string): Handling =>
  s => [
    {
      type: 'returnerVedtak',
      vedtakId: forslaget(s, nokkel).vedtakId,
      grunner,
      kommentar,
      ...(fornavn ? { personId: s.person(fornavn) } : {}),
    },
  ]

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
