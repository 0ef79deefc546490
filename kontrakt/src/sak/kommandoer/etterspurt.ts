import { DOKUMENTSLAG } from '@handlingsrom/domene/etterspurt/typer'
import { UTLEVERINGSMAATER } from '@handlingsrom/domene/vedtak/hendelser'
import { z } from 'zod'
import { dato, id, kortTekst, tekst } from '../../felles/typer.ts'
import { soknadId, vedtakId } from './ider.ts'

const settVersjon = z.number().int().min(0)
const etterspurtId = id('EtterspurtId')
const kravet = { kravId: id('KravId'), settVersjon } as const

/** Brevet som ber om dokumentasjon, og hva som er kommet. Brevet lages på tjeneren. */
export const etterspurtkommandoer = {
  ettersporDokumentasjon: z.object({
    soknadId,
    dokumenter: z
      .array(z.object({ slag: z.enum(DOKUMENTSLAG), hva: kortTekst, hvorfor: tekst(2000) }))
      .max(20),
    frist: dato,
    selvForst: tekst(),
    gjelder: z.object({ vedtakId, utbetalingId: id('UtbetalingId').exactOptional() }).exactOptional(),
  }),
  merkEtterspurtUtlevert: z.object({ etterspurtId, maate: z.enum(UTLEVERINGSMAATER), dato }),
  merkDokumentkravMottatt: z.object({
    ...kravet,
    dokumenter: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(50),
    ord: tekst(),
  }),
  trekkDokumentkrav: z.object({ ...kravet, grunn: tekst() }),
  utsettDokumentfrist: z.object({ etterspurtId, settVersjon, frist: dato, grunn: tekst() }),
} as const
