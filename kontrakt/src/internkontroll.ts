import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { KONTROLLER } from '@handlingsrom/domene/kontroll/resultat'
import { RETTES_NA } from '@handlingsrom/domene/statistikk/apneSaker'
import { OMFANGSGRUPPER, TIDSGRUPPER } from '@handlingsrom/domene/statistikk/barnedelinger'
import { DATASETTFORMAL } from '@handlingsrom/domene/statistikk/datasett'
import { FOLGEPUNKTER } from '@handlingsrom/domene/statistikk/folgefeil'
import { UTVALG } from '@handlingsrom/domene/statistikk/malepunktbilde'
import { DELER } from '@handlingsrom/domene/statistikk/malepunktgrupper'
import { UTGAVEDELER } from '@handlingsrom/domene/statistikk/utgavebilde'
import { z } from 'zod'

export { DATASETTFORMAL } from '@handlingsrom/domene/statistikk/datasett'
export { UTVALG, type Utvalg } from '@handlingsrom/domene/statistikk/malepunktbilde'
export { DELER, type Del } from '@handlingsrom/domene/statistikk/malepunktgrupper'
export { MINSTE_TALL } from '@handlingsrom/domene/statistikk/smaTall'
export { manederI, type Tertial, valgbareTertialer } from '@handlingsrom/domene/statistikk/tertial'
export { TILSYN_2023, TILSYN_ENDELIG } from '@handlingsrom/domene/statistikk/tilsyn2023'
export { ALDERSGRUPPER } from '@handlingsrom/domene/statistikk/usetteBarn'
export type { Utgavedel } from '@handlingsrom/domene/statistikk/utgavebilde'

export const Periode = z.string().regex(/^20\d{2}-[123]$/)

/** Uten valg: perioden som er nå, og alle familiene. */
export const Internkontrollvalg = z.object({
  periode: Periode.exactOptional(),
  utvalg: z.enum(UTVALG).exactOptional(),
})

/** `GET /api/internkontroll/apne`: søknadene som ikke er avgjort, der noe mangler nå. Bare sakene leseren ser fra før. */
export const ApneSaker = z.object({
  apne: z.number().int(),
  saker: z
    .array(
      z.object({
        soknadId: z.string(),
        /** `null`: leseren kan ikke åpne saken. */
        sakId: z.string().nullable(),
        saksnummer: z.string(),
        mottatt: z.string(),
        har: z.array(z.string()).readonly(),
        mangler: z.array(z.enum(RETTES_NA)).readonly(),
        /** Kontrollene som kastet: saken er underlig, og et menneske må se selv. */
        kunneIkke: z.array(z.enum(RETTES_NA)).readonly(),
      }),
    )
    .readonly(),
})
export type ApneSaker = z.infer<typeof ApneSaker>

/** Noen deler slått sammen når en av dem har færre enn fem familier. Alene har gruppen én del. */
const Gruppe = z.object({ deler: z.array(z.enum(DELER)).readonly(), antall: z.number().int() })

/** Tabellene om kontoret som kan lastes ned. Hver av dem er den samme som siden viser. */
export const TABELLNAVN = [
  'malepunkter',
  'kontorene',
  'maneder',
  'usette-barn',
  'folgefeil',
  'utgaver',
  'enighet',
  'indikatorer',
  'avvik',
  'returer',
  'undersokelse',
] as const
/** Det kildene selv oppgir, og ordlisten til datasettet. */
export const KILDENAVN = [
  'dataordliste',
  'tilsyn-2023',
  'tilsyn-endelig',
  'rode-kors-2023',
  'figur-6',
] as const
export const EKSPORTNAVN = [...TABELLNAVN, ...KILDENAVN] as const
export type Eksportnavn = (typeof EKSPORTNAVN)[number]
export const EKSPORTFORMATER = ['csv', 'json'] as const

/** `GET /api/internkontroll/eksport/:tabell`: tallene med definisjon, periode, hvem som er med og hva som er holdt tilbake. */
export const Eksport = z.object({ tabell: z.enum(EKSPORTNAVN) })
export const Eksportvalg = Internkontrollvalg.extend({ format: z.enum(EKSPORTFORMATER) })

/** `GET /api/internkontroll/datasett/:til`: det anonyme datasettet, og hva det hentes ut til. */
export const Datasett = z.object({ til: z.enum(DATASETTFORMAL) })
export const Datasettvalg = Eksportvalg.pick({ format: true })

