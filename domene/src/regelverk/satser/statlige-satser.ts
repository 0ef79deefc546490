import { type Belop, kroner } from '../../felles/belop.ts'
import { type Maned, maned } from '../../felles/dato.ts'
import type { Satskategori } from './satskategori.ts'

/**
 * Statlige veiledende retningslinjer for økonomisk stønad (sosialtjenesteloven § 18 fjerde ledd), per måned. Et veiledende
 * utgangspunkt: verken en rett til beløpet eller alene grunn til avslag. Bolig, strøm, oppvarming, forsikring og innbo er
 * ikke med og vurderes for seg.
 *
 * Hver rad har sin kilde. Satsene ble endret midt i året i 2020, 2021, 2022 og 2023. Rundskrivene for 2025 og 2026 er ikke
 * funnet; det finnes derfor ingen rad for dem, og den siste raden gjelder bare ut 2024.
 */
export type StatligSatsrad = {
  readonly gyldigFra: Maned
  readonly gyldigTil: Maned
  readonly kilde: { readonly dokument: string; readonly lenke: string }
  readonly satser: Readonly<Record<Satskategori, Belop>>
  /** Sluttdatoen står ikke i kilden; raden brukes ikke etter den. */
  readonly gyldigTilErAntatt?: true
}

/** Eldste først, uten hull. */
export const STATLIGE_SATSER: readonly StatligSatsrad[] = [
  {
    gyldigFra: maned('2018-01'),
    gyldigTil: maned('2018-12'),
    kilde: {
      dokument: 'Rundskriv A-1/2017',
      lenke:
        'https://www.nav.no/no/NAV+og+samfunn/Kontakt+NAV/Utbetalinger/Snarveier/satser--380089?kap=380109 (2018-satsene i parentes)',
    },
    satser: {
      enslig: kroner(6_050),
      ektepar_samboere: kroner(10_100),
      person_i_bofellesskap: kroner(5_050),
      barn_0_5: kroner(2_350),
      barn_6_10: kroner(3_050),
      barn_11_17: kroner(3_950),
    },
  },
  {
    gyldigFra: maned('2019-01'),
    gyldigTil: maned('2019-12'),
    kilde: {
      dokument: 'Rundskriv A-1/18',
      lenke:
        'https://www.nav.no/no/NAV+og+samfunn/Kontakt+NAV/Utbetalinger/Snarveier/satser--380089?kap=380109',
    },
    satser: {
      enslig: kroner(6_150),
      ektepar_samboere: kroner(10_250),
      person_i_bofellesskap: kroner(5_150),
      barn_0_5: kroner(2_400),
      barn_6_10: kroner(3_100),
      barn_11_17: kroner(4_000),
    },
  },
  {
    gyldigFra: maned('2020-01'),
    gyldigTil: maned('2020-08'),
    kilde: {
      dokument: 'Rundskriv A-2/19',
      lenke:
        'https://www.fylkesmannen.no/nb/Rogaland/Helse-omsorg-og-sosialtjenester/Okonomisk-sosialhjelp/rettleiande-satsar-for-okonomisk-stonad-til-livsopphald-for-2020--rundskriv-a-219/',
    },
    satser: {
      enslig: kroner(6_250),
      ektepar_samboere: kroner(10_450),
      person_i_bofellesskap: kroner(5_250),
      barn_0_5: kroner(2_450),
      barn_6_10: kroner(3_150),
      barn_11_17: kroner(4_100),
    },
  },
  {
    gyldigFra: maned('2020-09'),
    gyldigTil: maned('2020-12'),
    kilde: {
      dokument: 'Rundskriv A-1/2020',
      lenke:
        'https://www.statsforvalteren.no/nn/agder/Helse-omsorg-og-sosialtenester/Okonomisk-sosialhjelp/arbeids--og-sosialdepartementet-har-justert-veiledende-retningslinjer-for-okonomisk-stonad-til-livsopphold---endringene-trer-i-kraft-fra-1.-sep.-2020/',
    },
    satser: {
      enslig: kroner(6_250),
      ektepar_samboere: kroner(10_450),
      person_i_bofellesskap: kroner(5_250),
      barn_0_5: kroner(2_750),
      barn_6_10: kroner(3_150),
      barn_11_17: kroner(4_100),
    },
  },
  {
    gyldigFra: maned('2021-01'),
    gyldigTil: maned('2021-08'),
    kilde: {
      dokument: 'Rundskriv A-2/2020',
      lenke:
        'https://www.statsforvalteren.no/nn/troms-finnmark/helse-omsorg-og-sosialtenester/okonomisk-sosialhjelp/endring-av-statlige-veiledende-satser-for-sosialhjelp-for-aldersgruppen-0-5-ar/ (satsene fra 1. januar 2021 i parentes)',
    },
    satser: {
      enslig: kroner(6_450),
      ektepar_samboere: kroner(10_800),
      person_i_bofellesskap: kroner(5_400),
      barn_0_5: kroner(2_850),
      barn_6_10: kroner(3_250),
      barn_11_17: kroner(4_250),
    },
  },
  {
    gyldigFra: maned('2021-09'),
    gyldigTil: maned('2021-12'),
    kilde: {
      dokument: 'Rundskriv fra Arbeids- og sosialdepartementet, august 2021 (nummer ikke funnet)',
      lenke:
        'https://www.statsforvalteren.no/nn/troms-finnmark/helse-omsorg-og-sosialtenester/okonomisk-sosialhjelp/endring-av-statlige-veiledende-satser-for-sosialhjelp-for-aldersgruppen-0-5-ar/',
    },
    satser: {
      enslig: kroner(6_450),
      ektepar_samboere: kroner(10_800),
      person_i_bofellesskap: kroner(5_400),
      barn_0_5: kroner(3_150),
      barn_6_10: kroner(3_250),
      barn_11_17: kroner(4_250),
    },
  },
  {
    gyldigFra: maned('2022-01'),
    gyldigTil: maned('2022-06'),
    kilde: {
      dokument: 'Rundskriv A-2/2021',
      lenke: 'https://www.statsforvalteren.no/nb/portal/Nyheter/2021/12/nye-statlege-sosialhjelpssatsar/',
    },
    satser: {
      enslig: kroner(6_550),
      ektepar_samboere: kroner(10_950),
      person_i_bofellesskap: kroner(5_450),
      barn_0_5: kroner(3_200),
      barn_6_10: kroner(3_300),
      barn_11_17: kroner(4_300),
    },
  },
  {
    gyldigFra: maned('2022-07'),
    gyldigTil: maned('2022-12'),
    kilde: {
      dokument: 'Rundskriv A-1/2022',
      lenke:
        'https://www.statsforvalteren.no/nb/innlandet/helse-omsorg-og-sosialtjenester/okonomisk-sosialhjelp/rundskriv-a-12022-statlige-veiledende-retningslinjer-for-okonomisk-stonad-for-2022/',
    },
    satser: {
      enslig: kroner(6_650),
      ektepar_samboere: kroner(11_150),
      person_i_bofellesskap: kroner(5_600),
      barn_0_5: kroner(3_250),
      barn_6_10: kroner(3_350),
      barn_11_17: kroner(4_400),
    },
  },
  {
    gyldigFra: maned('2023-01'),
    gyldigTil: maned('2023-06'),
    kilde: {
      dokument: 'Rundskriv A-5/2022',
      lenke:
        'https://www.statsforvalteren.no/nn/vestland/helse-omsorg-og-sosialtenester/okonomisk-sosialhjelp/rettleiande-statlege-satsar-for-sosialstonad-i-2023/',
    },
    satser: {
      enslig: kroner(6_850),
      ektepar_samboere: kroner(11_450),
      person_i_bofellesskap: kroner(5_750),
      barn_0_5: kroner(3_350),
      barn_6_10: kroner(3_450),
      barn_11_17: kroner(4_500),
    },
  },
  {
    gyldigFra: maned('2023-07'),
    gyldigTil: maned('2023-12'),
    kilde: {
      dokument: 'Rundskriv fra Arbeids- og inkluderingsdepartementet, juni 2023 (nummer ikke funnet)',
      lenke:
        'https://www.statsforvalteren.no/nn/portal/Nyhende/2023/06/nye-rettleiande-statlege-satsar-for-sosialstonad/',
    },
    satser: {
      enslig: kroner(7_550),
      ektepar_samboere: kroner(12_600),
      person_i_bofellesskap: kroner(6_350),
      barn_0_5: kroner(3_700),
      barn_6_10: kroner(3_800),
      barn_11_17: kroner(4_950),
    },
  },
  {
    gyldigFra: maned('2024-01'),
    gyldigTil: maned('2024-12'),
    gyldigTilErAntatt: true,
    kilde: {
      dokument: 'Rundskriv A-3/2023',
      lenke:
        'https://www.regjeringen.no/no/dokumenter/rundskriv-a-32023-statlege-rettleiande-retningslinjer-for-okonomisk-stonad-for-2024/id3020040/',
    },
    satser: {
      enslig: kroner(7_850),
      ektepar_samboere: kroner(13_100),
      person_i_bofellesskap: kroner(6_600),
      barn_0_5: kroner(3_850),
      barn_6_10: kroner(3_950),
      barn_11_17: kroner(5_150),
    },
  },
]
