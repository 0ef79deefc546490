import { LESEUTFALL, LESTE_PUNKTER } from '@handlingsrom/domene/kontroll/malepunkt'
import { KONTROLLUTFALL } from '@handlingsrom/domene/kontroll/resultat'
import { DROFTINGSSVAR, LAG } from '@handlingsrom/domene/saksprove/typer'
import { z } from 'zod'
import { id, tekst } from './felles/typer.ts'
import { Periode } from './internkontroll.ts'

export {
  LESEUTFALL,
  LESTE_PUNKTER,
  type Leseutfall,
  type Lestpunkt,
} from '@handlingsrom/domene/kontroll/malepunkt'
export { DROFTINGSSVAR, type Droftingssvar, LAG, type Lag } from '@handlingsrom/domene/saksprove/typer'
export { MINSTE_LESINGER } from '@handlingsrom/domene/statistikk/enighet'

const antall = z.number().int('Skriv et helt tall.').min(0, 'Antallet kan ikke være negativt.').max(500)
const PerLag = z.object({
  'flere-enn-tre-barn': antall,
  avslag: antall,
  forste: antall,
  lopende: antall,
} satisfies Record<(typeof LAG)[number], typeof antall>)

/** `POST /api/internkontroll/saksprover/trekk`. Frøet lager tjeneren: ingen velger hvem trekningen treffer. */
export const TrekkSaksprove = z.object({
  kommandoId: id('KommandoId'),
  periode: Periode,
  storrelse: PerLag,
  /** Saker til, trukket blant dem der kontrollene fant at noe manglet i behandlingen. */
  tillegg: antall,
  lesere: z.array(id('AnsattId')).max(50),
})
export type TrekkSaksprove = z.input<typeof TrekkSaksprove>

const Sted = z.string().regex(/^[a-z]+(\/[0-9a-f-]{36})?$/, 'Stedet har feil form. Velg det på nytt.')

/** `POST /api/internkontroll/lesinger/:lesingId/skrivMalepunkt`: svaret på ett målepunkt, ferdig eller ikke. */
export const SkrivMalepunkt = z.object({
  kommandoId: id('KommandoId'),
  malepunkt: z.enum(LESTE_PUNKTER),
  utfall: z.enum(LESEUTFALL),
  steder: z.array(Sted).max(50),
  arsak: tekst(5000),
  tiltak: tekst(5000),
})
export type SkrivMalepunkt = z.input<typeof SkrivMalepunkt>

/** `POST /api/internkontroll/lesinger/:lesingId/lever`. */
export const LeverLesing = z.object({ kommandoId: id('KommandoId') })

/** `POST /api/internkontroll/lesinger/:lesingId/meldInhabil`: leseren er inhabil, og saken stenges for henne. */
export const MeldLeserInhabil = z.object({ kommandoId: id('KommandoId'), grunn: tekst() })

/** `POST /api/internkontroll/lesinger/:lesingId/droft`: hva en drøfting av en uenighet kom til. Lederen skriver det. */
export const DroftUenighet = z.object({
  kommandoId: id('KommandoId'),
  malepunkt: z.enum(LESTE_PUNKTER),
  svar: z.enum(DROFTINGSSVAR),
  ord: tekst(5000),
})

/** `POST /api/internkontroll/lesinger/:lesingId/byttLeser`: lederen gir saken til en annen. */
export const ByttLeser = z.object({ kommandoId: id('KommandoId'), leser: id('AnsattId') })

export const LESESTATUS = ['ikke-begynt', 'begynt', 'levert', 'frist-ute', 'inhabil'] as const
export type Lesestatus = (typeof LESESTATUS)[number]

const Leserad = z.object({
  lesingId: z.string(),
  /** `null`: saken kan ikke vises lenger. En som er skjermet siden, har ingen rad for andre enn en leser i kretsen. */
  saksnummer: z.string().nullable(),
  lag: z.enum(LAG),
  tillegg: z.boolean(),
  leser: z.object({ ansattId: z.string(), navn: z.string() }),
  status: z.enum(LESESTATUS),
  frist: z.string(),
  /** Levert, og så mange uenigheter ingen har drøftet. 0 for andre enn lederen. */
  aDrofte: z.number().int(),
})
export type Leserad = z.infer<typeof Leserad>

