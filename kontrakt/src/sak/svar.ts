import { KANALER } from '@handlingsrom/domene/husstand/hendelser'
import { INNSYNSMERKER } from '@handlingsrom/domene/journal/typer'
import {
  AKTIVITETSSTATUS,
  BEGIVENHETER,
  EIEFORMER,
  HJEM,
  HURTIGVALG,
  HYPPIGHETER,
  JANEI,
  MOBILER,
  NETTVERK,
  OPPLYSNINGSGRUNNLAG,
  PLASSER,
  SVARKILDER,
  TJENESTER,
  TJENESTESTATUS,
  UTFORDRINGER,
  UTKASTELSE,
  UTSTYRSSTATUS,
} from '@handlingsrom/domene/kartlegging/hendelser'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { z } from 'zod'
import { antall, belop, dato, id, kortTekst, tekst } from '../felles/typer.ts'

/**
 * Et svar, lest inn og vist. Skjemaet er det samme; inn blir feltene renset og merket, ut er de tekst slik den står.
 */
function lagSvar<
  D extends z.ZodType,
  T extends z.ZodType,
  K extends z.ZodType,
  B extends z.ZodType,
  P extends z.ZodType,
  S extends z.ZodType,
  N extends z.ZodType,
>(t: { dato: D; fritekst: T; kort: K; belop: B; personId: P; samtaleId: S; notatId: N }) {
  const { dato, fritekst, kort, belop, personId, samtaleId, notatId } = t
  const kostnad = z.object({ belop, hyppighet: z.enum(HYPPIGHETER) })
  const janei = z.enum(JANEI)

  const detaljer = z.discriminatedUnion('slag', [
    z.object({
      slag: z.literal('bolig'),
      hjem: z.enum(HJEM).exactOptional(),
      eieform: z.enum(EIEFORMER).exactOptional(),
      rom: z.number().int().min(0).max(100).exactOptional(),
      standard: kort.exactOptional(),
      beliggenhet: kort.exactOptional(),
      flyttinger: z.number().int().min(0).max(100).exactOptional(),
      utkastelse: z.enum(UTKASTELSE).exactOptional(),
      leieTil: dato.exactOptional(),
    }),
    z.object({
      slag: z.literal('plass'),
      plass: z.enum(PLASSER),
      sted: kort.exactOptional(),
      trinn: kort.exactOptional(),
      kontakt: kort.exactOptional(),
      kostnad: kostnad.exactOptional(),
    }),
    z.object({
      slag: z.literal('aktivitet'),
      navn: kort,
      status: z.enum(AKTIVITETSSTATUS),
      kostnad: kostnad.exactOptional(),
      betalesInnen: dato.exactOptional(),
    }),
    z.object({
      slag: z.literal('utstyr'),
      ting: kort,
      status: z.enum(UTSTYRSSTATUS),
      sistKjopt: dato.exactOptional(),
      storrelse: kort.exactOptional(),
      belop: belop.exactOptional(),
    }),
    z.object({
      slag: z.literal('nett'),
      internettHjemme: janei.exactOptional(),
      mobil: z.enum(MOBILER).exactOptional(),
      abonnement: janei.exactOptional(),
      pc: janei.exactOptional(),
    }),
    z.object({
      slag: z.literal('materielt'),
      bolig: janei.exactOptional(),
      venner: janei.exactOptional(),
      fritid: janei.exactOptional(),
    }),
    z.object({ slag: z.literal('ekstrautgift'), hva: kort, kostnad: kostnad.exactOptional() }),
    z.object({
      slag: z.literal('begivenhet'),
      hva: z.enum(BEGIVENHETER),
      navn: kort.exactOptional(),
      dato: dato.exactOptional(),
      belop: belop.exactOptional(),
    }),
    z.object({
      slag: z.literal('tjeneste'),
      hva: z.enum(TJENESTER),
      status: z.enum(TJENESTESTATUS),
      kontakt: kort.exactOptional(),
      snakke: janei.exactOptional(),
    }),
    z.object({
      slag: z.literal('nettverk'),
      hvem: z.enum(NETTVERK),
      navn: kort.exactOptional(),
      hjelper: kort.exactOptional(),
    }),
    z.object({ slag: z.literal('utfordring'), hva: z.enum(UTFORDRINGER) }),
  ])

  const delsvar = z.object({
    sporsmalId: z.string().min(1).max(120),
    valg: z.enum(HURTIGVALG).exactOptional(),
    tekst: fritekst,
  })

  /** Svaret slik det sendes inn og slik det vises. */
  const svar = z.discriminatedUnion('tilstand', [
    z.object({
      tilstand: z.literal('kartlagt'),
      tekst: fritekst,
      valg: z.enum(HURTIGVALG).exactOptional(),
      delsvar: z.array(delsvar).max(40).exactOptional(),
      detaljer: z.array(detaljer).max(60).exactOptional(),
    }),
    z.object({ tilstand: z.literal('ikke-relevant'), tekst: fritekst }),
    z.object({ tilstand: z.literal('onsker-ikke-a-svare'), tekst: fritekst }),
  ])

  const innsynsmerke = z.object({ merke: z.enum(INNSYNSMERKER), grunn: fritekst.exactOptional() })

  const grunnlag = z.object({
    grunnlag: z.enum(OPPLYSNINGSGRUNNLAG),
    samtykkeNr: z.number().int().min(0).exactOptional(),
    spurtOm: fritekst,
    familienVarslet: dato.exactOptional(),
    talerMot: z.literal(true).exactOptional(),
    forelagt: z.object({ dato, hvordan: fritekst }).exactOptional(),
  })

  /** Det som følger med hvert svar. */
  const svaropplysninger = {
    sagtAv: z.enum(SVARKILDER),
    sagtAvPerson: personId.exactOptional(),
    kanal: z.enum(KANALER),
    dato,
    samtaleId: samtaleId.exactOptional(),
    notatId: notatId.exactOptional(),
    skjemaversjon: z.string().max(100).exactOptional(),
    grunnlag: grunnlag.exactOptional(),
    innsyn: innsynsmerke.exactOptional(),
    skjermet: z.literal(true).exactOptional(),
  }
  return { detaljer, svar, innsynsmerke, grunnlag, svaropplysninger }
}

/** Slik et svar sendes inn. */
export const { svar, innsynsmerke, svaropplysninger } = lagSvar({
  dato,
  fritekst: tekst(),
  kort: kortTekst,
  belop,
  personId: id('PersonId'),
  samtaleId: id('SamtaleId'),
  notatId: id('NotatId'),
})

const ord = z.string()
/** Slik et svar vises. */
export const vist = lagSvar({
  dato: ord,
  fritekst: ord,
  kort: ord,
  belop: z.number(),
  personId: ord,
  samtaleId: ord,
  notatId: ord,
})

export const tema = z.enum(TEMA)
export const settVersjon = antall
