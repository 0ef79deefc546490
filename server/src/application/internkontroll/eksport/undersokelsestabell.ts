import { wilson } from '@handlingsrom/domene/statistikk/enighet'
import { MINSTE_TALL } from '@handlingsrom/domene/statistikk/smaTall'
import { NOK_SVAR } from '@handlingsrom/domene/statistikk/undersokelse/perioder'
import { ORD, PAASTANDER } from '@handlingsrom/domene/undersokelse/sporsmal'
import type { Undersokelse } from '@handlingsrom/kontrakt/undersokelse'
import { visUndersokelse } from '../../undersokelse/visUndersokelse.ts'
import type { Lag, Rad } from './felles.ts'

type Periode = Undersokelse['kontorer'][number]['perioder'][number]
type Fordeling = readonly { readonly kategorier: readonly string[]; readonly antall: number }[] | null

/** Figurene 1–5 og spørsmålet om brevet, for hver lukket periode. */
export const undersokelsestabell: Lag = async (tx, leser, naa) => {
  const { kontorer } = await visUndersokelse(tx, leser, { klokke: () => naa })
  return {
    tittel: 'Det familiene svarte',
    definisjon:
      'Påstandene, skalaen og spørsmålet om brevet er ordrett de samme som i Røde Kors’ undersøkelse (2023). Andelen er av alle i gruppen som svarte på noe, med 95 prosent intervall (Wilson). Hvem som svarte, valgte de selv; intervallet sier ikke noe om dem som ikke gjorde det.',
    periode: `Lukkede perioder: hele måneder som er lagt sammen til de har ${NOK_SVAR} svar, eller til det er gått et år`,
    populasjon:
      'Familier som fikk en lapp eller et nettbrett ved kontoret, og som svarte på noe. Ingen vet hvem som fikk hva.',
    skjerming: `Et svar færre enn ${MINSTE_TALL} ga, er lagt sammen med et annet, eller figuren er holdt tilbake, også der det kunne regnes ut av de andre figurene (ADR 0050).`,
    regnet: naa.tidspunkt,
    kolonner: [
      'kontor',
      'fra',
      'til',
      'figur',
      'spørsmål',
      'gruppe',
      'svar',
      'antall',
      'av',
      'andel',
      'lav',
      'høy',
    ],
    rader: kontorer.flatMap(k =>
      k.perioder.flatMap(p => figurene(p).map(r => [k.kontor, p.fra, p.til, ...r])),
    ),
  }
}

export const ALLE = 'alle'
export const TILSTREKKELIG = ORD.paastand.tilstrekkelig.nb
/** Gruppene i figur 4 og 5: hvem søylen gjelder. Den andre søylen er alle de øvrige. */
export const KRYSSGRUPPER = [
  ['4', 'uenig i at Nav gjør en grundig kartlegging', 'etterKartlegging'],
  ['4', 'uenig i at Nav tar tilstrekkelig hensyn', 'etterHensyn'],
  ['5', 'uenig i begge', 'etterBegge'],
] as const
export const ovrige = (hvem: string): string => `øvrige (${hvem})`

function figurene(p: Periode): readonly Rad[] {
  const kryss = (figur: string, hvem: string, k: Periode['etterBegge']) => [
    ...fordelt(figur, TILSTREKKELIG, hvem, k?.egen ?? null),
    ...fordelt(figur, TILSTREKKELIG, ovrige(hvem), k?.resten ?? null),
  ]
  return [
    ...PAASTANDER.flatMap((s, i) => fordelt(`${i + 1}`, ORD.paastand[s].nb, ALLE, p.paastander[s])),
    ...KRYSSGRUPPER.flatMap(([figur, hvem, felt]) => kryss(figur, hvem, p[felt])),
    ...fordelt('brevet', ORD.brevet.nb, ALLE, p.brevet),
  ]
}

function fordelt(figur: string, sporsmal: string, gruppe: string, f: Fordeling): readonly Rad[] {
  if (f === null) return [[figur, sporsmal, gruppe, 'alle svar', null, null, null, null, null]]
  const av = f.reduce((n, d) => n + d.antall, 0)
  return f.map(d => {
    const andel = av === 0 ? null : { verdi: d.antall / av, ...wilson(d.antall, av) }
    const celler = andel ? [andel.verdi, andel.fra, andel.til] : ['', '', '']
    return [figur, sporsmal, gruppe, d.kategorier.join(' eller '), d.antall, av, ...celler]
  })
}
