import { RELASJONER } from '@handlingsrom/domene/tilgang/forhold'
import { ROLLER } from '@handlingsrom/domene/tilgang/typer'
import { z } from 'zod'
import { id, tekst } from './felles/typer.ts'

const roller = z.array(z.enum(ROLLER)).max(ROLLER.length)
const grunn = tekst(500).pipe(z.string().min(1))

/** `GET /api/ansatte` for leder og administrator: hvem som har tilgang, og hva som venter på en til. */
export const Ansattliste = z.object({
  ansatte: z.array(
    z.object({
      ansattId: z.string(),
      navn: z.string(),
      roller,
      kontor: z.string().nullable(),
      iKrets: z.boolean(),
      sistSett: z.string().nullable(),
      /** Når tilgangen ble avsluttet. */
      avsluttet: z.string().nullable(),
      /** `bestemt`: to personer har bestemt rollene her. `innlogging`: de følger innloggingstjenesten. */
      kilde: z.enum(['innlogging', 'bestemt']),
      erMeg: z.boolean(),
      forslag: z
        .object({
          forslagId: z.string(),
          roller,
          iKrets: z.boolean(),
          grunn: z.string(),
          foreslattAv: z.string(),
          foreslatt: z.string(),
          kanBekrefte: z.boolean(),
          kanAvvise: z.boolean(),
        })
        .nullable(),
    }),
  ),
})
export type Ansattliste = z.infer<typeof Ansattliste>

/** `POST /api/ansatte/:ansattId/forslag`. Hele settet av roller slik det skal bli. */
export const Tilgangsforslag = z.object({ kommandoId: id('KommandoId'), roller, iKrets: z.boolean(), grunn })
/** `POST /api/ansatte/:ansattId/avslutt`: én person, med én gang. */
export const Avslutning = z.object({ kommandoId: id('KommandoId'), grunn })
/** `POST /api/ansatte/forslag/:forslagId/{bekreft,avvis}` */
export const Svar = z.object({ kommandoId: id('KommandoId') })

/** `GET /api/meg/forhold` og `GET /api/ansatte/:ansattId/forhold`. Numrene vises aldri, heller ikke for den som meldte dem. */
export const Forholdsliste = z.object({
  forhold: z.array(
    z.object({
      forholdId: z.string(),
      relasjon: z.enum(RELASJONER),
      navn: z.string(),
      fodselsdato: z.string().nullable(),
      harNummer: z.boolean(),
      meldtAv: z.string(),
      meldt: z.string(),
    }),
  ),
})
export type Forholdsliste = z.infer<typeof Forholdsliste>

/** `POST /api/meg/forhold` og `POST /api/ansatte/:ansattId/forhold`. Nummer eller fødselsdato må være med. */
export const NyttForhold = z.object({
  kommandoId: id('KommandoId'),
  relasjon: z.enum(RELASJONER),
  fornavn: tekst(200).pipe(z.string().trim().min(1)),
  etternavn: tekst(200).pipe(z.string().trim().min(1)),
  fodselsdato: z.string().exactOptional(),
  identitetsnummer: tekst(20).exactOptional(),
})
export type NyttForhold = z.input<typeof NyttForhold>

/** `POST /api/ansatte/:ansattId/forhold/:forholdId/fjern`: aldri av den det gjelder. */
export const Fjerning = z.object({ kommandoId: id('KommandoId'), grunn })
