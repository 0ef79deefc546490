import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 42 Utsatt iverksetting av vedtak. Kommunen eller Statsforvalteren kan beslutte at et vedtak ikke settes i verk før klagefristen er ute eller klagen er
 * avgjort. En anmodning avgjøres snarest mulig (første ledd). Et avslag på den begrunnes samtidig (andre ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§42. Ny lov § 76 krever utsettelse når virkningen ikke kan gjøres om, eller liv
 * og helse kan settes i fare; den gjelder ikke ennå.
 * Veiledning: Helsetilsynets veileder (2023) kapittel 7: vurder utsettelse når saken haster eller gjelder barn.
 * Overlatt til skjønn: om vedtaket skal vente.
 * Vårt valg: spørsmålet stilles også når ingen har bedt om det, i saker der stønad reduseres eller stanses for en familie med barn.
 */
export const hjemmel = forvaltningsloven('42', 'Utsatt iverksetting av vedtak', {
  paragraf: '76',
  tittel: 'Utsatt iverksetting',
})

export type Fakta = { readonly harBedtOmUtsettelse: boolean; readonly barn: number }

/** Spørsmålet. Utfallet er alltid skjønn. */
export const vurderUtsettelse = ({ harBedtOmUtsettelse, barn }: Fakta): Subsumsjon =>
  kreverSkjonn(
    medLedd(hjemmel, 'første'),
    'Skal vedtaket vente til klagen er avgjort, og hva skjer med dem det gjelder imens?',
    ...(harBedtOmUtsettelse
      ? ['Parten har bedt om utsettelse. Svaret gis snarest mulig, med grunner ved nei.']
      : []),
    ...(barn > 0 ? [`${barn} barn i husstanden.`] : []),
  )
