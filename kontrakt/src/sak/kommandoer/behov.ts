import { BEHOVSSVAR, HASTER, OPPHAV } from '@handlingsrom/domene/behov/hendelser'
import { SIGNALER } from '@handlingsrom/domene/behov/signaler'
import { KANALER } from '@handlingsrom/domene/husstand/hendelser'
import { SIGNALGRUNNER, SIGNALUTFALL } from '@handlingsrom/domene/signal/hendelser'
import { UTGIFTSPOSTER } from '@handlingsrom/domene/vurdering/hendelser'
import { z } from 'zod'
import { antall, belop, dato, kortTekst, tekst } from '../../felles/typer.ts'
import { innsynsmerke, settVersjon, tema } from '../svar.ts'
import { behovId, linjeId, personId, samtaleId, soknadId, vedtakId } from './ider.ts'

const kostnad = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('faktisk'), belop }),
  z.object({ slag: z.literal('anslag'), belop }),
  z.object({ slag: z.literal('ukjent') }),
])

const innhold = {
  gjelder: z.union([z.literal('familien'), personId]),
  hva: kortTekst,
  tema,
  haster: z.enum(HASTER),
  kostnad,
  dato: dato.exactOptional(),
  opphav: z.enum(OPPHAV),
  innsyn: innsynsmerke.exactOptional(),
}

/** Behovene: hva noen trenger, og svaret det fikk. */
export const behovkommandoer = {
  meldBehov: z.object({
    behovId,
    ...innhold,
    fra: z.object({ personId, tema, nr: antall }).exactOptional(),
    samtaleId: samtaleId.exactOptional(),
    soknadId: soknadId.exactOptional(),
  }),
  endreBehov: z.object({ behovId, ...innhold, settVersjon }),
  besvarBehov: z.object({
    behovId,
    svar: z.enum(BEHOVSSVAR),
    begrunnelse: tekst(),
    linje: z.object({ soknadId, linjeId }).exactOptional(),
    /** Nasjonale ordninger har faste navn, lokale tilbud UUID-er. */
    tilbudId: z
      .string()
      .min(1)
      .max(120)
      .transform(v => v as import('@handlingsrom/domene/felles/id').TilbudId)
      .exactOptional(),
    vedtakId: vedtakId.exactOptional(),
    settVersjon,
  }),
  avklarSignal: z.object({
    gjelder: innhold.gjelder,
    kode: z.enum(SIGNALER),
    ord: z.string().max(200),
    utfall: z.enum(SIGNALUTFALL),
    grunn: z.enum(SIGNALGRUNNER).exactOptional(),
    tekst: tekst().exactOptional(),
    behovId: behovId.exactOptional(),
    samtaleId: samtaleId.exactOptional(),
  }),
  gjenapneBehov: z.object({ behovId, grunn: tekst(), settVersjon }),
  taBehovMedISoknaden: z.object({
    behovId,
    soknadId,
    post: z.enum(UTGIFTSPOSTER),
    hyppighet: z.enum(['manedlig', 'engang']),
    medFamilien: dato,
    kanal: z.enum(KANALER),
    settVersjon,
  }),
} as const
