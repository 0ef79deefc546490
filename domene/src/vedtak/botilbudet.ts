import type { Aktor } from '../felles/aktor.ts'
import { type Dato, leggTilDager } from '../felles/dato.ts'
import type { VedtakId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { fristerEtter27 } from '../regelverk/sosialtjenesteloven/paragraf-27-midlertidig-botilbud.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { forgjengere, gjeldendeEtter } from './kjede.ts'
import { finnVedtak, type Nodhjelpsvedtak, type Vedtak, type Vedtaksliste } from './tilstand.ts'
import { vedtaksslag } from './vedtaksslag.ts'

/** Hva noen fant ut om et varig sted å bo. `blir-lenger` krever en ny dag, så ingen blir glemt på et midlertidig sted. */
export const VARIG_BOLIG_UTFALL = ['har-flyttet', 'blir-lenger'] as const
export type VarigBoligUtfall = (typeof VARIG_BOLIG_UTFALL)[number]

export type VarigBoligHendelse = {
  readonly type: 'VarigBoligVurdert'
  readonly vedtakId: VedtakId
  readonly utfall: VarigBoligUtfall
  /** Hvor de skal bo, eller hva som gjøres for å finne et varig sted, og hva det betyr for barna. */
  readonly tekst: string
  readonly innen?: Dato
  readonly dato: Dato
}
export type VarigBoligKommando = Omit<VarigBoligHendelse, 'type' | 'dato'> & {
  readonly type: 'vurderVarigBolig'
}
export type VarigBoligvurdering = Omit<VarigBoligHendelse, 'type' | 'vedtakId'> & { readonly av: Aktor }

const erBotilbud = (v: Vedtak): v is Nodhjelpsvedtak =>
  v.status === 'fattet' && v.slag === 'nodhjelp' && v.innhold.form === 'midlertidig-botilbud'

/** Så lenge før dagen oppgaven står på listen. Vårt valg: tid til å finne et sted før den kommer (ADR 0038). */
export const VARSLES_DAGER_FOR = 28

/**
 * Dagen et varig sted bør være vurdert: tre måneder etter at familien flyttet inn (R35-00 punkt 4.27, `paragraf-27`), eller den dagen
 * noen satte da de måtte bli lenger. `undefined` når noen har skrevet at de har flyttet, når et nytt vedtak sier at botilbudet slutter, og for et vedtak
 * som bare forlenger eller erstatter et før: tiden regnes fra det første.
 */
export function varigBoligInnen(liste: Vedtaksliste, v: Vedtak): Dato | undefined {
  if (!erBotilbud(v) || harSluttet(liste, v) || liste.vedtak.some(x => forlengesAv(liste, x, v)))
    return undefined
  const siste = v.varigBolig?.at(-1)
  if (siste) return siste.utfall === 'har-flyttet' ? undefined : siste.innen
  return fristerEtter27({ meldt: v.dato, innflyttet: v.dato }).varigBoligVurderesInnen
}

/**
 * Et tidligere opphold som varte til dette begynte. Har noen skrevet at de flyttet før denne dagen, er dette et nytt; flyttet de etterpå,
 * var det det samme oppholdet de flyttet fra.
 */
const forlengesAv = (liste: Vedtaksliste, forrige: Vedtak, v: Nodhjelpsvedtak): boolean =>
  erBotilbud(forrige) &&
  !harSluttet(liste, forrige) &&
  forrige.fattet < v.fattet &&
  (leggTilDager(forrige.innhold.gjelderTil, 1) >= v.dato ||
    forgjengere(liste, v.innhold).includes(forrige)) &&
  !forrige.varigBolig?.some(x => x.utfall === 'har-flyttet' && x.dato < v.dato)

const harSluttet = (liste: Vedtaksliste, v: Nodhjelpsvedtak): boolean =>
  vedtaksslag(gjeldendeEtter(liste, v).innhold) === 'opphor'

/** Et menneske skriver hva som er vurdert. Ingenting stanser botilbudet, og et sted blir ikke lovlig eller ulovlig av dagen. */
export function vurderVarigBolig(sak: Sak, k: VarigBoligKommando, o: Omgivelse): Utfort {
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (!v || !erBotilbud(v)) return kanIkke('vedtak-finnes-ikke')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (varigBoligInnen(sak.vedtak, v) === undefined) return kanIkke('allerede-utfort')
  if (erTom(k.tekst)) return kanIkke('ma-begrunnes')
  if (k.utfall === 'blir-lenger' && k.innen === undefined) return kanIkke('frist-mangler')
  if (k.utfall === 'blir-lenger' && k.innen !== undefined && k.innen <= o.naa.dato)
    return kanIkke('dato-for-tidlig')
  const { innen, ...resten } = k
  const ny = k.utfall === 'blir-lenger' && innen ? { innen } : {}
  return ok([{ ...resten, ...ny, type: 'VarigBoligVurdert', dato: o.naa.dato }])
}
