import {
  type Beregningsgrunnlag,
  beregning,
  type Regnefakta,
} from '@handlingsrom/domene/beregning/forklaring'
import { dokumentene } from '@handlingsrom/domene/soknad/tilstand'
import type { Linje, Vurdering } from '@handlingsrom/domene/vurdering/tilstand'
import type { Utgangspunkter } from '@handlingsrom/domene/vurdering/utgangspunkt'
import type { Beregningsvisning } from '@handlingsrom/kontrakt/sak/beregning'
import type { Linjevisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { hvem } from '../ansatte.ts'
import { dokumentliste } from './dokumentliste.ts'
import type { Visningsgrunnlag } from './felles.ts'

export function visBeregning(g: Beregningsgrunnlag): Beregningsvisning {
  const { linjer, opplysning, engang, forSeg, sporsmal } = beregning(g)
  return {
    linjer: linjer.map(l => ({ ...l })),
    opplysning: opplysning.map(o => ({ ...o, mangler: [...o.mangler] })),
    engang,
    forSeg,
    sporsmal: sporsmal.map(s => ({ ...s, maned: s.maned ?? null })),
  }
}

type Linjefakta = Pick<
  Linjevisning,
  | 'art'
  | 'dokument'
  | 'deltid'
  | 'bosted'
  | 'samvarsgrad'
  | 'livsopphold'
  | 'tillegg'
  | 'endretSiden'
  | 'norm'
  | 'sats'
  | 'kategori'
  | 'endringer'
>

/**
 * Det linjen sier, og det den er regnet av. Er linjen bestemt, står utgangspunktene den ble bestemt mot; er de blitt andre siden, sies
 * det.
 */
export function linjefakta(
  g: Visningsgrunnlag,
  l: Linje,
  f: Regnefakta | undefined,
  naa: Utgangspunkter,
): Linjefakta {
  const { art, dokument, deltid, gjelder } = l.innhold
  const da = l.grunnlag ? l.grunnlag.maneder[0] : naa
  const barn = g.sak.husstand.barn.find(b => b.personId === gjelder && !b.tattUt)
  const fil = dokument ? dokumentene(g.sak.soknader).find(d => d.sha256 === dokument) : undefined
  return {
    art: art ?? null,
    dokument: fil ? { sha256: fil.sha256, filnavn: fil.filnavn } : null,
    deltid: deltid ?? null,
    bosted: f?.bosted ?? null,
    samvarsgrad: f?.bosted ? (barn?.samvarsgrad ?? null) : null,
    livsopphold: f?.livsopphold ?? null,
    tillegg: naa.tillegg ?? null,
    endretSiden: l.grunnlag !== undefined && (da?.norm !== naa.norm || da?.sats !== naa.sats),
    norm: da?.norm ?? null,
    sats: da?.sats ?? null,
    kategori: l.grunnlag?.kategori ?? naa.kategori ?? null,
    endringer: (f?.maneder ?? [])
      .slice(1)
      .map(e => ({ maned: e.maned, norm: e.norm ?? null, sats: e.sats ?? null })),
  }
}

export const sjekketOgDokumenter = (
  g: Visningsgrunnlag,
  v: Vurdering,
): Pick<Vurderingsvisning, 'sjekket' | 'dokumenter'> => ({
  sjekket: v.sjekket.map(s => ({
    post: s.post,
    gjelder: s.gjelder ?? null,
    svar: s.svar,
    av: hvem(g.navn, s.av),
    tidspunkt: s.tidspunkt,
    versjon: s.versjon,
  })),
  dokumenter: dokumentliste(g.sak)
    .filter(d => d.slag !== 'brev')
    .map(d => ({ sha256: d.sha256, filnavn: d.filnavn, dato: d.dato })),
})
