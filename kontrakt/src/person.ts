import { GRADERINGER } from '@handlingsrom/domene/person/hendelser'
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
