import { type Belop, INGENTING, minus, sum } from '../felles/belop.ts'
import type { Maned } from '../felles/dato.ts'
import type { Satskategori } from '../regelverk/satser/satskategori.ts'
import type { Subsumsjon } from '../regelverk/subsumsjon.ts'
import type { Manedsutgangspunkt, Utgangspunkt } from '../vurdering/hendelser.ts'
import type { Linje } from '../vurdering/tilstand.ts'
import { type Regnestykke, regnestykke } from './regnestykke.ts'
import { type Sporsmal, sporsmaleneOm } from './sporsmal.ts'

/**
 * Hva en livsoppholdslinje tar utgangspunkt i: en `egen` sats, ingen fordi paret `deler` den andres, eller ingen fordi hun er `voksen`
 * og vurderes for seg (S-140).
 */
export type Livsopphold = 'egen' | 'deler' | 'voksen'

/** Én linje og det regnestykket trenger å vite om den. */
export type Regnefakta = {
  readonly linje: Linje
  readonly livsopphold?: Livsopphold
  readonly kategori?: Satskategori
  /** Barnet er her bare en del av tiden. Det gjør ingenting med beløpet; et menneske spør hvor mye. */
  readonly bosted?: 'delt' | 'samvar'
  /** Gjelder en annen voksen enn den som søker og partneren. Hennes penger er hennes egne til et menneske sier noe annet (S-140). */
  readonly egenOkonomi?: true
  /** Utgangspunktene måned for måned, der de er nye. Tom uten periode, og for alt annet enn livsopphold. */
  readonly maneder: readonly Manedsutgangspunkt[]
  /** For en inntekt: det § 18 tredje ledd sier om den, i hver måned der svaret er et annet enn i måneden før. */
  readonly regler: readonly Subsumsjon[]
}
export type Beregningsgrunnlag = {
  readonly maneder: readonly Maned[]
  readonly utgangspunkt: Utgangspunkt
  readonly linjer: readonly Regnefakta[]
}

/** Hvordan en linje er med i regnestykket. */
export type Regnemaate =
  | 'innvilget'
  | 'avslatt'
  | 'medregnet'
  /** Loven holder den utenfor. */
  | 'utenfor'
  /** En inntekt noen må svare på hva er, før den kan bety noe. */
  | 'uavklart'
  | 'ikke-bestemt'

export type Forklart = {
  readonly linjeId: string
  readonly maate: Regnemaate
  /** Det linjen gjør med summen: pluss for en utgift som utbetales, minus for en inntekt som er regnet med, ellers null. */
  readonly teller: Belop
  /** Paragrafen tallet hviler på, slik den skal stå. Tom så lenge ingen har bestemt linjen. */
  readonly hjemmel: '18' | '18-tredje' | '19' | null
  /** Det mennesket skrev; for det loven holder utenfor, regelens setning. */
  readonly grunn: string
}

/** Regnestykket til opplysning i én måned. Ingenting her er bestemt, og ingenting er et forslag. */
export type Opplysning = {
  readonly maned: Maned
  /** Livsopphold etter det valgte utgangspunktet. */
  readonly norm: Belop
  /** Faktiske utgifter utenom livsopphold, og livsopphold der ingen norm eller sats er kjent. */
  readonly faktisk: Belop
  readonly inntekt: Belop
  /** Norm og faktiske utgifter minus inntekt. Under null når inntekten er størst. */
  readonly differanse: Belop
  /** Linjer som mangler et tall eller et svar, så summen er ufullstendig. */
  readonly mangler: readonly string[]
}

export type Beregning = {
  readonly linjer: readonly Forklart[]
  readonly opplysning: readonly Opplysning[]
  readonly engang: { readonly utgift: Belop; readonly inntekt: Belop }
  /** Forskudd, refusjon, etterbetalt og oppspart: vises for seg, og er ikke inntekt eller utgift i måneden før et menneske sier det. */
  readonly forSeg: Belop
  readonly sum: Regnestykke
  readonly sporsmal: readonly Sporsmal[]
}

