import { definisjonen, type Indikator } from '../indikator/definisjoner.ts'
import { INDIKATORNAVN } from '../indikator/navn.ts'
import { TEMA } from '../kartlegging/tema.ts'
import { TEMANAVN } from '../kartlegging/temanavn.ts'
import { MALEPUNKTER } from '../kontroll/malepunkt.ts'
import { PAASTANDER } from '../undersokelse/sporsmal.ts'
import type { Arspunkt } from './arsbilde.ts'
import type { BehovITertial } from './behovEtterTema.ts'
import type { Indikatorserie, Periodetall } from './indikatorbilde.ts'
import { DELER } from './malepunktgrupper.ts'
import type { Sammensetning } from './sammensetning.ts'
import type { Gruppe } from './skjerming.ts'
import type { Tertial } from './tertial.ts'
import type { Undersokelsesbilde } from './undersokelse/bilde.ts'

/** Hva datasettet hentes ut til. Står i oppslagsloggen. */
export const DATASETTFORMAL = ['forskning', 'plan-for-forebygging', 'annet-planarbeid'] as const

/** Ett tall. `null` er holdt tilbake. Det finnes ingen kolonne for sted, måned, alder eller familie. */
export type Datasettrad = {
  readonly periode: string
  readonly emne: 'familier' | 'malepunkt' | 'indikator' | 'behov' | 'undersokelse'
  readonly variabel: string
  readonly kategori: string
  readonly enhet: string
  readonly antall: number | null
}
export const DATASETTKOLONNER = ['periode', 'emne', 'variabel', 'kategori', 'enhet', 'antall'] as const

export type Datasettgrunnlag = {
  readonly sammensetninger: readonly Sammensetning[]
  readonly punkter: readonly Arspunkt[]
  readonly serier: readonly Indikatorserie[]
  /** Tertialene som er over. Ingen andre er med. */
  readonly tertialer: readonly Tertial[]
  readonly behov: readonly BehovITertial[]
  readonly undersokelse: readonly Undersokelsesbilde[]
}

/** Alt som er med, i lang form: én rad for hvert tall. Alt er tall som alt er vist, eller som ikke kan trekkes fra dem (ADR 0059). */
export const datasett = (g: Datasettgrunnlag): readonly Datasettrad[] => [
  ...g.sammensetninger.flatMap(familierader),
  ...g.punkter.flatMap(p =>
    p.tertialer.flatMap(t =>
      gruppert(t.grupper, DELER).map(r => ({
        periode: t.periode,
        emne: 'malepunkt' as const,
        variabel: p.malepunkt,
        enhet: 'familier',
        ...r,
      })),
    ),
  ),
  ...g.serier.flatMap(s => indikatorrader(s, g.tertialer)),
  ...g.behov.flatMap(behovsrader),
  ...g.undersokelse.flatMap(undersokelsesrader),
]

/** Deler som er slått sammen, står i den samme kategorien, med «|» imellom. */
function gruppert<D extends string>(grupper: readonly Gruppe<D>[] | null, deler: readonly D[]) {
  const vist: readonly { readonly deler: readonly D[]; readonly antall: number | null }[] = grupper ?? [
    { deler, antall: null },
  ]
  return vist.map(g => ({ kategori: g.deler.join('|'), antall: g.antall }))
}

function familierader(s: Sammensetning): readonly Datasettrad[] {
  const rad = (variabel: string) => (r: { readonly kategori: string; readonly antall: number | null }) => ({
    periode: s.periode,
    emne: 'familier' as const,
    variabel,
    enhet: 'familier',
    ...r,
  })
  return [
    ...gruppert(s.barn, ['1', '2', '3', '4-eller-flere']).map(rad('barn-i-familien')),
    ...gruppert(s.forste, ['ja', 'nei']).map(rad('forste-vedtak')),
    ...gruppert(s.avslag, ['ja', 'nei']).map(rad('helt-eller-delvis-avslag')),
  ]
}

function indikatorrader(s: Indikatorserie, tertialer: readonly Tertial[]): readonly Datasettrad[] {
  const hele = s.ar.filter(a => tertialer.includes(`${a.ar}-3`))
  return [
    ...s.tertialer
      .filter(t => tertialer.includes(t.periode))
      .flatMap(t => tallrader(s.indikator, t.periode, t.tall)),
    ...hele.flatMap(a => tallrader(s.indikator, `${a.ar}`, a.tall)),
  ]
}

const DELNAVN = {
  andel: ['treff'],
  fordeling: ['under', 'likt', 'over'],
  dager: [],
  prosent: [],
  antall: [],
} as const

