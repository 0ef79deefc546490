import type { Belop } from '../felles/belop.ts'
import type { Maned } from '../felles/dato.ts'
import type { Spraak } from '../felles/spraak.ts'
import type { Erstatning } from '../vedtak/gjenopptak.ts'
import type { Bruddet } from '../vedtak/vilkarsbrudd.ts'
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
import { skrivDato, skrivKroner, skrivManed } from './ord.ts'
import type { Brevdel, Setning } from './struktur.ts'
import { vilkarshjemmel } from './vilkar.ts'
import { vilkarstekster } from './vilkarstekster.ts'

/** Bruddet slik brevet sier det: navn i stedet for id-er. `gjelder` er null når det er den brevet går til. */
export type Brevbrudd = Omit<Bruddet, 'vilkar' | 'barna'> & {
  readonly vilkar: Pick<Bruddet['vilkar'], 'type' | 'hjemmel' | 'hva' | 'fra' | 'til'> & {
    readonly ref: string
    readonly gjelder: string | null
  }
  readonly barna: readonly { readonly ref: string; readonly navn: string; readonly ord: string }[]
}

type Grunnlag = {
  readonly malform: Spraak
  readonly saksbehandler: string
  readonly maneder: readonly Maned[]
  readonly perManed: Belop
}
type Om = Pick<Erstatning, 'gjenopptak' | 'svar'> & { readonly brudd: Brevbrudd }

/**
 * Hvorfor stønaden er satt ned: hvilket vilkår, at vedtaket sa fra, hva familien svarte og hvordan det telte, hvordan det ble veid, og hva
 * det betyr for hvert barn. Til slutt veien tilbake, og at akutt hjelp alltid er åpen.
 */
export function omBruddet(g: Grunnlag, e: Om): readonly Brevdel[] {
  const t = bruddtekster[g.malform]
  const v = e.brudd.vilkar
  const lov = vilkarshjemmel(v)
  const hviler = [skjonn('gjenopptak', g.saksbehandler), lov]
  const ord = (tekst: string): readonly Setning[] => egneOrd(medPunktum(tekst), hviler)
  const dag = (d: typeof v.fra) => skrivDato(d, g.malform)
  return [
    overskrift('begrunnelse', 2, t.overskrift),
    ...avsnitt('begrunnelse', [
      egen(`${vilkarstekster[g.malform].type[v.type]}.`, lov),
      ...ord(v.hva),
      egen(
        v.gjelder === null
          ? t.gjaldtDeg(dag(v.fra), dag(v.til))
          : t.gjaldt(v.gjelder, dag(v.fra), dag(v.til)),
        lov,
      ),
      fraMal(t.vedtaketSa, lov),
    ]),
    ...avsnitt('begrunnelse', [egen(t.viSa(dag(e.brudd.sett)), lov), ...ord(e.gjenopptak.begrunnelse)]),
    overskrift('begrunnelse', 2, t.svarOverskrift),
    ...avsnitt('begrunnelse', [
      ...(e.svar
        ? [
            egen(t.duSa(dag(e.svar.dato)), fvl('16')),
            { ...egen(`«${e.svar.tekst.trim()}»`, fvl('16')), skrevet: true as const },
          ]
        : [fraMal(t.svarteIkke, fvl('16'))]),
      ...ord(e.brudd.svaret),
    ]),
    overskrift('begrunnelse', 2, t.hvorforOverskrift),
    ...avsnitt('begrunnelse', [
      ...belopet(g, e.brudd),
      ...ord(e.brudd.forholdsmessig),
      fraMal(t.bareReduksjon, lov),
    ]),
    ...barna(g, e.brudd, ord),
    ...avsnitt('begrunnelse', [fraMal(t.igjen, sotjl('42')), uthev(fraMal(t.akutt, sotjl('18')))]),
  ]
}

function belopet({ malform, perManed, maneder }: Grunnlag, b: Brevbrudd): readonly Setning[] {
  const t = bruddtekster[malform]
  const [forste] = maneder
  if (forste === undefined || b.for.perManed === 0) return []
  return [
    uthev(
      perManed < b.for.perManed
        ? egen(
            t.lavere(skrivKroner(b.for.perManed), skrivKroner(perManed), skrivManed(forste, malform)),
            vilkarshjemmel(b.vilkar),
          )
        : egen(t.likt(skrivKroner(perManed)), vilkarshjemmel(b.vilkar)),
    ),
  ]
}

function barna(
  { malform }: Grunnlag,
  b: Brevbrudd,
  ord: (tekst: string) => readonly Setning[],
): readonly Brevdel[] {
  if (b.barna.length === 0) return []
  return [
    overskrift('begrunnelse', 2, bruddtekster[malform].barnaOverskrift),
    ...b.barna.flatMap(x => [overskrift('begrunnelse', 3, x.navn), ...avsnitt('begrunnelse', ord(x.ord))]),
  ]
}
