import { KANALER } from '@handlingsrom/domene/husstand/hendelser'
import { OMFANG, SYNSMAATER, UTELATELSESGRUNNER } from '@handlingsrom/domene/kartlegging/hendelser'
import { z } from 'zod'
import { antall, dato, id, tekst } from '../../felles/typer.ts'
import { innsynsmerke, settVersjon, svar, svaropplysninger, tema } from '../svar.ts'
import { personId, samtaleId, soknadId } from './ider.ts'

const fellesId = id('FellessvarId')

/** Svarene i kartleggingen. */
export const kartleggingkommandoer = {
  registrerOpplysning: z.object({ personId, tema, svar, ...svaropplysninger, settVersjon }),
  trekkOpplysning: z.object({ personId, tema, nr: antall, grunn: tekst(), settVersjon }),
  oppdaterGrunnlag: z.object({
    personId,
    tema,
    nr: antall,
    familienVarslet: dato.exactOptional(),
    forelagt: z.object({ dato, hvordan: tekst() }).exactOptional(),
  }),
  registrerFellessvar: z.object({
    fellesId,
    tema,
    svar,
    ...svaropplysninger,
    gjelderFor: z.array(z.object({ personId, settVersjon })).max(30),
  }),
  bekreftFellessvar: z.object({ fellesId, personId, dato, settVersjon }),
  registrerBarnetsSyn: z.object({
    personId,
    maate: z.enum(SYNSMAATER),
    ord: tekst(),
    grunn: tekst().exactOptional(),
    dato,
    kanal: z.enum(KANALER).exactOptional(),
    samtaleId: samtaleId.exactOptional(),
    innsyn: innsynsmerke.exactOptional(),
    settVersjon,
  }),
  velgOmfang: z.object({
    omfang: z.enum(OMFANG),
    naa: z.array(tema),
    senere: z.array(tema),
    begrunnelse: tekst(),
    innen: dato.exactOptional(),
    soknadId: soknadId.exactOptional(),
    settVersjon,
  }),
  utelatKartlegging: z.object({
    personId,
    grunn: z.enum(UTELATELSESGRUNNER),
    tekst: tekst(),
    /** Når resten skal være kartlagt. Kreves når grunnen er at barnet kartlegges siden. */
    innen: dato.exactOptional(),
  }),
} as const
