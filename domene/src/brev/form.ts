import { sum } from '../felles/belop.ts'
import { sisteAvdrag } from '../stonadsform/nedbetaling.ts'
import { egen, egneOrd, fraMal, linje, sotjl } from './byggesteiner.ts'
import { formtekster } from './formtekster.ts'
import type { Brevlinje, Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { skrivDato, skrivKroner, skrivManed } from './ord.ts'
import type { Grunnlag, Setning } from './struktur.ts'

/** Det ordene om formen trenger å vite om brevet. */
export type Formgrunnlag = Pick<Vedtaksbrevgrunnlag, 'malform' | 'engangManed'>

export const erGaranti = (l: Brevlinje): boolean => l.valg?.form?.slag === 'garanti'
const erLan = (l: Brevlinje): boolean => l.valg?.form?.slag === 'lan'
const samlet = (linjer: readonly Brevlinje[]): string => skrivKroner(sum(linjer.map(l => l.besluttet)))

/** Hvordan beløpet ble til, og hvorfor et barn får mindre, med saksbehandlerens egne ord. */
export const ordeneOmBelopet = (l: Brevlinje, hviler: readonly Grunnlag[]): readonly Setning[] => [
  ...egneOrd(l.valg?.belopsvurdering ?? '', hviler),
  ...egneOrd(l.valg?.reduksjon ?? '', hviler),
]

/** Formen (§ 21), hvem som får pengene (§ 22), og måneden. Et bidrag rett til søkeren trenger ingen forklaring. */
export function omFormen(g: Formgrunnlag, l: Brevlinje, hviler: readonly Grunnlag[]): readonly Setning[] {
  const t = formtekster[g.malform]
  const { mottaker, maned } = l.valg ?? {}
  return [
    ...formen(g, l, [...hviler, sotjl('21')]),
    ...(mottaker
      ? [
          egen(t.rettTil(mottaker.navn), linje(l), sotjl('22')),
          ...(mottaker.samtykke
            ? [egen(t.duHarSagtJa(skrivDato(mottaker.samtykke, g.malform)), linje(l))]
            : []),
          ...egneOrd(mottaker.hvorfor, hviler),
        ]
      : []),
    ...omDepositumet(g, l, hviler),
    ...(maned && g.engangManed === null ? [egen(t.iManeden(skrivManed(maned, g.malform)), linje(l))] : []),
  ]
}

/** Det som gjelder så lenge familien bor der. Malen er bare begynnelsen på setningen; resten er saksbehandlerens ord. */
export function omDepositumet(
  g: Pick<Formgrunnlag, 'malform'>,
  l: Pick<Brevlinje, 'valg'>,
  hviler: readonly Grunnlag[],
): readonly Setning[] {
  const t = formtekster[g.malform].depositum
  const d = l.valg?.depositum
  if (!d) return []
  const del = (mal: string, tekst: string): readonly Setning[] => {
    const ord = egneOrd(tekst, hviler)
    return ord.length === 0 ? [] : [fraMal(mal, sotjl('21')), ...ord]
  }
  return [...del(t.dekker, d.dekker), ...del(t.vedSlutt, d.vedSlutt), ...del(t.vedKrav, d.vedKrav ?? '')]
}

function formen(g: Formgrunnlag, l: Brevlinje, hviler: readonly Grunnlag[]): readonly Setning[] {
  const t = formtekster[g.malform]
  const f = l.valg?.form
  switch (f?.slag) {
    case 'lan': {
      const siste = sisteAvdrag(f, l.besluttet)
      return [
        fraMal(t.etLan, sotjl('21')),
        egen(
          t.avdrag(
            skrivKroner(f.antall === 1 ? siste : f.avdrag),
            f.antall,
            skrivManed(f.forsteAvdrag, g.malform),
          ),
          linje(l),
        ),
        ...(siste === f.avdrag || f.antall === 1 ? [] : [egen(t.sisteAvdrag(skrivKroner(siste)), linje(l))]),
        ...egneOrd(f.hvorfor, hviler),
        ...egneOrd(f.evne, hviler),
      ]
    }
    case 'garanti':
      return [
        egen(
          t.enGaranti(skrivKroner(l.besluttet), utenPunktum(f.gjelder), skrivDato(f.til, g.malform)),
          linje(l),
          sotjl('21'),
        ),
        fraMal(t.garantiUtbetalesIkke),
        ...egneOrd(f.hvorfor, hviler),
      ]
    case 'varer-tjenester':
      return [
        egen(t.varer(utenPunktum(f.hva)), linje(l), sotjl('21 fjerde ledd')),
        ...egneOrd(f.saerligeGrunner, hviler),
      ]
    default:
      return []
  }
}

/** Linjen er dekket delvis etter § 18, eller § 19 er vurdert uten at noe er avslått. Bare når noen har skrevet vurderingen. */
export function vurdert19(
  g: Vedtaksbrevgrunnlag,
  l: Brevlinje,
  hviler: readonly Grunnlag[],
): readonly Setning[] {
  const ord = egneOrd(l.vurdering19, [...hviler, sotjl('19')])
  return ord.length === 0 ? [] : [fraMal(formtekster[g.malform].vurdertMer19, sotjl('19')), ...ord]
}

/** Det som skal tilbake, og det vi går god for, sagt der det står hva de får. */
export function omLanOgGaranti(g: Vedtaksbrevgrunnlag): readonly Setning[] {
  const t = formtekster[g.malform]
  const innvilget = g.linjer.filter(l => l.utfall === 'innvilget')
  const [lan, garantier] = [innvilget.filter(erLan), innvilget.filter(erGaranti)]
  return [
    ...(lan.length > 0 ? [egen(t.lanAvDette(samlet(lan)), ...lan.map(linje), sotjl('21'))] : []),
    ...(garantier.length > 0 && g.perManed + g.engang > 0
      ? [egen(t.garantiAvDette(samlet(garantier)), ...garantier.map(linje), sotjl('21'))]
      : []),
  ]
}

/** Overskriften når det eneste vi sier ja til, er en garanti. */
export function garantiIEnLinje(g: Vedtaksbrevgrunnlag): string | undefined {
  const garantier = g.linjer.filter(l => l.utfall === 'innvilget' && erGaranti(l))
  return garantier.length > 0 ? formtekster[g.malform].garanterer(samlet(garantier)) : undefined
}

const utenPunktum = (tekst: string): string => tekst.trim().replace(/\.$/u, '')
