import {
  ALLE_BARNA_SVAR,
  BARNERELASJONER,
  BOSTEDER,
  KANALER,
  VOKSENROLLER,
} from '@handlingsrom/domene/husstand/hendelser'
import { FORELDET } from '@handlingsrom/domene/kartlegging/alleBarna'
import { UTELATELSESGRUNNER } from '@handlingsrom/domene/kartlegging/hendelser'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { FASER } from '@handlingsrom/domene/sak/faser'
import { OPPGAVETYPER } from '@handlingsrom/domene/sak/oppgavetyper'
import { AKUTTBEHOV, SOKNADSKANALER } from '@handlingsrom/domene/soknad/hendelser'
import { SKJERMINGER } from '@handlingsrom/domene/tilgang/egenskaper'
import { z } from 'zod'
import { Personvisning } from '../person.ts'
import { Kontrollert } from './kontroll.ts'
import { SoknadenSier } from './soknadenSier.ts'

/** Fem tilstander: fire registrerte, og «bør spørres på nytt» som regnes av datoen. */
export const CELLETILSTANDER = [
  'ikke-spurt',
  'kartlagt',
  'bor-sporres-pa-nytt',
  'ikke-relevant',
  'onsker-ikke-a-svare',
] as const

/** Et menneske i arbeidet, slik det vises. `null` for integrasjon og drift. */
export const Hvem = z.object({ ansattId: z.string().nullable(), navn: z.string() })

/** Fra når noen ikke regnes med i husstanden, og hvorfor. */
const TattUt = z.object({ fra: z.string(), grunn: z.string() }).nullable()

/** Grunnen til at barnet ikke er kartlagt for søknaden saken handler om nå, og når resten skal være spurt. */
export const Utelatt = z
  .object({
    grunn: z.enum(UTELATELSESGRUNNER),
    tekst: z.string(),
    dato: z.string(),
    innen: z.string().nullable(),
  })
  .nullable()

export const Barnevisning = Personvisning.extend({
  relasjon: z.enum(BARNERELASJONER),
  bosted: z.enum(BOSTEDER),
  samvarsgrad: z.number().nullable(),
  /** Dagen et ventet barn har termin. */
  termin: z.string().nullable(),
  foreldre: z.array(z.string()),
  kilde: z.enum(['soknad', 'register', 'ansatt', 'familien']),
  versjon: z.number().int(),
  tattUt: TattUt,
  /** Det som står over, gjelder til et menneske har spurt. */
  soknadenSier: SoknadenSier.nullable(),
  /** Tretten tilstander i listens rekkefølge. */
  celler: z.array(z.object({ tema: z.enum(TEMA), tilstand: z.enum(CELLETILSTANDER) })),
  utelatt: Utelatt,
})
export type Barnevisning = z.infer<typeof Barnevisning>

export const Dokumentvisning = z.object({
  sha256: z.string(),
  filnavn: z.string(),
  mimetype: z.string(),
  storrelse: z.number().int(),
  dato: z.string(),
  /** Hva dokumentet er: søknaden, et vedlegg, et brev vi har laget. */
  slag: z.enum(['soknad', 'vedlegg', 'ettersendelse', 'brev']),
  soknadId: z.string().nullable(),
})

export const Soknadshode = z.object({
  soknadId: z.string(),
  /** Den som søkte. I en felles sak kan det være en annen enn sakens søker. */
  soker: z.object({ personId: z.string(), navn: z.string() }).nullable(),
  kanal: z.enum(SOKNADSKANALER),
  mottatt: z.string(),
  mottattDato: z.string(),
  status: z.enum(['mottatt', 'under-behandling', 'ferdigbehandlet', 'behandles-ikke']),
  fase: z.enum(FASER),
  hvaSokesOm: z.string(),
  akutt: z
    .object({
      behov: z.array(z.enum(AKUTTBEHOV)),
      /** Det som er meldt og ikke møtt ennå. */
      gjenstar: z.array(z.enum(AKUTTBEHOV)),
      dato: z.string(),
      avklart: z.boolean(),
    })
    .nullable(),
  /** Søknaden har fått svar; et vedtak kan være tatt opp igjen etterpå. */
  besvart: z.boolean(),
  forelopigFrist: z.string(),
  forelopigSvar: z.object({ dato: z.string(), forventetSvar: z.string(), grunn: z.string() }).nullable(),
  vedtak: z.array(
    z.object({
      vedtakId: z.string(),
      status: z.enum(['foreslatt', 'returnert', 'trukket', 'fattet']),
      slag: z.enum(['ordinaert', 'nodhjelp', 'annet']),
      dato: z.string().nullable(),
    }),
  ),
  harInnsyn: z.boolean(),
})
export type Soknadshode = z.infer<typeof Soknadshode>

