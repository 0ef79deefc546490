import { dato, maned } from '../felles/dato.ts'
import type { RapportId } from '../felles/id.ts'
import { tidspunkt } from '../felles/tidspunkt.ts'
import { definisjonen, MALTE } from '../indikator/definisjoner.ts'
import type { Maling } from '../indikator/maling.ts'
import { LESTE_PUNKTER } from '../kontroll/malepunkt.ts'
import type { Rapportgrunnlag } from '../rapport/dokument/bygg.ts'
import type { Rapport, Rapporttall } from '../rapport/typer.ts'
import { arsbilde } from '../statistikk/arsbilde.ts'
import { enighet } from '../statistikk/enighet.ts'
import { indikatorserie } from '../statistikk/indikatorbilde.ts'
import { malepunktbilde } from '../statistikk/malepunktbilde.ts'
import type { Kontrollert } from '../statistikk/malepunktgrupper.ts'
import type { Tertial } from '../statistikk/tertial.ts'
import { undersokelsesbilde } from '../statistikk/undersokelse/bilde.ts'
import type { Svar } from '../undersokelse/sporsmal.ts'

export const RAPPORTAR = 2026
export const RAPPORTTERTIALER: readonly Tertial[] = ['2026-1', '2026-2', '2026-3']

/** Tall som ligner tilfeldige, men er de samme hver gang. */
const spredt = (i: number, av: number): number => (i * 7919 + ((i * i) % 101) * 31) % av

/** Et oppdiktet kontor: vedtak i tre tertialer, med svar på hvert målepunkt. */
export const kontrollerte = (antall: number): readonly Kontrollert[] =>
  Array.from({ length: antall }, (_, i) => {
    const oppfolging = spredt(i, 5) === 0
    const o = (andel: number) =>
      oppfolging ? (spredt(i, 10) < andel ? 'mangler' : 'ingen-mangel-funnet') : 'ikke-aktuelt'
    const funn = (salt: number, andel: number) => {
      const n = spredt(i + salt, 100)
      return n < andel ? 'mangler' : n < andel + 12 ? 'krever-skjonn' : 'ingen-mangel-funnet'
    }
    return {
      sakId: `sak-${i}`,
      dato: dato(`2026-${String((i % 12) + 1).padStart(2, '0')}-1${i % 10}`),
      fattet: `2026-${String((i % 12) + 1).padStart(2, '0')}-1${i % 10}T09:00:00.000Z`,
      forste: spredt(i, 3) === 0,
      avslag: spredt(i, 4) === 0,
      barn: 1 + spredt(i, 5),
      utgave: 10,
      funn: {
        K1: funn(1, 22),
        K2: funn(2, 31),
        K3: funn(3, 46),
        V1: funn(4, 8),
        V2: funn(5, 38),
        V3: funn(6, 41),
        V4: spredt(i, 4) === 0 ? funn(7, 35) : 'ikke-aktuelt',
        V5: funn(8, 14),
        O: o(3),
        O1: o(5),
        O2: o(7),
        O3: o(6),
      },
      bekreftet: spredt(i, 9) === 0 ? (['K1', 'V2'] as const) : [],
    }
  })

const malinger = (antall: number): readonly Maling[] =>
  MALTE.flatMap((indikator, nr) =>
    Array.from({ length: antall }, (_, i) => ({
      indikator,
      sakId: `sak-${i}`,
      enhet: `e-${i}`,
      dato: dato(`2026-${String((i % 12) + 1).padStart(2, '0')}-15`),
      verdi: {
        andel: Number(spredt(i + nr, 10) < 3 + (nr % 6)),
        fordeling: spredt(i, 3),
        dager: 9 + spredt(i, 30),
        prosent: 15 + spredt(i, 50),
        antall: 1,
      }[definisjonen(indikator).form],
    })),
  )

const svarene = (antall: number): readonly Svar[] =>
  Array.from({ length: antall }, (_, i) => {
    const svar = (salt: number) =>
      (['1', '2', '2', '3', '4', '5', 'vet-ikke'] as const)[spredt(i + salt, 7)] ?? null
    return {
      kartlegging: svar(1),
      hensyn: svar(2),
      tilstrekkelig: svar(3),
      leser: 'ja',
      brevet: i % 3 === 0 ? 'gjenspeiler' : 'standardtekst',
    }
  })

