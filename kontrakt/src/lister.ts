import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { FASER } from '@handlingsrom/domene/sak/faser'
import { AKUTTBEHOV } from '@handlingsrom/domene/soknad/hendelser'
import { VENTER_PAA } from '@handlingsrom/domene/statistikk/venterPaaRad'
import { z } from 'zod'
import { tekst } from './felles/typer.ts'
import { CELLETILSTANDER, Hvem, Oppgavevisning } from './sak/visning.ts'

/** `GET /api/min-dag`. Alt er det leseren har tilgang til; graderte saker finnes ikke for dem som ikke er i kretsen. */
export const MinDag = z.object({
  dagens: z.string(),
  /** Øverst hos alle på kontoret: nødhjelp som ikke er møtt. */
  akutt: z.array(
    Oppgavevisning.extend({ kanTa: z.boolean(), meldt: z.string(), behov: z.array(z.string()) }),
  ),
  /** Nødhjelp i meldinger som ikke er plassert i en sak ennå. */
  akuttUplassert: z.array(
    z.object({ innboksId: z.string(), mottatt: z.string(), behov: z.array(z.enum(AKUTTBEHOV)) }),
  ),
  /** Frist i dag eller tidligere. */
  idag: z.array(Oppgavevisning),
  venter: z.array(Oppgavevisning),
  nesteSju: z.array(Oppgavevisning),
  /** Nye søknader på kontoret som ingen har tatt. */
  ufordelte: z.array(
    z.object({
      sakId: z.string(),
      soknadId: z.string(),
      familie: z.string(),
      mottattDato: z.string(),
      kanal: z.string(),
      akutt: z.boolean(),
      kanTa: z.boolean(),
    }),
  ),
  /** Barna leseren selv skal spørre om: alle under 18 i sakene hen har, også dem det er svart om. */
  antallEgneBarn: z.number().int(),
  barn: z.array(
    z.object({
      sakId: z.string(),
      familie: z.string(),
      barn: z.array(
        z.object({
          personId: z.string(),
          fornavn: z.string(),
          alder: z.number().int().nullable(),
          celler: z.array(z.object({ tema: z.enum(TEMA), tilstand: z.enum(CELLETILSTANDER) })),
        }),
      ),
    }),
  ),
  /** Normen skal ses på mot prisene nå. Bare hos dem som kan endre den. */
  norm: z.object({ sist: z.string().nullable(), frist: z.string() }).nullable(),
  antall: z.object({
    akutt: z.number(),
    idag: z.number(),
    venter: z.number(),
    ufordelte: z.number(),
    /** Meldinger inn som må plasseres for hånd. */
    parkert: z.number(),
    /** Meldinger ut som ikke kom fram, i saker leseren kan åpne. */
    stoppet: z.number(),
  }),
})
export type MinDag = z.infer<typeof MinDag>

/** `langvarig`: leserens egne, der en familie med barn har fått stønad lenge. */
export const SAKSVISNINGER = ['mine', 'langvarig', 'kontoret'] as const

/** `GET /api/saker?fase=&visning=mine|langvarig|kontoret` : filtrene står i adressen; aldri navn eller nummer. */
export const Saksliste = z.object({
  saker: z.array(
    z.object({
      sakId: z.string(),
      saksnummer: z.string(),
      familie: z.string(),
      fase: z.enum(FASER).nullable(),
      tildelt: z.array(Hvem),
      antallBarn: z.number().int(),
      ikkeSpurt: z.number().int(),
      sisteTidspunkt: z.string(),
      nesteFrist: z.string().nullable(),
      erMin: z.boolean(),
    }),
  ),
  /** Alle i listen, også når bare de første er med. */
  antall: z.number().int(),
})
export type Saksliste = z.infer<typeof Saksliste>

