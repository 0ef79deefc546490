import { LESTE_PUNKTER, MALEPUNKTER, type Malepunkt, type Omrade } from '../../kontroll/malepunkt.ts'
import type { Arspunkt } from '../../statistikk/arsbilde.ts'
import { DELER, type Del } from '../../statistikk/malepunktgrupper.ts'
import type { Gruppe } from '../../statistikk/skjerming.ts'
import { MINSTE_TALL } from '../../statistikk/smaTall.ts'
import type { Rapportord } from '../ord/nb.ts'
import type { Rapporttall } from '../typer.ts'
import { perioden, tertialnavn } from './perioder.ts'
import { avsnitt, type Fyll, overskrift, type Rapportdel, type Soyle } from './typer.ts'

/** Målepunktene, område for område: bildet, og tabellen med hver periode. Aldri ett «oppfylt»-tall. */
export function malepunktdeler(tall: Rapporttall, t: Rapportord): readonly Rapportdel[] {
  const ingress = [
    ...familielinjen(tall, t),
    ...(tall.ikkeKontrollert > 0 ? [avsnitt(t.ikkeKontrollert(fa(tall.ikkeKontrollert, t)))] : []),
  ]
  if (tall.familier.every(n => n === 0)) return [avsnitt(t.ingenSaker), ...ingress.slice(1)]
  if (tall.punkter.every(p => p.samlet === null)) return [avsnitt(t.altSkjult), ...ingress.slice(1)]
  return [
    ...ingress,
    avsnitt(t.slikTelles, true),
    avsnitt(t.sammenForklart, true),
    ...(Object.keys(MALEPUNKTER) as Omrade[]).flatMap(o => omradet(o, tall, t)),
  ]
}

/** En til fire skrives ikke med tall i det som går ut av huset. */
const fa = (n: number, t: Rapportord): string => (n < MINSTE_TALL ? t.noenFa : `${n}`)

const familielinjen = (tall: Rapporttall, t: Rapportord): readonly Rapportdel[] => [
  avsnitt(
    t.familiene(
      tall.tertialer.map((p, i) => `${tall.familier[i] ?? t.forFa} (${tertialnavn(p, t)})`).join(', '),
    ),
  ),
]

function omradet(omrade: Omrade, tall: Rapporttall, t: Rapportord): readonly Rapportdel[] {
  const punkter = tall.punkter.filter(p => p.omrade === omrade)
  const soyler = punkter.map(p => soylen(p, t))
  return [
    overskrift(t.omrade[omrade]),
    ...(omrade === 'oppfolging' ? [avsnitt(t.ettAvTre, true)] : []),
    {
      slag: 'diagram',
      tittel: t.diagram(t.omrade[omrade], perioden(tall, t)),
      alt: soyler.map(s => `${s.navn}: ${s.ord}`).join('. '),
      forklaring: forklaringen(soyler, t),
      soyler,
    },
    {
      slag: 'tabell',
      tittel: t.tabell(t.omrade[omrade]),
      kolonner: [
        { tekst: t.punktOgPeriode, tall: false },
        ...DELER.map(d => ({ tekst: t.del[d], tall: true })),
      ],
      rader: punkter.flatMap(p => radene(p, t)),
    },
  ]
}

const FYLLET: Readonly<Record<Exclude<Del, 'ikke-aktuelt'>, Fyll>> = {
  mangler: 'mangler',
  'ingen-mangel-funnet': 'ingen-mangel',
  'krever-skjonn': 'skjonn',
  lest: 'lest',
}

const fyllet = (g: Gruppe<Del>): Fyll => {
  const [forste] = g.deler
  return g.deler.length === 1 && forste && forste !== 'ikke-aktuelt' ? FYLLET[forste] : 'skjult'
}

function soylen(p: Arspunkt, t: Rapportord): Soyle {
  const navn = punktnavn(p.malepunkt, t)
  const vist = (p.samlet ?? []).filter(g => g.antall > 0 && g.deler.join() !== 'ikke-aktuelt')
  if (p.samlet === null) return { navn, deler: [], ord: t.forFa }
  if (vist.length === 0) return { navn, deler: [], ord: t.del['ikke-aktuelt'].toLowerCase() }
  return {
    navn,
    deler: vist.map(g => ({ fyll: fyllet(g), antall: g.antall })),
    ord: vist.map(g => `${g.deler.map(d => t.del[d].toLowerCase()).join(t.eller)} ${g.antall}`).join(', '),
  }
}

function forklaringen(soyler: readonly Soyle[], t: Rapportord) {
  const brukt = new Set(soyler.flatMap(s => s.deler.map(d => d.fyll)))
  const alle = (Object.keys(FYLLET) as (keyof typeof FYLLET)[]).map(d => ({
    fyll: FYLLET[d],
    tekst: t.del[d],
  }))
  return [...alle, { fyll: 'skjult' as const, tekst: t.sammenslatt }].filter(f => brukt.has(f.fyll))
}

/** Navnet i en setning. */
export const sitert = (p: Malepunkt, t: Rapportord): string => `${p} («${t.punkt[p]}»)`
export const punktnavn = (p: Malepunkt, t: Rapportord): string => `${p} ${t.punkt[p]}`

/** Hele året øverst med navnet på målepunktet, og hver periode under. */
function radene(p: Arspunkt, t: Rapportord) {
  const rad = (navn: string, g: Arspunkt['samlet'], sterk: boolean) => ({
    celler: [navn, ...DELER.map(d => celle(d, g, t))],
    sterk,
  })
  return [
    rad(punktnavn(p.malepunkt, t), p.samlet, true),
    ...p.tertialer.map(x => rad(tertialnavn(x.periode, t), x.grupper, false)),
  ]
}

/** Tallet, summen delen er slått sammen i, eller en henvisning til den. */
function celle(d: Del, grupper: Arspunkt['samlet'], t: Rapportord): string {
  const g = grupper?.find(x => x.deler.includes(d))
  if (!g) return t.forFa
  if (g.deler.length === 1) return `${g.antall}`
  return g.deler[0] === d ? t.iAlt(g.antall) : t.medI(g.antall)
}

/** Målepunktet der det mangler i størst del av familiene det gjelder, når det kan vises. Delene av oppfølgingen er ikke hver for seg noe krav. */
export function oftest(tall: Rapporttall, t: Rapportord): string | null {
  const kandidater = tall.punkter.flatMap(p => {
    const mangler = p.samlet?.find(g => g.deler.join() === 'mangler')?.antall ?? 0
    const ukjent = p.samlet?.some(g => g.deler.length > 1 && g.deler.includes('ikke-aktuelt')) !== false
    const av = (p.samlet ?? []).reduce((n, g) => n + (g.deler.join() === 'ikke-aktuelt' ? 0 : g.antall), 0)
    const lest = LESTE_PUNKTER.find(x => x === p.malepunkt)
    return mangler > 0 && !ukjent && lest ? [{ lest, mangler, av }] : []
  })
  const [verst] = kandidater.toSorted((a, b) => b.mangler / b.av - a.mangler / a.av)
  return verst ? t.oftest(sitert(verst.lest, t), verst.mangler, verst.av) : null
}
