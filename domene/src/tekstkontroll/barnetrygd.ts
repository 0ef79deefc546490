import { mellom, NEKTELSE, ord, treff } from './ordmonster.ts'
import type { Tekstregel } from './typer.ts'

const BARNETRYGD = ord(
  `(?:utvid(?:et|a)\\s+)?barne\\s?trygd\\p{L}*|småbarnstillegg\\p{L}*|barnepeng\\p{L}*|(?:peng(?:ene|er|ane|ar)|trygd(?:en|a)?)\\s+${mellom(3)}(?:for|til)\\s+(?:barna|barnet|borna|ungene|ungane)`,
)
/** Teksten sier at den holdes utenfor, eller at den ikke betyr noe for stønaden. */
const HOLDT_UTENFOR = ord(
  [
    `(?:hold(?:e|es|er|t)?|heldt?|hald(?:e|en|est|ne|ast)?)\\s+${mellom(4)}(?:utenfor|utanfor|utenom|utanom)`,
    `${NEKTELSE}\\s+${mellom(3)}(?:regne[rts]?|regnet|rekna|tatt|teke|tar|tek|medregnet|medrekna|tell\\p{L}*|trukket|trekt|trekke\\p{L}*|inkludert)`,
    `(?:tell(?:er|es)|tel|tar|tek|påvirker|påverkar|trekk(?:er|es)?|trekkjer|reknar|regner)\\s+${mellom(4)}${NEKTELSE}`,
    '(?:ser|sett|se|sjå)\\s+(?:vi\\s+)?bort\\s+(?:fra|frå)',
    'behold(?:e|er|t)?|beheld(?:t)?|behald(?:e|er)?',
    `(?:tatt|tar|teke|tek|ta)\\s+${mellom(4)}(?:ut\\s+(?:av|or)|bort)`,
    `${NEKTELSE}\\s+(?:som\\s+)?inntekt\\p{L}*`,
    `(?:kommer|kjem)\\s+i\\s+tillegg`,
    `${NEKTELSE}\\s+${mellom(2)}å\\s+(?:si|seie)\\s+for`,
  ].join('|'),
)
/** Den brukes likevel som en grunn: familien har den å ta av. */
const TILGJENGELIG = ord(
  `tilgjengel\\p{L}*|dispon\\p{L}*|(?:kan|må|skal|bør)\\s+${mellom(4)}(?:brukes|nyttes|benyttes|bruke|bruk|spare|dekkes|dekkjast|betales|betalast)|(?:å\\s+bruke|har\\s+(?:de(?:re)?|du)\\s+nok)`,
)
const ETTER_MEN = /(?<!\p{L})(?:men|samtidig|likevel)(?!\p{L})(.*)$/iu
const SOKER = ord(
  `(?:søk(?:er|e|t|te|jer)|søknad\\p{L}*)\\s+${mellom(3)}(?:utvid(?:et|a)\\s+)?(?:barnetrygd\\p{L}*|småbarnstillegg\\p{L}*)|vent(?:er|ar)\\s+på`,
)
const FORTALT = ord('(?:mor|far|foreldrene|foreldra)\\s+(?:sier|seier|forteller|fortel|opplyser|opplyser)')

/**
 * S-106: «i vedtak vises til at familiene har barnetrygden tilgjengelig». Barnetrygden kan nevnes for å si at den holdes utenfor; ellers
 * er den et ord å se på en gang til. Småbarnstillegget er en del av barnetrygden (barnetrygdloven).
 */
export const barnetrygd: Tekstregel = {
  krav: 'S-106',
  hjemmel: 'sosialtjenesteloven § 18 tredje ledd',
  kilde: 'Røde Kors 2023, kapittel 4',
  finn: s => {
    const nevnt = treff(s, BARNETRYGD)
    if (!nevnt || SOKER.test(s)) return null
    const tilgjengelig = TILGJENGELIG.test(ETTER_MEN.exec(s)?.[1] ?? '')
    if (HOLDT_UTENFOR.test(s) && !tilgjengelig) return null
    return FORTALT.test(s) ? null : nevnt
  },
}
