import { type Belop, INGENTING, minus, ore, sum } from '../felles/belop.ts'
import { type Maned, manederMellom } from '../felles/dato.ts'
import type { VedtakId } from '../felles/id.ts'
import type { Vedtaksinnhold } from '../vedtak/hendelser.ts'
import { type Avgjort, erstattetAv, forgjengere } from '../vedtak/kjede.ts'
import type { Nodhjelpsvedtak, Vedtaksliste } from '../vedtak/tilstand.ts'
import { erNodhjelp, type Innhold, vedtaksslag } from '../vedtak/vedtaksslag.ts'
import type { Planpost } from './hendelser.ts'
import { opptatt, type Utbetalinger, utbetalingerFor } from './tilstand.ts'

export type Stonadsvedtak = Avgjort

/** Det vedtaket selv sier om hvem som får pengene. `annen` uten navn: varer eller tjenester, og ingen har sagt hvor. */
export type Rammedel = {
  readonly mottaker: { readonly slag: 'soker' } | { readonly slag: 'annen'; readonly navn: string }
  readonly belop: Belop
  /** Linjene som går dit, med sine egne ord. Tom for søkeren, som får det som er igjen. */
  readonly hva: readonly string[]
  /** Måneden vedtaket sier det som gis én gang, betales i. */
  readonly maned?: Maned
}

export type Ramme = {
  readonly post: Planpost
  readonly vedtatt: Belop
  readonly deler: readonly Rammedel[]
  /** Det av beløpet som er varer eller tjenester (§ 21 fjerde ledd), og ikke kan bli penger til søkeren uten nytt vedtak. */
  readonly varer: Belop
  /** Inntekten gjør at det vedtatte ikke rekker til alle andre som skal ha. Et menneske må dele det. */
  readonly rekkerIkke: boolean
}

/**
 * Det som skal betales etter vedtaket, måned for måned, i øre. Summen i hver post er summen i vedtaket. En garanti er et løfte og
 * betales ikke ut; et lån betales ut som annen stønad. Et vedtak som ikke gir penger, har ingen rammer.
 */
export function rammer(v: Stonadsvedtak): readonly Ramme[] {
  if (v.slag === 'nodhjelp') return nodhjelpsramme(v)
  const { innhold } = v
  if (innhold.annet && innhold.annet.slag !== 'depositum') return []
  const maneder = manederMellom(innhold.periode.fra, innhold.periode.til)
  const manedlig = ramme(innhold, 'manedlig', innhold.perManed)
  const engang = ramme(innhold, 'engang', innhold.engang)
  return [
    ...(manedlig ? maneder.map((post): Ramme => ({ post, ...manedlig })) : []),
    ...(engang ? [{ post: 'engang' as const, ...engang }] : []),
  ]
}

export const finnRamme = (v: Stonadsvedtak, post: Planpost): Ramme | undefined =>
  rammer(v).find(r => r.post === post)

function nodhjelpsramme({ innhold }: Nodhjelpsvedtak): readonly Ramme[] {
  const { belop, form, behov } = innhold
  if (belop === 0) return []
  const penger = form === 'penger'
  const mottaker = penger ? ({ slag: 'soker' } as const) : ({ slag: 'annen', navn: '' } as const)
  return [
    {
      post: 'engang',
      vedtatt: belop,
      deler: [{ mottaker, belop, hva: penger ? [] : [behov] }],
      varer: penger ? INGENTING : belop,
      rekkerIkke: false,
    },
  ]
}

function ramme(
  innhold: Vedtaksinnhold,
  hyppighet: 'manedlig' | 'engang',
  vedtatt: Belop,
): Omit<Ramme, 'post'> | undefined {
  if (vedtatt === 0) return undefined
  const andre = slatt(innhold.linjer.flatMap(l => (l.innhold.hyppighet === hyppighet ? tilAndre(l) : [])))
  const skalHa = sum(andre.map(a => a.belop))
  let igjen = vedtatt
  const deler = andre.map(({ varer: _, ...a }): Rammedel => {
    const belop = ore(Math.min(a.belop, igjen))
    igjen = minus(igjen, belop)
    return { ...a, belop }
  })
  const soker: Rammedel = { mottaker: { slag: 'soker' }, belop: igjen, hva: [] }
  return {
    vedtatt,
    deler: [soker, ...deler].filter(d => d.belop > 0),
    varer: ore(Math.min(vedtatt, sum(andre.filter(a => a.varer).map(a => a.belop)))),
    rekkerIkke: skalHa > vedtatt,
  }
}

type TilAndre = Rammedel & { readonly varer: boolean }

function tilAndre({ innhold, beslutning: b }: Vedtaksinnhold['linjer'][number]): readonly TilAndre[] {
  if (b.utfall !== 'innvilget' || innhold.slag !== 'utgift' || b.form?.slag === 'garanti') return []
  const varer = b.form?.slag === 'varer-tjenester'
  if (!b.mottaker && !varer) return []
  const navn = b.mottaker?.navn.trim() ?? ''
  const maned = b.maned ? { maned: b.maned } : {}
  return [{ mottaker: { slag: 'annen', navn }, belop: b.belop, hva: [innhold.tekst], varer, ...maned }]
}

