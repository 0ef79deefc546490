import { mellom, NEKTELSE, omslutt, ord, treff } from './ordmonster.ts'
import type { Tekstregel } from './typer.ts'

/** Steder der noen deler ut mat eller andre nødvendige ting. */
const UTDELING = ord(
  'matutdeling\\p{L}*|matkø\\p{L}*|matpose\\p{L}*|matsentral\\p{L}*|matstasjon\\p{L}*|suppekjøkken\\p{L}*|suppekjøken\\p{L}*|fattighus\\p{L}*|poverello|julehjelp\\p{L}*|gratis\\s+mat|del(?:er|ar|e|te)\\s+ut\\s+(?:gratis\\s+)?mat',
)
const FRIVILLIGE = ord(
  'fretex\\p{L}*|frigo|\\p{L}*bymisjon\\p{L}*|hjelpeorganisasjon\\p{L}*|lokallag\\p{L}*|frelsesarme\\p{L}*|(?:kirkens|kyrkjas)\\s+bymisjon\\p{L}*|bymisjon\\p{L}*|blå\\s+kors|røde\\s+kors|raude?\\s+kross\\p{L}*|lions|caritas|sanitetsforening\\p{L}*|veldedig\\p{L}*|velgjør\\p{L}*|frivillige?\\s+(?:lag\\p{L}*|organisasjon\\p{L}*|aktør\\p{L}*)|(?:hos|gjennom|til|fra|frå|av)\\s+(?:de\\s+|dei\\s+)?frivillige|menighet\\p{L}*|kyrkjelyd\\p{L}*|kirken|kyrkja|innsamling\\p{L}*',
)
/** Det stønaden skal dekke, og som ikke kan hentes et annet sted i stedet. */
const NODVENDIG = ord(
  '\\p{L}*mat(?:en)?|måltid\\p{L}*|vinterdress\\p{L}*|matbehov\\p{L}*|middag\\p{L}*|\\p{L}*klær|\\p{L}*klede\\p{L}*|\\p{L}*jakke\\p{L}*|\\p{L}*sko(?:ene)?|\\p{L}*utstyr\\p{L}*|\\p{L}*gaver?|\\p{L}*gåver?|hjelp|bleier?|møbl\\p{L}*',
)
const VISER_TIL = ord(
  [
    'henvis(?:es|er|t|ning)?',
    'tilvis\\p{L}*',
    `vis(?:er|es)\\s+${mellom(2)}til`,
    'anbefal\\p{L}*',
    'oppfordr\\p{L}*',
    'oppmod\\p{L}*',
    'rår?',
    'råd(?:er|ar)',
    `(?:kan|må|bør)\\s+${mellom(4)}(?:hente|få|søke|søkje|benytte|bruke|gå|kontakte|oppsøke|skaffe|ordne|lånes|dekkes|dekkjast)`,
    'går\\s+det\\s+an\\s+å',
    'ta(?:r)?\\s+kontakt',
    'kontakt(?:et|a|e|er)?',
    'oppsøke?',
    `ber\\s+${mellom(2)}bruke`,
    'fin(?:nes|st)',
    '(?:se|sjå|høre|høyre|sjekk|prøv)\\s+(?:om|med|hos)',
    '(?:er\\s+)?(?:mulig|mogleg)\\s+å',
    '(?:hvis|om|dersom)\\s+(?:det\\s+|den\\s+)?(?:ikke|ikkje)\\s+(?:rekker|rekk|holder|held)',
  ].join('|'),
)
/** Stikkordsform: «Mat: Bymisjonen». */
const KORT = /^(?:mat|klær|klede|julegaver|julegåver|utstyr|møbler|nødhjelp)\s*:/iu
const I_STEDET = ord(
  `i\\s*stedet(?:\\s+for)?|istedenfor|i\\s+staden(?:\\s+for)?|${NEKTELSE}\\s+${mellom(2)}(?:behov|stønad|nødhjelp|nødvendig\\p{L}*)|(?:innvilger|gir|gis)\\s+(?:vi\\s+)?(?:derfor\\s+|difor\\s+)?${NEKTELSE}|dekket|dekt|avslag|avslås|avslått`,
)
const IKKE_HENVISNING = ord(
  `(?:kan\\s+)?${NEKTELSE}\\s+(?:hen)?vise\\p{L}*\\s+${mellom(2)}til|viser\\s+(?:vi\\s+)?${NEKTELSE}\\s+til|skal\\s+(?:dere|de|du|familien|barna)\\s+(?:slippe|sleppe)|trekk\\p{L}*\\s+(?:vi\\s+)?${NEKTELSE}|kommer\\s+i\\s+tillegg\\s+til\\s+stønaden|kjem\\s+i\\s+tillegg\\s+til\\s+stønaden|${NEKTELSE}\\s+${mellom(6)}avhengige?`,
)

/**
 * S-131: «NAV-kontoret kan ikke henvise personer til f.eks. matutdeling i stedet for å yte økonomisk stønad». Et tilbud fra frivillige i
 * tillegg er lov; derfor må det både vises til stedet og gjelde noe stønaden skal dekke, eller stå i stedet for stønad.
 */
export const veldedighet: Tekstregel = {
  krav: 'S-131',
  hjemmel: 'sosialtjenesteloven §§ 4 og 18',
  kilde: 'Arbeids- og velferdsdirektoratet, hovedprioriteringer for de sosiale tjenestene 2023',
  finn: s => {
    if (IKKE_HENVISNING.test(s)) return null
    const utdeling = treff(s, UTDELING)
    const sted = utdeling ?? treff(s, FRIVILLIGE)
    if (!sted) return null
    const stedet = treff(s, I_STEDET)
    const vises = stedet ?? treff(s, VISER_TIL)
    if (!vises) return KORT.test(s) ? sted : null
    return utdeling || stedet || NODVENDIG.test(s) ? omslutt(sted, vises) : null
  },
}
