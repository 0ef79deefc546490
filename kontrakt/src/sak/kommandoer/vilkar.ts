import { UNNTAK } from '@handlingsrom/domene/regelverk/sosialtjenesteloven/paragraf-20a-vilkar-under-30'
import {
  UTFALL_AV_VILKAR,
  VILKARSHJEMLER,
  VILKARSKODER,
  VILKARSSVAR,
} from '@handlingsrom/domene/vilkar/typer'
import { z } from 'zod'
import { dato, tekst } from '../../felles/typer.ts'
import { settVersjon } from '../svar.ts'
import { personId, soknadId, vedtakId, vilkarId } from './ider.ts'

const begrunnet = z.object({ svar: z.enum(VILKARSSVAR), ord: tekst() })

const vilkar = z.object({
  type: z.enum(VILKARSKODER),
  hjemmel: z.enum(VILKARSHJEMLER),
  gjelder: personId,
  hva: tekst(),
  fra: dato,
  til: dato,
  sammenheng: tekst(),
  rimelig: tekst(),
  barna: z.array(z.object({ personId, ord: tekst() })).max(30),
  kvp: begrunnet.exactOptional(),
  salg: tekst().exactOptional(),
  varsel: begrunnet.exactOptional(),
})

/** Vilkår for stønaden: satt, endret og tatt bort før vedtaket, og fulgt opp etter. */
export const vilkarkommandoer = {
  settVilkar: z.object({ soknadId, vilkarId, vilkar, settVersjon }),
  fjernVilkar: z.object({ soknadId, vilkarId, grunn: tekst(), settVersjon }),
  settAktivitetsunntak: z.object({
    soknadId,
    unntak: z.object({ kode: z.enum(UNNTAK), grunn: tekst() }).exactOptional(),
    settVersjon,
  }),
  folgOppVilkar: z.object({ vedtakId, vilkarId, utfall: z.enum(UTFALL_AV_VILKAR), grunn: tekst(), dato }),
} as const
