import { forvaltningsloven } from '../hjemmel.ts'
import { kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 17 Utrednings- og informasjonsplikt. Saken skal være så godt opplyst som mulig før vedtak. Opplysninger om en part som
 * kommer fra andre, forelegges parten, med noen unntak. Mindreårige parter skal få si sitt syn; i foreldrenes søknad er
 * barnet normalt ikke part, men barnets situasjon hører likevel med til det saken må opplyses om.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§17.
 * Overlatt til skjønn: om saken er godt nok opplyst. Derfor svarer regelen aldri ja eller nei; den sier hva som mangler.
 * Vårt valg: hva et vedtak må vente på, står i kontrollpunktene, ikke her. Nødhjelp venter ikke på utredningen.
 */
export const hjemmel = forvaltningsloven('17', 'Forvaltningsorganets utrednings- og informasjonsplikt', {
  paragraf: '44',
  tittel: 'Forvaltningsorganets utredningsplikt og medvirkning fra parten',
})

export type Fakta = {
  /** Barn som ikke har noe svar på noe tema. */
  readonly barnUtenSvar: number
  /** Opplysninger fra andre enn parten som parten ikke har fått uttale seg om. */
  readonly ikkeForelagt: number
}

export const vurderUtredning = ({ barnUtenSvar, ikkeForelagt }: Fakta): Subsumsjon =>
  kreverSkjonn(
    hjemmel,
    'Er saken så godt opplyst som mulig for hvert barn, ut fra hva det er søkt om og hvor mye det haster?',
    ...(barnUtenSvar > 0 ? [`${barnUtenSvar} barn uten svar på noe tema.`] : []),
    ...(ikkeForelagt > 0 ? [`${ikkeForelagt} opplysninger fra andre er ikke forelagt parten.`] : []),
  )
