import type { AnsattId, Kommune, PersonId, SakId } from '../felles/id.ts'
import type { Handling } from '../tilgang/handling.ts'
import type { AnsattSubjekt, Kontekst, Ressurs, Rolle, Sakressurs, Subjekt } from '../tilgang/typer.ts'

/**
 * Rader fra sikkerhet.md § 1.5, skrevet av for hånd. Denne fila leser aldri reglene.
 * ✔ hele saken · ✔o lederens oversikt (✔°) · ✔s kontaktsenterets status (✔°st) · ✔u uten felt · ellers HTTP-svaret.
 * V veileder, F fagansvarlig, L leder, K kontaktsenter, D administrator, I integrasjon, X kommandolinjen. «–» i kilden prøves som 404.
 */
export type Svar = '✔' | '✔o' | '✔s' | '✔u' | '403' | '404' | '503'
export type Rollebokstav = 'V' | 'F' | 'L' | 'K' | 'D' | 'I' | 'X'
export type Rad = {
  readonly rad: string
  readonly situasjon: string
  readonly handling: Handling
  readonly ressurs: Ressurs
  readonly kontekst?: Partial<Kontekst>
  readonly subjekt?: Partial<Omit<AnsattSubjekt, 'type'>>
  readonly svar: Partial<Record<Rollebokstav, Svar>>
}

export const HER = '9901' as Kommune
const DER = '9902' as Kommune
export const MEG = 'a0000000-0000-7000-8000-000000000001' as AnsattId
export const KOLLEGA = 'a0000000-0000-7000-8000-000000000002' as AnsattId
const TREDJE = 'a0000000-0000-7000-8000-000000000003' as AnsattId
export const MEG_SELV = 'b0000000-0000-7000-8000-000000000001' as PersonId
const BARNET_MITT = 'b0000000-0000-7000-8000-000000000002' as PersonId
const SOKER = 'b0000000-0000-7000-8000-000000000003' as PersonId

const ROLLE: Record<Exclude<Rollebokstav, 'I' | 'X'>, Rolle> = {
  V: 'veileder',
  F: 'fagansvarlig',
  L: 'leder',
  K: 'kontaktsenter',
  D: 'administrator',
}

export function subjektFor(bokstav: Rollebokstav, endring: Rad['subjekt'] = {}): Subjekt {
  if (bokstav === 'X') return { type: 'drift', bruker: 'root', kommune: HER }
  if (bokstav === 'I') return { type: 'integrasjon', navn: 'digisos', kommune: HER }
  return {
    type: 'ansatt',
    ansattId: MEG,
    kommune: HER,
    kontor: 'nord',
    roller: [ROLLE[bokstav]],
    iKrets: false,
    egnePersoner: [MEG_SELV],
    naerePersoner: [BARNET_MITT],
    ...endring,
  }
}

export const sakMed = (endring: Partial<Sakressurs> = {}): Sakressurs => ({
  slag: 'sak',
  id: 'c0000000-0000-7000-8000-000000000001' as SakId,
  kommune: HER,
  kontor: 'nord',
  gradering: 'ugradert',
  tildelt: [MEG],
  inhabile: [],
  personer: [SOKER],
  ufordelt: false,
  venterPaaAndreleser: false,
  ...endring,
})
const hos = <S extends 'mottak' | 'sok' | 'liste' | 'kommunekonfig' | 'logg' | 'drift'>(
  slag: S,
  kommune = HER,
) => ({ slag, kommune })

const ansatt = (ansattId: AnsattId, foreslattAv?: AnsattId) => ({
  slag: 'ansatt' as const,
  kommune: HER,
  ansattId,
  ...(foreslattAv ? { foreslattAv } : {}),
})
const andres = { tildelt: [KOLLEGA] }
const ingens = { tildelt: [], ufordelt: true }
const krets = { iKrets: true }
const alle = (svar: Svar): Rad['svar'] => ({
  V: svar,
  F: svar,
  L: svar,
  K: svar,
  D: svar,
  I: svar,
})
const ansatte = (svar: Svar): Partial<Record<Rollebokstav, Svar>> => ({
  V: svar,
  F: svar,
  L: svar,
  K: svar,
  D: svar,
})
const fra = { foreslattAv: KOLLEGA }
const haster = { forelopigAvgjorelse: { grunn: 'Alene på vakt, ingen mat i huset' } }

