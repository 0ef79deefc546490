import { KANALER } from '@handlingsrom/domene/husstand/hendelser'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import {
  ALENEARBEID,
  LOFTEGIVERE,
  LOFTESLAG,
  LOFTEUTFALL,
  SAMTALEN_GJELDER,
  SAMTALESLAG,
  TOLKEBEHOV,
  TOLKEBRUK,
} from '@handlingsrom/domene/samtale/hendelser'
import { z } from 'zod'
import { dato, id, tekst } from '../felles/typer.ts'
import { Kontaktvisning } from '../kontakt.ts'
import { samtaleId } from './kommandoer/ider.ts'
import { samtaleopplysninger } from './kommandoer/samtale.ts'
import { Hvem } from './visning.ts'

const Deltaker = z.object({ personId: z.string(), fornavn: z.string() })

export const Loftevisning = z.object({
  lofteId: z.string(),
  slag: z.enum(LOFTESLAG),
  hva: z.string(),
  hvem: z.enum(LOFTEGIVERE),
  dato: z.string(),
  innen: z.string().nullable(),
  samtaleId: z.string().nullable(),
  av: Hvem,
  gjortOpp: z
    .object({ utfall: z.enum(LOFTEUTFALL), tekst: z.string(), dato: z.string(), av: Hvem })
    .nullable(),
})
export type Loftevisning = z.infer<typeof Loftevisning>

export const Samtalevisning = z.object({
  samtaleId: z.string(),
  versjon: z.number().int(),
  dato: z.string(),
  klokkeslett: z.string().nullable(),
  sted: z.enum(KANALER),
  hvor: z.string().nullable(),
  slag: z.enum(SAMTALESLAG),
  gjelder: z.enum(SAMTALEN_GJELDER),
  formal: z.string(),
  deltakere: z.array(Deltaker),
  andre: z.array(z.string()),
  tolk: z.object({
    behov: z.enum(TOLKEBEHOV),
    sprak: z.string().nullable(),
    bestilt: z.object({ dato: z.string(), av: z.string() }).nullable(),
    brukt: z.enum(TOLKEBRUK).nullable(),
    hvorforIkke: z.string().nullable(),
  }),
  barnTolket: z.object({ hvem: Deltaker.nullable(), grunn: z.string() }).nullable(),
  barnetolkingFulgtOpp: z.object({ hvordan: z.string(), dato: z.string(), av: Hvem }).nullable(),
  annenInstans: z.object({ navn: z.string() }).nullable(),
  startetAv: Hvem,
  tidspunkt: z.string(),
  /** De ferdige notatene samtalen står i. Tom: ikke journalført ennå. */
  notater: z.array(z.object({ notatId: z.string(), slag: z.string(), dato: z.string() })),
  /** Svar i kartleggingen som ble skrevet i denne samtalen. */
  antallSvar: z.number().int(),
  avsluttet: z
    .object({
      notatId: z.string(),
      planlagtNeste: z.array(z.enum(TEMA)),
      planlagtTekst: z.string().nullable(),
      av: Hvem,
      tidspunkt: z.string(),
    })
    .nullable(),
})
export type Samtalevisning = z.infer<typeof Samtalevisning>

/** `GET /api/saker/:sakId/samtaler`: nyeste først, med det som er lovet og ikke gjort opp øverst. */
export const Samtaleliste = z.object({
  dagens: z.string(),
  samtaler: z.array(Samtalevisning),
  lofter: z.array(Loftevisning),
  /** Oppsøkende kontakter som hører til saken. */
  kontakter: z.array(Kontaktvisning.extend({ merknad: z.string() })),
  kanSkrive: z.boolean(),
})
export type Samtaleliste = z.infer<typeof Samtaleliste>

/** `GET /api/saker/:sakId/samtaler/:samtaleId`: én samtale, og det den forrige sa at det skulle spørres om. */
export const Samtaledetaljer = z.object({
  dagens: z.string(),
  samtale: Samtalevisning,
  /** Alle åpne løfter i saken, og dem som ble gitt i denne samtalen. */
  lofter: z.array(Loftevisning),
  planlagt: z
    .object({
      samtaleId: z.string(),
      dato: z.string(),
      tema: z.array(z.enum(TEMA)),
      tekst: z.string().nullable(),
    })
    .nullable(),
  kanSkrive: z.boolean(),
})
export type Samtaledetaljer = z.infer<typeof Samtaledetaljer>

const Risikovurdering = z.object({
  samtaleId: z.string().nullable(),
  alenearbeid: z.enum(ALENEARBEID),
  vurdering: z.string(),
  tiltak: z.string(),
  dato: z.string(),
  av: Hvem,
})
/** `GET /api/saker/:sakId/risiko`: bare for den som har saken, og lederen ved kontoret (ADR 0016). */
export const Risikovisning = z.object({ vurderinger: z.array(Risikovurdering), kanSkrive: z.boolean() })
export type Risikovisning = z.infer<typeof Risikovisning>

/** `GET /api/risiko`: sakene der noen har tenkt gjennom sikkerheten, for den som skal vite om det. */
export const Risikoliste = z.object({
  saker: z.array(
    z.object({
      sakId: z.string(),
      familie: z.string(),
      saksnummer: z.string(),
      /** De som har saken. */
      hos: z.array(z.string()),
      siste: Risikovurdering,
      antallTidligere: z.number().int(),
      kanApne: z.boolean(),
    }),
  ),
})
export type Risikoliste = z.infer<typeof Risikoliste>
export type Risikorad = Risikoliste['saker'][number]

/** `POST /api/samtaler`: en samtale med en som ikke har sak. Den åpner en sak uten søknad. */
export const NySamtale = z.object({
  kommandoId: id('KommandoId'),
  person: z.object({
    fornavn: tekst(200).pipe(z.string().min(1)),
    etternavn: tekst(200).pipe(z.string().min(1)),
    fodselsdato: dato.exactOptional(),
    identitetsnummer: tekst(20).exactOptional(),
    adressebeskyttelse: z.enum(['nei', 'ja', 'vet-ikke']),
  }),
  samtale: z.object({ samtaleId, ...samtaleopplysninger }),
})
export type NySamtale = z.input<typeof NySamtale>
export const SamtaleStartet = z.object({
  sakId: z.string(),
  samtaleId: z.string(),
  /** Usant når familien er skjermet: da har den autoriserte kretsen saken. */
  apen: z.boolean(),
})
export type SamtaleStartet = z.infer<typeof SamtaleStartet>
