import { mellom, NEKTELSE, omslutt, ord, SATS, treff } from './ordmonster.ts'
import type { Tekstregel } from './typer.ts'

/** Inntekten, eller familien selv, står over satsen. Det som søkes om eller gis over satsen, er noe annet. */
const OVER = ord(
  [
    `(?:over|overstiger|overstig|overskrider|overskrid|oversteg)\\s+${mellom(4)}${SATS}`,
    `(?:høyere|høgare|mer|meir|større)\\s+(?:i\\s+inntekt\\s+)?enn\\s+${mellom(4)}${SATS}`,
    `(?:mer|meir)\\s+enn\\s+${mellom(4)}${SATS}`,
    `normover(?:skudd|skot)\\p{L}*`,
    `over(?:skudd|skot)\\p{L}*\\s+${mellom(8)}${SATS}`,
    `${SATS}\\s+${mellom(5)}over(?:skudd|skot)\\p{L}*`,
    `nok\\s+å\\s+leve\\s+av\\s+etter\\s+${SATS}`,
    `(?:i\\s+)?pluss\\p{L}*\\s+${mellom(8)}${SATS}`,
    `dek(?:ker|kjer)\\s+mei?r\\s+enn\\s+${SATS}`,
  ].join('|'),
)
const INNTEKT = ord(
  'inntekt\\p{L}*|lønn?(?:a|en|ens|inga)?|pluss|tjen(?:er|te|t)|ten(?:er|te)|disponib\\p{L}*|over(?:skudd|skot)\\p{L}*|normover\\p{L}*|\\p{L}*(?:penger|pengar)|trygd\\p{L}*|(?:dere|de|du|familien|husstanden|søker|søkjar)\\s+(?:er|ligger|ligg|kommer|kjem|har)|(?:ligger|ligg|kommer|kjem|er)\\s+(?:dere|de|du|familien)',
)
const AVSLAG = ord(
  `avsl(?:ag|å|år|ås|ått|åtte|o)\\p{L}*|sei?er?\\s+(?:vi\\s+)?nei|nei\\s+til|selvhjulp\\p{L}*|sjølvhjelp\\p{L}*|(?:får|gir|gi|innvilger?|innvilge|innvilges|hjelpe|yte)\\s+(?:vi\\s+)?(?:derfor\\s+|difor\\s+|då\\s+)?${NEKTELSE}|(?:kan|har|foreligger|fyller|er)\\s+${mellom(4)}${NEKTELSE}\\s+${mellom(3)}(?:rett|krav|grunnlag|vilkår\\p{L}*|innvilge\\p{L}*|gi|hjelpe|få|yte|stønad|oppfyl\\p{L}*)|kan\\s+${NEKTELSE}\\s+(?:vi|nav)\\s+hjelpe`,
)
/** Ord som sier at noen har sett på mer enn satsen, eller at setningen handler om at dette ikke er en grunn. */
const MER_ENN_SATSEN = ord(
  `faktis\\p{L}*|likevel|(?:selv|sjølv)\\s+om|i\\s+seg\\s+(?:selv|sjølv)|(?:bare|berre)\\s+(?:fordi|med|ved)|avsl\\p{L}*\\s+${NEKTELSE}|${NEKTELSE}\\s+(?:avsl\\p{L}*|lov\\s+til)|kan\\s+${NEKTELSE}\\s+avsl\\p{L}*|men\\s+${mellom(12)}(?:gir|innvilger|dekker|dekkjer)`,
)
const EGEN_GRUNN = ord('fordi|siden|sidan|ettersom|etter\\s+som')
/** Det som gis eller søkes om, over satsen: det er spørsmålet om satsen er et tak (`satsSomRett`). */
const GIS_OVER = ord(
  `(?:gi|gir|gis|innvilge\\p{L}*|utbetale\\p{L}*|yte|søke[rs]?\\s+om|søkjer\\s+om)\\s+${mellom(3)}(?:over|mer|meir)`,
)

/**
 * S-102: «Nav kan ikke avslå en søknad ved å vise til at tjenestemottaker har inntekter over statens eller kommunens satser». Finner
 * inntekt over satsen sammen med et avslag, i samme setning eller i den ved siden av når den ikke har en egen grunn.
 */
export const overNorm: Tekstregel = {
  krav: 'S-102',
  hjemmel: 'sosialtjenesteloven § 18 første ledd',
  kilde: 'Røde Kors 2023, kapittel 2',
  finn: (s, naboer) => {
    const over = treff(s, OVER)
    if (!over || !INNTEKT.test(s) || MER_ENN_SATSEN.test(s) || GIS_OVER.test(s)) return null
    const avslag = treff(s, AVSLAG)
    if (avslag) return omslutt(over, avslag)
    if (naboer.some(n => MER_ENN_SATSEN.test(n))) return null
    return naboer.some(n => AVSLAG.test(n) && !EGEN_GRUNN.test(n)) ? over : null
  },
}
