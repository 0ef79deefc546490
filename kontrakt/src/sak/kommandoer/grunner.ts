import { UNDERSOKT_SVAR } from '@handlingsrom/domene/grunner/hendelser'
import { FORELDREROLLER } from '@handlingsrom/domene/kartlegging/hendelser'
import { KONTROLLER } from '@handlingsrom/domene/kontroll/resultat'
import { z } from 'zod'
import { antall, tekst } from '../../felles/typer.ts'
import { settVersjon, tema } from '../svar.ts'
import { behovId, linjeId, personId, soknadId } from './ider.ts'

const faktum = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('svar'), personId, tema, nr: antall }),
  z.object({ slag: z.literal('behov'), behovId, versjon: antall }),
])

/** Det valgfrie i barnets vurdering. */
export const barnegrunner = {
  mot: z
    .array(z.object({ hensyn: tekst(), veid: tekst() }))
    .max(20)
    .exactOptional(),
  barnetsSyn: z.object({ nr: antall.exactOptional(), telte: tekst() }).exactOptional(),
  foreldresyn: z
    .object({
      sagtAv: z.enum(FORELDREROLLER),
      mener: tekst(),
      telte: tekst(),
      brev: z
        .discriminatedUnion('slag', [
          z.object({ slag: z.enum(['mottaker', 'utelates']) }),
          z.object({ slag: z.literal('tas-med'), grunn: tekst() }),
        ])
        .exactOptional(),
    })
    .exactOptional(),
}

/** Det en avgjørelse hviler på: opplysninger, det samlede, svar om barna, koblinger og uenighet i kontroller. */
export const grunnkommandoer = {
  velgBarnefakta: z.object({ soknadId, personId, fakta: z.array(faktum).max(100), settVersjon }),
  vurderSamlet: z.object({
    soknadId,
    avgjorende: tekst(),
    brukersSyn: tekst(),
    brukersSynTelte: tekst(),
    alternativer: tekst(),
    formal: tekst(),
    opphold: tekst().exactOptional(),
    settVersjon,
  }),
  svarUndersokt: z.object({ soknadId, personId, svar: z.enum(UNDERSOKT_SVAR), ord: tekst(), settVersjon }),
  knyttLinje: z.object({ soknadId, linjeId, behov: z.array(behovId).max(50), settVersjon }),
  bestridKontroll: z.object({
    soknadId,
    kontroll: z.enum(KONTROLLER),
    kode: z.string().min(1).max(100),
    hvem: personId.exactOptional(),
    linjeId: z.string().min(1).max(200).exactOptional(),
    svar: z.enum(['uenig', 'trukket']),
    grunn: tekst(),
    settVersjon,
  }),
} as const
