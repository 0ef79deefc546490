import { mellom, NEKTELSE, omslutt, ord, treff } from './ordmonster.ts'
import type { Tekstregel } from './typer.ts'

const STORDRIFT = ord(
  '\\p{L}*stordrift\\p{L}*|søskenrabatt\\p{L}*|søskenreduksjon\\p{L}*|storhus(?:hold|hald)\\p{L}*',
)
const MANGE_BARN = ord(
  [
    'barn(?:et)?\\s+(?:nummer|nr\\.?)?\\s?(?:fire|fem|seks|sju|syv|[4-9])',
    '(?:barna|borna|ungene|ungane|søskn?en\\p{L}*|de|dei)\\s+(?:deler|delar)',
    '(?:fjerde|femte|sjette)\\s+(?:og\\s+\\p{L}+\\s+)?barn\\p{L}*',
    '[4-9]\\.\\s?barn\\p{L}*',
    '(?:fire|fem|seks)\\s+eller\\s+(?:flere|fleire)\\s+(?:barn|born)',
    '(?:mer|flere|meir|fleire)\\s+enn\\s+(?:tre|3)\\s+(?:barn|born)',
    'over\\s+tre\\s+(?:barn|born)',
    'store?\\s+(?:barne)?famili\\p{L}*',
    `(?:er|blir)\\s+(?:så\\s+)?mange\\s+${mellom(2)}(?:i|på)`,
    '(?:er|bur|bor)\\s+(?:fem|seks|sju|syv|åtte|ni)\\s+i\\s+hus\\p{L}*',
    'tvilling\\p{L}*',
    'storfamilie\\p{L}*',
  ].join('|'),
)
const ARVER = ord(
  `(?:arve?r?|arvar|overtar?|overtek|deler?|dele|delar?)\\s+${mellom(5)}(?:hverandre|kvarandre|søsken\\p{L}*|utstyr\\p{L}*)`,
)
const SETTES_NED = ord(
  'redu(?:ser|ksjon)\\p{L}*|lavere|lågare|avkort\\p{L}*|nedjuster\\p{L}*|(?:satt|sett|settes|setter|set)\\s+(?:\\p{L}+\\s+)?ned|halv(?:e|ert)?\\s+sats\\p{L}*|\\d+\\s?prosent|\\d+\\s?%|(?:ikke|ikkje)\\s+full\\s+sats|beløp\\s+for\\s+(?:tre|3)\\s+(?:barn|born)|trekk(?:er|es)?|trukket|trekt|billigere|billegare|mindre\\s+per',
)
const NEKTET = ord(
  `${NEKTELSE}\\s+${mellom(5)}(?:stordrift\\p{L}*|reduser\\p{L}*|trukket|trekt|satt\\s+ned|sett\\s+ned|arve?)|(?:reduseres|reduserer|redusert|trekkes|trekker)\\s+(?:vi\\s+|blir\\s+)?${NEKTELSE}|${NEKTELSE}\\s+lov|lovstridig\\p{L}*`,
)

/**
 * S-097 og S-098: «satsen reduseres fra barn nummer fire på bakgrunn av såkalte stordriftsfordeler». Ordet selv, eller mange barn eller
 * arvede klær sammen med at noe settes ned. En konkret grunn for ett barn er lov, og leseren avgjør om det er det som står der.
 */
export const stordrift: Tekstregel = {
  krav: 'S-097',
  hjemmel: 'sosialtjenesteloven § 18 første ledd',
  kilde: 'Røde Kors 2023, kapittel 2',
  finn: s => {
    if (NEKTET.test(s)) return null
    const ordet = treff(s, STORDRIFT)
    if (ordet) return ordet
    return omslutt(treff(s, MANGE_BARN) ?? treff(s, ARVER), treff(s, SETTES_NED))
  },
}
