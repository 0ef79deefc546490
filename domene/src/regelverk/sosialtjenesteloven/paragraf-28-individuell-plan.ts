import { sosialtjenesteloven } from '../hjemmel.ts'
import { kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 28 Rett til individuell plan. Den som har behov for langvarige og koordinerte tjenester, har rett til individuell plan, utformet
 * sammen med tjenestemottakeren (§ 42). Kommunen samarbeider med andre tjenesteytere om planen. Deltakere i kvalifiseringsprogram har
 * alltid rett til plan (§ 33).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§28. Forskrift 2022-06-22-1110 om innholdet er lest
 * i utdrag: samtykke (§ 5), én plan per person (§ 9), barnets medvirkning (§§ 4 og 9), klagerett (§ 11).
 * Overlatt til skjønn: om behovet er langvarig, og om tjenestene må koordineres.
 * Vårt valg: regelen spør; den teller ikke tjenester.
 */
export const hjemmel = sosialtjenesteloven('28', 'Rett til individuell plan')

export type Fakta = { readonly iKvalifiseringsprogram: boolean }

/** «Oppfylt»: deltakeren har rett til plan etter § 33. Ellers er det et menneskes svar. */
export const harRettTilPlan = ({ iKvalifiseringsprogram }: Fakta): Subsumsjon =>
  iKvalifiseringsprogram
    ? oppfylt(
        sosialtjenesteloven('33', 'Individuell plan for deltakere i kvalifiseringsprogram'),
        'Deltar i kvalifiseringsprogram.',
      )
    : kreverSkjonn(
        hjemmel,
        'Trenger personen tjenester over lang tid som må koordineres, og ønsker hun en plan?',
      )