/** Tallene slik sidene viser dem: `familier` er hvor mange som fikk vedtak i året. */
export function rapporttall(familier = 220, svar = 48): Rapporttall {
  const rader = kontrollerte(familier)
  const bilder = RAPPORTTERTIALER.map(p => malepunktbilde(rader, p))
  const malt = malinger(familier)
  const par = rader
    .slice(0, 60)
    .map((r, i) => ({ leser: i % 9 === 0 ? ('delvis' as const) : ('oppfylt' as const), kontroll: r.funn.K1 }))
  return {
    ar: RAPPORTAR,
    regnet: tidspunkt('2027-02-10T09:00:00.000Z'),
    tertialer: RAPPORTTERTIALER,
    familier: bilder.map(b => b.antall),
    ikkeKontrollert: 0,
    punkter: arsbilde(bilder),
    indikatorer: MALTE.map(indikator => {
      const serie = indikatorserie(indikator, malt, [RAPPORTAR])
      return { indikator, tertialer: serie.tertialer, ar: serie.ar[0]?.tall ?? null }
    }),
    saksprover: {
      trukket: familier === 0 ? 0 : 2,
      saker: familier === 0 ? 0 : 24,
      levert: familier === 0 ? 0 : 24,
      enighet: enighet(
        familier === 0 ? {} : Object.fromEntries(LESTE_PUNKTER.map((p, i) => [p, par.slice(0, 20 + i * 6)])),
      ),
    },
    undersokelse:
      svar === 0
        ? []
        : [
            {
              kontor: 'nord',
              perioder: [
                undersokelsesbilde({ fra: maned('2026-02'), til: maned('2026-10'), svar: svarene(svar) }),
              ],
            },
          ],
    avvik: familier === 0 ? [] : AVVIK,
  }
}

const AVVIK: Rapporttall['avvik'] = [
  {
    tittel: 'Barna spørres ikke om skole og fritid',
    apnet: dato('2026-01-20'),
    lukket: null,
    effekt: { malepunkt: 'K3', hoyst: 20 },
    for_: { periode: '2025-3', tall: { slag: 'tall', mangler: 41, av: 68 }, utgaver: [10] },
    etter: [
      { periode: '2026-2', tall: { slag: 'tall', mangler: 29, av: 71 }, utgaver: [10] },
      { periode: '2026-3', tall: { slag: 'for-faa' }, utgaver: [10] },
    ],
    tiltak: [
      {
        tekst: 'Spør om hvert tema for hvert barn, med arket på bordet',
        eier: 'veileder',
        frist: dato('2026-03-01'),
        status: 'gjort',
      },
      {
        tekst: 'Les to saker sammen hver måned',
        eier: 'fagansvarlig',
        frist: dato('2027-06-01'),
        status: 'i-gang',
      },
    ],
  },
  {
    tittel: '§ 19 vurderes ikke ved avslag',
    apnet: dato('2026-09-02'),
    lukket: null,
    effekt: { malepunkt: 'V4', hoyst: 10 },
    for_: null,
    etter: [],
    tiltak: [
      { tekst: 'Fast punkt i fredagsmøtet', eier: 'leder', frist: dato('2027-03-15'), status: 'planlagt' },
    ],
  },
]

export const rapportord: Rapport['ord'] = {
  innledning:
    'Vi har brukt året på å spørre alle barna om det samme, hver gang. Det går framover, men ikke fort nok: i nesten halvparten av sakene mangler det fortsatt noe i mappen om hvert barn.\n\nDet vi er mest fornøyde med, er at alle nye ansatte nå leser to saker sammen med en kollega før de fatter sitt første vedtak.',
  malepunkter:
    'K3 er vårt svakeste punkt. Når vi leser sakene, ser vi at skole og fritid ofte er tema i samtalen, uten at svarene blir skrevet ned for hvert barn.',
  tilsyn: 'Statsforvalteren har ikke ført tilsyn med kontoret i 2026. Tilsynet fra 2023 er avsluttet.',
  plan: 'Vi fortsetter med arket i hver samtale, og leser to saker sammen hver måned. I juni ser vi på tallene igjen.',
}

export const etRapportgrunnlag = (endring: Partial<Rapportgrunnlag> = {}): Rapportgrunnlag => ({
  rapport: { ar: RAPPORTAR, malform: 'nb', ord: rapportord, barekraft: [1, 10] },
  tall: rapporttall(),
  kontor: 'Nav Lyngvær',
  sendt: { dato: dato('2027-02-10'), av: 'Per Anders Myrvold' },
  dagens: dato('2027-02-10'),
  erstatter: null,
  ...endring,
})

export const enRapport = (endring: Partial<Rapport> = {}): Rapport => ({
  rapportId: 'r1' as RapportId,
  kontor: 'nord',
  ar: RAPPORTAR,
  malform: 'nb',
  pabegynt: dato('2027-02-01'),
  erstatter: null,
  ord: rapportord,
  barekraft: [],
  sendt: null,
  ...endring,
})
