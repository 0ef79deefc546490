import { type Gjenopptatt, kanUtelateVarsel, kreverVarsel } from '@handlingsrom/domene/vedtak/gjenopptak'
import { kanTasOpp as kanTasOppIgjen } from '@handlingsrom/domene/vedtak/gjenopptakOperasjoner'
import { erstattetAv } from '@handlingsrom/domene/vedtak/kjede'
import { detSomSlutter } from '@handlingsrom/domene/vedtak/opphor'
import type { Vedtak } from '@handlingsrom/domene/vedtak/tilstand'
import {
  erstattesAv,
  gaIngenting,
  HAR_EN_TID,
  svarerPaSoknaden,
  VARER,
  type Vedtaksslag,
  vedtaksslag,
} from '@handlingsrom/domene/vedtak/vedtaksslag'
import { bruddet } from '@handlingsrom/domene/vedtak/vilkarsbruddOperasjoner'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { hvem } from '../ansatte.ts'
import type { Visningsgrunnlag } from './felles.ts'

type Deler = Pick<
  Vedtaksvisning,
  'om' | 'gaNoe' | 'harEnTid' | 'svarerPaSoknaden' | 'erstatter' | 'erstattetAv' | 'gjenopptak' | 'kanTasOpp'
>

/** Hva vedtaket erstatter og er erstattet av, og hvor langt det er kommet når det er tatt opp igjen. */
export function gjenopptaket(g: Visningsgrunnlag, v: Vedtak): Deler {
  const apent = g.sak.vedtak.gjenopptatt.find(x => x.vedtakId === v.vedtakId)
  const { erstatter } = v.innhold
  return {
    om: vedtaksslag(v.innhold),
    gaNoe: !gaIngenting(v),
    harEnTid: HAR_EN_TID.includes(vedtaksslag(v.innhold)),
    svarerPaSoknaden: svarerPaSoknaden(v),
    erstatter: erstatter
      ? {
          vedtakId: erstatter.vedtakId,
          dato: erstatter.dato,
          grunn: erstatter.gjenopptak.grunn,
          begrunnelse: erstatter.gjenopptak.begrunnelse,
        }
      : null,
    erstattetAv: erstattetAv(g.sak.vedtak, v.vedtakId)?.vedtakId ?? null,
    gjenopptak: apent ? visning(g, apent, v) : null,
    kanTasOpp: kanTasOpp(g, v),
  }
}

/** Et fattet vedtak som gjelder, og som ingen holder på med, for den som kan skrive i saken. */
export const kanTasOpp = (g: Visningsgrunnlag, v: Vedtak): boolean =>
  v.status === 'fattet' && g.kanSkrive && kanTasOppIgjen(g.sak, v)

/** At hjelpen slutter, er ikke til gunst, og er ikke med når det er grunnen. */
const kanBli = ({ grunn }: Gjenopptatt['gjenopptak'], v: Vedtak): Vedtaksslag[] =>
  erstattesAv(v.innhold).filter(s => s !== 'opphor' || grunn !== 'ikke-til-skade')

function slutter(v: Vedtak) {
  const hva = detSomSlutter(v)
  return hva ? { hva, medDag: VARER.has(hva) } : null
}

const visning = (g: Visningsgrunnlag, x: Gjenopptatt, v: Vedtak): Vedtaksvisning['gjenopptak'] => ({
  grunn: x.gjenopptak.grunn,
  begrunnelse: x.gjenopptak.begrunnelse,
  av: hvem(g.navn, x.av),
  tidspunkt: x.tidspunkt,
  kreverVarsel: kreverVarsel(x.gjenopptak, v),
  kanUtelateVarsel: kanUtelateVarsel(x.gjenopptak),
  erstattesAv: kanBli(x.gjenopptak, v),
  slutter: slutter(v),
  vilkar: x.gjenopptak.slag === 'vilkarsbrudd' ? (bruddet(g.sak, x.soknadId)?.vilkar?.hva ?? null) : null,
  varsel:
    x.varsel?.slag === 'sendt'
      ? {
          hva: x.varsel.hva,
          frist: x.varsel.frist,
          dato: x.varsel.dato,
          dokument: x.varsel.brev?.sha256 ?? null,
          utlevert: x.varsel.utlevert?.dato ?? null,
        }
      : null,
  unntak:
    x.varsel?.slag === 'utelatt' ? { unntak: x.varsel.unntak, begrunnelse: x.varsel.begrunnelse } : null,
  svar: x.svar ?? null,
})
