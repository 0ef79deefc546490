import { INNTEKTSTYPER } from '@handlingsrom/domene/regelverk/inntektstyper'
import { UTGIFTSPOSTER } from '@handlingsrom/domene/vurdering/hendelser'
import { z } from 'zod'
import { id, tekst } from '../felles/typer.ts'
import { Etterspurtvisning, Sporrevalg } from './etterspurt.ts'
import { Forhandsvisning } from './forhandsvisning.ts'
import { Soknadsopplysninger } from './soknadsopplysninger.ts'
import { Dokumentvisning, Hvem, Soknadshode } from './visning.ts'

/**
 * `GET /api/saker/:sakId/soknader/:soknadId`: hele søknaden. Tilgangen er vurdert for hele saken, og originalen har de samme
 * opplysningene; likevel vises bare felt som står i skjemaet.
 */
export const Soknadsvisning = z.object({
  hode: Soknadshode,
  opplysninger: Soknadsopplysninger,
  personer: z.array(
    z.object({
      nokkel: z.string(),
      personId: z.string(),
      navn: z.string(),
      fodselsdato: z.string().nullable(),
    }),
  ),
  dokumenter: z.array(Dokumentvisning),
  etterspurt: z.array(Etterspurtvisning),
  sporrevalg: Sporrevalg,
  manglerFraSoknaden: z.array(z.object({ type: z.string(), tilleggsinfo: z.string() })),
  kvittering: z.object({
    tidspunkt: z.string(),
    sha256: z.string().nullable(),
    registrertAv: Hvem.nullable(),
  }),
  kanSkrive: z.boolean(),
})
export type Soknadsvisning = z.infer<typeof Soknadsvisning>

/** Det ordene i skjemaet leses som når den som fyller ut, ikke har valgt. Skjermen viser det mens det skrives. */
export { inntektstypeForTekst, utgiftspostForTekst } from '@handlingsrom/domene/soknad/typeForTekst'

/** En inntekt eller utgift slik søkeren oppgir den: per måned, eller betalt én gang. Uten beløp er det ukjent. */
const Okonomirad = z.object({
  tekst: tekst(500).pipe(z.string().min(1)),
  belop: z.number().int().min(0).exactOptional(),
  engang: z.boolean().exactOptional(),
})

/** `POST /api/soknader`: en søknad på papir eller sagt over skranken. Gir den samme saken som en digital. */
export const NySoknad = z.object({
  kommandoId: id('KommandoId'),
  kanal: z.enum(['papir', 'muntlig']),
  mottattDato: z.string(),
  soker: z.object({
    fornavn: tekst(200).pipe(z.string().min(1)),
    mellomnavn: tekst(200).default(''),
    etternavn: tekst(200).pipe(z.string().min(1)),
    fodselsdato: z.string().exactOptional(),
    identitetsnummer: tekst(20).exactOptional(),
    telefon: tekst(40).exactOptional(),
    adresse: tekst(500).exactOptional(),
    /** Målformen brevene skal gå på, og om søkeren trenger tolk. Det som ikke er spurt, endrer ingenting. */
    malform: z.enum(['nb', 'nn']).exactOptional(),
    tolk: z.enum(['ja', 'nei']).exactOptional(),
    tolkesprak: tekst(60).exactOptional(),
  }),
  hvaSokesOm: tekst(20_000),
  hvorforSoke: tekst(20_000),
  akutt: z.array(z.enum(['mat', 'bosted', 'strom', 'ukjent'])),
  sivilstatus: tekst(40).exactOptional(),
  botype: tekst(40).exactOptional(),
  /** Uten svar er graderingen ukjent, og saken går til den autoriserte kretsen. */
  adressebeskyttelse: z.enum(['nei', 'ja', 'vet-ikke']).exactOptional(),
  barn: z.array(
    z.object({
      fornavn: tekst(200).pipe(z.string().min(1)),
      etternavn: tekst(200).pipe(z.string().min(1)),
      fodselsdato: z.string().exactOptional(),
      bosted: z.enum(['fast', 'delt', 'samvar', 'bor-ikke-her', 'ukjent']),
      samvarsgrad: z.number().int().min(0).max(100).exactOptional(),
    }),
  ),
  /** Ektefelle eller samboer. Søker de sammen, er hun medsøker; ellers bor de sammen, og bare søkeren søker. */
  partner: z
    .object({
      fornavn: tekst(200).pipe(z.string().min(1)),
      mellomnavn: tekst(200).default(''),
      etternavn: tekst(200).pipe(z.string().min(1)),
      fodselsdato: z.string().exactOptional(),
      identitetsnummer: tekst(20).exactOptional(),
      sokerSammen: z.boolean(),
    })
    .exactOptional(),
  /** Uten type leses den av teksten; sier teksten ingenting, er inntekten uavklart. */
  inntekter: z.array(Okonomirad.extend({ type: z.enum(INNTEKTSTYPER).exactOptional() })),
  utgifter: z.array(
    Okonomirad.extend({ post: z.enum(UTGIFTSPOSTER.filter(p => p !== 'livsopphold')).exactOptional() }),
  ),
})
export type NySoknad = z.input<typeof NySoknad>

export const SoknadRegistrert = z.object({
  soknadId: z.string(),
  sakId: z.string(),
  /** Også sant når søknaden gikk til en sak som ikke finnes for den som registrerer; da finnes heller ikke `sakId` for noen. */
  nySak: z.boolean(),
  gjentatt: z.boolean(),
})

/** `GET /api/saker/:sakId/innsyn/:soknadId`: slik ser søkeren saken, og hva som er sendt. */
export const Innsynsvisning = z.object({
  harInnsyn: z.boolean(),
  /** Hvorfor ingenting sendes: papirsøknad uten innsyn, eller gradert person. */
  grunn: z.string().nullable(),
  forhandsvisning: Forhandsvisning.nullable(),
  sendinger: z.array(
    z.object({
      slag: z.enum(['fil', 'innsyn']),
      status: z.enum(['venter', 'sendt', 'parkert']),
      laget: z.string(),
      sendt: z.string().nullable(),
      feil: z.string().nullable(),
      /** Koden nettleseren har ord for; `null` når `feil` må vises som den står. */
      feilkode: z.string().nullable(),
    }),
  ),
  /** Meldingen slik den går, til den som vil se den. */
  melding: z.string().nullable(),
})
export type Innsynsvisning = z.infer<typeof Innsynsvisning>
