import { umulig } from '../../felles/resultat.ts'
import { sosialtjenesteloven } from '../hjemmel.ts'
import { kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 22 Utbetaling av stønad. Stønaden utbetales til den som har søkt, når det ikke er bestemt at den gis som varer og tjenester (§ 21 fjerde
 * ledd). Skal stønaden komme flere til gode, kan det bestemmes at den deles mellom dem.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§22.
 * Overlatt til skjønn: om stønaden skal deles.
 * Vårt valg: paragrafen nevner ikke betaling rett til andre, som utleier eller strømselskap. Vi spør hvorfor, og om søkeren vil det.
 */
export const hjemmel = sosialtjenesteloven('22', 'Utbetaling av stønad')

export type Fakta = { readonly mottaker: 'soker' | 'delt-i-husstanden' | 'andre' }

/** «Oppfylt»: betales til den som har søkt. Ellers er det et menneskes svar. */
export function utbetalingEtter22({ mottaker }: Fakta): Subsumsjon {
  switch (mottaker) {
    case 'soker':
      return oppfylt(hjemmel, 'Stønaden betales til den som har søkt.')
    case 'delt-i-husstanden':
      return kreverSkjonn(hjemmel, 'Kommer stønaden flere til gode, og skal den deles mellom dem?')
    case 'andre':
      return kreverSkjonn(hjemmel, 'Hvorfor betales det ikke til søkeren, og hva mener søkeren om det?')
    default:
      return umulig(mottaker)
  }
}
