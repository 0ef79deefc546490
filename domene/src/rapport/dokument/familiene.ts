import { MANEDSNAVN } from '../../felles/manedsnavn.ts'
import type { Malform } from '../../felles/spraak.ts'
import { wilson } from '../../statistikk/enighet.ts'
import type { Kategori, Undersokelsesbilde } from '../../statistikk/undersokelse/bilde.ts'
import { ORD, PAASTANDER } from '../../undersokelse/sporsmal.ts'
import type { Rapportord } from '../ord/nb.ts'
import type { Rapporttall } from '../typer.ts'
import { prosent } from './prover.ts'
import { avsnitt, type Fyll, overskrift, type Rapportdel } from './typer.ts'

type Del = { readonly kategorier: readonly Kategori[]; readonly antall: number }
const GRUPPER = [
  { fyll: 'uenig', kategorier: ['1', '2'] },
  { fyll: 'verken', kategorier: ['3'] },
  { fyll: 'enig', kategorier: ['4', '5'] },
  { fyll: 'vet-ikke', kategorier: ['vet-ikke', 'ikke-svart'] },
] as const satisfies readonly { readonly fyll: Fyll; readonly kategorier: readonly Kategori[] }[]
type Gruppe = (typeof GRUPPER)[number]['fyll']

/** Svarene fra familiene, periode for periode, med antallet og intervallet. */
export function undersokelsesdeler(tall: Rapporttall, t: Rapportord, m: Malform): readonly Rapportdel[] {
  const bilder = tall.undersokelse.flatMap(k => k.perioder.map(p => ({ ...p, kontor: k.kontor })))
  if (bilder.length === 0) return [avsnitt(t.undersokelse.ingen)]
  const flere = tall.undersokelse.length > 1
  return [avsnitt(t.undersokelse.rodeKors, true), ...bilder.flatMap(b => bildet(b, flere, t, m))]
}

function bildet(
  b: Undersokelsesbilde & { readonly kontor: string },
  flere: boolean,
  t: Rapportord,
  m: Malform,
): readonly Rapportdel[] {
  const u = t.undersokelse
  const maned = (x: string) => `${MANEDSNAVN[Number(x.slice(5, 7)) - 1]} ${x.slice(0, 4)}`
  const soyler = PAASTANDER.map(p => {
    const deler = gruppert(b.paastander[p])
    return {
      navn: ORD.paastand[p][m],
      deler: deler.map(({ fyll, antall }) => ({ fyll, antall })),
      ord:
        deler.length === 0
          ? u.skjult
          : deler.map(d => `${navnet(d.fyll, t)} ${prosent(d.antall / b.antall)}`).join(', '),
    }
  })
  const brukt = new Set(soyler.flatMap(s => s.deler.map(d => d.fyll)))
  return [
    ...(flere ? [overskrift(b.kontor)] : []),
    avsnitt(u.ingress(b.antall, maned(b.fra), maned(b.til))),
    {
      slag: 'diagram',
      tittel: u.tittel,
      alt: soyler.map(s => `${s.navn}: ${s.ord}`).join('. '),
      forklaring: [...GRUPPER.map(g => g.fyll), 'skjult' as const]
        .filter(f => brukt.has(f))
        .map(fyll => ({ fyll, tekst: navnet(fyll, t) })),
      soyler: soyler.map(s => (s.deler.length === 0 ? s : { ...s, ord: '' })),
    },
    {
      slag: 'tabell',
      tittel: u.tabell,
      kolonner: [
        { tekst: u.sporsmal, tall: false },
        { tekst: u.svar, tall: false },
        { tekst: u.antall, tall: true },
        { tekst: u.andel, tall: true },
      ],
      rader: PAASTANDER.flatMap(p => {
        const deler = gruppert(b.paastander[p])
        if (deler.length === 0) return [{ celler: [ORD.paastand[p][m], u.skjult, '', ''], sterk: false }]
        return deler.map((d, i) => {
          const { fra, til } = wilson(d.antall, b.antall)
          const andel = `${prosent(d.antall / b.antall)} (${t.prove.mellom(tallet(fra), tallet(til))})`
          return {
            celler: [i === 0 ? ORD.paastand[p][m] : '', navnet(d.fyll, t), `${d.antall}`, andel],
            sterk: false,
          }
        })
      }),
    },
  ]
}

const tallet = (x: number): string => `${Math.round(100 * x)}`
const navnet = (f: Gruppe | 'skjult', t: Rapportord): string =>
  ({
    uenig: t.undersokelse.uenig,
    verken: t.undersokelse.verken,
    enig: t.undersokelse.enig,
    'vet-ikke': t.undersokelse.vetIkke,
    skjult: t.undersokelse.resten,
  })[f]

/** Rapportens fire grupper. Det som er slått sammen på tvers av dem, blir stående som «resten». */
function gruppert(
  deler: readonly Del[] | null,
): readonly { readonly fyll: Gruppe | 'skjult'; readonly antall: number }[] {
  if (!deler) return []
  const fyllFor = (d: Del) =>
    GRUPPER.find(g => d.kategorier.every(k => (g.kategorier as readonly Kategori[]).includes(k)))?.fyll ??
    'skjult'
  return [...GRUPPER.map(g => g.fyll), 'skjult' as const]
    .map(fyll => ({ fyll, antall: deler.reduce((n, d) => n + (fyllFor(d) === fyll ? d.antall : 0), 0) }))
    .filter(d => d.antall > 0)
}
