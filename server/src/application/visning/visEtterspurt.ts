import { type Etterspurt, venter } from '@handlingsrom/domene/etterspurt/tilstand'
import type { SoknadId } from '@handlingsrom/domene/felles/id'
import { skalHaInnsyn } from '@handlingsrom/domene/innsyn/digisosSoker'
import { vedtakFor } from '@handlingsrom/domene/vedtak/tilstand'
import type { Etterspurtvisning, Sporrevalg } from '@handlingsrom/kontrakt/sak/etterspurt'
import { hvem } from '../ansatte.ts'
import type { Visningsgrunnlag } from './felles.ts'
import { strengesteI } from './soknadshode.ts'

/** Brevene som ber om dokumentasjon for søknaden, nyest først. */
export const visEtterspurte = (g: Visningsgrunnlag, soknadId: SoknadId): Etterspurtvisning[] =>
  g.sak.etterspurte
    .filter(e => e.soknadId === soknadId)
    .map(e => etterspurt(g, e))
    .toReversed()

function etterspurt(g: Visningsgrunnlag, e: Etterspurt): Etterspurtvisning {
  const ventes = venter(e, g.sak.soknader)
  const digitalt = !e.gjelder && skalHaInnsyn(g.sak, e.soknadId, strengesteI(g))
  return {
    etterspurtId: e.etterspurtId,
    versjon: e.versjon,
    dato: e.dato,
    av: hvem(g.navn, e.av),
    frist: e.frist,
    utsatt: e.utsatt ?? null,
    selvForst: e.selvForst,
    venter: ventes,
    fristenErUte: ventes && e.frist < g.dagens,
    gjelder: e.gjelder
      ? { vedtakId: e.gjelder.vedtakId, utbetalingId: e.gjelder.utbetalingId ?? null }
      : null,
    brev: e.brev ? { sha256: e.brev.sha256, filnavn: e.brev.filnavn } : null,
    utlevering: digitalt
      ? { slag: 'digitalt' }
      : e.utlevert
        ? { slag: 'utlevert', ...e.utlevert }
        : { slag: 'maa-ut' },
    krav: e.krav.map(k => ({
      kravId: k.kravId,
      slag: k.slag,
      hva: k.hva,
      hvorfor: k.hvorfor,
      status: k.status,
      dokumenter: [...k.dokumenter],
      ord: k.ord ?? '',
      sist: k.sist ? { av: hvem(g.navn, k.sist.av), tidspunkt: k.sist.tidspunkt } : null,
    })),
  }
}

/** Vedtakene og betalingene et krav kan gjelde. Uten noen av dem spørres det for å kunne svare. */
export const sporrevalg = (g: Visningsgrunnlag, soknadId: SoknadId): Sporrevalg =>
  vedtakFor(g.sak.vedtak, soknadId).flatMap(v =>
    v.status === 'fattet'
      ? [
          {
            vedtakId: v.vedtakId,
            dato: v.dato,
            utbetalinger: g.sak.utbetalinger
              .filter(u => u.vedtakId === v.vedtakId && u.status !== 'annullert')
              .map(u => ({ utbetalingId: u.utbetalingId, belop: u.belop, forfall: u.utbetalt ?? u.forfall })),
          },
        ]
      : [],
  )
