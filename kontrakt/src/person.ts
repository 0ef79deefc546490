import { GRADERINGER, SPRAKKILDER, TOLKESVAR } from '@handlingsrom/domene/person/hendelser'
import { SKJERMINGER } from '@handlingsrom/domene/tilgang/egenskaper'
import { z } from 'zod'
import { id, tekst } from './felles/typer.ts'

const gradering = z.enum(GRADERINGER)

/** `POST /api/saker/:sakId/personer/:personId/gradering` */
export const Graderingsvalg = z.object({
  kommandoId: id('KommandoId'),
  gradering,
  grunn: tekst(),
  /** Det som sto på skjermen da valget ble tatt. Er noe annet sant nå, er svaret 412. */
  sett: z.object({ gradering, forslag: gradering.nullable() }),
  /** Den i kretsen som skal bekrefte en nedgradering. Hun får saken samtidig. */
  bekreftesAv: id('AnsattId').exactOptional(),
})
export type Graderingsvalg = z.input<typeof Graderingsvalg>

/** `foreslatt`: nedgraderingen venter på en til i kretsen. `satt`: den gjelder nå. */
export const Graderingssvar = z.object({
  utfall: z.enum(['satt', 'foreslatt']),
  /** Usann når graderingen tok saken fra den som satte den. */
  harSaken: z.boolean(),
})
export type Graderingssvar = z.infer<typeof Graderingssvar>

/** `POST /api/saker/:sakId/personer/:personId/sprak`, for en voksen i saken. */
export const Sprakvalg = z.object({
  kommandoId: id('KommandoId'),
  /** Brevene går på målformen. */
  malform: z.enum(['nb', 'nn']),
  /** Ikke spurt er ikke et nei. */
  tolk: z.enum(TOLKESVAR),
  /** Språket tolken skal kunne. Må stå når `tolk` er ja. */
  tolkesprak: tekst(60).exactOptional(),
  sagtAv: z.enum(SPRAKKILDER),
  /** Versjonen som sto på skjermen da valget ble tatt. Er den en annen nå, er svaret 412. */
  settVersjon: z.number().int().min(0),
})
export type Sprakvalg = z.input<typeof Sprakvalg>
export const Spraksvar = z.object({ versjon: z.number().int() })
export type Spraksvar = z.infer<typeof Spraksvar>

/** Språket en person bruker, og om hun trenger tolk: det som står, og hvem som sa det. */
export const Sprakvisning = z.object({
  tolk: z.enum(TOLKESVAR),
  versjon: z.number().int(),
  /** `null` når ingen har sagt noe ennå; da er målformen bokmål, og tolk er ikke spurt. */
  satt: z
    .object({
      navn: z.string(),
      tidspunkt: z.string(),
      sagtAv: z.enum([...SPRAKKILDER, 'soknad']).nullable(),
    })
    .nullable(),
})
export type Sprakvisning = z.infer<typeof Sprakvisning>

/** Graderingen til en person: hva den er, hvor den kommer fra, og hva leseren kan gjøre med den. */
export const Graderingsvisning = z.object({
  verdi: gradering,
  /** `null` når ingen har sagt noe om graderingen ennå; da er den ukjent. */
  satt: z
    .object({
      navn: z.string(),
      tidspunkt: z.string(),
      kilde: z.enum(['soknad', 'register', 'ansatt', 'familien']),
      grunn: z.string(),
    })
    .nullable(),
  /** Nedgraderingen som venter på en til i kretsen. */
  forslag: z
    .object({
      til: gradering,
      navn: z.string(),
      erMitt: z.boolean(),
      tidspunkt: z.string(),
      grunn: z.string(),
    })
    .nullable(),
  /** Det leseren kan velge, og hvem saken er åpen for etterpå. Tom når hun ikke skriver i saken. */
  valg: z.array(
    z.object({
      til: gradering,
      virkning: z.enum(['straks', 'foreslas', 'bekreftes']),
      sakenBlir: z.enum(SKJERMINGER),
    }),
  ),
})
export type Graderingsvisning = z.infer<typeof Graderingsvisning>

/** Et menneske i saken, slik det vises for den som har den. */
export const Personvisning = z.object({
  personId: z.string(),
  navn: z.string(),
  fornavn: z.string(),
  fodselsdato: z.string().nullable(),
  alder: z.number().int().nullable(),
  /** Slik nummeret sto i søknaden, og om det er riktig oppbygd. */
  identer: z.array(z.object({ verdi: z.string(), form: z.enum(['ekte', 'syntetisk', 'ugyldig']) })),
  adresse: z.array(z.string()),
  telefon: z.string().nullable(),
  tolkesprak: z.string().nullable(),
  malform: z.enum(['nb', 'nn']),
  sprak: Sprakvisning,
  gradering: Graderingsvisning,
})
