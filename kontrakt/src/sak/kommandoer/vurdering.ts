import { INNTEKTSTYPER } from '@handlingsrom/domene/regelverk/inntektstyper'
import {
  LINJEARTER,
  LINJEKILDER,
  TATT_BORT_FORDI,
  UTGANGSPUNKTER,
  UTGIFTSPOSTER,
  UTGIFTSSVAR,
} from '@handlingsrom/domene/vurdering/hendelser'
import { z } from 'zod'
import { antall, belop, dato, kortTekst, maned, tekst } from '../../felles/typer.ts'
import { barnegrunner } from './grunner.ts'
import { linjeId, personId, soknadId } from './ider.ts'
import { innvilgetUtgift } from './stonadsform.ts'

const linjefelles = {
  tekst: kortTekst,
  gjelder: personId.exactOptional(),
  faktisk: belop.exactOptional(),
  hyppighet: z.enum(['manedlig', 'engang']),
  kilde: z.enum(LINJEKILDER),
  dato: dato.exactOptional(),
  art: z.enum(LINJEARTER).exactOptional(),
  dokument: z.string().max(64).exactOptional(),
  deltid: z.object({ dagerHer: antall, avDager: antall }).exactOptional(),
}

const linje = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('utgift'), post: z.enum(UTGIFTSPOSTER), ...linjefelles }),
  z.object({ slag: z.literal('inntekt'), inntektstype: z.enum(INNTEKTSTYPER), ...linjefelles }),
])

const beslutning = z.discriminatedUnion('utfall', [
  z.object({
    utfall: z.literal('innvilget'),
    belop,
    hjemmel: z.enum(['18', '19']),
    begrunnelse: tekst(),
    ...innvilgetUtgift,
  }),
  z.object({ utfall: z.literal('avslatt'), begrunnelse: tekst() }),
  z.object({ utfall: z.literal('medregnet'), belop, begrunnelse: tekst() }),
])

/** Regnestykket og vurderingen. */
export const vurderingkommandoer = {
  settPeriode: z.object({ soknadId, fra: maned, til: maned, settVersjon: antall }),
  velgUtgangspunkt: z.object({ soknadId, utgangspunkt: z.enum(UTGANGSPUNKTER), settVersjon: antall }),
  settLinje: z.object({ soknadId, linjeId, linje, settVersjon: antall }),
  fjernLinje: z.object({
    soknadId,
    linjeId,
    grunn: tekst(),
    fordi: z.enum(TATT_BORT_FORDI).exactOptional(),
    settVersjon: antall,
  }),
  besluttLinje: z.object({ soknadId, linjeId, beslutning, settVersjon: antall }),
  vurderParagraf19: z.object({ soknadId, linjeId, vurdering: tekst(), settVersjon: antall }),
  sjekkUtgift: z.object({
    soknadId,
    post: z.enum(UTGIFTSPOSTER),
    gjelder: personId.exactOptional(),
    svar: z.enum(UTGIFTSSVAR),
    settVersjon: antall,
  }),
  vurderBarn: z.object({
    soknadId,
    personId,
    vurdere: tekst(),
    vekte: tekst(),
    vise: tekst(),
    ...barnegrunner,
    settVersjon: antall,
  }),
} as const
