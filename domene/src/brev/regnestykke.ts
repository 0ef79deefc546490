import { leggSammen, type Regnelinje } from '../beregning/regnestykke.ts'
import { type Belop, minus, ore } from '../felles/belop.ts'
import {
  avsnitt,
  egen,
  egneOrd,
  fraMal,
  linje,
  norm,
  opplysning,
  overskrift,
  skjonn,
  sotjl,
  uthev,
} from './byggesteiner.ts'
import { erGaranti, omFormen, ordeneOmBelopet, vurdert19 } from './form.ts'
import type { Brevlinje, Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { skrivKroner, skrivManed } from './ord.ts'
import type { Brevdel, Grunnlag, Setning, Tabellrad } from './struktur.ts'
import { tekster } from './tekster.ts'

/** Det som utbetales. En garanti er et løfte, og står for seg. */
const utbetales = (l: Brevlinje): boolean => l.utfall === 'innvilget' && !erGaranti(l)

const innvilgede = (g: Vedtaksbrevgrunnlag, hyppighet: Brevlinje['hyppighet']): readonly Brevlinje[] =>
  g.linjer.filter(l => utbetales(l) && l.hyppighet === hyppighet)

/** Linjeteksten med hvem den gjelder, når navnet ikke alt står der. */
export const linjetekst = (l: Brevlinje): string =>
  l.gjelder === null || l.tekst.includes(l.gjelder) ? l.tekst : `${l.tekst}, ${l.gjelder}`

type Hyppighet = Brevlinje['hyppighet']

/** Linjene slik `leggSammen` regner dem. Brevet har ingen regning for seg selv. */
const regnelinjer = (g: Vedtaksbrevgrunnlag): readonly Regnelinje[] => [
  ...g.linjer.filter(utbetales).map(
    (l): Regnelinje => ({
      slag: l.hjemmel === '19' ? 'utgift19' : 'utgift18',
      hyppighet: l.hyppighet,
      belop: l.besluttet,
    }),
  ),
  ...g.inntekter.map(({ hyppighet, belop }): Regnelinje => ({ slag: 'inntekt', hyppighet, belop })),
]

/**
 * Radene i ett regnestykke, slik at den som legger dem sammen, får summen: utgiftene etter § 18, inntektene som trekkes fra, det av
 * inntekten som er til overs og ikke trekkes fra noe, og så det som gis etter § 19.
 */
function rader(g: Vedtaksbrevgrunnlag, hyppighet: Hyppighet, vedtatt: Belop): readonly Tabellrad[] {
  const t = tekster[g.malform]
  const linjer = innvilgede(g, hyppighet)
  const inntekter = g.inntekter.filter(i => i.hyppighet === hyppighet)
  const { stonad, tilOvers } = leggSammen(regnelinjer(g), hyppighet)
  return [
    ...linjer.filter(l => l.hjemmel === '18').map(linjerad),
    ...inntekter.map(i => inntektsrad(i, -1)),
    ...(tilOvers > 0
      ? [{ tekst: t.tilOvers, verdi: belopet(tilOvers), grunnlag: inntekter.map(linje) }]
      : []),
    ...linjer.filter(l => l.hjemmel === '19').map(linjerad),
    ...avvik(t.avvikRad, vedtatt, stonad),
  ]
}

const belopet = (belop: Belop) => ({ slag: 'belop', belop }) as const

/** Tabellen, det som holdes utenfor, normen og grunnene per linje. */
export function regnestykket(g: Vedtaksbrevgrunnlag): readonly Brevdel[] {
  const t = tekster[g.malform]
  const manedlig = innvilgede(g, 'manedlig')
  const engang = innvilgede(g, 'engang')
  const avslag = g.utfall === 'avslatt'
  const visMaaned = avslag ? g.inntekter.length > 0 : manedlig.length > 0 || g.perManed > 0
  const visEngang = !avslag && (engang.length > 0 || g.engang > 0)
  const ut: Brevdel[] = []
  if (visMaaned) {
    ut.push(overskrift('beregning', 2, avslag ? t.inntektOverskrift : t.regnetOverskrift), {
      slag: 'tabell',
      kapittel: 'beregning',
      kolonner: [t.kolonneHva, t.kolonneKroner],
      rader: [
        ...(avslag ? g.inntekter.map(i => inntektsrad(i, 1)) : rader(g, 'manedlig', g.perManed)),
        ...utenfor(g),
      ],
      sum: avslag ? null : { tekst: sumteksten(g), belop: g.perManed },
    })
  }
  ut.push(...avsnitt('beregning', omUtenfor(g)), ...avsnitt('beregning', omNormen(g)))
  if (visEngang) {
    ut.push(overskrift('beregning', 2, t.engangOverskrift), {
      slag: 'tabell',
      kapittel: 'beregning',
      kolonner: [t.kolonneHva, t.kolonneKroner],
      rader: rader(g, 'engang', g.engang),
      sum: { tekst: t.sumEngang, belop: g.engang },
    })
  }
  return [...ut, ...grunnene(g, [...manedlig, ...engang, ...g.linjer.filter(erGaranti)])]
}

/** «I måneden» lover noe hver måned. Gjelder vedtaket bare én, er det den det står om. */
function sumteksten({ maneder, malform }: Vedtaksbrevgrunnlag): string {
  const t = tekster[malform]
  const [maned] = maneder
  return maned !== undefined && maneder.length === 1
    ? t.sumForManed(skrivManed(maned, malform))
    : t.sumPerManed
}

const linjerad = (l: Brevlinje): Tabellrad => ({
  tekst: linjetekst(l),
  verdi: belopet(l.besluttet),
  grunnlag: [linje(l)],
})

const inntektsrad = (i: Vedtaksbrevgrunnlag['inntekter'][number], fortegn: 1 | -1): Tabellrad => ({
  tekst: i.tekst,
  verdi: belopet(ore(fortegn * i.belop)),
  grunnlag: [linje(i)],
})

/** Et vedtak fra før regnestykket var ett, kan avvike fra linjene sine. Da sies det, så summen alltid stemmer for den som regner etter. */
const avvik = (tekst: string, vedtatt: Belop, regnet: Belop): readonly Tabellrad[] =>
  vedtatt === regnet ? [] : [{ tekst, verdi: belopet(minus(vedtatt, regnet)), grunnlag: [] }]

const utenfor = (g: Vedtaksbrevgrunnlag): readonly Tabellrad[] =>
  g.holdtUtenfor.map(u => ({
    tekst: u.tekst,
    verdi: { slag: 'utenfor', tekst: tekster[g.malform].regnesIkkeMed },
    grunnlag: [linje(u), sotjl('18 tredje ledd')],
  }))

function omUtenfor(g: Vedtaksbrevgrunnlag): readonly Setning[] {
  const t = tekster[g.malform]
  const slag = new Set(g.holdtUtenfor.map(u => u.slag))
  return [
    ...(slag.has('barnetrygd') ? [fraMal(t.utenforBarnetrygd, sotjl('18 tredje ledd'))] : []),
    ...(slag.has('barns-arbeidsinntekt') ? [fraMal(t.utenforBarnsArbeid, sotjl('18 tredje ledd'))] : []),
  ]
}

/** Normens navn røper kommunen, og nevnes derfor ikke når sted skal ut av brevet. */
function omNormen(g: Vedtaksbrevgrunnlag): readonly Setning[] {
  if (g.norm === null || g.kontor.skjermet) return []
  const t = tekster[g.malform]
  const navn = g.norm.oppdiktet ? `${g.norm.tekst} ${t.normOppdiktet}` : g.norm.tekst
  const grunn = norm(g.norm)
  return [fraMal(t.norm(navn), ...grunn), fraMal(t.normVeiledende, ...grunn, sotjl('18'))]
}

/** Hvorfor beløpene ble som de ble: saksbehandlerens egne ord, linje for linje. Linjer uten egne ord nevnes ikke. */
function grunnene(g: Vedtaksbrevgrunnlag, linjer: readonly Brevlinje[]): readonly Brevdel[] {
  const t = tekster[g.malform]
  const deler = linjer.flatMap(l => {
    const hviler = [
      linje(l),
      ...l.opplysninger.map(opplysning),
      skjonn(l.ref, g.saksbehandler),
      sotjl(l.hjemmel),
    ]
    const ord = [
      ...egneOrd(l.begrunnelse, hviler),
      ...erDetNok(g, l, hviler),
      ...ordeneOmBelopet(l, hviler),
      ...omFormen(g, l, hviler),
    ]
    const sokt =
      l.sokt !== null && l.sokt > l.besluttet ? [egen(t.soktOm(skrivKroner(l.sokt)), linje(l))] : []
    const om19 =
      l.hjemmel === '19'
        ? [fraMal(t.etter19, sotjl('19')), ...egneOrd(l.vurdering19, hviler)]
        : vurdert19(g, l, hviler)
    if (ord.length + sokt.length + om19.length === 0) return []
    const merkelapp = uthev(egen(`${linjetekst(l)}: ${skrivKroner(l.besluttet)}.`, linje(l)))
    return avsnitt('beregning', [merkelapp, ...sokt, ...ord, ...om19])
  })
  return deler.length === 0 ? [] : [overskrift('beregning', 2, t.grunnerOverskrift), ...deler]
}

/** Svaret begynner gjerne med «ja»: uten spørsmålet foran er det et ja til ingenting. */
function erDetNok(g: Vedtaksbrevgrunnlag, l: Brevlinje, hviler: readonly Grunnlag[]): readonly Setning[] {
  const svar = egneOrd(l.erDetNok, hviler)
  return svar.length === 0 ? [] : [fraMal(tekster[g.malform].erDetNok, linje(l)), ...svar]
}
