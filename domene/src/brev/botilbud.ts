import type { Belop } from '../felles/belop.ts'
import type { Dato } from '../felles/dato.ts'
import { annetVedtakstekster } from './annetVedtakstekster.ts'
import { botilbudstekster } from './botilbudstekster.ts'
import {
  avsnitt,
  egen,
  egneOrd,
  fraMal,
  fvl,
  medPunktum,
  overskrift,
  skjonn,
  sotjl,
  uthev,
} from './byggesteiner.ts'
import { type Erstattet, erstatterSetning, grunnenTilNytt } from './gjenopptak.ts'
import type { Brevfelles, Underskrift } from './grunnlag.ts'
import { skrivDato, skrivKroner } from './ord.ts'
import { klageOgInnsyn, kontakt } from './rettigheter.ts'
import type { Brev, Brevdel } from './struktur.ts'
import { tekster } from './tekster.ts'
import { avsenderFor, mottakerFor } from './vedtaksbrev.ts'

export type BotilbudGrunnlag = Brevfelles & {
  readonly underskrift: Underskrift
  readonly soknadMottatt: Dato | null
  /** Hva familien får, med ordene i vedtaket. */
  readonly behov: string
  /** Det stedet koster oss; null kroner nevnes ikke. */
  readonly belop: Belop
  readonly gjelderTil: Dato
  readonly begrunnelse: string
  /** Barna noen har skrevet om. De andre nevnes ikke før etterkontrollen. */
  readonly barn: readonly { readonly ref: string; readonly navn: string; readonly vurdering: string }[]
  /** Vedtaket dette erstatter; mangler på det første. */
  readonly erstatter?: Erstattet
  readonly klageinstans: string
}

/** Brevet om midlertidig botilbud (§ 27): hvor lenge, hva det er, om stedet for hvert barn, og retten til å klage. */
export function byggBotilbudsbrev(g: BotilbudGrunnlag): Brev {
  const [felles, t] = [tekster[g.malform], botilbudstekster[g.malform]]
  // Hjelpen er ikke svaret på søknaden, som lever videre.
  const om = annetVedtakstekster[g.malform]
  const mottatt =
    g.soknadMottatt === null ? om.utenSoknad : om.svarPaaSoknad(skrivDato(g.soknadMottatt, g.malform))
  const innledning = g.erstatter ? erstatterSetning(g.malform, g.erstatter, undefined) : fraMal(mottatt)
  const hvem = skjonn('nodhjelp', g.saksbehandler)
  const grunnen = egneOrd(g.begrunnelse, [hvem, sotjl('27')])
  return {
    slag: 'vedtak',
    malform: g.malform,
    tittel: t.tittel,
    mottaker: mottakerFor(g),
    avsender: avsenderFor(g.kontor, g.saksbehandler, g.underskrift),
    dato: g.dato,
    saksreferanse: g.saksreferanse,
    deler: [
      ...avsnitt('innledning', [uthev(fraMal(felles.detteErVedtak, fvl('23'))), innledning]),
      overskrift('avgjorelse', 1, t.overskrift),
      ...avsnitt('avgjorelse', egneOrd(medPunktum(g.behov), [hvem, sotjl('27')])),
      ...avsnitt('avgjorelse', [
        egen(t.varighet(skrivDato(g.gjelderTil, g.malform))),
        ...(g.belop > 0 ? [egen(t.dekker(skrivKroner(g.belop)))] : []),
        ...(g.erstatter?.slag === 'midlertidig-botilbud' ? [fraMal(t.nettene, sotjl('27'))] : []),
        fraMal(felles.byggerPaa('§ 27'), sotjl('27')),
      ]),
      ...avsnitt('avgjorelse', [fraMal(t.siFra, sotjl('27')), fraMal(felles.nodhjelpVidere)]),
      ...(g.erstatter ? grunnenTilNytt(g, g.erstatter, true) : []),
      ...(grunnen.length === 0 ? [] : [overskrift('begrunnelse', 2, felles.begrunnelseOverskrift)]),
      ...avsnitt('begrunnelse', grunnen),
      ...omBarna(g),
      ...klageOgInnsyn(g),
      ...kontakt(g),
    ],
  }
}

function omBarna(g: BotilbudGrunnlag): readonly Brevdel[] {
  if (g.barn.length === 0) return []
  return [
    overskrift('barna', 2, tekster[g.malform].barnaOverskrift),
    ...g.barn.flatMap(({ ref, navn, vurdering }): readonly Brevdel[] => [
      overskrift('barna', 3, navn),
      {
        slag: 'avsnitt',
        kapittel: 'barna',
        setninger: egneOrd(vurdering, [skjonn(ref, g.saksbehandler), sotjl('27')]),
        barn: { ref, navn },
      },
    ]),
  ]
}
