import { ord } from './ordmonster.ts'
import type { Spenn } from './setninger.ts'

/** Partisippene vi ser etter i bli-passiv. En lukket liste, så «det blir kaldt» og «blir mulighet» ikke er med. */
const PARTISIPP =
  'avsl(?:ått|egen|egne)|innvilg(?:et|a|ede)|innvil(?:get|ga)|dek(?:ket|t|te|ka)|vurder(?:t|te)|lag(?:t|d|de)|gjeven|gitt|gjevne|tatt|teken|tekne|tek(?:e|ne)|utbetal(?:t|te)|satt|sett|regn(?:et|a)|rekna|send(?:t|te)|bed(?:t|d|ne)|vist|hold(?:t|e)|halden?|haldne|trukk(?:et|en|ne)|trekt|reduser(?:t|te)|stans(?:et|a)|beslut(?:tet|ta)|vedtatt|vedtek(?:e|en|ne)|behandl(?:et|a|ede)|fatt(?:et|a)|gjort|ført|kal(?:t|la)|krev(?:d|ja)|kravd|skrev(?:et|ne)|skriv(?:en|ne|e)|brukt|funn(?:et|en|ne)|bestem(?:t|te)|endr(?:et|a)|sagt|registrer(?:t|te)|mottatt|mottek(?:e|en|ne)|kontakt(?:et|a)|informer(?:t|te)|beregn(?:et|a)|berekna|oversend(?:t|te)|opphev(?:et|a)|avvis(?:t|te)|begrun(?:net|na)|grunngj(?:eve|even|evne)|betal(?:t|te)|overfør(?:t|te)|fastsatt|fastsett|ivaretatt|ivaretek(?:e|en|ne)|vektlag(?:t|de)|hensyntatt|lagt\\s+til\\s+grunn'
const BLI = ord(
  `(?:blir|blei|ble|bli|vart|vert|vorte|blitt|verte)\\s+(?:(?:ikke|ikkje|derfor|difor|også|òg|da|då|deretter|likevel|etter\\s+dette|heller|bare|berre)\\s+){0,2}(?:${PARTISIPP})`,
)
/** s-passiv på bokmål, og på nynorsk etter hjelpeverb («kan dekkjast»). */
const S_NB = /(?<!\p{L})\p{Ll}{2,}(?:\p{Ll}es|ås)(?!\p{L})/gu
const S_NN =
  /(?<!\p{L})(?:kan|skal|må|vil|bør|lyt|kunne|skulle|måtte)\s+(?:\p{L}+\s+){0,2}?\p{Ll}{3,}ast(?!\p{L})/iu
/** Slutter på -es uten å være passiv: egne verb, eieform, tall og andre ord. */
const IKKE_PASSIV =
  /^(?:finnes|synes|trives|lykkes|kjennes|føles|minnes|enes|undres|møtes|treffes|deres|hennes|alles|noens|begges|felles|annes|ellers|gås|forgås)$/iu
const EIEFORM = /(?:enes|eres|ernes|ones|ises)$/iu
const LIKEVEL_PASSIV =
  /^(?:menes|tjenes|trenes|lønnes|lånes|vises|prises|anvises|henvises|avvises|bevises|vurderes|leveres|kreveres|registreres|reduseres|prioriteres|dokumenteres|informeres|kontrolleres|justeres|refunderes|garanteres|finansieres|organiseres|noteres|markeres|presiseres|revideres|akseptereres|aksepteres|differensieres|spesifiseres|motiveres|konkluderes|orienteres|returneres|gjøres|føres|høres|kjøres|overføres|gjennomføres|utføres|innføres|medføres|endres|hindres|sikres|ytres|svekkes|avgjøres|begjæres|beregnes|klareres|svares|sperres|bæres|økes)$/iu

/** Der en setning ikke sier hvem som gjør noe. Bare det første stedet, så notatene blir få. */
export function passiv(setning: string): Spenn | null {
  const treff = [BLI.exec(setning), S_NN.exec(setning)].flatMap(m => (m ? [spennAv(m)] : []))
  for (const m of setning.matchAll(S_NB)) {
    const o = m[0]
    if (IKKE_PASSIV.test(o) || (EIEFORM.test(o) && !LIKEVEL_PASSIV.test(o))) continue
    treff.push(spennAv(m))
    break
  }
  return treff.toSorted((a, b) => a.fra - b.fra)[0] ?? null
}

const spennAv = (m: RegExpExecArray): Spenn => ({ fra: m.index, til: m.index + m[0].length })
