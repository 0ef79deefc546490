import { HURTIGVALG } from '@handlingsrom/domene/kartlegging/hendelser'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import {
  HENVENDELSER,
  KJENNETEGN,
  LESEMAATER,
  PRISER,
  TILBUDSGRUPPER,
  TILBUDSSVAR,
  TILBYDERE,
} from '@handlingsrom/domene/tilbud/typer'
import { z } from 'zod'
import { antall, id, kortTekst, tekst } from './felles/typer.ts'
import { Hvem } from './sak/visning.ts'

const Tekst = z.object({
  navn: z.string(),
  hva: z.string(),
  hvem: z.string(),
  pris: z.string().optional(),
  sted: z.string().optional(),
})

/** Ett tilbud slik det vises overalt: i saken, på arket og i kommunens katalog. */
export const Tilbudskort = z.object({
  tilbudId: z.string(),
  versjon: z.number().int(),
  omrade: z.enum(['nasjonalt', 'lokalt']),
  gruppe: z.enum(TILBUDSGRUPPER),
  tema: z.array(z.enum(TEMA)),
  tilbyder: z.enum(TILBYDERE),
  program: z.boolean(),
  pris: z.enum(PRISER),
  henvendelse: z.enum(HENVENDELSER),
  gjelder: z.enum(['barn', 'voksen', 'familie']),
  alder: z.object({ fraManeder: z.number().int(), tilManeder: z.number().int() }).nullable(),
  tekst: z.object({ nb: Tekst, nn: Tekst.optional(), en: Tekst.optional() }),
  kilde: z.object({
    dokument: z.string(),
    lenke: z.string().nullable(),
    sier: z.string(),
    lest: z.string(),
    lestSom: z.enum(LESEMAATER),
  }),
  /** Dagen noen bør se på det igjen. */
  kontrolleresIgjen: z.string(),
  oppdiktet: z.boolean(),
})
export type Tilbudskort = z.infer<typeof Tilbudskort>

/** `GET /api/tilbud`: arket «Dette kan dere søke om», uten noen sak. Gruppe for gruppe, i katalogens rekkefølge. */
export const Tilbudsoversikt = z.object({
  dagens: z.string(),
  kommunenavn: z.string(),
  tilbud: z.array(Tilbudskort),
})
export type Tilbudsoversikt = z.infer<typeof Tilbudsoversikt>

const Person = z.object({ personId: z.string().optional() })
/** Hvorfor et tilbud kan være aktuelt: det noen har sagt, og når. Teksten lages i nettleseren. */
const Grunn = z.discriminatedUnion('slag', [
  Person.extend({ slag: z.literal('behov'), tema: z.enum(TEMA), dato: z.string() }),
  Person.extend({
    slag: z.literal('svar'),
    tema: z.enum(TEMA),
    valg: z.enum(HURTIGVALG),
    dato: z.string(),
  }),
  Person.extend({ slag: z.literal('delsvar'), tema: z.enum(TEMA), sporsmalId: z.string(), dato: z.string() }),
  Person.extend({
    slag: z.literal('kjennetegn'),
    tema: z.enum(TEMA),
    kjennetegn: z.enum(KJENNETEGN),
    dato: z.string(),
  }),
  Person.extend({ slag: z.literal('alder') }),
  Person.extend({ slag: z.literal('en-voksen') }),
])
export type Grunnvisning = z.infer<typeof Grunn>

/** Det vi ikke vet. Det ukjente utelukker aldri noe. */
const Ukjent = z.discriminatedUnion('slag', [
  Person.extend({ slag: z.literal('ikke-spurt'), tema: z.enum(TEMA) }),
  Person.extend({ slag: z.literal('les-svaret'), tema: z.enum(TEMA) }),
  Person.extend({ slag: z.literal('vil-ikke-svare'), tema: z.enum(TEMA) }),
  Person.extend({ slag: z.literal('alder-ukjent') }),
  Person.extend({ slag: z.literal('husstanden') }),
])
export type Ukjentvisning = z.infer<typeof Ukjent>

