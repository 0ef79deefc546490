import { definisjonen, INDIKATORER, type Indikator } from '@handlingsrom/domene/indikator/definisjoner'
import { INDIKATORNAVN } from '@handlingsrom/domene/indikator/navn'
import type { Indikatorserie, Periodetall } from '@handlingsrom/kontrakt/indikator'
import { visIndikatorer } from '../indikatorer.ts'
import { FORFAA, GRADERTE, type Lag, type Rad } from './felles.ts'

/** Hver indikator i hvert tertial og hvert år, med sin egen definisjon i hver rad. En som ikke måles ennå, har én rad som sier hvorfor. */
export const indikatortabell: Lag = async (tx, leser, naa) => {
  const { serier, regnet } = await visIndikatorer(tx, leser, naa)
  return {
    tittel: 'Indikatorer',
    definisjon:
      'Hver rad er én indikator i én periode. Telleren, nevneren og det tallet ikke sier, står i raden. En tom celle hører ikke til indikatoren.',
    periode: `Tertialer (ÅÅÅÅ-1 til ÅÅÅÅ-3) og hele år, til og med ${naa.dato}. Tertialene legges sammen til året`,
    populasjon: `Det som står i kolonnen «av», ved kontoret. ${GRADERTE}`,
    skjerming: `${FORFAA} Tertialer som kunne regnes ut av året, er også holdt tilbake (ADR 0049).`,
    regnet,
    kolonner: [
      'indikator',
      'navn',
      'periode',
      'antall',
      'treff',
      'under',
      'likt',
      'over',
      'i midten',
      'måles som',
      'det som telles',
      'av',
      'dagen som avgjør perioden',
      'det tallet ikke sier',
      'måles ikke',
    ],
    rader: INDIKATORER.flatMap(i => {
      const serie = serier.find(s => s.indikator === i)
      return serie ? radene(i, serie) : [[i, INDIKATORNAVN[i].nb, '', ...INGEN, ...om(i)]]
    }),
  }
}

const INGEN = ['', '', '', '', '', ''] as const

const radene = (i: Indikator, s: Indikatorserie): readonly Rad[] => [
  ...s.tertialer.map(t => [i, INDIKATORNAVN[i].nb, t.periode, ...tallene(i, t.tall), ...om(i)]),
  ...s.ar.map(a => [i, INDIKATORNAVN[i].nb, `${a.ar}`, ...tallene(i, a.tall), ...om(i)]),
]

/** Antall, treff, under, likt, over og det midterste. `null` er holdt tilbake, tomt hører ikke til. */
function tallene(i: Indikator, tall: Periodetall): Rad {
  const { form } = definisjonen(i)
  const skjult = tall.status === 'for-fa'
  const vist = tall.status === 'vises' ? tall : null
  const celle = (gjelder: boolean, verdi: number | null | undefined) =>
    gjelder ? (skjult ? null : (verdi ?? (vist ? null : ''))) : ''
  const del = (nr: number, gjelder: boolean) => celle(gjelder, vist?.deler[nr])
  return [
    skjult ? null : (vist?.antall ?? 0),
    del(0, form === 'andel'),
    ...[0, 1, 2].map(nr => del(nr, form === 'fordeling')),
    celle(form === 'dager' || form === 'prosent', vist?.midt),
  ]
}

function om(i: Indikator): Rad {
  const d = definisjonen(i)
  return [d.form, d.teller, d.nevner, d.dag, d.sierIkke, d.ikkeMalt ?? '']
}
