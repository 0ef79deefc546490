import { type BotilbudGrunnlag, byggBotilbudsbrev } from '@handlingsrom/domene/brev/botilbud'
import type { Vedtaksbrevgrunnlag } from '@handlingsrom/domene/brev/grunnlag'
import { byggOversettelse } from '@handlingsrom/domene/brev/oversettelse'
import type { Brev } from '@handlingsrom/domene/brev/struktur'
import { byggVedtaksbrev } from '@handlingsrom/domene/brev/vedtaksbrev'
import { kroner } from '@handlingsrom/domene/felles/belop'
import { manedFor } from '@handlingsrom/domene/felles/dato'
import { finnSoknad } from '@handlingsrom/domene/soknad/tilstand'
import type { Nodhjelpsinnhold, OversattStykke } from '@handlingsrom/domene/vedtak/hendelser'
import type { LestSak } from '../sak/lesSak.ts'
import { type Brevfelles, erstattet, felles } from './brevgrunnlag.ts'

/** Brevet om nødhjelp: kort, med beløpet og hva som skjer videre. */
export const nodhjelpsbrev = (g: LestSak, f: Brevfelles, i: Nodhjelpsinnhold): Brev =>
  i.form === 'midlertidig-botilbud'
    ? byggBotilbudsbrev(botilbudgrunnlag(g, f, i))
    : byggVedtaksbrev(nodhjelpsgrunnlag(g, f, i))

const botilbudgrunnlag = (g: LestSak, f: Brevfelles, i: Nodhjelpsinnhold) =>
  ({
    ...felles(g, f),
    soknadMottatt: finnSoknad(g.sak.soknader, f.soknadId)?.mottattDato ?? null,
    behov: i.behov,
    belop: i.belop,
    gjelderTil: i.gjelderTil,
    begrunnelse: i.begrunnelse,
    ...erstattet(g, f, i),
    barn: (i.botilbud ?? []).map(b => ({
      ref: b.personId,
      navn: g.personer[b.personId]?.navn.fornavn ?? '',
      vurdering: b.vurdering,
    })),
    klageinstans: 'Statsforvalteren',
  }) satisfies BotilbudGrunnlag

function nodhjelpsgrunnlag(g: LestSak, f: Brevfelles, i: Nodhjelpsinnhold) {
  const maned = manedFor(f.dato)
  return {
    ...felles(g, f),
    soknadMottatt: finnSoknad(g.sak.soknader, f.soknadId)?.mottattDato ?? null,
    utfall: 'innvilget',
    // Grunnen til nødhjelpen står på linjen, ved siden av beløpet.
    begrunnelse: '',
    nodhjelp: true,
    ...erstattet(g, f, i),
    maneder: [],
    perManed: kroner(0),
    engang: i.belop,
    engangManed: maned,
    linjer: [
      {
        ref: 'nodhjelp',
        tekst: i.behov,
        gjelder: null,
        hyppighet: 'engang',
        sokt: null,
        besluttet: i.belop,
        utfall: 'innvilget',
        hjemmel: '18',
        begrunnelse: i.begrunnelse,
        erDetNok: '',
        vurdering19: '',
        opplysninger: [],
      },
    ],
    inntekter: [],
    holdtUtenfor: [],
    barn: [],
    klageinstans: 'Statsforvalteren',
    norm: null,
  } satisfies Vedtaksbrevgrunnlag
}

/** Det samme brevet på engelsk, til hjelp. */
export const oversattNodhjelpsbrev = (
  g: LestSak,
  f: Brevfelles,
  i: Nodhjelpsinnhold,
  ord: readonly OversattStykke[],
): Brev =>
  i.form === 'midlertidig-botilbud'
    ? byggOversettelse(byggBotilbudsbrev, botilbudgrunnlag(g, f, i), ord)
    : byggOversettelse(byggVedtaksbrev, nodhjelpsgrunnlag(g, f, i), ord)
