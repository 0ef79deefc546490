import { mellom, NEKTELSE, omslutt, ord, SATS, treff } from './ordmonster.ts'
import type { Tekstregel } from './typer.ts'

const STONADEN = ord(
  `${SATS}|livsopp(?:hold|hald)\\p{L}*|full\\s+(?:stønad|sats)|(?:med\\s+)?i\\s+(?:utmåling|beregning|utrekning)\\p{L}*|(?:veiledende|rettleiande)\\s+sats\\p{L}*`,
)
const DEKKER = ord(
  'dek(?:ker|kjer|kes|kjast|kast|ke|kje|ket|t|te)|ivareta\\p{L}*|ivaretek\\p{L}*|ivareteken|ivareteke|tatt\\s+(?:hånd\\s+om|vare\\s+på)|te(?:kne|ke)\\s+(?:hand\\s+om|vare\\s+på)|tilstrekkel\\p{L}*|nok|tar\\s+høyde\\s+for|tek\\s+høgd\\s+for|inkludert\\p{L}*|inngår|går\\s+inn|møtt|møtes|møtast|tilfredsstil\\p{L}*|innanfor|innenfor',
)
const MANGLER_IKKE = ord(
  `mangl(?:er|ar)\\s+(?:derfor\\s+|difor\\s+)?(?:ikke|ikkje)\\s+no\\p{L}*|(?:ikke|ikkje)\\s+(?:grunnlag|behov|grunn|nødvendig)\\s+${mellom(3)}vurder\\p{L}*`,
)
const BARNET = ord(
  `barn(?:a|et|ets|as|s|i)?|barneperspektiv\\p{L}*|born(?:a)?|ungen?e?|sønn(?:en)?|datter(?:en)?|dotter(?:a)?|ungdom\\p{L}*|fritid\\p{L}*`,
)
/** Et navn inni setningen. Skiller store bokstaver, og teller ikke det første ordet. */
const NAVN =
  /(?<=\p{L}[,:]?\s)\p{Lu}\p{Ll}+s?\s+(?:trenger|treng|behøver|sin|sine|sitt|utgifter|behov)|(?:til|for)\s+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+s\s+(?:utgifter|behov)/u
const HENNE = ord('(?:det\\s+)?(?:hun|han|ho|de|dei)\\s+(?:trenger|treng)|for\\s+(?:henne|ham|han|ho)')
/** Nektelsen hører til det å dekke, eller det sies at noe annet kommer i tillegg. */
const NEKTET = ord(
  `(?:dek(?:ker|kjer|kes|kje)|strekk|rekk(?:er)?|er)\\s+(?:det\\s+)?${NEKTELSE}\\s+(?:nok|tilstrekk\\p{L}*|det|alt|alle|${mellom(3)}\\p{L}+)|${NEKTELSE}\\s+${mellom(6)}(?:dekker|dekkjer|dekket|er\\s+nok|er\\s+en\\s+vurdering)|i\\s+tillegg|legger\\s+til|legg\\s+til|kommer\\s+utenom`,
)
/** Forelderens ord om hva som er nok, er et svar på spørsmålet og ikke en slutning fra satsen. */
const FORTALT = ord('(?:mor|far|foreldrene|foreldra|dere|du)\\s+(?:mener|meiner|sier|seier|forteller|fortel)')

/**
 * S-105: «det er en omforent forståelse … om at når det er innvilget fullt livsopphold til barna, er deres behov ivaretatt». Finner en
 * setning der satsen sies å dekke det barna trenger, uten at noe sies om barnet.
 */
export const satsDekkerBarnet: Tekstregel = {
  krav: 'S-105',
  hjemmel: 'sosialtjenesteloven §§ 1 og 18',
  kilde: 'Røde Kors 2023, kapittel 4',
  finn: s => {
    if (s.endsWith('?')) return null
    const stonaden = treff(s, STONADEN)
    if (!stonaden || !(BARNET.test(s) || NAVN.test(s) || HENNE.test(s))) return null
    const ikkeNoe = treff(s, MANGLER_IKKE)
    if (ikkeNoe) return omslutt(stonaden, ikkeNoe)
    const dekker = treff(s, DEKKER)
    if (!dekker || NEKTET.test(s) || FORTALT.test(s)) return null
    return omslutt(stonaden, dekker)
  },
}
