import type { Malform } from '../../felles/spraak.ts'
import { definisjonen, type Indikator } from '../../indikator/definisjoner.ts'
import { INDIKATORNAVN } from '../../indikator/navn.ts'
import { NYNORSK } from '../../indikator/nynorsk.ts'
import { type Periodetall, vistVerdi } from '../../statistikk/indikatorbilde.ts'
import type { Rapportord } from '../ord/nb.ts'
import type { Rapporttall } from '../typer.ts'
import { perioden, tertialnavn } from './perioder.ts'
import { avsnitt, type Rapportdel, type Soyle } from './typer.ts'

type Rad = Rapporttall['indikatorer'][number]
const vises = (r: Rad): boolean =>
  [...r.tertialer.map(x => x.tall), ...(r.ar ? [r.ar] : [])].some(x => x.status === 'vises')

/** Indikatorene som har et tall: andelene som bilde, alle som tabell. */
export function indikatordeler(tall: Rapporttall, t: Rapportord, m: Malform): readonly Rapportdel[] {
  const rader = tall.indikatorer.filter(vises)
  if (rader.length === 0) return [avsnitt(t.indikator.ingen)]
  const soyler = rader.filter(r => definisjonen(r.indikator).form === 'andel').flatMap(r => soylen(r, t, m))
  const hele = rader.some(r => r.ar !== null)
  return [
    avsnitt(t.indikator.ingress, true),
    ...(soyler.length > 0
      ? [
          {
            slag: 'diagram' as const,
            tittel: t.indikator.andeler(perioden(tall, t)),
            alt: soyler.map(s => `${s.navn}: ${s.ord}`).join('. '),
            forklaring: [],
            soyler,
          },
        ]
      : []),
    avsnitt(t.indikator.fotnote, true),
    {
      slag: 'tabell',
      tittel: t.indikator.tabell,
      kolonner: [
        { tekst: t.indikator.navn, tall: false },
        ...tall.tertialer.map(p => ({ tekst: tertialnavn(p, t), tall: true })),
        ...(hele ? [{ tekst: t.aret, tall: true }] : []),
      ],
      rader: rader.map(r => ({
        celler: [
          INDIKATORNAVN[r.indikator][m],
          ...r.tertialer.map(x => celle(r.indikator, x.tall, t)),
          ...(hele ? [r.ar ? celle(r.indikator, r.ar, t) : ''] : []),
        ],
        sterk: false,
      })),
    },
  ]
}

/** Året når det er vist, ellers summen av tertialene som er det. */
function soylen(r: Rad, t: Rapportord, m: Malform): readonly Soyle[] {
  const viste = r.ar?.status === 'vises' ? [r.ar] : r.tertialer.map(x => x.tall)
  const [treff, av] = viste.reduce(
    ([a, b], x) => (x.status === 'vises' ? [a + (x.deler[0] ?? 0), b + x.antall] : [a, b]),
    [0, 0],
  )
  if (av === 0) return []
  return [
    {
      navn: INDIKATORNAVN[r.indikator][m],
      deler: [
        { fyll: 'treff', antall: treff },
        { fyll: 'rest', antall: av - treff },
      ].filter(d => d.antall > 0) as Soyle['deler'],
      ord: t.indikator.andel(Math.round((100 * treff) / av), treff, av),
    },
  ]
}

export function celle(i: Indikator, tall: Periodetall, t: Rapportord): string {
  if (tall.status !== 'vises') return tall.status === 'ingen' ? t.ingen : t.forFa
  const verdi = vistVerdi(i, tall) ?? 0
  switch (definisjonen(i).form) {
    case 'andel':
      return t.indikator.andelAv(verdi, tall.antall)
    case 'dager':
      return t.indikator.dager(verdi, tall.antall)
    case 'prosent':
      return t.indikator.prosent(verdi, tall.antall)
    case 'fordeling':
      return t.indikator.fordelt(tall.deler[0] ?? 0, tall.deler[1] ?? 0, tall.deler[2] ?? 0)
    case 'antall':
      return `${tall.antall}`
  }
}

/** Definisjonene av dem som er med: det som telles, det de er av, og det de ikke sier. */
export function definisjonstabell(tall: Rapporttall, t: Rapportord, m: Malform): readonly Rapportdel[] {
  const rader = tall.indikatorer.filter(vises)
  if (rader.length === 0) return []
  return [
    {
      slag: 'tabell',
      tittel: t.indikator.definisjoner,
      kolonner: [t.indikator.navn, t.indikator.teller, t.indikator.av, t.indikator.sierIkke].map(tekst => ({
        tekst,
        tall: false,
      })),
      rader: rader.map(({ indikator: i }) => {
        const d = m === 'nn' ? NYNORSK[i] : definisjonen(i)
        return { celler: [INDIKATORNAVN[i][m], d.teller, d.nevner, d.sierIkke], sterk: false }
      }),
    },
  ]
}
