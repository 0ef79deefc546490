import type { Vedtaksslag } from '@handlingsrom/domene/vedtak/vedtaksslag'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'

/** Det det nye vedtaket kan si. Akutt hjelp er ett valg; formen velges i skjemaet. */
export type Valg = Exclude<Vedtaksslag, 'nodhjelp' | 'midlertidig-botilbud' | 'avvisning'> | 'akutt'

const VALG: Readonly<Record<Vedtaksslag, Valg | undefined>> = {
  stonad: 'stonad',
  radgivning: 'radgivning',
  depositum: 'depositum',
  // En avvisning erstattes aldri av en avvisning.
  avvisning: undefined,
  'avslag-akutt': 'avslag-akutt',
  opphor: 'opphor',
  nodhjelp: 'akutt',
  'midlertidig-botilbud': 'akutt',
}

export const valgene = ({ gjenopptak }: Pick<Vedtaksvisning, 'gjenopptak'>): readonly Valg[] => [
  ...new Set((gjenopptak?.erstattesAv ?? []).flatMap(s => VALG[s] ?? [])),
]

/** Varselet er ikke skrevet, eller ikke ute av døra. At fristen løper, sier tjeneren når noe foreslås. */
export const manglerVarsel = ({ gjenopptak: g }: Pick<Vedtaksvisning, 'gjenopptak'>): boolean =>
  g?.kreverVarsel === true && !g.unntak && !g.varsel?.utlevert