export const Fortaltvisning = z.object({
  nr: z.number().int(),
  tilbudId: z.string(),
  navn: z.string(),
  til: z.array(z.string()),
  om: z.array(z.string()),
  maate: z.string(),
  dato: z.string(),
  svar: z.array(z.object({ svar: z.enum(TILBUDSSVAR), dato: z.string() })),
  av: Hvem,
})
export type Fortaltvisning = z.infer<typeof Fortaltvisning>

export const Samtykkevisning = z.object({
  nr: z.number().int(),
  tilbudId: z.string(),
  navn: z.string(),
  av: z.string(),
  om: z.array(z.string()),
  hva: z.string(),
  maate: z.string(),
  dato: z.string(),
  til: z.string(),
  trukket: z.string().nullable(),
  /** Om Nav kan ta kontakt i dag. */
  gjelder: z.boolean(),
  kontakt: z.array(z.object({ dato: z.string(), hva: z.string(), av: Hvem })),
})
export type Samtykkevisning = z.infer<typeof Samtykkevisning>

/** `GET /api/saker/:sakId/tilbud` */
export const Tilbudsvisning = z.object({
  dagens: z.string(),
  personer: z.array(
    z.object({
      personId: z.string(),
      fornavn: z.string(),
      fodselsdato: z.string().nullable(),
      rolle: z.enum(['barn', 'voksen']),
    }),
  ),
  /** Hele katalogen, gruppe for gruppe. `aktuelt` er `null` når det vi vet, taler mot det for alle. */
  tilbud: z.array(
    Tilbudskort.extend({
      aktuelt: z.object({ grunner: z.array(Grunn), hvis: z.array(Ukjent) }).nullable(),
    }),
  ),
  /** Nyest først. */
  fortalt: z.array(Fortaltvisning),
  samtykker: z.array(Samtykkevisning),
  kanSkrive: z.boolean(),
})
export type Tilbudsvisning = z.infer<typeof Tilbudsvisning>
export type Tilbudet = Tilbudsvisning['tilbud'][number]

/** `GET /api/kommune/tilbud`: kommunens egne, til den som holder dem ved like. */
export const Kommunetilbud = z.object({
  dagens: z.string(),
  tilbud: z.array(Tilbudskort),
  tattUt: z.array(z.object({ tilbudId: z.string(), navn: z.string(), grunn: z.string(), dato: z.string() })),
  antallNasjonale: z.number().int(),
  kanEndre: z.boolean(),
})
export type Kommunetilbud = z.infer<typeof Kommunetilbud>

const innTekst = z.object({
  navn: kortTekst,
  hva: tekst(2000),
  hvem: tekst(2000),
  pris: kortTekst.exactOptional(),
  sted: kortTekst.exactOptional(),
})

/** `POST /api/kommune/tilbud/lagre`. `settVersjon` er 0 for et nytt tilbud. */
export const LagreTilbud = z.object({
  kommandoId: id('KommandoId'),
  tilbudId: id('TilbudId'),
  settVersjon: antall,
  gruppe: z.enum(TILBUDSGRUPPER),
  ogsa: z.array(z.enum(TEMA)).max(12),
  tilbyder: z.enum(TILBYDERE),
  program: z.boolean(),
  pris: z.enum(PRISER),
  gjelder: z.enum(['barn', 'voksen', 'familie']),
  /** Hele år, begge inkludert. Uten alder passer det for alle. */
  fraAr: z.number().int().min(0).max(120).exactOptional(),
  tilAr: z.number().int().min(0).max(120).exactOptional(),
  tekst: z.object({ nb: innTekst, nn: innTekst.exactOptional(), en: innTekst.exactOptional() }),
  kilde: kortTekst,
  lenke: z
    .url({ protocol: /^https?$/, error: 'Adressen må begynne med https://.' })
    .max(500)
    .exactOptional(),
})
export type LagreTilbud = z.infer<typeof LagreTilbud>

export const TaUtTilbud = z.object({
  kommandoId: id('KommandoId'),
  tilbudId: id('TilbudId'),
  settVersjon: antall,
  grunn: kortTekst,
})

/** Noen har sett at tilbudet fortsatt stemmer. */
export const KontrollertTilbud = z.object({
  kommandoId: id('KommandoId'),
  tilbudId: id('TilbudId'),
  settVersjon: antall,
})
