import { RETURGRUNNER } from '@handlingsrom/domene/vedtak/hendelser'
import { ENDRINGSSVAR, LESEPUNKTER, PUNKTSVAR } from '@handlingsrom/domene/vedtak/lesing/typer'
import { z } from 'zod'
import { Hvem } from './visning.ts'

// Rekkefølgen punktene og svarene vises i.
export { LESEPUNKTER, PUNKTSVAR } from '@handlingsrom/domene/vedtak/lesing/typer'

export const Kommentarsted = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('barn'), personId: z.string(), sitat: z.string().nullable() }),
  z.object({ slag: z.literal('linje'), linjeId: z.string(), sitat: z.string().nullable() }),
  z.object({ slag: z.literal('kapittel'), kapittel: z.string(), sitat: z.string().nullable() }),
])

/** `apen`: ingen har svart, og stedet er som det var. `rettet`: stedet er skrevet om i en senere utgave. */
export const KOMMENTARSTATUSER = ['apen', 'besvart', 'rettet'] as const

export const Kommentarvisning = z.object({
  kommentarId: z.string(),
  sted: Kommentarsted,
  tekst: z.string(),
  grunn: z.enum(RETURGRUNNER).nullable(),
  av: Hvem,
  tidspunkt: z.string(),
  forslagNr: z.number().int(),
  status: z.enum(KOMMENTARSTATUSER),
  svar: z.array(z.object({ av: Hvem, tidspunkt: z.string(), tekst: z.string() })),
})
export type Kommentarvisning = z.infer<typeof Kommentarvisning>

/** En opplysning som ikke lenger er den som sto da forslaget ble skrevet. `gammel` og `ny` er med ord; `null` når det ikke står noe. */
export const Endringsvisning = z.object({
  ref: z.string(),
  slag: z.enum(['svar', 'syn', 'opphold', 'linje', 'norm']),
  /** Temaet når det er et svar, og navnet på linjen eller normen ellers. */
  navn: z.string().nullable(),
  fornavn: z.string().nullable(),
  gammel: z.string().nullable(),
  ny: z.string().nullable(),
  av: Hvem.nullable(),
  tidspunkt: z.string().nullable(),
  versjon: z.number().int(),
  svar: z
    .object({ svar: z.enum(ENDRINGSSVAR), grunn: z.string(), av: Hvem, tidspunkt: z.string() })
    .nullable(),
})
export type Endringsvisning = z.infer<typeof Endringsvisning>

/** Alt som er sagt om forslaget mens det ble lest, og det leseren trenger for å lese det godt. */
export const Lesingvisning = z.object({
  /** Utgaven som vises. Den som avgjør, sender den med. */
  versjon: z.number().int(),
  kommentarer: z.array(Kommentarvisning),
  lesninger: z.array(
    z.object({
      hva: z.enum(['retur', 'godkjenning', 'etterpa']),
      forslagNr: z.number().int(),
      av: Hvem,
      tidspunkt: z.string(),
      svar: z.array(z.object({ punkt: z.enum(LESEPUNKTER), svar: z.enum(PUNKTSVAR) })),
    }),
  ),
  endringer: z.array(Endringsvisning),
  /** Opplysninger om familien ingen setning hviler på. */
  ubrukte: z.array(
    z.object({ ref: z.string(), fornavn: z.string(), navn: z.string(), tekst: z.string(), dato: z.string() }),
  ),
  utgaver: z.array(z.object({ forslagNr: z.number().int(), av: Hvem, tidspunkt: z.string() })),
  /** Stedene som er skrevet om siden forrige utgave, med teksten slik den var. */
  tidligere: z.array(z.object({ kapittel: z.string(), personId: z.string().nullable(), tekst: z.string() })),
  etterlesing: z
    .object({
      trukket: z.boolean(),
      andel: z.number().int().nullable(),
      grunn: z.string().nullable(),
      valgtAv: Hvem.nullable(),
      /** Den siste dagen vedtaket kan leses. `null` når det er lest. */
      siste: z.string().nullable(),
      /** Den siste dagen er forbi, og ingen leste. Saken er lukket for andre igjen. */
      utlopt: z.boolean(),
      lest: z
        .object({
          av: Hvem,
          tidspunkt: z.string(),
          merknad: z.string(),
          grunner: z.array(z.enum(RETURGRUNNER)),
        })
        .nullable(),
    })
    .nullable(),
  skrivesOm: z.boolean(),
  kanBesvare: z.boolean(),
  kanSvarePaEndring: z.boolean(),
  kanVelges: z.boolean(),
  kanKvalitetslese: z.boolean(),
})
export type Lesingvisning = z.infer<typeof Lesingvisning>

/** Leseren i en gradert sak: hvem som har fått vedtaket, og hvem det kan gis til. */
export const Leservisning = z.object({
  gitt: z
    .object({
      til: Hvem,
      av: Hvem,
      tidspunkt: z.string(),
      /** Usant når hun er ute av kretsen, inhabil, eller selv har arbeidet med vedtaket siden. */
      kanLese: z.boolean(),
      erDeg: z.boolean(),
    })
    .nullable(),
  /** Om kommunen har bestemt at en kollega skal lese dette vedtaket. */
  kreves: z.boolean(),
  kanGi: z.boolean(),
  /** De andre i kretsen som kan lese. Bare for den som kan gi det. */
  lesere: z.array(Hvem),
  /** De som kan slippe noen inn i kretsen. */
  slipperInn: z.array(z.string()),
})
export type Leservisning = z.infer<typeof Leservisning>