export const Oppgavevisning = z.object({
  oppgaveId: z.string(),
  type: z.enum(OPPGAVETYPER),
  sakId: z.string(),
  familie: z.string(),
  frist: z.string().nullable(),
  fra: z.string(),
  for: z.enum(['saksbehandler', 'andreleser', 'krets', 'alle']),
  soknadId: z.string().nullable(),
  vedtakId: z.string().nullable(),
  samtaleId: z.string().nullable(),
  person: z.object({ personId: z.string(), fornavn: z.string() }).nullable(),
  tekst: z.string().nullable(),
})
export type Oppgavevisning = z.infer<typeof Oppgavevisning>

export const Tidslinjerad = z.object({
  nr: z.number().int(),
  tidspunkt: z.string(),
  dato: z.string(),
  /** Hendelsens type; teksten står i katalogen. */
  type: z.string(),
  hvem: Hvem,
  /** Så mange like etter hverandre, samme dag og av samme menneske. `nr` er den siste av dem. */
  antall: z.number().int(),
  /** Korte, ufarlige tillegg til teksten: tema, barnets fornavn, status. */
  tall: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Tidslinjerad = z.infer<typeof Tidslinjerad>

/** `GET /api/saker/:sakId`: alt sakens forside trenger. */
export const Saksvisning = z.object({
  sakId: z.string(),
  saksnummer: z.string(),
  familie: z.string(),
  dagens: z.string(),
  soker: Personvisning,
  voksne: z.array(
    Personvisning.extend({ rolle: z.enum(VOKSENROLLER), versjon: z.number().int(), tattUt: TattUt }),
  ),
  /** Eldst først, alltid i samme rekkefølge. Listen påstår aldri at den er fullstendig. */
  barn: z.array(Barnevisning),
  alleBarna: z
    .object({
      svar: z.enum(ALLE_BARNA_SVAR),
      kanal: z.enum(KANALER),
      dato: z.string(),
      merknad: z.string(),
      versjon: z.number().int(),
      /** Hvorfor svaret ikke holder for søknaden saken handler om nå. */
      foreldet: z.enum(FORELDET).nullable(),
    })
    .nullable(),
  /** Hvordan de voksne sist sa at de helst vil ha kontakt, med dagen det ble sagt. */
  kontaktonsker: z.array(
    z.object({ personId: z.string(), fornavn: z.string(), tekst: z.string(), dato: z.string() }),
  ),
  tildelt: z.array(Hvem),
  erTildeltMeg: z.boolean(),
  kanSkrive: z.boolean(),
  /** Hvem saken er åpen for slik den er gradert nå. */
  skjerming: z.enum(SKJERMINGER),
  /** Kollegene som kan bekrefte en nedgradering. Bare for den som selv er i kretsen. */
  kretsen: z.array(Hvem),
  /** Nyest først. Den første åpne er den saken handler om nå. */
  soknader: z.array(Soknadshode),
  kontroller: z.array(Kontrollert),
  /** Skjult for den som leser saken i en saksprøve, til hun har levert. */
  kontrollerSkjult: z.boolean(),
  /** Det som står mellom saken og et forslag nå: like mange som siden Vurdering lister opp. */
  antallHindre: z.number().int(),
  oppgaver: z.array(Oppgavevisning),
  /** De nyeste radene, og den siste av hver type. Er det flere, hentes de med `Tidslinjen`. */
  tidslinje: z.array(Tidslinjerad),
  antallITidslinjen: z.number().int(),
  dokumenter: z.array(Dokumentvisning),
  sisteNr: z.number().int(),
})
export type Saksvisning = z.infer<typeof Saksvisning>

/** `GET /api/saker/:sakId/tidslinje`: alt som har skjedd i saken, nyest først. */
export const Tidslinjen = z.object({ rader: z.array(Tidslinjerad) })
export type Tidslinjen = z.infer<typeof Tidslinjen>

/** `GET /api/saker/:sakId/siste`: nummeret på den siste hendelsen i saken. Er det nytt, er det noe å hente. */
export const Sistenummer = z.object({ sisteNr: z.number().int() })
