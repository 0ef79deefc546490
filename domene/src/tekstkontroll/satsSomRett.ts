import { mellom, NEKTELSE, ord, SATS, treff } from './ordmonster.ts'
import type { Tekstregel } from './typer.ts'

const GIR = '(?:gi|gir|gis|gå|går|innvilge\\p{L}*|utbetale\\p{L}*|yte|få|får|fravike|gjøre\\s+unntak)'
/** Satsen som en rett: «krav på full sats», «rett til … etter satsene». */
const RETT = ord(
  [
    `(?:rett|krav)\\s+(?:til|på)\\s+${mellom(7)}${SATS}`,
    `(?:rett|krav)\\s+(?:til|på)\\s+etter\\s+${mellom(3)}${SATS}`,
    `${SATS}\\s+${mellom(6)}(?:har\\s+)?(?:rett\\s+(?:til|på)|krav\\s+på)`,
    `${SATS}\\s+(?:bestemmer|avgjør|avgjer)\\s+(?:hvor|kor)`,
    `full\\s+sats\\p{L}*,?\\s+(?:som|slik)\\s+(?:andre|alle)`,
    `(?:er|blir)\\s+${SATS}\\s+som\\s+(?:gjelder|gjeld)`,
    `retningslin\\p{L}*\\s+${mellom(3)}(?:sier|seier)(?=.*(?:får|blir))`,
    `(?:følger|følgjer|følg)\\s+${mellom(2)}${SATS}`,
  ].join('|'),
)
/** Satsen som et tak: «ikke mer enn satsen», «maksimalt», «øvre grense». */
const TAK = ord(
  [
    `${NEKTELSE}\\s+${mellom(6)}(?:mer|meir|utover|ut\\s+over|over|fravike)\\s+${mellom(4)}${SATS}`,
    `${NEKTELSE}\\s+${mellom(4)}${GIR}\\s+(?:over|utover|ut\\s+over|meir\\s+enn|mer\\s+enn)\\s+${mellom(3)}${SATS}`,
    `(?:mer|meir)\\s+enn\\s+${SATS}\\s+${mellom(4)}${NEKTELSE}`,
    `(?:oppad\\s+)?(?:begrenset|avgrensa|begrenses)\\s+(?:oppad\\s+)?til\\s+${mellom(3)}${SATS}`,
    `(?:${SATS}|normert\\s+beløp)(?=.*${NEKTELSE}\\s+(?:\\p{L}+\\s+)?(?:mer|meir))`,
    `maks(?:imal\\p{L}*|beløp\\p{L}*|imum)?\\s+${mellom(6)}${SATS}`,
    `${SATS}\\s+${mellom(4)}(?:maks\\p{L}*|tak(?:et)?|øvre\\s+grense|øvste\\s+grens\\p{L}*|grensen?)`,
    `(?:øvre|øvste)\\s+gren(?:se|sen|sa)\\s+${mellom(4)}${SATS}`,
    `bund(?:et|ne|en)\\s+av\\s+${mellom(2)}${SATS}`,
    `(?:går|gå)\\s+(?:ut\\s+)?(?:over|utover)\\s+${mellom(2)}${SATS}\\s+må`,
    `(?:beløp\\p{L}*|utgift\\p{L}*|søk(?:er|t|jer)\\s+om)\\s+${mellom(4)}over(?:stiger|stig)?\\s+${mellom(2)}${SATS}(?=.*(?:ikke|ikkje|avsl))`,
  ].join('|'),
)
const NEKTET = ord(
  `(?:${SATS}|gir|er)\\s+(?:\\p{L}+\\s+)?${NEKTELSE}\\s+${mellom(3)}(?:rett|krav|tak|øvre|øvste|grense|maks\\p{L}*)|${NEKTELSE}\\s+(?:har\\s+)?(?:rett|krav)|veiledende\\s+og|rettleiande,?\\s+og|faktisk\\s+(?:trenger|treng)`,
)
/** Inntekten over satsen er en annen sak (`overNorm`). */
const INNTEKT = ord('inntekt\\p{L}*|lønn?a|tjener|tener|overskudd|overskot')

/**
 * S-103: «gir ikke satser den enkelte søker rett til et tilsvarende stønadsbeløp», og satsene er «kun veiledende». Finner satsen omtalt
 * som noe man har krav på, eller som det meste som kan gis.
 */
export const satsSomRett: Tekstregel = {
  krav: 'S-103',
  hjemmel: 'sosialtjenesteloven § 18 første ledd',
  kilde: 'Røde Kors 2023, kapittel 2',
  finn: s => {
    const tak = INNTEKT.test(s) ? null : treff(s, TAK)
    const funnet = treff(s, RETT) ?? tak
    return funnet && !NEKTET.test(s) ? funnet : null
  },
}
