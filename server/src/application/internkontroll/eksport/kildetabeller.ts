import { FIGUR_6 } from '@handlingsrom/domene/kartlegging/skjema/kilder'
import { skjemaFor } from '@handlingsrom/domene/kartlegging/skjema/skjema'
import { DATAORDLISTE } from '@handlingsrom/domene/statistikk/datasett'
import { TILSYN_2023, TILSYN_ENDELIG } from '@handlingsrom/domene/statistikk/tilsyn2023'
import { type Oppgitt, RODE_KORS } from '@handlingsrom/domene/statistikk/undersokelse/rodeKors'
import { ORD, PAASTANDER } from '@handlingsrom/domene/undersokelse/sporsmal'
import type { Lag, Rad } from './felles.ts'
import { ALLE, KRYSSGRUPPER, ovrige, TILSTREKKELIG } from './undersokelsestabell.ts'

const HELE = 'Ingenting er holdt tilbake: tabellen har ingen tall om kontorets saker.'
const brudd = (b: boolean) => (b ? 'lovbrudd påvist' : 'ikke påvist')

const OMRADER = [
  ['noe', 'minst ett område'],
  ['kartlegging', 'kartlegging'],
  ['vurdering', 'vurdering og beslutning'],
  ['oppfolging', 'oppfølging'],
] as const

const oppgitt = (figur: string, sporsmal: string, gruppe: string, o: readonly Oppgitt[]): readonly Rad[] =>
  o.map(d => [figur, sporsmal, gruppe, d.kategorier.join(' eller '), d.prosent])

/** Det kildene selv oppgir, og ordlisten til datasettet. Ingen av dem leser en sak. */
export const KILDETABELLER = {
  dataordliste: async (_tx, _leser, naa) => ({
    tittel: 'Ordliste til datasettet',
    definisjon: 'Hva hver variabel i datasettet betyr, hva den er av, og hva den ikke sier.',
    periode: 'Gjelder alle periodene i datasettet',
    populasjon: 'Variablene i datasettet',
    skjerming: HELE,
    regnet: naa.tidspunkt,
    kolonner: ['emne', 'variabel', 'betyr', 'av', 'det tallet ikke sier'],
    rader: DATAORDLISTE.map((o): Rad => [o.emne, o.variabel, o.betyr, o.av, o.sierIkke]),
  }),
  'tilsyn-2023': async (_tx, _leser, naa) => ({
    tittel: 'Landsomfattende tilsyn: 37 kontorer per 6. juli 2023',
    definisjon:
      'Om tilsynet påviste lovbrudd ved kontoret, område for område. Kilde: Norges Røde Kors (2023), tabell 1, laget av Helsetilsynets publiserte rapporter.',
    periode: 'Publisert per 6. juli 2023',
    populasjon:
      'Kontorene er valgt etter risiko og sier ikke noe om andre kontorer. For oppfølging er bare tilbudet undersøkt. For ett kontor var konklusjonen om kartlegging ikke helt klar.',
    skjerming: HELE,
    regnet: naa.tidspunkt,
    kolonner: ['kontor', 'kartlegging', 'vurdering og beslutning', 'oppfølging'],
    rader: TILSYN_2023.map(([kontor, ...b]): Rad => [kontor, ...b.map(brudd)]),
  }),
  'tilsyn-endelig': async (_tx, _leser, naa) => ({
    tittel: `Landsomfattende tilsyn 2022–2023: alle de ${TILSYN_ENDELIG.kontorer} kontorene`,
    definisjon:
      'Antall kontorer der tilsynet påviste lovbrudd, på minst ett område og på hvert av dem. Det er kontorer som er talt, ikke saker. Kilde: Helsetilsynets rapport 6/2024.',
    periode: 'Tilsyn i 2022 og 2023, endelig resultat',
    populasjon:
      'Kontorene er valgt etter risiko og sier ikke noe om andre kontorer. For oppfølging er bare tilbudet undersøkt. Rapporten oppgir ikke resultatet kontor for kontor.',
    skjerming: HELE,
    regnet: naa.tidspunkt,
    kolonner: ['område', 'kontorer med lovbrudd', 'av'],
    rader: OMRADER.map(([felt, navn]): Rad => [navn, TILSYN_ENDELIG[felt], TILSYN_ENDELIG.kontorer]),
  }),
  'rode-kors-2023': async (_tx, _leser, naa) => ({
    tittel: 'Røde Kors’ undersøkelse 2023: figur 1–5 og spørsmålene om brevet',
    definisjon:
      'Prosent av dem som svarte, slik rapporten oppgir det, i hele tall. Svarene 1 og 2 er uenig, 4 og 5 enig. I figur 1 er «hverken eller» oppgitt som nær 20 prosent, og summen er 101 av avrunding. I figur 2 og 3 oppgir rapporten ikke «hverken eller» og «vet ikke» hver for seg: delen er det som er igjen. I figur 5 er «hverken eller» det som er igjen. Standardtekst er av dem som leser brevene. Kilde: Norges Røde Kors (2023).',
    periode: 'Juni 2023',
    populasjon: `${RODE_KORS.antall} foreldre i et nettpanel (Norstat) som hadde hatt sosialhjelp til livsopphold de siste tre årene og hadde barn under 18 år hjemme. Ikke vektet. Rapporten sier at utvalget er lite, og at den ikke kan vurdere om det er representativt. Størrelsen på gruppene i figur 4 og 5 er ikke oppgitt.`,
    skjerming: HELE,
    regnet: naa.tidspunkt,
    kolonner: ['figur', 'spørsmål', 'gruppe', 'svar', 'prosent'],
    rader: [
      ...PAASTANDER.flatMap((p, i) => oppgitt(`${i + 1}`, ORD.paastand[p].nb, ALLE, RODE_KORS.paastander[p])),
      ...KRYSSGRUPPER.flatMap(([figur, hvem, felt]) => [
        ...oppgitt(figur, TILSTREKKELIG, hvem, RODE_KORS[felt].egen),
        ...oppgitt(figur, TILSTREKKELIG, ovrige(hvem), RODE_KORS[felt].resten),
      ]),
      ['brevet', ORD.leser.nb, ALLE, 'ja', RODE_KORS.leser],
      ['brevet', ORD.brevet.nb, 'leser vedtaksbrev', 'standardtekst', RODE_KORS.standardtekst],
    ],
  }),
  'figur-6': async (_tx, _leser, naa) => ({
    tittel: 'Spørsmålene i figur 6',
    definisjon: `${FIGUR_6}. Ordlyden er figurens. Hvilket av Helsetilsynets tretten punkter et spørsmål hører til, er vår tolkning.`,
    periode: 'Skjemaet slik det står i rapporten fra 2023',
    populasjon: 'Bare spørsmålene fra figuren; kontorets egne og de andre kildenes er ikke med.',
    skjerming: HELE,
    regnet: naa.tidspunkt,
    kolonner: ['id', 'spørsmål', 'stilles til', 'følger av', 'når'],
    rader: skjemaFor(naa.dato)
      .sporsmal.filter(s => s.kilde === FIGUR_6)
      .flatMap((s): readonly Rad[] => [
        [s.id, s.ordlyd ?? s.tekst.nb, s.gjelder, '', ''],
        ...(s.oppfolging ?? []).flatMap((o): readonly Rad[] =>
          o.ordlyd === undefined ? [] : [[o.id, o.ordlyd, s.gjelder, s.id, o.vises]],
        ),
      ]),
  }),
} satisfies Readonly<Record<string, Lag>>
