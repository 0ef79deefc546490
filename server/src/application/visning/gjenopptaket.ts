import { finnSoknad } from '@handlingsrom/domene/soknad/tilstand'
import { erstattetAv } from '@handlingsrom/domene/utbetaling/ramme'
import { type Gjenopptatt, kanUtelateVarsel, kreverVarsel } from '@handlingsrom/domene/vedtak/gjenopptak'
import type { Vedtak } from '@handlingsrom/domene/vedtak/tilstand'
import { bruddet } from '@handlingsrom/domene/vedtak/vilkarsbruddOperasjoner'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { hvem } from '../ansatte.ts'
import type { Visningsgrunnlag } from './felles.ts'

type Deler = Pick<Vedtaksvisning, 'erstatter' | 'erstattetAv' | 'gjenopptak' | 'kanTasOpp'>

/** Hva vedtaket erstatter og er erstattet av, og hvor langt det er kommet når det er tatt opp igjen. */
export function gjenopptaket(g: Visningsgrunnlag, v: Vedtak): Deler {
  const apent = g.sak.vedtak.gjenopptatt.find(x => x.vedtakId === v.vedtakId)
  const erstatter = 'linjer' in v.innhold ? v.innhold.erstatter : undefined
  return {
    erstatter: erstatter
      ? {
          vedtakId: erstatter.vedtakId,
          dato: erstatter.dato,
          grunn: erstatter.gjenopptak.grunn,
          begrunnelse: erstatter.gjenopptak.begrunnelse,
        }
      : null,
    erstattetAv: erstattetAv(g.sak.vedtak, v.vedtakId)?.vedtakId ?? null,
    gjenopptak: apent ? visning(g, apent) : null,
    kanTasOpp: kanTasOpp(g, v),
  }
}

/** Et vedtak om stønad, det siste i en søknad som er ferdig, for den som kan skrive i saken. */
export function kanTasOpp(g: Visningsgrunnlag, v: Vedtak): boolean {
  const stonad = v.status === 'fattet' && v.slag === 'ordinaert' && !v.innhold.annet
  const ferdig = finnSoknad(g.sak.soknader, v.soknadId)?.status === 'ferdigbehandlet'
  return stonad && ferdig && !erstattetAv(g.sak.vedtak, v.vedtakId) && g.kanSkrive
}

const visning = (g: Visningsgrunnlag, x: Gjenopptatt): Vedtaksvisning['gjenopptak'] => ({
  grunn: x.gjenopptak.grunn,
  begrunnelse: x.gjenopptak.begrunnelse,
  av: hvem(g.navn, x.av),
  tidspunkt: x.tidspunkt,
  kreverVarsel: kreverVarsel(x.gjenopptak),
  kanUtelateVarsel: kanUtelateVarsel(x.gjenopptak),
  vilkar: bruddet(g.sak, x.soknadId)?.vilkar?.hva ?? null,
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
