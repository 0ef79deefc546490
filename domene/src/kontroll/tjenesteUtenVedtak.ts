import { kreverVedtakEtter17 } from '../regelverk/sosialtjenesteloven/paragraf-17-opplysning-rad-og-veiledning.ts'
import { erEnkeltvedtak } from '../regelverk/sosialtjenesteloven/paragraf-41-anvendelse-av-forvaltningsloven.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * Sosialtjenesteloven § 41: tildeling av en sosial tjeneste er et enkeltvedtak. Et behov som er besvart med oppfølging etter § 17, er lovet noe over
 * tid: da skal det finnes et vedtak som sier hva, og fra når.
 *
 * Hviler på behovene som er besvart med oppfølging etter § 17, og på vedtakene om råd og veiledning i saken. Hjelp ingen har skrevet ned som svar på et
 * behov, ser den ikke.
 *
 * Overlatt til skjønn: om hjelpen er blitt en tjeneste over tid, eller er et enkelt råd.
 */
export function tjenesteUtenVedtak(s: SakForKontroll): readonly Kontrollresultat[] {
  const fulgtOpp = (s.behov.besvarte ?? []).filter(b => b.svar === 'oppfolging-17')
  if (
    fulgtOpp.length === 0 ||
    kreverVedtakEtter17({ gisOverTid: true }).utfall !== 'oppfylt' ||
    erEnkeltvedtak({ avgjorelse: 'tildeling' }).utfall !== 'oppfylt'
  )
    return [{ utfall: 'ikke-aktuelt', kode: 'sotjl-41.ingen-oppfolging' }]
  return fulgtOpp.map((b): Kontrollresultat => {
    const om = {
      ...(b.hvem ? { hvem: b.hvem } : {}),
      linjeId: b.behovId,
      tall: { behov: b.hva, start: b.veiledning?.start ?? '' },
    }
    if (!b.veiledning) return { utfall: 'mangler', kode: 'sotjl-41.uten-vedtak', ...om }
    return b.veiledning.fattet
      ? { utfall: 'krever-skjonn', kode: 'sotjl-41.har-vedtak', ...om }
      : { utfall: 'krever-skjonn', kode: 'sotjl-41.foreslatt', ...om }
  })
}
