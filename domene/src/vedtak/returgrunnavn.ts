import { type Trespraak, tre } from '../felles/spraak.ts'
import type { Returgrunn } from './hendelser.ts'

/** Grunnene leseren velger mellom når et forslag sendes tilbake, slik skjermen og filene sier dem. */
export const RETURGRUNNAVN: Readonly<Record<Returgrunn, Trespraak>> = {
  V2: tre(
    'Et barn er ikke vurdert for seg',
    'Eit barn er ikkje vurdert for seg',
    'A child is not assessed separately',
  ),
  V3: tre(
    'Hensynet til et barn er ikke veid',
    'Omsynet til eit barn er ikkje vege',
    'The regard for a child is not weighed',
  ),
  V4: tre('§ 19 er ikke vurdert', '§ 19 er ikkje vurdert', 'Section 19 is not assessed'),
  V5: tre(
    'Beløpet følger ikke vurderingen',
    'Beløpet følgjer ikkje vurderinga',
    'The amount does not follow the assessment',
  ),
  utredning: tre(
    'En opplysning mangler eller er gammel',
    'Ei opplysning manglar eller er gammal',
    'A fact is missing or old',
  ),
  sprak: tre(
    'Teksten er vanskelig eller standard',
    'Teksten er vanskeleg eller standard',
    'The text is hard to read or standard',
  ),
  annet: tre('Noe annet', 'Noko anna', 'Something else'),
}
