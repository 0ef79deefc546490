import type { Malform } from '../felles/spraak.ts'
import type { OversattStykke } from '../vedtak/hendelser.ts'
import type { AnnetVedtakGrunnlag } from './annetVedtak.ts'
import type { BotilbudGrunnlag } from './botilbud.ts'
import { avsnitt, egen, fraMal, uthev } from './byggesteiner.ts'
import type { EtterspurtGrunnlag } from './etterspurt.ts'
import type { ForhandsvarselGrunnlag } from './gjenopptak.ts'
import type { ForelopigSvarGrunnlag, Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { skrivDato } from './ord.ts'
import type { Brev, Brevdel, Setning } from './struktur.ts'

type Grunnlag =
  | Vedtaksbrevgrunnlag
  | ForelopigSvarGrunnlag
  | EtterspurtGrunnlag
  | ForhandsvarselGrunnlag
  | AnnetVedtakGrunnlag
  | BotilbudGrunnlag

/**
 * Brevet på engelsk, til hjelp for den som ikke leser norsk. Det norske brevet er vedtaket, og det sier oversettelsen først av alt.
 * Malens setninger er oversatt; det et menneske har skrevet, står på norsk, merket, til et menneske har oversatt det.
 */
export function byggOversettelse<G extends Grunnlag>(
  bygg: (g: G) => Brev,
  g: G & { readonly malform: Malform },
  oversatt: readonly OversattStykke[] = [],
): Brev {
  const ord = new Map(
    oversatt.flatMap(o => (o.tekst.trim() === '' ? [] : [[enLinje(o.original), enLinje(o.tekst)] as const])),
  )
  const brev = bygg({ ...g, ...navnene(g, ord), malform: 'en' })
  const deler = brev.deler
    .map(d => egneOrdI(d, stykke => oversettStykke(stykke, g.malform, ord)))
    .flatMap(delteEtterSprak)
  const norskIgjen = deler.some(d => setningeneI(d).some(s => s.lang !== undefined))
  return {
    ...brev,
    tittel: `${brev.tittel} – translation for information`,
    deler: [...innledning(brev, g, norskIgjen), ...deler],
  }
}

/** Det et menneske kan oversette i et brev på norsk, hvert én gang, i den rekkefølgen det står: navnene på linjene, og egne ord. */
export function kanOversettes(brev: Brev): {
  readonly navn: readonly string[]
  readonly stykker: readonly string[]
} {
  const navn = new Set<string>()
  const stykker = new Set<string>()
  for (const d of brev.deler) {
    if (d.slag === 'tabell')
      for (const g of d.rader.flatMap(r => r.grunnlag)) if (g.type === 'linje' && g.navn) navn.add(g.navn)
    egneOrdI(d, stykke => {
      stykker.add(somStykke(stykke))
      return stykke
    })
  }
  return { navn: [...navn].filter(n => KJENTE_NAVN[n] === undefined), stykker: [...stykker] }
}

const enLinje = (tekst: string): string => tekst.replace(/\s+/gu, ' ').trim()
const somStykke = (setninger: readonly Setning[]): string => setninger.map(s => s.tekst).join(' ')

function innledning(brev: Brev, g: Grunnlag, norskIgjen: boolean): readonly Brevdel[] {
  const dato = skrivDato(brev.dato, 'en')
  return [
    ...avsnitt('innledning', [
      uthev(fraMal('This is a translation for information.')),
      fraMal(`The letter in Norwegian, dated ${dato}, is the one that applies.`),
      ...(norskIgjen
        ? [
            egen(
              `What ${g.saksbehandler} has written about you is not translated. It stands in Norwegian, with a line beside it.`,
            ),
            fraMal(
              'Ask us to go through it with you. You can ask for an interpreter, and it is free for you.',
            ),
          ]
        : []),
    ]),
  ]
}

/** Bytter hvert sammenhengende stykke av egne ord i en del av brevet, og lar resten stå. */
function egneOrdI(d: Brevdel, bytt: (stykke: readonly Setning[]) => readonly Setning[]): Brevdel {
  if (d.slag === 'liste') return { ...d, punkter: d.punkter.flatMap(p => (p.skrevet ? bytt([p]) : [p])) }
  if (d.slag !== 'avsnitt') return d
  const ut: Setning[] = []
  let stykke: Setning[] = []
  const lukk = (): void => {
    if (stykke.length > 0) ut.push(...bytt(stykke))
    stykke = []
  }
  for (const s of d.setninger) {
    if (s.skrevet) stykke.push(s)
    else {
      lukk()
      ut.push(s)
    }
  }
  lukk()
  return { ...d, setninger: ut }
}

function oversettStykke(
  stykke: readonly Setning[],
  fra: Malform,
  ord: ReadonlyMap<string, string>,
): readonly Setning[] {
  const tekst = ord.get(somStykke(stykke))
  if (tekst === undefined) return stykke.map(s => ({ ...s, lang: fra }))
  return [{ tekst, standard: false, skrevet: true, grunnlag: stykke.flatMap(s => s.grunnlag) }]
}

/** Navnene på det som er søkt om og regnet med, med det norske navnet etter, så raden kan finnes igjen i vedtaket. */
function navnene(g: Grunnlag, ord: ReadonlyMap<string, string>): Partial<Vedtaksbrevgrunnlag> {
  if (!('linjer' in g)) return {}
  const medNavn = <T extends { readonly tekst: string }>(l: T): T => {
    const navn = ord.get(enLinje(l.tekst)) ?? KJENTE_NAVN[l.tekst]
    return navn === undefined ? l : { ...l, tekst: `${navn} (${l.tekst})` }
  }
  return {
    linjer: g.linjer.map(medNavn),
    inntekter: g.inntekter.map(medNavn),
    holdtUtenfor: g.holdtUtenfor.map(medNavn),
  }
}

/** Navn som ikke er skrevet av noen, men hører til ordningene, på begge målformer. Bare når ordlyden er nøyaktig denne. */
const KJENTE_NAVN: Readonly<Record<string, string>> = {
  Barnetrygd: 'Child benefit',
  Barnebidrag: 'Child support',
  Bostøtte: 'Housing allowance',
  Bustøtte: 'Housing allowance',
  Lønn: 'Salary',
  Løn: 'Salary',
  Husleie: 'Rent',
  Husleige: 'Rent',
  Strøm: 'Electricity',
  Straum: 'Electricity',
}

/** Norsk og engelsk står hver for seg: et avsnitt deles der språket skifter. */
function delteEtterSprak(d: Brevdel): readonly Brevdel[] {
  if (d.slag !== 'avsnitt') return [d]
  const grupper: Setning[][] = []
  for (const s of d.setninger) {
    const siste = grupper.at(-1)
    if (siste && siste[0]?.lang === s.lang) siste.push(s)
    else grupper.push([s])
  }
  return grupper.length < 2 ? [d] : grupper.map(setninger => ({ ...d, setninger }))
}

const setningeneI = (d: Brevdel): readonly Setning[] =>
  d.slag === 'avsnitt' ? d.setninger : d.slag === 'liste' ? d.punkter : []
