import { FIGUR_6 } from '@handlingsrom/domene/kartlegging/skjema/kilder'
import { skjemaFor } from '@handlingsrom/domene/kartlegging/skjema/skjema'
import { DATAORDLISTE } from '@handlingsrom/domene/statistikk/datasett'
import { TILSYN_2023 } from '@handlingsrom/domene/statistikk/tilsyn2023'
import type { Lag, Rad } from './felles.ts'

const HELE = 'Ingenting er holdt tilbake: tabellen har ingen tall om kontorets saker.'
const brudd = (b: boolean) => (b ? 'lovbrudd påvist' : 'ikke påvist')

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
