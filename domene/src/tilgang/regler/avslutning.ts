import { egetKontor, erSaksbehandler, erTildelt, harRolle, kjennerSaker, skjerming } from '../egenskaper.ts'
import { avslaSkjult, avslaSynlig } from '../svar.ts'
import type { Regel } from '../typer.ts'

/** Den som ikke arbeider i saker, får samme svar for en sak som finnes og en som ikke finnes. */
export const utenforSaksarbeid: Regel = {
  navn: 'utenfor-saksarbeid',
  rader: ['T01', 'T02', 'T03', 'T22', 'T27', 'T29'],
  kjerne: false,
  vurder: ({ subjekt, ressurs }) =>
    subjekt.type !== 'ansatt' || (ressurs.slag === 'sak' && !kjennerSaker(subjekt)) ? avslaSkjult : null,
}

/** En leder som ikke selv behandler saker, leser aldri en strengt fortrolig sak, heller ikke i kretsen. */
export const lederLeserIkkeStrengt: Regel = {
  navn: 'leder-leser-ikke-strengt-fortrolig',
  rader: ['T07', 'T08'],
  kjerne: false,
  vurder: ({ subjekt, ressurs }) =>
    ressurs.slag === 'sak' && skjerming(ressurs.gradering) === 'strengt' && !erSaksbehandler(subjekt)
      ? avslaSkjult
      : null,
}

/** Godkjenning er fagansvarligs. */
export const godkjenningKreverFagansvarlig: Regel = {
  navn: 'krever-fagansvarlig',
  rader: ['T13'],
  kjerne: false,
  vurder: ({ subjekt, handling }) =>
    handling === 'godkjenn-vedtak' && !harRolle(subjekt, 'fagansvarlig')
      ? avslaSynlig('Bare en fagansvarlig kan godkjenne et vedtak.')
      : null,
}

/** Hun leser saken fordi et annet vedtak i den er gitt til henne. */
export const ikkeGittDeg: Regel = {
  navn: 'ikke-gitt-deg',
  rader: ['T13'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    handling === 'godkjenn-vedtak' &&
    ressurs.slag === 'sak' &&
    subjekt.type === 'ansatt' &&
    ressurs.lesere.includes(subjekt.ansattId)
      ? avslaSynlig('Dette vedtaket er ikke gitt til deg å lese. Be den som har saken, om å gi deg det også.')
      : null,
}

export const annetKontor: Regel = {
  navn: 'annet-kontor',
  rader: ['T03'],
  kjerne: false,
  vurder: ({ subjekt, ressurs }) =>
    ressurs.slag === 'sak' &&
    subjekt.type === 'ansatt' &&
    !egetKontor(subjekt, ressurs) &&
    !erTildelt(subjekt, ressurs)
      ? avslaSynlig('Saken hører til et annet kontor.')
      : null,
}

/** Den kan tas av den som arbeider her, så veien inn er en annen enn å spørre noen. */
export const ufordelt: Regel = {
  navn: 'ufordelt',
  rader: ['T02', 'T08'],
  kjerne: false,
  vurder: ({ subjekt, ressurs }) =>
    ressurs.slag === 'sak' && ressurs.ufordelt && erSaksbehandler(subjekt) && egetKontor(subjekt, ressurs)
      ? avslaSynlig('Ingen har tatt saken ennå. Ta den for å lese den.')
      : null,
}

export const ikkeTildelt: Regel = {
  navn: 'ikke-tildelt',
  rader: ['T02', 'T08'],
  kjerne: false,
  vurder: ({ subjekt, ressurs }) =>
    ressurs.slag === 'sak' && subjekt.type === 'ansatt' && !erTildelt(subjekt, ressurs)
      ? avslaSynlig('Saken er ikke tildelt deg. Be den som har saken, eller lederen din, om å få den.')
      : null,
}

/** Det ingen regel har sagt ja til, er et nei. */
export const ingenRegelTillater: Regel = {
  navn: 'rollen-gir-ikke-tilgang',
  rader: ['T26', 'T27'],
  kjerne: false,
  vurder: () => avslaSynlig('Rollen din gir ikke tilgang til dette.'),
}