/** `GET /api/internkontroll/saksprover`. Den som leser, ser sine egne saker; lederen ser alle. */
export const Saksprover = z.object({
  dagens: z.string(),
  mine: z.array(Leserad).readonly(),
  /** `null` for den som ikke kan trekke. */
  kanTrekke: z
    .object({ lesere: z.array(z.object({ ansattId: z.string(), navn: z.string() })).readonly() })
    .nullable(),
  prover: z
    .array(
      z.object({
        proveId: z.string(),
        periode: z.string(),
        trukket: z.string(),
        frist: z.string(),
        fro: z.string(),
        storrelse: PerLag,
        tillegg: z.number().int(),
        /** Hvor mange saker det ble trukket av. `null`: for få til å vises. */
        av: z.number().int().nullable(),
        levert: z.number().int(),
        antall: z.number().int(),
        saker: z.array(Leserad).readonly(),
        /** Målepunktene et avvik kan åpnes på: en leser fant at noe manglet, og prøven er ferdig lest. Tom for andre enn lederen. */
        mangler: z.array(z.enum(LESTE_PUNKTER)).readonly(),
      }),
    )
    .readonly(),
})
export type Saksprover = z.infer<typeof Saksprover>

/** `GET /api/internkontroll/lesinger/:lesingId`. Det kontrollen sa, er med først når lesingen er levert. */
export const Lesingsvisning = z.object({
  lesingId: z.string(),
  sakId: z.string(),
  saksnummer: z.string(),
  frist: z.string(),
  levert: z.string().nullable(),
  leser: z.string(),
  kanSkrive: z.boolean(),
  kanDrofte: z.boolean(),
  /** Stedene i saken. Er lesingen levert eller dagene ute, bare dem svarene viser til. */
  steder: z
    .array(z.object({ sted: z.string(), dato: z.string().nullable(), slag: z.string().nullable() }))
    .readonly(),
  punkter: z
    .array(
      z.object({
        malepunkt: z.enum(LESTE_PUNKTER),
        svar: z
          .object({
            utfall: z.enum(LESEUTFALL),
            steder: z.array(z.string()).readonly(),
            arsak: z.string(),
            tiltak: z.string(),
          })
          .nullable(),
        mangler: z.array(z.enum(['svar', 'sted', 'arsak', 'tiltak'])).readonly(),
        kontrollen: z.enum(KONTROLLUTFALL).nullable(),
        /** Begge sa noe, og ikke det samme. Alltid usant før lesingen er levert. */
        uenige: z.boolean(),
        droftet: z
          .object({ svar: z.enum(DROFTINGSSVAR), ord: z.string(), av: z.string(), tidspunkt: z.string() })
          .nullable(),
      }),
    )
    .readonly(),
})
export type Lesingsvisning = z.infer<typeof Lesingsvisning>

const Intervall = z.object({ fra: z.number(), til: z.number() })
const om = {
  malepunkt: z.enum(LESTE_PUNKTER),
  lest: z.number().int(),
  /** `null`: én til fire. */
  utenfor: z.number().int().nullable(),
}
const Kappasvar = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('tall'), verdi: z.number(), intervall: Intervall }),
  z.object({ slag: z.literal('ensidig') }),
  z.object({ slag: z.literal('faa') }),
])

const Droftinger = z.object({
  malepunkt: z.enum(LESTE_PUNKTER),
  /** Uenigheter som er drøftet, også i lesingene fra tillegget. `null`: én til fire. */
  antall: z.number().int().nullable(),
  /** `null`: minst ett av svarene er gitt én til fire ganger. */
  svar: z.record(z.enum(DROFTINGSSVAR), z.number().int()).nullable(),
})
export type Droftinger = z.infer<typeof Droftinger>

/** `GET /api/internkontroll/enighet`: leseren mot kontrollen, i de leverte lesingene som ble trukket tilfeldig. */
export const Enighet = z.object({
  /** Leverte lesinger tallene hviler på. */
  lesinger: z.number().int(),
  /** Leverte lesinger fra tillegget, som ikke er med. */
  tillegg: z.number().int(),
  utgaver: z.array(z.number().int()).readonly(),
  droftet: z.array(Droftinger).readonly(),
  punkter: z
    .array(
      z.discriminatedUnion('slag', [
        z.object({ ...om, slag: z.literal('for-faa') }),
        z.object({ ...om, slag: z.literal('faa-uenige'), mulig: Intervall }),
        z.object({ ...om, slag: z.literal('faa-enige'), mulig: Intervall }),
        z.object({
          ...om,
          slag: z.literal('tall'),
          enige: z.number().int(),
          andel: z.number(),
          intervall: Intervall,
          kappa: Kappasvar,
        }),
      ]),
    )
    .readonly(),
})
export type Enighet = z.infer<typeof Enighet>
