import { erApent } from '../../avvik/tilstand.ts'
import type { Maling } from '../../avvik/typer.ts'
import { dagMedOrd } from '../../felles/manedsnavn.ts'
import type { Malform } from '../../felles/spraak.ts'
import type { Rapportord } from '../ord/nb.ts'
import type { Rapportavvik, Rapporttall } from '../typer.ts'
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
  const mal = u.mal(sitert(a.effekt.malepunkt, t), a.effekt.hoyst)
  const soyler = [
    ...(a.for_ ? [soylen(u.for_(tertialOgAr(a.for_.periode, t)), a.for_, t)] : []),
    ...a.etter.map(x => soylen(u.etter(tertialOgAr(x.periode, t)), x, t)),
  ]
  return [
    overskrift(a.tittel),
    avsnitt(`${u.apnet(dagMedOrd(a.apnet, m))} ${lukket} ${mal}`),
    ...(a.etter.length === 0 ? [avsnitt(u.ikkeMalt)] : []),
    ...(soyler.length > 0
      ? [
          {
            slag: 'diagram' as const,
            tittel: u.effekt,
            alt: soyler.map(s => `${s.navn}: ${s.ord}`).join('. '),
            forklaring: [
              { fyll: 'mangler' as const, tekst: u.mangler },
              { fyll: 'rest' as const, tekst: u.andre },
            ],
            soyler,
          },
        ]
      : []),
    ...(a.tiltak.length > 0 ? [tiltakstabell(u.tiltak, a.tiltak, t, m)] : []),
  ]
}

function soylen(navn: string, { tall }: Maling, t: Rapportord): Soyle {
  if (tall.slag === 'for-faa') return { navn, deler: [], ord: t.avvik.forFaa }
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
