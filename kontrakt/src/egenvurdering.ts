import { EGENVURDERINGSAVSLAG } from '@handlingsrom/domene/egenvurdering/avslag'
import { DELER, MALER, MILEPAELER, RAPPORTDELER } from '@handlingsrom/domene/egenvurdering/maler'
import { SAMTALE_MED, SVAR } from '@handlingsrom/domene/egenvurdering/typer'
import { LESEUTFALL, LESTE_PUNKTER } from '@handlingsrom/domene/kontroll/malepunkt'
import { z } from 'zod'
import { dato, id, kortTekst, maned, tekst } from './felles/typer.ts'

export { EGENVURDERINGSAVSLAG } from '@handlingsrom/domene/egenvurdering/avslag'
export { erGjort } from '@handlingsrom/domene/egenvurdering/deler'
export {
  type Del,
  type Kildemangel,
  MALEN,
  MALER,
  type Malmilepael,
  type Malnavn,
  RAPPORTDELER,
  type Rapportdel,
} from '@handlingsrom/domene/egenvurdering/maler'
export { SAMTALE_MED, SVAR } from '@handlingsrom/domene/egenvurdering/typer'

const kommandoId = id('KommandoId')
const ansatt = id('AnsattId')
const del = z.string().regex(/^[\w-]{1,40}$/, 'Id-en har feil form. Last siden på nytt.')

/** `POST /api/internkontroll/egenvurdering/apne`. */
export const ApneEgenvurdering = z.object({
  kommandoId,
  mal: z.enum(MALER),
  tittel: kortTekst,
  ansvarlig: ansatt,
})

const k = <T extends string, S extends z.ZodRawShape>(type: T, form: S) =>
  z.object({ type: z.literal(type), kommandoId, ...form })

/** `POST /api/internkontroll/egenvurdering/:egenvurderingId/skriv`. */
export const SkrivEgenvurdering = z.discriminatedUnion('type', [
  k('byttAnsvarlig', { ansvarlig: ansatt }),
  k('settMilepael', { id: del, navn: kortTekst, dato, ansvarlig: ansatt }),
  k('milepaelNadd', { id: del }),
  k('leggTilDokument', { id: del, tittel: kortTekst, lenke: kortTekst, sted: kortTekst }),
  k('taBortDokument', { id: del }),
  k('forMote', {
    id: del,
    tittel: kortTekst,
    dato,
    deltakere: z.array(ansatt).max(100).readonly(),
    notat: tekst(10_000),
  }),
  k('leggTilSporsmal', { id: del, tekst: kortTekst }),
  k('besvar', { id: del, svar: z.enum(SVAR).nullable(), tekst: tekst(10_000) }),
  k('skrivGuide', { tekst: tekst(10_000) }),
  k('noterSamtale', { id: del, maned, med: z.enum(SAMTALE_MED), notat: tekst(10_000) }),
  k('knyttProve', { proveId: id('ProveId').nullable() }),
  k('knyttAvvik', { avvikId: id('AvvikId') }),
  k('skrivRapportdel', { del: z.enum(RAPPORTDELER), tekst: tekst(20_000) }),
])
export const FerdigstillEgenvurdering = z.object({ kommandoId })

const Ansatt = z.object({ ansattId: z.string(), navn: z.string() })
const Delstand = z.object({
  del: z.enum(DELER),
  gjort: z.number().int(),
  av: z.number().int().nullable(),
})
const felles = {
  egenvurderingId: z.string(),
  mal: z.enum(MALER),
  tittel: z.string(),
  apnet: z.string(),
  ansvarlig: Ansatt,
  ferdig: z.object({ tidspunkt: z.string(), av: z.string() }).nullable(),
  deler: z.array(Delstand).readonly(),
  neste: z.enum(DELER).nullable(),
}
const Egenvurderingsrad = z.object(felles)
export type Egenvurderingsrad = z.infer<typeof Egenvurderingsrad>

/** `GET /api/internkontroll/egenvurdering`: de leseren ser. */
export const Egenvurderinger = z.object({
  kanApne: z.boolean(),
  ansatte: z.array(Ansatt).readonly(),
  egenvurderinger: z.array(Egenvurderingsrad).readonly(),
})
export type Egenvurderinger = z.infer<typeof Egenvurderinger>

const koder = Object.keys(EGENVURDERINGSAVSLAG) as [keyof typeof EGENVURDERINGSAVSLAG]

/** `GET /api/internkontroll/egenvurdering/:egenvurderingId`. */
export const Egenvurderingsvisning = z.object({
  ...felles,
  dagens: z.string(),
  kanSkrive: z.boolean(),
  kanFerdigstille: z.boolean(),
  kanBytteAnsvarlig: z.boolean(),
  /** Det som står i veien for å være ferdig. */
  hinder: z.enum(koder).nullable(),
  ansatte: z.array(Ansatt).readonly(),
  milepaeler: z
    .array(
      z.object({
        id: z.string(),
        slag: z.enum(MILEPAELER).nullable(),
        navn: z.string(),
        dato: z.string().nullable(),
        ansvarlig: Ansatt.nullable(),
        nadd: z.string().nullable(),
      }),
    )
    .readonly(),
  dokumenter: z
    .array(z.object({ id: z.string(), tittel: z.string(), lenke: z.string(), sted: z.string() }))
    .readonly(),
  moter: z
    .array(
      z.object({
        id: z.string(),
        tittel: z.string(),
        dato: z.string(),
        deltakere: z.array(z.string()).readonly(),
        notat: z.string(),
      }),
    )
    .readonly(),
  egne: z.array(z.object({ id: z.string(), tekst: z.string() })).readonly(),
  svar: z.record(z.string(), z.object({ svar: z.enum(SVAR).nullable(), tekst: z.string() })),
  guide: z.string(),
  samtaler: z
    .array(z.object({ id: z.string(), maned: z.string(), med: z.enum(SAMTALE_MED), notat: z.string() }))
    .readonly(),
  proveId: z.string().nullable(),
  prover: z.array(z.object({ proveId: z.string(), periode: z.string(), trukket: z.string() })).readonly(),
  /** Det leserne svarte i saksprøven. `null`: ingen er knyttet hit. */
  provesvar: z
    .object({
      /** Ingen kan lese mer i den. Før det er ingen svar med. */
      lest: z.boolean(),
      /** Leverte lesinger av sakene som ble trukket tilfeldig. */
      antall: z.number().int(),
      /** Prøven har et tillegg, som ikke er med. */
      tillegg: z.boolean(),
      punkter: z
        .array(
          z.object({
            malepunkt: z.enum(LESTE_PUNKTER),
            /** Svar med én til fire saker er slått sammen med et annet. `null`: for få. */
            svar: z
              .array(z.object({ deler: z.array(z.enum(LESEUTFALL)).readonly(), antall: z.number().int() }))
              .readonly()
              .nullable(),
          }),
        )
        .readonly(),
    })
    .nullable(),
  /** Avvikene ved kontoret, og om de er knyttet hit. */
  avvik: z
    .array(
      z.object({
        avvikId: z.string(),
        tittel: z.string(),
        lukket: z.boolean(),
        knyttet: z.boolean(),
      }),
    )
    .readonly(),
  rapport: z.partialRecord(z.enum(RAPPORTDELER), z.string()),
})
export type Egenvurderingsvisning = z.infer<typeof Egenvurderingsvisning>
