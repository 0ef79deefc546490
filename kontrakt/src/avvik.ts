import { AVVIKSAVSLAG } from '@handlingsrom/domene/avvik/avslag'
import { MALRETNINGER, TILTAKSTATUS } from '@handlingsrom/domene/avvik/typer'
import { INDIKATORER } from '@handlingsrom/domene/indikator/definisjoner'
import { LESTE_PUNKTER } from '@handlingsrom/domene/kontroll/malepunkt'
import { z } from 'zod'
import { dato, id, kortTekst, tekst } from './felles/typer.ts'
import { VistTall } from './indikator.ts'
import { Periode } from './internkontroll.ts'

export { AVVIKSAVSLAG } from '@handlingsrom/domene/avvik/avslag'
export { hoyesteMal, MALBARE } from '@handlingsrom/domene/avvik/indikatormal'
export { erNadd, maledag } from '@handlingsrom/domene/avvik/maling'
export { MALRETNINGER, type Malretning, type Tiltakstatus } from '@handlingsrom/domene/avvik/typer'

const kommandoId = id('KommandoId')
const tiltakId = id('TiltakId')
const prosent = z
  .number()
  .int('Skriv et helt tall fra 0 til 100.')
  .min(0, 'Skriv et helt tall fra 0 til 100.')
  .max(100, 'Skriv et helt tall fra 0 til 100.')

/** Målet. Uten `slag` er det et målepunkt: slik ble de lagret før en indikator kunne være mål. */
const Effektmal = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('malepunkt').optional(), malepunkt: z.enum(LESTE_PUNKTER), hoyst: prosent }),
  z.object({
    slag: z.literal('indikator'),
    indikator: z.enum(INDIKATORER),
    retning: z.enum(MALRETNINGER),
    verdi: z.number().int('Skriv et helt tall.').min(0, 'Grensen kan ikke være under 0.'),
  }),
])
export type Effektmal = z.infer<typeof Effektmal>
/** Hvor lederen sto da hun åpnet avviket. Aldri en sak. */
const Kilde = z.discriminatedUnion('slag', [
  z.object({ slag: z.enum(['malepunkt', 'indikator']) }),
  z.object({ slag: z.literal('saksprove'), proveId: id('ProveId') }),
])
export type Avvikskilde = z.input<typeof Kilde>

/** `POST /api/internkontroll/avvik/apne`. `sett`: perioden lederen så på. `periode`: den effekten skal måles i. */
export const ApneAvvik = z.object({
  kommandoId,
  tittel: kortTekst,
  beskrivelse: tekst(5000),
  arsak: tekst(5000),
  effekt: Effektmal,
  kilde: Kilde.exactOptional(),
  sett: Periode,
  periode: Periode,
})
export type ApneAvvik = z.input<typeof ApneAvvik>

/** `POST /api/internkontroll/avvik/:avvikId/<navn>`. */
export const AVVIKSKOMMANDOER = {
  beskriv: z.object({ kommandoId, beskrivelse: tekst(5000), arsak: tekst(5000) }),
  leggTilTiltak: z.object({ kommandoId, tiltakId, tekst: tekst(2000), eier: id('AnsattId'), frist: dato }),
  flyttTiltak: z.object({ kommandoId, tiltakId, eier: id('AnsattId'), frist: dato }),
  meldTiltak: z.object({
    kommandoId,
    tiltakId,
    status: z.enum(['i-gang', 'gjort', 'droppet']),
    merknad: tekst(2000),
  }),
  planleggMaling: z.object({ kommandoId, periode: Periode }),
  lukk: z.object({ kommandoId, vurdering: tekst(5000), proveId: id('ProveId').exactOptional() }),
} as const
export type Avvikskommandonavn = keyof typeof AVVIKSKOMMANDOER

const Maltall = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('tall'), mangler: z.number().int(), av: z.number().int() }),
  z.object({ slag: z.literal('indikator'), tall: VistTall }),
  /** `skjult`: frosset, men siden om indikatoren viser ikke perioden lenger. */
  z.object({ slag: z.enum(['for-faa', 'skjult']) }),
])
export type Maltall = z.infer<typeof Maltall>
const Maling = z.object({
  periode: z.string(),
  tall: Maltall,
  utgaver: z.array(z.number().int()).readonly(),
})
const Ansatt = z.object({ ansattId: z.string(), navn: z.string() })

