import type { Dato, Maned } from '../felles/dato.ts'
import type { Spraak } from '../felles/spraak.ts'
import type { Erstatning } from '../vedtak/gjenopptak.ts'
import type { Vedtaksslag } from '../vedtak/vedtaksslag.ts'
import type { Bruddet } from '../vedtak/vilkarsbrudd.ts'
import { type Brevbrudd, omBruddet } from './brudd.ts'
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
import { gjenopptakstekster, type Varselslag } from './gjenopptakstekster.ts'
import type { Brevfelles, Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { skrivDato, skrivManed } from './ord.ts'
import { kontakt } from './rettigheter.ts'
import type { Brev, Brevdel, Grunnlag, Setning } from './struktur.ts'
import { avsenderFor, mottakerFor } from './vedtaksbrev.ts'
import { vilkarshjemmel } from './vilkar.ts'

export type Erstattet = Pick<Erstatning, 'dato' | 'slag' | 'gaIngenting' | 'gjenopptak' | 'svar'> & {
  readonly brudd?: Brevbrudd
}

/** Først i et nytt vedtak: hvilket det erstatter. Uten det vet ingen hvilket av to brev som gjelder. */
export function erstatterSetning(malform: Spraak, e: Erstattet, fra: Maned | undefined): Setning {
  const dato = skrivDato(e.dato, malform)
  return fraMal(
    e.brudd && fra
      ? bruddtekster[malform].erstatterFra(skrivManed(fra, malform), dato)
      : gjenopptakstekster[malform].erstatter[e.slag ?? 'stonad'](dato),
    ...hjemlene(e),
  )
}

/** Hvorfor vedtaket er nytt: den kodede grunnen, saksbehandlerens ord, og at familien har sagt sitt. */
export function hvorforNytt(g: Vedtaksbrevgrunnlag, e: Erstattet): readonly Brevdel[] {
  return e.brudd ? omBruddet(g, { ...e, brudd: e.brudd }) : grunnenTilNytt(g, e, g.utfall !== 'avslatt')
}

/** Det samme for alle slag vedtak. `girNoe`: om familien får noe med det nye. Et nytt nei er ikke til noens fordel, og brevet sier ikke det. */
export function grunnenTilNytt(
  { malform, saksbehandler }: Pick<Brevfelles, 'malform' | 'saksbehandler'>,
  e: Erstattet,
  girNoe: boolean,
): readonly Brevdel[] {
  const t = gjenopptakstekster[malform]
  const tilGunst = e.gjenopptak.grunn === 'ikke-til-skade'
  const hvem = skjonn('gjenopptak', saksbehandler)
  return [
    overskrift('begrunnelse', 2, t.hvorforNytt),
    ...avsnitt('begrunnelse', [
      fraMal(tilGunst && !girNoe ? t.paNytt : t.grunn[e.gjenopptak.grunn], ...hjemlene(e)),
      ...egneOrd(e.gjenopptak.begrunnelse, [hvem]),
      ...(e.svar ? [fraMal(t.duSvarte(skrivDato(e.svar.dato, malform)), fvl('16'))] : []),
    ]),
    ...(girNoe && (tilGunst || neiBleJa(e)) ? avsnitt('begrunnelse', [fraMal(t.kostnader, fvl('36'))]) : []),
  ]
}

/**
 * Ga det gamle ingenting, og gis det noe i stedet, er det endret til gunst, hvilken grunn som enn er valgt (forvaltningsloven § 36). Et vedtak for en ny tid
 * endrer ikke det gamle.
 */
const neiBleJa = ({ gaIngenting, slag, gjenopptak }: Erstattet): boolean =>
  (gaIngenting === true || VAR_NEI.has(slag ?? 'stonad')) && gjenopptak.grunn !== 'perioden-utlopt'

/** Slagene som alltid er et nei. De er nok for erstatninger fra før det ble frosset om det gamle ga noe. */
const VAR_NEI: ReadonlySet<Vedtaksslag> = new Set(['avvisning', 'avslag-akutt'])

/**
 * En reduksjon hviler på paragrafen vilkåret har. Den er frosset sammen med bruddet; uten den vet vi ikke om det er § 20 eller § 20 a, og sier ingen av dem.
 * Et vedtak for en ny tid gjør ikke om det gamle: det hviler på retten til hjelpen. Alt annet er omgjøring.
 */
function hjemlene({ gjenopptak, brudd, slag }: Erstattet): readonly Grunnlag[] {
  if (brudd) return [vilkarshjemmel(brudd.vilkar)]
  if (gjenopptak.grunn === 'vilkarsbrudd') return []
  if (gjenopptak.grunn !== 'perioden-utlopt') return [fvl('35')]
  return [sotjl(slag === 'radgivning' ? '17' : slag === 'midlertidig-botilbud' ? '27' : '18')]
}

export type ForhandsvarselGrunnlag = Brevfelles & {
  readonly vedtaksdato: Dato
  /** Hva vedtaket var om. Mangler når det er stønad: da er det søknaden de har fått svar på. */
  readonly om?: Varselslag
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
  const lov = g.vilkar && vilkarshjemmel(g.vilkar)
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
        fraMal(t.gjelderVedtaket(skrivDato(g.vedtaksdato, g.malform), g.om ? t.om[g.om] : '')),
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
