import { AKUTTBEHOV } from '@handlingsrom/domene/soknad/hendelser'
import { z } from 'zod'
import { id, kortTekst, tekst } from './felles/typer.ts'

/** `GET /api/mottak`: meldinger som ble mottatt, men ikke kunne plasseres av seg selv. */
export const Mottak = z.object({
  parkert: z.array(
    z.object({
      innboksId: z.string(),
      mottatt: z.string(),
      kanal: z.string(),
      grunnkode: z.string(),
      grunn: z.string(),
      sha256: z.string(),
      filer: z.array(
        z.object({
          nr: z.number().int(),
          filnavn: z.string(),
          mimetype: z.string(),
          storrelse: z.number().int(),
        }),
      ),
      /** En søknad plasseres i en sak; vedlegg som kom uten søknad, plasseres på søknaden de hører til. */
      skalTil: z.enum(['sak', 'soknad']),
      /** Meldingen finnes, men bare den autoriserte kretsen kan åpne den. */
      lukket: z.boolean(),
      /** Hva søkeren mangler i dag, når meldingen sier det. Tom når den ikke sier noe. */
      akutt: z.array(z.enum(AKUTTBEHOV)),
      /** Navn og fødselsdato fra meldingen, når de kan leses. */
      fraMeldingen: z.object({ navn: z.string(), hvaSokesOm: z.string() }).nullable(),
    }),
  ),
  utboksParkert: z.array(
    z.object({
      utboksId: z.string(),
      sakId: z.string(),
      slag: z.string(),
      laget: z.string(),
      feil: z.string(),
      /** Koden nettleseren har ord for; `null` når `feil` må vises som den står. */
      feilkode: z.string().nullable(),
    }),
  ),
  sisteMottatt: z.array(
    z.object({
      innboksId: z.string(),
      mottatt: z.string(),
      utfall: z.string(),
      sakId: z.string().nullable(),
      saksnummer: z.string().nullable(),
      kanal: z.string(),
    }),
  ),
})
export type Mottak = z.infer<typeof Mottak>

/** `POST /api/mottak/:innboksId/plasser`: et menneske bestemmer hvor meldingen hører hjemme. */
export const Plassering = z.object({
  kommandoId: id('KommandoId'),
  /**
   * Ny sak for søkeren i meldingen, eller en sak som finnes. `beggeErSpurt` kreves når søkeren i meldingen er en annen enn i saken:
   * ektefeller får felles sak bare når begge vil. Vedlegg som kom uten søknad, plasseres på søknaden de hører til, og bare der.
   */
  til: z.discriminatedUnion('slag', [
    z.object({ slag: z.literal('soker-i-meldingen') }),
    z.object({ slag: z.literal('sak'), sakId: z.string(), beggeErSpurt: z.boolean().exactOptional() }),
    z.object({ slag: z.literal('soknad'), sakId: z.string(), soknadId: z.string() }),
    z.object({
      slag: z.literal('ny-person'),
      fornavn: kortTekst.pipe(z.string().min(1)),
      etternavn: kortTekst.pipe(z.string().min(1)),
    }),
  ]),
  grunn: tekst(2000).pipe(z.string().min(1)),
})

/** `POST /api/soknader/opplasting` (multipart) og importen svarer med det samme. */
export const Importresultat = z.object({
  resultater: z.array(
    z.object({
      fil: z.string(),
      utfall: z.enum(['mottatt', 'duplikat', 'parkert', 'avvist']),
      soknadId: z.string().nullable(),
      sakId: z.string().nullable(),
      grunn: z.string().nullable(),
      /** Koden bak `grunn`, når den har en. */
      grunnkode: z.string().exactOptional(),
    }),
  ),
})
export type Importresultat = z.infer<typeof Importresultat>