const Tiltak = z.object({
  tiltakId: z.string(),
  tekst: z.string(),
  eier: Ansatt,
  frist: z.string(),
  status: z.enum(TILTAKSTATUS),
  merknad: z.string(),
})
export type Tiltak = z.infer<typeof Tiltak>

const avvik = {
  avvikId: z.string(),
  tittel: z.string(),
  apnet: z.string(),
  lukket: z.string().nullable(),
  effekt: Effektmal,
  utgangspunkt: Maling.extend({ ferdig: z.boolean() }),
  perioder: z.array(z.string()).readonly(),
  malinger: z.array(Maling).readonly(),
  tiltak: z.array(Tiltak).readonly(),
}
const Avviksrad = z.object(avvik)
export type Avviksrad = z.infer<typeof Avviksrad>

/** `GET /api/internkontroll/avvik`. */
export const Avviksliste = z.object({
  dagens: z.string(),
  kanStyre: z.boolean(),
  /** Perioder en effekt kan måles i, hvis avviket åpnes i dag. */
  perioder: z.array(z.string()).readonly(),
  avvik: z.array(Avviksrad).readonly(),
})
export type Avviksliste = z.infer<typeof Avviksliste>

const HENDELSER = [
  'AvvikApnet',
  'AvvikBeskrevet',
  'TiltakLagtTil',
  'TiltakFlyttet',
  'TiltakMeldt',
  'MalingPlanlagt',
  'EffektMalt',
  'AvvikLukket',
] as const
export type Avvikshendelse = (typeof HENDELSER)[number]

const koder = Object.keys(AVVIKSAVSLAG) as [keyof typeof AVVIKSAVSLAG]

/** `GET /api/internkontroll/avvik/:avvikId`. */
export const Avviksvisning = z.object({
  ...avvik,
  dagens: z.string(),
  kanStyre: z.boolean(),
  beskrivelse: z.string(),
  arsak: z.string(),
  ansatte: z.array(Ansatt).readonly(),
  mulige: z.array(z.string()).readonly(),
  nadd: z.boolean(),
  /** Hvor avviket ble åpnet fra. `null`: ikke skrevet. `periode`: prøvens, når den fortsatt er der for den som spør. */
  kilde: z
    .discriminatedUnion('slag', [
      z.object({ slag: z.enum(['malepunkt', 'indikator']) }),
      z.object({ slag: z.literal('saksprove'), proveId: z.string(), periode: z.string().nullable() }),
    ])
    .nullable(),
  /** Det som står i veien for å lukke i dag. `null`: bare lederens egen vurdering gjenstår. */
  hinder: z.enum(koder).nullable(),
  /** Prøver det kan lukkes på, når tallene er for små. `hinder`: hvorfor en av dem ikke kan brukes. */
  prover: z
    .array(
      z.object({
        proveId: z.string(),
        periode: z.string(),
        antall: z.number().int(),
        levert: z.number().int(),
        hinder: z.enum(koder).nullable(),
      }),
    )
    .readonly(),
  lukking: z
    .object({ vurdering: z.string(), bygger: z.enum(['maling', 'saksprove']), av: z.string() })
    .nullable(),
  historikk: z
    .array(
      z.object({
        nr: z.number().int(),
        hva: z.enum(HENDELSER),
        tidspunkt: z.string(),
        av: z.string(),
        tekst: z.string(),
        periode: z.string().nullable(),
      }),
    )
    .readonly(),
})
export type Avviksvisning = z.infer<typeof Avviksvisning>

/** `GET /api/internkontroll/mine`: det internkontrollen venter på fra den som spør. */
export const MinInternkontroll = z.object({
  dagens: z.string(),
  tiltak: z.array(Tiltak.omit({ eier: true }).extend({ avvikId: z.string(), avvik: z.string() })).readonly(),
  /** Oppføringer i registrene hun eier, som snart skal ses på igjen. */
  gjennomganger: z
    .array(z.object({ oppforingId: z.string(), tittel: z.string(), gjennomgang: z.string() }))
    .readonly(),
  /** Hvor mange av rutinene i skjermbildene hun ikke har bekreftet at hun har lest. */
  uleste: z.number().int(),
  /** Egenvurderinger i gang som hun har ansvaret for. */
  egenvurderinger: z.array(z.object({ egenvurderingId: z.string(), tittel: z.string() })).readonly(),
  /** Bare for lederen: avvik der effekten er målt og venter på hennes vurdering. */
  malt: z.array(z.object({ avvikId: z.string(), tittel: z.string() })).readonly(),
})
export type MinInternkontroll = z.infer<typeof MinInternkontroll>
