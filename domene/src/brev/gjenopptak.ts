import type { Dato, Maned } from '../felles/dato.ts'
import type { Spraak } from '../felles/spraak.ts'
import type { Erstatning, Gjenopptak } from '../vedtak/gjenopptak.ts'
import type { Bruddet } from '../vedtak/vilkarsbrudd.ts'
import { type Brevbrudd, bruddhjemmel, omBruddet } from './brudd.ts'
import { bruddtekster } from './bruddtekster.ts'
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
import { gjenopptakstekster } from './gjenopptakstekster.ts'
import type { Brevfelles, Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { skrivDato, skrivManed } from './ord.ts'
import { kontakt } from './rettigheter.ts'
import type { Brev, Brevdel, Setning } from './struktur.ts'
import { avsenderFor, mottakerFor } from './vedtaksbrev.ts'

export type Erstattet = Pick<Erstatning, 'dato' | 'gjenopptak' | 'svar'> & { readonly brudd?: Brevbrudd }

/** Først i et nytt vedtak: hvilket det erstatter. Uten det vet ingen hvilket av to brev som gjelder. */
export function erstatterSetning(malform: Spraak, e: Erstattet, fra: Maned | undefined): Setning {
  const dato = skrivDato(e.dato, malform)
  return fraMal(
    e.brudd && fra
      ? bruddtekster[malform].erstatterFra(skrivManed(fra, malform), dato)
      : gjenopptakstekster[malform].erstatter(dato),
    e.brudd ? bruddhjemmel(e.brudd.vilkar) : hjemmelen(e.gjenopptak),
  )
}

/** Hvorfor vedtaket er nytt: den kodede grunnen, saksbehandlerens ord, og at familien har sagt sitt. */
export function hvorforNytt(g: Vedtaksbrevgrunnlag, e: Erstattet): readonly Brevdel[] {
  if (e.brudd) return omBruddet(g, { ...e, brudd: e.brudd })
  const { malform, saksbehandler } = g
  const t = gjenopptakstekster[malform]
  const hvem = skjonn('gjenopptak', saksbehandler)
  return [
    overskrift('begrunnelse', 2, t.hvorforNytt),
    ...avsnitt('begrunnelse', [
      fraMal(t.grunn[e.gjenopptak.grunn], hjemmelen(e.gjenopptak)),
      ...egneOrd(e.gjenopptak.begrunnelse, [hvem]),
      ...(e.svar ? [fraMal(t.duSvarte(skrivDato(e.svar.dato, malform)), fvl('16'))] : []),
    ]),
    ...(e.gjenopptak.grunn === 'ikke-til-skade'
      ? avsnitt('begrunnelse', [fraMal(t.kostnader, fvl('36'))])
      : []),
  ]
}

/** Et vedtak for en ny tid gjør ikke om det gamle: det hviler på retten til stønad. En reduksjon hviler på § 20. Alt annet er omgjøring. */
const hjemmelen = (g: Gjenopptak) =>
  g.grunn === 'perioden-utlopt' ? sotjl('18') : g.grunn === 'vilkarsbrudd' ? sotjl('20') : fvl('35')

export type ForhandsvarselGrunnlag = Brevfelles & {
  readonly vedtaksdato: Dato
  readonly hva: string
  readonly hvorfor: string
  readonly frist: Dato
  /** Vilkåret, når det er det varselet gjelder. */
  readonly vilkar?: Pick<Bruddet['vilkar'], 'hva' | 'hjemmel'>
}

/** Forhåndsvarselet: at dette ikke er et vedtak, hva vi vurderer og hvorfor, og hvordan og når du kan svare. */
export function byggForhandsvarsel(g: ForhandsvarselGrunnlag): Brev {
  const t = gjenopptakstekster[g.malform]
  const b = bruddtekster[g.malform]
  const hvem = skjonn('gjenopptak', g.saksbehandler)
  const lov = g.vilkar && bruddhjemmel(g.vilkar)
  return {
    slag: 'forhandsvarsel',
    malform: g.malform,
    tittel: g.vilkar ? b.varseltittel : t.varseltittel,
    mottaker: mottakerFor(g),
    avsender: avsenderFor(g.kontor, g.saksbehandler, { slag: 'alene' }),
    dato: g.dato,
    saksreferanse: g.saksreferanse,
    deler: [
      ...avsnitt('innledning', [uthev(fraMal(t.ikkeVedtak, fvl('16')))]),
      overskrift('avgjorelse', 1, t.vurdererOverskrift),
      ...avsnitt('avgjorelse', [
        fraMal(t.gjelderVedtaket(skrivDato(g.vedtaksdato, g.malform))),
        ...egneOrd(g.hva, [hvem]),
      ]),
      overskrift('begrunnelse', 2, t.hvorforOverskrift),
      ...(g.vilkar && lov
        ? avsnitt('begrunnelse', [
            fraMal(b.varselVilkaret, lov),
            ...egneOrd(medPunktum(g.vilkar.hva), [hvem, lov]),
            fraMal(b.varselLoven, lov),
          ])
        : []),
      ...avsnitt('begrunnelse', egneOrd(g.hvorfor, [hvem])),
      overskrift('plikter', 2, t.siDittOverskrift),
      ...avsnitt('plikter', [
        uthev(egen(t.frist(skrivDato(g.frist, g.malform)), fvl('16'))),
        fraMal(g.kontor.skjermet ? t.hvordanSkjermet : t.hvordan, fvl('11 d')),
        ...(g.vilkar ? [fraMal(b.varselSporsmal), fraMal(b.varselBarna)] : [fraMal(t.barna)]),
      ]),
      ...avsnitt('plikter', [fraMal(g.vilkar ? b.varselImens : t.imens), fraMal(t.innsyn, fvl('18'))]),
      ...kontakt({ ...g, underskrift: { slag: 'alene' } }),
    ],
  }
}
