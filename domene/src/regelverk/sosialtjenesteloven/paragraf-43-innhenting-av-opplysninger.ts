import { umulig } from '../../felles/resultat.ts'
import { medLedd, sosialtjenesteloven } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 43 Innhenting av opplysninger. Opplysninger hentes så langt som mulig i samarbeid med tjenestemottakeren, eller slik at hun kjenner til
 * det (første ledd). Kommunen kan kreve opplysninger fra andre offentlige organer, og private som utfører oppgaver for dem; uten samtykke
 * avgjør taushetsreglene hos den som spørres, om de kan gis (andre ledd). Folkeregisteret er åpent for det som er nødvendig (tredje ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§43.
 * Veiledning: Navs veileder punkt 2: bare det som er nødvendig i denne saken.
 * Overlatt til skjønn: om opplysningen er nødvendig, om samarbeid er mulig, og om den som spørres, kan svare uten samtykke.
 * Vårt valg: hver forespørsel har hvem, hva, hvorfor og når familien fikk vite om den.
 */
export const hjemmel = sosialtjenesteloven('43', 'Innhenting av opplysninger')

export type Fakta = {
  readonly kilde: 'parten-selv' | 'offentlig-organ' | 'folkeregisteret' | 'andre-private'
  readonly samtykke: boolean
}

/** «Oppfylt»: paragrafen åpner for å spørre. «Ikke oppfylt»: den gir ingen rett til å kreve svar. */
export function kanInnhente({ kilde, samtykke }: Fakta): Subsumsjon {
  switch (kilde) {
    case 'parten-selv':
      return oppfylt(medLedd(hjemmel, 'første'), 'Opplysningen hentes hos den det gjelder.')
    case 'folkeregisteret':
      return oppfylt(medLedd(hjemmel, 'tredje'), 'Nødvendige opplysninger kan hentes i Folkeregisteret.')
    case 'offentlig-organ':
      return samtykke
        ? oppfylt(medLedd(hjemmel, 'andre'), 'Den det gjelder, har samtykket.')
        : kreverSkjonn(
            medLedd(hjemmel, 'andre'),
            'Er opplysningen nødvendig, og kan den gis etter taushetsreglene hos den vi spør?',
            'Det er ikke gitt samtykke.',
          )
    case 'andre-private':
      return samtykke
        ? oppfylt(medLedd(hjemmel, 'første'), 'Den det gjelder, har samtykket.')
        : ikkeOppfylt(
            medLedd(hjemmel, 'andre'),
            'Paragrafen gir ingen rett til å kreve svar fra andre private.',
          )
    default:
      return umulig(kilde)
  }
}