const Maned = z.object({
  maned: z.string(),
  mangler: z.number().int().nullable(),
  av: z.number().int().nullable(),
})

const Antall = z.number().int()
/** Familier der vurderingen mangler noe, mot familier der kartleggingen mangler svar. Alle fire rutene vises, eller ingen. */
const Folgefeil = z.discriminatedUnion('status', [
  z.object({
    punkt: z.enum(FOLGEPUNKTER),
    status: z.literal('vises'),
    ruter: z.object({ begge: Antall, bareVurdering: Antall, bareSvar: Antall, ingen: Antall }),
  }),
  z.object({ punkt: z.enum(FOLGEPUNKTER), status: z.enum(['for-fa', 'ingen-mangler']) }),
])

/** `GET /api/internkontroll`: tilsynets målepunkter på kontorets egne saker. `null`: for få familier til å vises. */
export const Internkontroll = z.object({
  periode: z.string(),
  utvalg: z.enum(UTVALG),
  /** Da radene ble lest. */
  regnet: z.string(),
  antall: z.number().int().nullable(),
  ikkeKontrollert: z.number().int(),
  utgaver: z.array(z.number().int()).readonly(),
  /** En utgave av kontrollene som er regnet ved siden av den som ble frosset. Bare for alle familiene. */
  omregnet: z
    .object({
      utgave: z.number().int(),
      regnet: z.string(),
      grupper: z
        .array(z.object({ deler: z.array(z.enum(UTGAVEDELER)).readonly(), antall: z.number().int() }))
        .readonly()
        .nullable(),
    })
    .nullable(),
  /** Kontorene ved siden av hverandre. `null`: leseren hører til ett kontor, eller kommunen har bare ett. */
  kontorene: z
    .array(
      z.object({
        malepunkt: z.enum(KONTROLLER),
        omrade: z.enum(['kartlegging', 'vurdering', 'oppfolging']),
        kommunen: z.array(Gruppe).readonly().nullable(),
        kontorer: z
          .array(z.object({ kontor: z.string(), grupper: z.array(Gruppe).readonly().nullable() }))
          .readonly(),
      }),
    )
    .readonly()
    .nullable(),
  /** For alle familiene i perioden, uansett utvalg. */
  folgefeil: z.array(Folgefeil).readonly(),
  punkter: z
    .array(
      z.object({
        malepunkt: z.enum(KONTROLLER),
        omrade: z.enum(['kartlegging', 'vurdering', 'oppfolging']),
        antall: z.number().int().nullable(),
        grupper: z.array(Gruppe).readonly().nullable(),
        /** De siste tolv månedene eller så: perioden og de to før den. Bare for alle familiene. */
        maneder: z.array(Maned).readonly(),
      }),
    )
    .readonly(),
})
export type Internkontroll = z.infer<typeof Internkontroll>

/** De samme barna delt på en annen måte. `null`: skjult, for sin egen skyld eller fordi summen ellers ville sagt et lite tall. */
function deling<const G extends readonly [string, ...string[]]>(grupper: G) {
  return z.object({
    grupper: z.array(z.object({ gruppe: z.enum(grupper), barn: z.number().int().nullable() })).readonly(),
    tema: z
      .array(
        z.object({
          tema: z.enum(TEMA),
          ikkeSpurt: z.array(z.number().int().nullable()).readonly(),
        }),
      )
      .readonly(),
  })
}

/** `GET /api/internkontroll/barn`: andelen barn ingen har spurt om hvert tema, i hver aldersgruppe. `null`: for få familier til å vises. */
export const UsetteBarn = z.object({
  regnet: z.string(),
  barn: z.array(z.number().int().nullable()).readonly(),
  tema: z
    .array(
      z.object({
        tema: z.enum(TEMA),
        ruter: z
          .array(z.object({ gruppe: z.number().int(), ikkeSpurt: z.number().int().nullable() }))
          .readonly(),
      }),
    )
    .readonly(),
  utenAlder: z.number().int().nullable(),
  onskerIkke: z.array(z.object({ tema: z.enum(TEMA), barn: z.number().int().nullable() })).readonly(),
  tid: deling(TIDSGRUPPER).nullable(),
  omfang: deling(OMFANGSGRUPPER).nullable(),
})
export type UsetteBarn = z.infer<typeof UsetteBarn>
