import {
  avsnitt,
  egen,
  egneOrd,
  fraMal,
  medPunktum,
  overskrift,
  skjonn,
  sotjl,
  uthev,
} from './byggesteiner.ts'
import type { Brevvilkar, Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { skrivDato } from './ord.ts'
import type { Brevdel, Setning } from './struktur.ts'
import { vilkarstekster } from './vilkarstekster.ts'

/**
 * Vilkårene for stønaden (§§ 20 og 20 a): hva som må gjøres, av hvem og når, hvorfor, og hva et brudd kan føre til. Varselet står bare når
 * et menneske har valgt det; uten det kan stønaden aldri reduseres. Etter det som må gjøres, og før klagen.
 */
export function vilkarene(g: Vedtaksbrevgrunnlag): readonly Brevdel[] {
  const { vilkar = [], unntak20a } = g
  if (vilkar.length === 0 && !unntak20a) return []
  const t = vilkarstekster[g.malform]
  return [
    overskrift('vilkar', 2, t.overskrift),
    ...(vilkar.length > 0
      ? avsnitt('vilkar', [fraMal(t.forklart(vilkar.length), ...hjemlene(vilkar)), fraMal(t.siFra)])
      : []),
    ...vilkar.flatMap(v => ettVilkar(g, v)),
    ...(unntak20a ? avsnitt('vilkar', utenAktivitet(g, unntak20a)) : []),
  ]
}

/** Paragrafen vilkåret er satt etter. Et brudd på det hviler på den samme. */
export const vilkarshjemmel = (v: Pick<Brevvilkar, 'hjemmel'>) =>
  v.hjemmel === '20a' ? sotjl('20 a') : sotjl('20')
const hjemlene = (vilkar: readonly Brevvilkar[]) =>
  (['20', '20a'] as const).flatMap(h => {
    const v = vilkar.find(x => x.hjemmel === h)
    return v ? [vilkarshjemmel(v)] : []
  })

function ettVilkar(g: Vedtaksbrevgrunnlag, v: Brevvilkar): readonly Brevdel[] {
  const t = vilkarstekster[g.malform]
  const hviler = [skjonn(v.ref, g.saksbehandler), vilkarshjemmel(v)]
  const ord = (tekst: string | undefined): readonly Setning[] => egneOrd(medPunktum(tekst ?? ''), hviler)
  const tid = [skrivDato(v.fra, g.malform), skrivDato(v.til, g.malform)] as const
  const gjelder = v.gjelder === null ? t.gjelderDeg(...tid) : t.gjelder(v.gjelder, ...tid)
  return [
    overskrift('vilkar', 3, t.type[v.type]),
    ...avsnitt('vilkar', [...ord(v.hva), egen(gjelder, vilkarshjemmel(v))]),
    ...avsnitt('vilkar', [
      ...(v.hjemmel === '20a' && v.gjelder === null ? [fraMal(t.under30, sotjl('20 a'))] : []),
      ...(v.kvp?.svar === 'ja' ? [fraMal(t.kvp, vilkarshjemmel(v))] : []),
      ...(v.kvp?.svar === 'ja' ? ord(v.kvp.ord) : []),
      ...ord(v.sammenheng),
      ...ord(v.rimelig),
      ...ord(v.salg),
      ...v.barna.flatMap(b => ord(b.ord)),
    ]),
    ...(v.varsel?.svar === 'ja'
      ? avsnitt('vilkar', [
          uthev(egen(t.varsel, vilkarshjemmel(v))),
          ...ord(v.varsel.ord),
          fraMal(t.varselFor, { type: 'lov', ref: 'forvaltningsloven § 16' }),
        ])
      : []),
  ]
}

function utenAktivitet(
  g: Vedtaksbrevgrunnlag,
  u: NonNullable<Vedtaksbrevgrunnlag['unntak20a']>,
): readonly Setning[] {
  const t = vilkarstekster[g.malform]
  return [
    fraMal(t.under30, sotjl('20 a')),
    egen(t.utenAktivitet, sotjl('20 a')),
    fraMal(t.unntak[u.kode], sotjl('20 a')),
    ...egneOrd(medPunktum(u.grunn), [skjonn('unntak-20a', g.saksbehandler), sotjl('20 a')]),
  ]
}