function tallrader(indikator: Indikator, periode: string, tall: Periodetall): readonly Datasettrad[] {
  const { form } = definisjonen(indikator)
  const felles = { periode, emne: 'indikator' as const, variabel: indikator }
  const vist = tall.status === 'vises' ? tall : null
  const rad = (kategori: string, enhet: string, antall: number | null) => ({
    ...felles,
    kategori,
    enhet,
    antall,
  })
  return [
    rad('i alt', 'antall', tall.status === 'for-fa' ? null : (vist?.antall ?? 0)),
    ...(tall.status === 'ingen' ? [] : DELNAVN[form].map((d, i) => rad(d, 'antall', vist?.deler[i] ?? null))),
    ...(tall.status !== 'ingen' && (form === 'dager' || form === 'prosent')
      ? [rad('i midten', form, vist?.midt ?? null)]
      : []),
  ]
}

const behovsrader = ({ periode, temaer }: BehovITertial): readonly Datasettrad[] =>
  temaer.map(({ tema, antall }) => ({
    periode,
    emne: 'behov',
    variabel: tema,
    kategori: 'skrevet ned',
    enhet: 'familier',
    antall,
  }))

/** Månedene er grovet til år. Bare påstandene hver for seg: kryssene er små, og står i filen for undersøkelsen. */
function undersokelsesrader(b: Undersokelsesbilde): readonly Datasettrad[] {
  const [fra, til] = [b.fra.slice(0, 4), b.til.slice(0, 4)]
  const periode = fra === til ? fra : `${fra}–${til}`
  return PAASTANDER.flatMap(p =>
    (b.paastander[p] ?? [{ kategorier: ['alle svar'], antall: null }]).map(d => ({
      periode,
      emne: 'undersokelse' as const,
      variabel: p,
      kategori: d.kategorier.join('|'),
      enhet: 'svar',
      antall: d.antall,
    })),
  )
}

type Ordlistelinje = {
  readonly emne: Datasettrad['emne']
  readonly variabel: string
  readonly betyr: string
  readonly av: string
  readonly sierIkke: string
}
const FAMILIER =
  'Familier med barn som fikk vedtak om stønad i tertialet. En familie teller én gang, med det siste vedtaket sitt.'
const SKREVET = 'Sier hva som er skrevet, ikke om det er godt nok. «Ingen mangel funnet» er ikke «oppfylt».'

/** Hva hver variabel betyr, hva den er av, og hva den ikke sier. */
export const DATAORDLISTE: readonly Ordlistelinje[] = [
  {
    emne: 'familier',
    variabel: 'barn-i-familien',
    betyr: 'Barn i familien da vedtaket ble fattet.',
    av: FAMILIER,
    sierIkke: 'Ikke hvor gamle barna er, eller hvor de bor.',
  },
  {
    emne: 'familier',
    variabel: 'forste-vedtak',
    betyr: 'Det første vedtaket om stønad familien fikk ved kontoret.',
    av: FAMILIER,
    sierIkke: 'Ikke om familien har hatt stønad i en annen kommune.',
  },
  {
    emne: 'familier',
    variabel: 'helt-eller-delvis-avslag',
    betyr: 'Noe av det familien søkte om, er avslått.',
    av: FAMILIER,
    sierIkke: 'Ikke om avslaget var riktig.',
  },
  ...Object.values(MALEPUNKTER)
    .flat()
    .map(p => ({
      emne: 'malepunkt' as const,
      variabel: p,
      betyr:
        'Det kontrollen av målepunktet sa da vedtaket ble fattet, eller det en leser siden fant i orden.',
      av: FAMILIER,
      sierIkke: SKREVET,
    })),
  ...(Object.keys(INDIKATORNAVN) as Indikator[])
    .filter(i => definisjonen(i).ikkeMalt === undefined)
    .map(i => ({
      emne: 'indikator' as const,
      variabel: i,
      betyr: `${INDIKATORNAVN[i].nb}. ${definisjonen(i).teller}`,
      av: definisjonen(i).nevner,
      sierIkke: definisjonen(i).sierIkke,
    })),
  ...TEMA.map(t => ({
    emne: 'behov' as const,
    variabel: t,
    betyr: `Noen skrev ned minst ett behov på temaet i tertialet: ${TEMANAVN[t].nb}.`,
    av: 'Familiene kontoret har sak med, også de voksnes behov. En familie teller én gang i hvert tema, og kan telle i flere.',
    sierIkke:
      'Ikke om behovet ble dekket, hvor mange det gjaldt, eller noe om familier ingen har spurt. Temaene kan ikke legges sammen.',
  })),
  ...PAASTANDER.map(p => ({
    emne: 'undersokelse' as const,
    variabel: p,
    betyr: 'Svar på påstanden fra Røde Kors’ undersøkelse, fra 1 (helt uenig) til 5 (helt enig).',
    av: 'Familier som svarte på noe i en lukket periode.',
    sierIkke: 'Ikke noe om dem som ikke svarte.',
  })),
]
