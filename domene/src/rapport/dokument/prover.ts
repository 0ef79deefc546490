import { MINSTE_LESINGER } from '../../statistikk/enighet.ts'
import type { Rapportord } from '../ord/nb.ts'
import type { Rapporttall } from '../typer.ts'
import { punktnavn } from './malepunkter.ts'
import { avsnitt, type Rapportdel } from './typer.ts'

export const prosent = (andel: number): string => `${Math.round(100 * andel)} %`
const komma = (x: number): string => x.toFixed(2).replace('.', ',').replace('-', '−')

/** Saksprøvene i året, og hvor ofte leseren og kontrollen var enige. */
export function provedeler(tall: Rapporttall, t: Rapportord): readonly Rapportdel[] {
  const { trukket, saker, levert, enighet } = tall.saksprover
  const vist = enighet.filter(p => p.slag === 'tall')
  return [
    avsnitt(trukket === 0 ? t.prove.ingen : t.prove.trukket(trukket, saker, levert)),
    ...(vist.length > 0
      ? [
          {
            slag: 'tabell' as const,
            tittel: t.prove.tabell,
            kolonner: [
              { tekst: t.punktet, tall: false },
              { tekst: t.prove.par, tall: true },
              { tekst: t.prove.enige, tall: true },
              { tekst: t.prove.intervall, tall: true },
              { tekst: t.prove.kappa, tall: true },
            ],
            rader: vist.map(p => ({
              celler: [
                punktnavn(p.malepunkt, t),
                `${p.lest}`,
                prosent(p.andel),
                t.prove.mellom(prosent(p.intervall.fra), prosent(p.intervall.til)),
                p.kappa.slag === 'tall' ? komma(p.kappa.verdi) : '–',
              ],
              sterk: false,
            })),
          },
        ]
      : []),
    ...(vist.length < enighet.length && trukket > 0 ? [avsnitt(t.prove.forFaa(MINSTE_LESINGER), true)] : []),
  ]
}