/** To linjer til den samme, i den samme formen og måneden, er én betaling. */
function slatt(alle: readonly TilAndre[]): readonly TilAndre[] {
  const nokkel = (a: TilAndre) =>
    JSON.stringify([a.mottaker.slag === 'annen' && a.mottaker.navn, a.varer, a.maned])
  return [...new Set(alle.map(nokkel))].flatMap(n => {
    const g = alle.filter(a => nokkel(a) === n)
    return g[0] ? [{ ...g[0], belop: sum(g.map(a => a.belop)), hva: g.flatMap(a => a.hva) }] : []
  })
}

/**
 * Om en post i det gamle vedtaket står når det nye er fattet. En reduksjon fordi et vilkår ikke er oppfylt, gjelder bare framover: månedene før den
 * begynner, betales som det gamle vedtaket sier. Slutter et midlertidig botilbud, eller kommer et nytt sted i stedet, skal nettene familien bodde der, betales,
 * og ingen maskin vet hva de kostet. Ellers tar det nye over alt.
 */
function gjelderFortsatt(ny: Innhold, post: Planpost): boolean {
  if (erNodhjelp(ny)) return erSted(ny)
  const { erstatter, periode, annet } = ny
  if (annet?.slag === 'opphor') return annet.hva === 'midlertidig-botilbud'
  return erstatter?.gjenopptak.slag === 'vilkarsbrudd' && post !== 'engang' && post < periode.fra
}

/** Et midlertidig sted å bo kommer bare i stedet for et annet sted, for at det sluttet, eller for et nei. */
const erSted = (i: Innhold): boolean => vedtaksslag(i) === 'midlertidig-botilbud'

const erMed = (ny: Innhold, post: Planpost): boolean =>
  !erNodhjelp(ny) && post !== 'engang' && ny.periode.fra <= post && post <= ny.periode.til

/**
 * Om vedtaket tar over posten i et det erstatter. I det nærmeste tar det alt, om det ikke er en reduksjon; i dem bak det, som bare har igjen måneder før
 * en reduksjon, tar det månedene det selv gjelder for. Ellers kunne en måned stå uten noe vedtak, eller betales etter to.
 */
export const tarOver = (ny: Innhold, post: Planpost, erNaermest: boolean): boolean =>
  erNaermest ? !gjelderFortsatt(ny, post) : erMed(ny, post)

/** Om et senere vedtak har tatt over posten, så det ikke kan legges mer i dette. */
export const erTattOver = (v: Vedtaksliste, id: VedtakId, post: Planpost): boolean =>
  etterfolgere(v, id).some((ny, i) => tarOver(ny.innhold, post, i === 0))

/** Vedtakene som har erstattet dette, det nærmeste først. */
function etterfolgere(v: Vedtaksliste, id: VedtakId): readonly Avgjort[] {
  const ny = erstattetAv(v, id)
  return ny ? [ny, ...etterfolgere(v, ny.vedtakId)] : []
}

/**
 * Det familien alt har fått, eller skulle ha fått, for den samme posten etter vedtak dette erstatter. Ingen får to ganger for samme
 * måned. Av det som gis én gang, regnes bare linjer som står i begge vedtakene: en ny seng er ikke betalt fordi en stol er det. To steder å bo er to
 * regninger: det nye stedet er ikke betalt fordi nettene i det gamle er det.
 */
export function alleredeBundet(
  vedtak: Vedtaksliste,
  u: Utbetalinger,
  v: Stonadsvedtak,
  post: Planpost,
): Belop {
  if (erSted(v.innhold)) return INGENTING
  return sum(
    forgjengere(vedtak, v.innhold).map(f => {
      const bundet = opptatt(
        utbetalingerFor(u, f.vedtakId).filter(x => x.post === post && x.status !== 'stoppet'),
      )
      return post === 'engang' && v.slag === 'ordinaert' && f.slag === 'ordinaert'
        ? ore(Math.min(bundet, felles(f.innhold, v.innhold)))
        : bundet
    }),
  )
}

const felles = (gammel: Vedtaksinnhold, ny: Vedtaksinnhold): Belop =>
  sum(
    gammel.linjer.flatMap(l => {
      const samme = ny.linjer.find(x => x.linjeId === l.linjeId)?.beslutning
      const { innhold, beslutning } = l
      return innhold.hyppighet === 'engang' &&
        beslutning.utfall === 'innvilget' &&
        samme?.utfall === 'innvilget'
        ? [ore(Math.min(beslutning.belop, samme.belop))]
        : []
    }),
  )

/** Det av posten ingen har planlagt ennå. */
export const ikkePlanlagt = (
  vedtak: Vedtaksliste,
  u: Utbetalinger,
  v: Stonadsvedtak,
  { post, vedtatt }: Ramme,
): Belop => {
  const egne = utbetalingerFor(u, v.vedtakId).filter(x => x.post === post)
  const rest = minus(minus(vedtatt, alleredeBundet(vedtak, u, v, post)), opptatt(egne))
  return ore(Math.max(0, rest))
}