/** `POST /api/sok`: søketeksten står i kroppen, aldri i adressen. */
export const Sok = z.object({ tekst: z.string().min(2).max(100) })
export const Soketreff = z.object({
  treff: z.array(
    z.object({
      sakId: z.string(),
      saksnummer: z.string(),
      navn: z.string(),
      fodselsdato: z.string().nullable(),
      rolle: z.string(),
      /** Leseren har ikke saken, men kan be om den. */
      kreverTilgang: z.boolean(),
    }),
  ),
})
export type Soketreff = z.infer<typeof Soketreff>

/** `POST /api/kontaktsenter/oppslag` {ident}: har sak, status, kontor, neste steg, frist. Ikke formål, beløp, barn eller dokumenter. */
export const Kontaktsenteroppslag = z.object({ ident: z.string().min(11).max(11) })
export const Kontaktsentersvar = z.object({
  harSak: z.boolean(),
  saker: z.array(
    z.object({
      kontor: z.string(),
      status: z.string(),
      mottattDato: z.string(),
      nesteSteg: z.string(),
      frist: z.string().nullable(),
    }),
  ),
})
export type Kontaktsentersvar = z.infer<typeof Kontaktsentersvar>

/** `GET /api/fordeling` for leder: saker, hvem som har dem, og hvem som kan få dem. */
export const Fordeling = z.object({
  saker: z.array(
    z.object({
      sakId: z.string(),
      saksnummer: z.string(),
      familie: z.string(),
      /** Når den åpne søknaden kom; `null` når ingen venter på svar. */
      mottattDato: z.string().nullable(),
      harHattSoknad: z.boolean(),
      akutt: z.boolean(),
      /** Et vedtak venter på en kollega, og ingen fagansvarlig som ikke selv har arbeidet i saken, kan lese det. */
      utenLeser: z.boolean(),
      /** Et vedtak i en gradert sak venter på en leser, eller er gitt til en. `null` i andre saker, der ingen trenger å velge. */
      lesing: z
        .object({
          vedtakId: z.string(),
          /** Navnet på den som har fått det og kan lese. */
          gittTil: z.string().nullable(),
          lesere: z.array(Hvem),
        })
        .nullable(),
      /** Siste dag for en lesing etterpå som ingen rakk; `null` når ingen står slik. Vises lederen i tre måneder. */
      ulestInnen: z.string().nullable(),
      tildelt: z.array(Hvem),
    }),
  ),
  ansatte: z.array(
    z.object({
      ansattId: z.string(),
      navn: z.string(),
      roller: z.array(z.string()),
      antallSaker: z.number().int(),
    }),
  ),
})
export type Fordeling = z.infer<typeof Fordeling>

/** `GET /api/fordeling/venter`: hvor mange familier som venter på råd, og siden når den som har ventet lengst. */
export const VenterPaaRad = z.object({
  dagens: z.string(),
  venter: z.array(
    z.object({ paa: z.enum(VENTER_PAA), antall: z.number().int(), lengstSiden: z.string().nullable() }),
  ),
})
export type VenterPaaRad = z.infer<typeof VenterPaaRad>

/** Utkast: tekst som skrives, per person og felt. `nokkel` er satt sammen av id-er og feltnavn, aldri av fritekst. */
const nokkel = z
  .string()
  .max(300)
  .regex(/^[\w./:-]+$/, 'Nøkkelen er satt sammen av id-er og feltnavn.')
/** Rommer mer enn noe felt tar imot: den som limer inn for mye, skal få det igjen og kunne dele det opp. */
export const Utkast = z.object({ nokkel, tekst: tekst(300_000) })
export const HentUtkast = z.object({ nokler: z.array(nokkel).max(200) })
/** Nøkkelen nettleseren låser usendt tekst med, 32 byte i base64. Bare i minnet, og den samme ved neste innlogging. */
export const Utkastnokkel = z.object({ nokkel: z.string(), ansattId: z.string() })
export const Utkastliste = z.object({
  utkast: z.array(z.object({ nokkel: z.string(), tekst: z.string(), oppdatert: z.string() })),
})
