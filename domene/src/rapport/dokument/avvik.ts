import { erApent } from '../../avvik/tilstand.ts'
import type { Effektmal, Indikatormal, Maling } from '../../avvik/typer.ts'
import { dagMedOrd } from '../../felles/manedsnavn.ts'
import type { Malform } from '../../felles/spraak.ts'
import { definisjonen } from '../../indikator/definisjoner.ts'
import { INDIKATORNAVN } from '../../indikator/navn.ts'
import type { Rapportord } from '../ord/nb.ts'
import type { Rapportavvik, Rapporttall } from '../typer.ts'
import { celle } from './indikatorer.ts'
import { sitert } from './malepunkter.ts'
import { tertialOgAr } from './perioder.ts'
import { avsnitt, overskrift, type Rapportdel, type Soyle } from './typer.ts'

/** Avvikene som har vært åpne i året: målet, tallet før og etter, og tiltakene med rollen til den som eier dem. */
export function avviksdeler(tall: Rapporttall, t: Rapportord, m: Malform): readonly Rapportdel[] {
  if (tall.avvik.length === 0) return [avsnitt(t.avvik.ingen)]
  return tall.avvik.flatMap(a => avviket(a, t, m))
}

function avviket(a: Rapportavvik, t: Rapportord, m: Malform): readonly Rapportdel[] {
  const u = t.avvik
  const lukket = a.lukket ? u.lukket(dagMedOrd(a.lukket, m)) : u.ikkeLukket
  return [
    overskrift(a.tittel),
    avsnitt(`${u.apnet(dagMedOrd(a.apnet, m))} ${lukket} ${malet(a.effekt, t, m)}`),
    ...(a.etter.length === 0 ? [avsnitt(u.ikkeMalt)] : []),
    ...(a.for_ ? [] : [avsnitt(u.utenFor)]),
    ...(a.effekt.slag === 'indikator' ? indikatortabell(a, a.effekt, t, m) : soylene(a, t)),
    ...(a.tiltak.length > 0 ? [tiltakstabell(u.tiltak, a.tiltak, t, m)] : []),
  ]
}

function malet(e: Effektmal, t: Rapportord, m: Malform): string {
  if (e.slag !== 'indikator') return t.avvik.mal(sitert(e.malepunkt, t), e.hoyst)
  const dager = definisjonen(e.indikator).form === 'dager'
  return t.avvik.malIndikator(INDIKATORNAVN[e.indikator][m], e.retning, e.verdi, dager)
}

/** Tallet før og etter, med perioden det gjelder. */
const punktene = (a: Rapportavvik, t: Rapportord): readonly (readonly [string, Maling])[] => [
  ...(a.for_ ? [[t.avvik.for_(tertialOgAr(a.for_.periode, t)), a.for_] as const] : []),
  ...a.etter.map(x => [t.avvik.etter(tertialOgAr(x.periode, t)), x] as const),
]

function soylene(a: Rapportavvik, t: Rapportord): readonly Rapportdel[] {
  const soyler = punktene(a, t).map(([navn, x]) => soylen(navn, x, t))
  if (soyler.length === 0) return []
  return [
    {
      slag: 'diagram',
      tittel: t.avvik.effekt,
      alt: soyler.map(s => `${s.navn}: ${s.ord}`).join('. '),
      forklaring: [
        { fyll: 'mangler', tekst: t.avvik.mangler },
        { fyll: 'rest', tekst: t.avvik.andre },
      ],
      soyler,
    },
  ]
}

/** En indikator kan være dager, og har ingen søyle som går til hundre: tallene står som i tabellen over indikatorene. */
function indikatortabell(
  a: Rapportavvik,
  { indikator }: Indikatormal,
  t: Rapportord,
  m: Malform,
): readonly Rapportdel[] {
  const rader = punktene(a, t)
  if (rader.length === 0) return []
  return [
    {
      slag: 'tabell',
      tittel: t.avvik.indikatoren(INDIKATORNAVN[indikator][m]),
      kolonner: [
        { tekst: t.avvik.periode, tall: false },
        { tekst: t.avvik.tallet, tall: true },
      ],
      rader: rader.map(([navn, { tall }]) => ({
        celler: [navn, tall.slag === 'indikator' ? celle(indikator, tall.tall, t) : t.avvik.forFaa],
        sterk: false,
      })),
    },
  ]
}

function soylen(navn: string, { tall }: Maling, t: Rapportord): Soyle {
  if (tall.slag !== 'tall') return { navn, deler: [], ord: t.avvik.forFaa }
  return {
    navn,
    deler: [
      { fyll: 'mangler', antall: tall.mangler },
      { fyll: 'rest', antall: tall.av - tall.mangler },
    ],
    ord: t.avvik.tall(tall.mangler, tall.av),
  }
}

function tiltakstabell(
  tittel: string,
  tiltak: Rapportavvik['tiltak'],
  t: Rapportord,
  m: Malform,
): Rapportdel {
  const u = t.avvik
  return {
    slag: 'tabell',
    tittel,
    kolonner: [u.tiltak, u.eier, u.frist, u.status].map(tekst => ({ tekst, tall: false })),
    rader: tiltak.map(x => ({
      celler: [x.tekst, u.rolle[x.eier], dagMedOrd(x.frist, m), u.tilstand[x.status]],
      sterk: false,
    })),
  }
}

/** Det som ikke er ferdig, for kapitlet om planen. */
export function gjenstar(tall: Rapporttall, t: Rapportord, m: Malform): readonly Rapportdel[] {
  const apne = tall.avvik.filter(a => a.lukket === null).flatMap(a => a.tiltak.filter(erApent))
  if (apne.length === 0) return [avsnitt(t.plan.ingenApne)]
  return [
    tiltakstabell(
      t.plan.apne,
      apne.toSorted((a, b) => (a.frist < b.frist ? -1 : 1)),
      t,
      m,
    ),
  ]
}
