import { harRolle } from '../egenskaper.ts'
import type { Handling } from '../handling.ts'
import { tillat } from '../svar.ts'
import type { Feltsett, Regel, Rolle } from '../typer.ts'

const SAKSROLLER: readonly Rolle[] = ['veileder', 'fagansvarlig', 'leder']
/** De som styrer hvem som har tilgang. Ingen av dem endrer sin egen. */
const TILGANGSSTYRERE: readonly Rolle[] = ['leder', 'administrator']
const ALLE: readonly Rolle[] = [...SAKSROLLER, 'kontaktsenter', 'administrator']

/** Hvem som kan gjøre det som ikke gjelder én sak. Det som ikke står her, er ikke lov. */
const ROLLETABELL: Partial<Record<Handling, { readonly roller: readonly Rolle[]; readonly felt: Feltsett }>> =
  {
    'les-mottak': { roller: SAKSROLLER, felt: 'full' },
    'plasser-melding': { roller: SAKSROLLER, felt: 'full' },
    'last-opp-melding': { roller: ['veileder', 'fagansvarlig'], felt: 'ingen' },
    'registrer-soknad': { roller: ['veileder', 'fagansvarlig'], felt: 'ingen' },
    'registrer-samtale': { roller: ['veileder', 'fagansvarlig'], felt: 'ingen' },
    'les-min-dag': { roller: SAKSROLLER, felt: 'full' },
    'les-fordeling': { roller: ['leder'], felt: 'oversikt' },
    // Tall om kontoret, uten navn og uten små tall: for dem som leser vedtak og dem som leder.
    'les-laering': { roller: ['fagansvarlig', 'leder'], felt: 'full' },
    'les-internkontroll': { roller: ['fagansvarlig', 'leder'], felt: 'full' },
    'trekk-saksprove': { roller: ['leder'], felt: 'full' },
    // Den som møter familiene, kan gi dem en lapp. Hva de svarte, står bare i tallene om kontoret.
    'del-ut-undersokelse': { roller: SAKSROLLER, felt: 'ingen' },
    'styr-internkontroll': { roller: ['leder'], felt: 'full' },
    // Tiltak angår alle som arbeider i sakene; hver ser sine egne.
    'folg-tiltak': { roller: SAKSROLLER, felt: 'full' },
    // Rutiner og tolkningsuttalelser gjelder alle ansatte. Det registrene har av annet, tar tjeneren bort for andre enn dem det angår.
    'les-register': { roller: ALLE, felt: 'full' },
    'les-kommune': { roller: ALLE, felt: 'full' },
    'endre-kommune': { roller: ['administrator'], felt: 'full' },
    // Spørsmål og veiledning er fag; leder og fagansvarlig skriver dem uten å kunne endre normen.
    'endre-kartleggingsskjema': { roller: ['fagansvarlig', 'leder', 'administrator'], felt: 'full' },
    'les-logg': { roller: ['leder'], felt: 'full' },
    'les-ansatte': { roller: TILGANGSSTYRERE, felt: 'full' },
    'foresla-tilgang': { roller: TILGANGSSTYRERE, felt: 'full' },
    'bekreft-tilgang': { roller: TILGANGSSTYRERE, felt: 'full' },
    'avslutt-tilgang': { roller: TILGANGSSTYRERE, felt: 'full' },
    'les-forhold': { roller: TILGANGSSTYRERE, felt: 'full' },
    'meld-forhold': { roller: TILGANGSSTYRERE, felt: 'full' },
    'fjern-forhold': { roller: TILGANGSSTYRERE, felt: 'full' },
  }

export const kommunerolle: Regel = {
  navn: 'kommunerolle',
  rader: ['T27'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) => {
    const rad = ROLLETABELL[handling]
    return ressurs.slag !== 'sak' && rad !== undefined && harRolle(subjekt, ...rad.roller)
      ? tillat(rad.felt)
      : null
  },
}

/** Søk gir egne treff og «krever tilgang»; hvert treff går gjennom `synligISok`. Kontaktsenteret søker bare med helt nummer. */
export const sok: Regel = {
  navn: 'sok',
  rader: ['T22', 'T26'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs, kontekst }) => {
    if (handling !== 'sok-person' || ressurs.slag !== 'sok') return null
    if (harRolle(subjekt, ...SAKSROLLER)) return tillat('full')
    return harRolle(subjekt, 'kontaktsenter') && kontekst.sokeMate === 'ident' ? tillat('status') : null
  },
}

/** Et utkast er den som skriver sitt. Gjelder utkastet en sak, må saken spørres for seg. */
export const egetUtkast: Regel = {
  navn: 'eget-utkast',
  rader: [],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    (handling === 'les-utkast' || handling === 'skriv-utkast') &&
    ressurs.slag === 'utkast' &&
    subjekt.type === 'ansatt' &&
    ressurs.eier === subjekt.ansattId
      ? tillat('full')
      : null,
}

/** En integrasjon leverer sine egne meldinger, og ser ingenting. */
export const integrasjonLeverer: Regel = {
  navn: 'integrasjon-leverer',
  rader: ['T29'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    subjekt.type === 'integrasjon' && handling === 'importer' && ressurs.slag === 'mottak'
      ? tillat('ingen')
      : null,
}

/** Kommandolinjen drifter og importerer. Den ser ingen sak. */
export const drift: Regel = {
  navn: 'drift',
  rader: ['T27'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    subjekt.type === 'drift' &&
    ((ressurs.slag === 'drift' && handling.startsWith('drift-')) ||
      (ressurs.slag === 'mottak' && handling === 'importer'))
      ? tillat('ingen')
      : null,
}
