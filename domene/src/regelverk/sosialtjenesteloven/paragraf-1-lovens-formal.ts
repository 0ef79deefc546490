import { sosialtjenesteloven } from '../hjemmel.ts'
import { kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 1 Lovens formål. Loven skal bedre levekårene for vanskeligstilte, bidra til sosial og økonomisk trygghet, og fremme overgang
 * til arbeid, sosial inkludering og deltakelse. Utsatte barn og unge og familiene deres skal få et helhetlig og samordnet
 * tjenestetilbud (andre ledd). Formålet leses sammen med hver av de andre paragrafene.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§1.
 * Veiledning: Navs veileder «Barnets beste» (mars 2024): vurdere, vekte, vise. Kommunebrevet 2023: formålet skal være førende.
 * Overlatt til skjønn: alt. Formålet gir ingen rett alene og avslår ingenting; det sier hva skjønnet skal tjene.
 * Vårt valg: spørsmålet stilles for hvert barn, aldri for barna under ett.
 */
export const hjemmel = sosialtjenesteloven('1', 'Lovens formål')

export type Fakta = { readonly barn: number }

/** Spørsmålet som hører til hvert vedtak. Utfallet er alltid skjønn. */
export const vurderEtter1 = ({ barn }: Fakta): Subsumsjon =>
  kreverSkjonn(
    hjemmel,
    barn > 0
      ? 'Hvordan bidrar løsningen til at hvert av barna får det de trenger, og til at hjelpen henger sammen?'
      : 'Hvordan bidrar løsningen til trygghet, arbeid eller deltakelse for dem det gjelder?',
    barn > 0 ? `${barn} barn i husstanden.` : 'Ingen barn i husstanden.',
  )