/** Hele regnestykket med forklaring: hver linje for seg, det som er til opplysning, det som er bestemt, og det som må spørres om. */
export function beregning(g: Beregningsgrunnlag): Beregning {
  const sporsmal = g.linjer.flatMap(f => sporsmaleneOm(f, g.utgangspunkt))
  const perManed = g.maneder.map(m => opplysningen(g, m))
  const engang = g.linjer.filter(({ linje: { innhold: i } }) => i.hyppighet === 'engang' && !i.art)
  return {
    linjer: g.linjer.map(forklart),
    opplysning: perManed.filter((o, i) => !likt(o, perManed[i - 1])),
    engang: {
      utgift: sum(
        engang.filter(f => f.linje.innhold.slag === 'utgift').map(f => f.linje.innhold.faktisk ?? INGENTING),
      ),
      inntekt: sum(
        engang.filter(f => f.linje.innhold.slag === 'inntekt').map(f => inntekten(f) ?? INGENTING),
      ),
    },
    forSeg: sum(g.linjer.filter(f => f.linje.innhold.art).map(f => f.linje.innhold.faktisk ?? INGENTING)),
    sum: regnestykke(g.linjer.map(f => f.linje)),
    sporsmal,
  }
}

export const holdtUtenfor = ({ regler }: Pick<Regnefakta, 'regler'>): boolean =>
  regler.some(r => r.utfall === 'oppfylt')

function forklart({ linje, regler, egenOkonomi }: Regnefakta): Forklart {
  const { linjeId, beslutning: b } = linje
  const regel = regler.find(r => r.utfall === 'oppfylt') ?? regler.find(r => r.utfall === 'krever-skjonn')
  if (regel?.utfall === 'oppfylt')
    return {
      linjeId,
      maate: 'utenfor',
      teller: INGENTING,
      hjemmel: '18-tredje',
      grunn: regel.fakta.at(-1) ?? '',
    }
  if (b?.utfall === 'innvilget')
    return {
      linjeId,
      maate: 'innvilget',
      teller: b.form?.slag === 'garanti' ? INGENTING : b.belop,
      hjemmel: b.hjemmel,
      grunn: b.erDetNok || b.begrunnelse,
    }
  if (b?.utfall === 'avslatt')
    return { linjeId, maate: 'avslatt', teller: INGENTING, hjemmel: '18', grunn: b.begrunnelse }
  if (b?.utfall === 'medregnet')
    return {
      linjeId,
      maate: 'medregnet',
      teller: minus(INGENTING, b.belop),
      hjemmel: '18',
      grunn: b.begrunnelse,
    }
  return {
    linjeId,
    maate: regel || egenOkonomi ? 'uavklart' : 'ikke-bestemt',
    teller: INGENTING,
    hjemmel: null,
    grunn: regel?.utfall === 'krever-skjonn' ? regel.sporsmal : '',
  }
}

/** Inntekten til opplysning: det et menneske har regnet med, ellers det som er oppgitt. `undefined` når noen må svare først. */
function inntekten({ linje, regler, egenOkonomi }: Regnefakta): Belop | undefined {
  const { beslutning: b, innhold } = linje
  if (holdtUtenfor({ regler })) return INGENTING
  if (b?.utfall === 'medregnet') return b.belop
  const spor = egenOkonomi || regler.some(r => r.utfall === 'krever-skjonn')
  return spor ? undefined : innhold.faktisk
}

function opplysningen({ linjer, utgangspunkt }: Beregningsgrunnlag, maned: Maned): Opplysning {
  const mangler: string[] = []
  const tall = { norm: [] as Belop[], faktisk: [] as Belop[], inntekt: [] as Belop[] }
  const legg = (til: keyof typeof tall, f: Regnefakta, belop: Belop | undefined) =>
    belop === undefined ? mangler.push(f.linje.linjeId) : tall[til].push(belop)
  for (const f of linjer) {
    const { innhold: i, beslutning } = f.linje
    if (i.hyppighet === 'engang') continue
    if (i.art) {
      if (beslutning?.utfall === 'medregnet') tall.inntekt.push(beslutning.belop)
      continue
    }
    if (i.slag === 'inntekt') legg('inntekt', f, inntekten(f))
    else if (i.post !== 'livsopphold') legg('faktisk', f, i.faktisk)
    else if (f.livsopphold !== 'deler') {
      const u = f.maneder.findLast(x => x.maned <= maned)
      const kjent = utgangspunkt === 'kommunal-norm' ? u?.norm : u?.sats
      legg(kjent === undefined ? 'faktisk' : 'norm', f, kjent ?? i.faktisk)
    }
  }
  const [norm, faktisk, inntekt] = [sum(tall.norm), sum(tall.faktisk), sum(tall.inntekt)]
  return { maned, norm, faktisk, inntekt, differanse: minus(sum([norm, faktisk]), inntekt), mangler }
}

const likt = ({ maned: _, ...a }: Opplysning, b: Opplysning | undefined): boolean =>
  b !== undefined &&
  a.norm === b.norm &&
  a.faktisk === b.faktisk &&
  a.inntekt === b.inntekt &&
  a.mangler.join() === b.mangler.join()