const r = (
  rad: string,
  situasjon: string,
  handling: Handling,
  ressurs: Ressurs,
  svar: Rad['svar'],
  resten: Pick<Rad, 'kontekst' | 'subjekt'> = {},
): Rad => ({ rad, situasjon, handling, ressurs, svar, ...resten })

// biome-ignore format: én rad per linje, som i kilden
export const TABELL: readonly Rad[] = [
  r('T01', 'ugradert, tildelt meg', 'les-sak', sakMed(), { V: '✔', F: '✔', L: '✔o', K: '404', D: '404', I: '404' }),
  r('T01', 'status i ugradert sak', 'les-status', sakMed(), { V: '✔', F: '✔', L: '✔o', K: '✔s', D: '404', I: '404' }),
  r('T01', 'skrive i ugradert, tildelt meg', 'skriv-sak', sakMed(), { V: '✔', F: '✔', K: '404', D: '404', I: '404' }),
  r('T02', 'ugradert, samme kontor, en annens', 'les-sak', sakMed(andres), { V: '403', F: '403', L: '✔o', K: '404', D: '404' }),
  r('T02', 'status, en annens', 'les-status', sakMed(andres), { V: '403', F: '403', L: '✔o', K: '✔s', D: '404' }),
  r('T02', 'skrive i en annens', 'skriv-sak', sakMed(andres), { V: '403', F: '403', L: '403', K: '404', D: '404', I: '404' }),
  r('T02', 'ingen har saken: må tas først', 'les-sak', sakMed(ingens), { V: '403', F: '403', L: '✔o' }),
  r('T02', 'ta en sak ingen har', 'ta-sak', sakMed(ingens), { V: '✔u', F: '✔u', L: '403', K: '404', D: '404', I: '404' }),
  r('T02', 'ta en sak noen har', 'ta-sak', sakMed(andres), { V: '403', F: '403' }),
  r('T02', 'nødhjelp i en sak ingen har', 'innvilg-nodhjelp', sakMed(ingens), { V: '✔u', F: '✔u', L: '403', K: '404', D: '404', I: '403' }),
  r('T02', 'nødhjelp i en sak ikke plassert hos et kontor', 'innvilg-nodhjelp', sakMed({ ...ingens, kontor: null }), { V: '✔u' }),
  r('T03', 'annet kontor', 'les-sak', sakMed({ ...andres, kontor: 'sor' }), { V: '403', F: '403', L: '403', K: '404', D: '404' }),
  r('T03', 'status i annet kontor', 'les-status', sakMed({ ...andres, kontor: 'sor' }), { V: '403', F: '403', L: '403', K: '✔s', D: '404' }),
  r('T03', 'ta sak i annet kontor', 'ta-sak', sakMed({ ...ingens, kontor: 'sor' }), { V: '403', F: '403' }),
  r('T03', 'fordele i annet kontor', 'fordel-sak', sakMed({ ...andres, kontor: 'sor' }), { L: '403' }),
  r('T04', 'annen kommune', 'les-sak', sakMed({ kommune: DER }), alle('404')),
  r('T04', 'annen kommune, status', 'les-status', sakMed({ kommune: DER }), alle('404')),
  r('T04', 'annen kommune, liste', 'les-min-dag', hos('liste', DER), alle('404')),
  r('T04', 'annen kommune, inntak', 'importer', hos('mottak', DER), alle('404')),
  r('T01', 'følge med på min sak', 'folg-sak', sakMed(), { V: '✔', F: '✔', L: '403', K: '404', D: '404', I: '404' }),
  r('T02', 'følge med på en annens sak', 'folg-sak', sakMed(andres), { V: '403', F: '403', L: '403', K: '404', D: '404' }),
  r('T06', 'følge med på en strengt fortrolig sak', 'folg-sak', sakMed({ gradering: 'strengt-fortrolig' }), alle('404')),
  r('T13', 'andreleser følger med på det hun leser', 'folg-sak', sakMed({ ...andres, venterPaaAndreleser: true }), { V: '403', F: '✔' }),
  r('T05', 'fortrolig, uten autorisasjon', 'les-sak', sakMed({ gradering: 'fortrolig' }), { V: '403', F: '403', L: '403', K: '404', D: '404', I: '404' }),
  r('T05', 'fortrolig, status', 'les-status', sakMed({ gradering: 'fortrolig' }), { V: '403', F: '403', L: '403', K: '404', D: '404', I: '404' }),
  r('T05', 'fortrolig, skrive', 'skriv-sak', sakMed({ gradering: 'fortrolig' }), { V: '403', F: '403', L: '403', K: '404' }),
  r('T05', 'fortrolig, i krets og tildelt', 'les-sak', sakMed({ gradering: 'fortrolig' }), { V: '✔', F: '✔', K: '404', D: '404' }, { subjekt: krets }),
  r('T06', 'strengt fortrolig, uten autorisasjon', 'les-sak', sakMed({ gradering: 'strengt-fortrolig' }), alle('404')),
  r('T06', 'strengt fortrolig utland', 'les-sak', sakMed({ gradering: 'strengt-fortrolig-utland' }), alle('404')),
  r('T06', 'ukjent gradering', 'les-sak', sakMed({ gradering: 'ukjent' }), alle('404')),
  r('T06', 'strengt fortrolig, ta sak', 'ta-sak', sakMed({ gradering: 'strengt-fortrolig', ...ingens }), alle('404')),
  r('T06', 'strengt fortrolig, fordele', 'fordel-sak', sakMed({ gradering: 'strengt-fortrolig' }), alle('404')),
  r('T06', 'strengt fortrolig, nødhjelp', 'innvilg-nodhjelp', sakMed({ gradering: 'strengt-fortrolig', ...ingens }), alle('404')),
  r('T06', 'strengt fortrolig venter på andreleser', 'les-sak', sakMed({ gradering: 'strengt-fortrolig', venterPaaAndreleser: true, ...andres }), { F: '404' }),
  r('T07', 'strengt fortrolig, i krets og tildelt', 'les-sak', sakMed({ gradering: 'strengt-fortrolig' }), { V: '✔', F: '✔', L: '404', K: '404', D: '404', I: '404' }, { subjekt: krets }),
  r('T07', 'strengt fortrolig, skrive', 'skriv-sak', sakMed({ gradering: 'strengt-fortrolig' }), { V: '✔', F: '✔', K: '404', D: '404' }, { subjekt: krets }),
  r('T08', 'strengt fortrolig, i krets, ikke tildelt', 'les-sak', sakMed({ gradering: 'strengt-fortrolig', ...andres }), { V: '403', F: '403', L: '404', K: '404', D: '404' }, { subjekt: krets }),
  r('T08', 'i krets, venter på andreleser, ikke tildelt', 'les-sak', sakMed({ gradering: 'strengt-fortrolig', venterPaaAndreleser: true, ...andres }), { F: '403' }, { subjekt: krets }),
  r('T08', 'i krets, ingen har den: kan tas', 'ta-sak', sakMed({ gradering: 'strengt-fortrolig', ...ingens }), { V: '✔u', F: '✔u', K: '404' }, { subjekt: krets }),
  r('T10', 'egne data', 'les-sak', sakMed({ personer: [SOKER, MEG_SELV] }), ansatte('403')),
  r('T10', 'egne data, status', 'les-status', sakMed({ personer: [MEG_SELV] }), ansatte('403')),
  r('T10', 'nødhjelp til seg selv', 'innvilg-nodhjelp', sakMed({ personer: [MEG_SELV] }), ansatte('403')),
  r('T11', 'nær relasjon', 'les-sak', sakMed({ personer: [SOKER, BARNET_MITT] }), ansatte('403')),
  r('T11', 'nær relasjon, status', 'les-status', sakMed({ personer: [BARNET_MITT] }), ansatte('403')),
  r('T10', 'nødhjelp til seg selv, også med grunn', 'innvilg-nodhjelp', sakMed({ personer: [MEG_SELV] }), ansatte('403'), { kontekst: haster }),
  r('T11', 'nødhjelp til noen nær, uten grunn', 'innvilg-nodhjelp', sakMed({ personer: [BARNET_MITT] }), { V: '403', F: '403' }),
  r('T11', 'nødhjelp til noen nær, blank grunn', 'innvilg-nodhjelp', sakMed({ personer: [BARNET_MITT] }), { V: '403' }, { kontekst: { forelopigAvgjorelse: { grunn: '  ' } } }),
  r('T11', 'foreløpig avgjørelse for noen nær (fvl. § 7)', 'innvilg-nodhjelp', sakMed({ ...ingens, personer: [BARNET_MITT] }), { V: '✔u', F: '✔u', L: '403', K: '404', D: '404' }, { kontekst: haster }),
  r('T11', 'en som også er meg selv, er aldri unntatt', 'innvilg-nodhjelp', sakMed({ personer: [BARNET_MITT, MEG_SELV] }), ansatte('403'), { kontekst: haster }),
  r('T11', '§ 7 gjelder ikke lesing', 'les-sak', sakMed({ personer: [BARNET_MITT] }), ansatte('403'), { kontekst: haster }),
  r('T11', 'nær relasjon, ta sak', 'ta-sak', sakMed({ ...ingens, personer: [BARNET_MITT] }), ansatte('403')),
  r('T12', 'inhabil leser', 'les-sak', sakMed({ inhabile: [MEG] }), { V: '403' }),
  r('T12', 'inhabil skriver', 'skriv-sak', sakMed({ inhabile: [MEG] }), { V: '403', F: '403' }),
  r('T12', 'inhabil foreslår', 'foresla-vedtak', sakMed({ inhabile: [MEG] }), { V: '403', F: '403' }),
  r('T12', 'inhabil godkjenner', 'godkjenn-vedtak', sakMed({ inhabile: [MEG] }), { V: '403', F: '403' }, { kontekst: fra }),
  r('T12', 'inhabil innvilger nødhjelp uten grunn', 'innvilg-nodhjelp', sakMed({ inhabile: [MEG] }), { V: '403', F: '403' }),
  r('T12', 'inhabil, blank grunn', 'innvilg-nodhjelp', sakMed({ inhabile: [MEG] }), { V: '403' }, { kontekst: { forelopigAvgjorelse: { grunn: '  ' } } }),
  r('T12', 'foreløpig avgjørelse (fvl. § 7)', 'innvilg-nodhjelp', sakMed({ inhabile: [MEG] }), { V: '✔', F: '✔' }, { kontekst: { forelopigAvgjorelse: { grunn: 'Alene på vakt, ingen mat i huset' } } }),
  r('T12', '§ 7 gjelder ikke lesing', 'les-sak', sakMed({ inhabile: [MEG] }), { V: '403' }, { kontekst: { forelopigAvgjorelse: { grunn: 'Haster' } } }),
  r('T12', 'lederen gir saken til en ny', 'fordel-sak', sakMed({ inhabile: [KOLLEGA], ...andres }), { V: '403', F: '403', L: '✔o', K: '404', D: '404', I: '404' }),
  r('T12', 'inhabil leder gir saken fra seg', 'fordel-sak', sakMed({ inhabile: [MEG] }), { L: '✔o' }),
  r('T13', 'godkjenne eget forslag', 'godkjenn-vedtak', sakMed(), { F: '403', L: '403', I: '403' }, { kontekst: { foreslattAv: MEG } }),
  r('T13', 'godkjenne en annens forslag', 'godkjenn-vedtak', sakMed(), { V: '403', F: '✔', L: '403', K: '404', D: '404', I: '403' }, { kontekst: fra }),
  r('T13', 'leder som også er fagansvarlig', 'godkjenn-vedtak', sakMed(), { L: '✔' }, { kontekst: fra, subjekt: { roller: ['leder', 'fagansvarlig'] } }),
  r('T13', 'venter på andreleser ved kontoret', 'godkjenn-vedtak', sakMed({ ...andres, venterPaaAndreleser: true }), { V: '403', F: '✔', L: '403' }, { kontekst: fra }),
  r('T13', 'andreleser leser det hun skal godkjenne', 'les-sak', sakMed({ ...andres, venterPaaAndreleser: true }), { V: '403', F: '✔' }),
  r('T13', 'ukjent forslagsstiller', 'godkjenn-vedtak', sakMed(), { F: '403', L: '403', K: '404', D: '404' }),
  r('T22', 'kontaktsenteret søker med nummer', 'sok-person', hos('sok'), { K: '✔s' }, { kontekst: { sokeMate: 'ident' } }),
  r('T22', 'kontaktsenteret søker med navn', 'sok-person', hos('sok'), { K: '403' }, { kontekst: { sokeMate: 'navn' } }),
  r('T01', 'tanken før et møte, egen sak', 'les-risiko', sakMed(), { V: '✔', F: '✔', L: '✔o', K: '404', D: '404', I: '404' }),
  r('T02', 'tanken før et møte, kollegas sak', 'les-risiko', sakMed({ tildelt: [KOLLEGA] }), { V: '403', F: '403', L: '✔o', K: '404' }),
  r('T03', 'tanken før et møte, annet kontor', 'les-risiko', sakMed({ kontor: 'sor', tildelt: [KOLLEGA] }), { V: '403', L: '403' }),
  r('T13', 'tanken før et møte er ikke andreleserens', 'les-risiko', sakMed({ tildelt: [KOLLEGA], venterPaaAndreleser: true }), { F: '403' }),
  r('T27', 'en samtale uten sak', 'registrer-samtale', hos('mottak'), { V: '✔u', F: '✔u', L: '403', K: '403', D: '403', I: '404' }),
  r('T22', 'kontaktsenteret skriver', 'skriv-sak', sakMed(), { K: '404' }),
  r('T26', 'søk på navn', 'sok-person', hos('sok'), { V: '✔', F: '✔', L: '✔', D: '403', I: '404' }, { kontekst: { sokeMate: 'navn' } }),
  r('T27', 'administrator endrer konfig', 'endre-kommune', hos('kommunekonfig'), { V: '403', F: '403', L: '403', K: '403', D: '✔', I: '404' }),
  r('T27', 'fag og ledelse skriver kommunens egne spørsmål', 'endre-kartleggingsskjema', hos('kommunekonfig'), { V: '403', F: '✔', L: '✔', K: '403', D: '✔', I: '404' }),
  r('T27', 'alle ansatte leser normen', 'les-kommune', hos('kommunekonfig'), { V: '✔', F: '✔', L: '✔', K: '✔', D: '✔', I: '404' }),
  r('T27', 'administrator ser ingen arbeidsliste', 'les-min-dag', hos('liste'), { V: '✔', F: '✔', L: '✔', K: '403', D: '403' }),
  r('T27', 'fordelingen er lederens', 'les-fordeling', hos('liste'), { V: '403', F: '403', L: '✔o', K: '403', D: '403', I: '404' }),
  r('T27', 'det kontoret lærer av returene', 'les-laering', hos('liste'), { V: '403', F: '✔', L: '✔', K: '403', D: '403', I: '404' }),
  r('T27', 'administrator ser ikke mottaket', 'les-mottak', hos('mottak'), { V: '✔', D: '403', K: '403', I: '404' }),
  r('T27', 'loggen er lederens', 'les-logg', hos('logg'), { V: '403', L: '✔', D: '403' }),
  r('T27', 'de ansatte og tilgangene', 'les-ansatte', hos('liste'), { V: '403', F: '403', L: '✔', K: '403', D: '✔', I: '404' }),
  r('T27', 'foreslå en annens roller', 'foresla-tilgang', ansatt(KOLLEGA), { V: '403', F: '403', L: '✔', K: '403', D: '✔', I: '404' }),
  r('T27', 'foreslå egne roller', 'foresla-tilgang', ansatt(MEG), ansatte('403')),
  r('T27', 'bekrefte det en annen foreslo', 'bekreft-tilgang', ansatt(TREDJE, KOLLEGA), { V: '403', F: '403', L: '✔', K: '403', D: '✔', I: '404' }),
  r('T27', 'bekrefte sitt eget forslag', 'bekreft-tilgang', ansatt(TREDJE, MEG), ansatte('403')),
  r('T27', 'bekrefte egne roller', 'bekreft-tilgang', ansatt(MEG, KOLLEGA), ansatte('403')),
  r('T27', 'bekrefte når ingen vet hvem som foreslo', 'bekreft-tilgang', ansatt(TREDJE), ansatte('403')),
  r('T30', 'avslutte en annens tilgang', 'avslutt-tilgang', ansatt(KOLLEGA), { V: '403', F: '403', L: '✔', K: '403', D: '✔', I: '404', X: '404' }),
  r('T30', 'avslutte sin egen', 'avslutt-tilgang', ansatt(MEG), ansatte('403')),
  r('T11', 'se hvem som er nær meg', 'les-forhold', ansatt(MEG), { ...ansatte('✔'), I: '404' }),
  r('T11', 'melde hvem som er nær meg', 'meld-forhold', ansatt(MEG), { ...ansatte('✔'), I: '404' }),
  r('T11', 'fjerne det som stenger meg ute', 'fjern-forhold', ansatt(MEG), ansatte('403')),
  r('T11', 'se hvem som er nær en kollega', 'les-forhold', ansatt(KOLLEGA), { V: '403', F: '403', L: '✔', K: '403', D: '✔' }),
  r('T11', 'melde hvem som er nær en kollega', 'meld-forhold', ansatt(KOLLEGA), { V: '403', F: '403', L: '✔', K: '403', D: '✔' }),
  r('T11', 'fjerne en kollegas', 'fjern-forhold', ansatt(KOLLEGA), { V: '403', F: '403', L: '✔', K: '403', D: '✔' }),
  r('T04', 'en ansatt i en annen kommune', 'avslutt-tilgang', { ...ansatt(KOLLEGA), kommune: DER }, alle('404')),
  r('T29', 'integrasjonen leverer', 'importer', hos('mottak'), { V: '403', L: '403', D: '403', I: '✔u' }),
  r('T29', 'integrasjonen foreslår vedtak', 'foresla-vedtak', sakMed(), { V: '✔', F: '✔', I: '403' }),
  r('T29', 'integrasjonen innvilger nødhjelp', 'innvilg-nodhjelp', sakMed(), { V: '✔', I: '403' }),
  r('T29', 'integrasjonen drifter ikke', 'drift-migrer', hos('drift'), { V: '403', D: '403', I: '404' }),
  r('T31', 'registeret er nede', 'les-sak', sakMed(), alle('503'), { kontekst: { register: 'nede' } }),
  r('T31', 'loggen er nede', 'les-sak', sakMed(), alle('503'), { kontekst: { logg: 'nede' } }),
  r('T31', 'loggen er nede, liste', 'les-min-dag', hos('liste'), alle('503'), { kontekst: { logg: 'nede' } }),
  r('T31', 'inntaket står åpent', 'importer', hos('mottak'), { I: '✔u' }, { kontekst: { logg: 'nede', register: 'nede' } }),
  r('T31', 'papirsøknad tas imot', 'registrer-soknad', hos('mottak'), { V: '✔u', K: '403' }, { kontekst: { logg: 'nede' } }),
  r('utkast', 'eget utkast', 'skriv-utkast', { slag: 'utkast', kommune: HER, eier: MEG }, { V: '✔', I: '404' }),
  r('utkast', 'en annens utkast', 'les-utkast', { slag: 'utkast', kommune: HER, eier: KOLLEGA }, { V: '403' }),
  r('drift', 'kommandolinjen verifiserer', 'drift-verifiser', hos('drift'), { V: '403', D: '403', X: '✔u' }),
  r('drift', 'også når loggen er nede', 'drift-migrer', hos('drift'), { X: '✔u' }, { kontekst: { logg: 'nede' } }),
  r('drift', 'kommandolinjen importerer', 'importer', hos('mottak'), { X: '✔u' }),
  r('drift', 'kommandolinjen leser ingen sak', 'les-sak', sakMed(), { X: '404' }),
  r('drift', 'kommandolinjen vedtar ikke', 'godkjenn-vedtak', sakMed(), { X: '403' }, { kontekst: fra }),
]
