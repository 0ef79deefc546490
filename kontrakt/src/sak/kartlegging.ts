import { BARNERELASJONER, BOSTEDER, KANALER, VOKSENROLLER } from '@handlingsrom/domene/husstand/hendelser'
import { REGELIDER } from '@handlingsrom/domene/kartlegging/ferskhet/typer'
import { FORELDREROLLER, OMFANG, SYNSMAATER } from '@handlingsrom/domene/kartlegging/hendelser'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { z } from 'zod'
import { Trespraak } from '../felles/typer.ts'
import { Kontrollbilde } from './kontrollbilde.ts'
import { vist } from './svar.ts'
import { CELLETILSTANDER, Hvem, Utelatt } from './visning.ts'

const { detaljer, innsynsmerke, svar, svaropplysninger } = vist

const Svarvisning = z.object({
  nr: z.number().int(),
  svar,
  ...svaropplysninger,
  fellesId: z.string().nullable(),
  skrevetAv: Hvem,
  tidspunkt: z.string(),
  trukket: z.object({ grunn: z.string(), av: Hvem, tidspunkt: z.string() }).nullable(),
  /** Vedtakene som ble fattet mens dette var svaret som gjaldt. */
  vedtak: z.array(z.string()),
  /** Behovene som er laget av svaret. */
  behov: z.array(z.object({ behovId: z.string(), hva: z.string(), apent: z.boolean() })),
})
export type Svarvisning = z.infer<typeof Svarvisning>

/** En celle: svarene som gjelder nå, og det siste som er sagt om hver ting. Resten av svarene står i `Cellehistorikk`. */
export const Cellevisning = z.object({
  tema: z.enum(TEMA),
  tilstand: z.enum(CELLETILSTANDER),
  versjon: z.number().int(),
  /** Dagen svaret bør spørres på nytt. */
  sporresIgjen: z.string().nullable(),
  /** Hvorfor det bør spørres på nytt nå, i ord. `null` så lenge svaret står. */
  foreldet: z.object({ regel: z.enum(REGELIDER), grunn: Trespraak, kilde: z.string() }).nullable(),
  /** Utsnittet i `domene/kartlegging/utsnitt.ts`, eldst først. */
  svar: z.array(Svarvisning),
  /** Hvor mange svar cellen har i alt, og hvor mange av dem som ikke er trukket. */
  antall: z.object({ alle: z.number().int(), staar: z.number().int() }),
  detaljer: z.array(z.object({ detalj: detaljer, dato: z.string(), nr: z.number().int() })),
})
export type Cellevisning = z.infer<typeof Cellevisning>

/** `GET /api/saker/:sakId/kartlegging/:personId/:tema`: alt som er svart i én celle, eldst først, også det som er trukket. */
export const Cellehistorikk = z.object({ svar: z.array(Svarvisning) })
export type Cellehistorikk = z.infer<typeof Cellehistorikk>

const Barnesyn = z.object({
  maate: z.enum(SYNSMAATER),
  ord: z.string(),
  grunn: z.string().nullable(),
  dato: z.string(),
  kanal: z.enum(KANALER).nullable(),
  innsyn: innsynsmerke.nullable(),
  skrevetAv: Hvem,
  tidspunkt: z.string(),
})

/** Ett menneske i kartleggingen, med en celle for hvert av de tretten temaene. */
const Kartlagt = z.object({
  personId: z.string(),
  navn: z.string(),
  fornavn: z.string(),
  alder: z.number().int().nullable(),
  fodselsdato: z.string().nullable(),
  celler: z.array(Cellevisning),
})

/** `GET /api/saker/:sakId/kartlegging` */
export const Kartleggingsvisning = z.object({
  dagens: z.string(),
  temaversjon: z.string(),
  tema: z.array(z.object({ tema: z.enum(TEMA) })),
  /** Eldst først; barn som ventes, står sist. */
  barn: z.array(
    Kartlagt.extend({
      relasjon: z.enum(BARNERELASJONER),
      bosted: z.enum(BOSTEDER),
      /** Dagen et ventet barn har termin. */
      termin: z.string().nullable(),
      utelatt: Utelatt,
      /** Alt som er skrevet om barnets eget syn, eldst først. */
      syn: z.array(Barnesyn),
    }),
  ),
  voksne: z.array(
    Kartlagt.extend({
      rolle: z.enum(['soker', ...VOKSENROLLER]),
      /** Hvem hun er for barna, når hun har sagt noe som forelder. */
      slekt: z.enum(FORELDREROLLER).nullable(),
    }),
  ),
  /** Svarene for familien som gjelder nå, med det samme utsnittet som i en celle, og hvem de er bekreftet for. */
  felles: z.array(
    z.object({
      fellesId: z.string(),
      tema: z.enum(TEMA),
      nr: z.number().int(),
      svar,
      ...svaropplysninger,
      skrevetAv: Hvem,
      tidspunkt: z.string(),
      bekreftetFor: z.array(z.string()),
    }),
  ),
  /** Det siste valget av omfang; `antall` er versjonen det endres mot. */
  omfang: z.object({
    antall: z.number().int(),
    valgt: z
      .object({
        omfang: z.enum(OMFANG),
        naa: z.array(z.enum(TEMA)),
        senere: z.array(z.enum(TEMA)),
        begrunnelse: z.string(),
        dato: z.string(),
        innen: z.string().nullable(),
        valgtAv: Hvem,
      })
      .nullable(),
  }),
  /** Fattede vedtak, eldst først, med hendelsen de kom med: kartleggingen kan vises slik den sto da. */
  vedtak: z.array(
    z.object({
      vedtakId: z.string(),
      nr: z.number().int(),
      dato: z.string(),
      slag: z.enum(['ordinaert', 'nodhjelp', 'annet']),
    }),
  ),
  /** Det kontrollene av kartleggingen hviler på. Nettleseren kjører de samme funksjonene. */
  kontrollbilde: Kontrollbilde,
  kanSkrive: z.boolean(),
  /** Kontrollene er skjult for den som leser saken i en saksprøve, til hun har levert. */
  kontrollerSkjult: z.boolean(),
})
export type Kartleggingsvisning = z.infer<typeof Kartleggingsvisning>
