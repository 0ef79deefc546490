import { ALLE_BARNA_SVAR, KANALER } from '@handlingsrom/domene/husstand/hendelser'
import { FORELDET } from '@handlingsrom/domene/kartlegging/alleBarna'
import { SVARKILDER, SYNSMAATER, UTELATELSESGRUNNER } from '@handlingsrom/domene/kartlegging/hendelser'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { z } from 'zod'
import { CELLETILSTANDER } from './visning.ts'

/** `KartleggingForKontroll` slik den sendes: aldri ordene i et svar, bare om de er der. */
export const Kontrollbilde = z.object({
  dato: z.string(),
  mottattDato: z.string().exactOptional(),
  alleBarna: z
    .object({
      svar: z.enum(ALLE_BARNA_SVAR),
      dato: z.string(),
      foreldet: z.enum(FORELDET).exactOptional(),
    })
    .exactOptional(),
  barn: z.array(
    z.object({
      personId: z.string(),
      navn: z.string(),
      celler: z.array(
        z.object({
          tema: z.enum(TEMA),
          tilstand: z.enum(CELLETILSTANDER),
          svar: z
            .object({
              dato: z.string(),
              sagtAv: z.enum(SVARKILDER),
              kanal: z.enum(KANALER),
              medOrd: z.boolean(),
              behov: z.enum(['uten', 'apent', 'besvart']).exactOptional(),
            })
            .exactOptional(),
          tasSiden: z.string().exactOptional(),
          ikkeUndersokt: z.literal(true).exactOptional(),
        }),
      ),
      utelatt: z.enum(UTELATELSESGRUNNER).exactOptional(),
      syn: z.object({ maate: z.enum(SYNSMAATER), dato: z.string() }).exactOptional(),
    }),
  ),
  voksne: z.array(z.object({ personId: z.string(), navn: z.string(), spurt: z.number().int() })),
  samtaler: z.array(
    z.object({ dato: z.string(), slag: z.enum(['samtale', 'forsok']), barn: z.array(z.string()) }),
  ),
})
