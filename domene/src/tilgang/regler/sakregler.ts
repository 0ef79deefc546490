import { egetKontor, erSaksbehandler, erTildelt, harRolle, skjerming } from '../egenskaper.ts'
import type { Handling } from '../handling.ts'
import { tillat } from '../svar.ts'
import type { Regel } from '../typer.ts'

const TILDELTES_HANDLINGER: readonly Handling[] = [
  'les-sak',
  'folg-sak',
  'les-status',
  'les-risiko',
  'skriv-sak',
  'foresla-vedtak',
  'innvilg-nodhjelp',
]

/** Tilgang følger tildelingen, ikke ansettelsen. Gjelder også graderte saker for den autoriserte kretsen. */
export const tildeltSak: Regel = {
  navn: 'tildelt-sak',
  rader: ['T01', 'T07'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    ressurs.slag === 'sak' &&
    erSaksbehandler(subjekt) &&
    erTildelt(subjekt, ressurs) &&
    TILDELTES_HANDLINGER.includes(handling)
      ? tillat('full')
      : null,
}

/**
 * Fagansvarlig leser og godkjenner saken hun er tildelt, og ved eget kontor den som venter på andreleser.
 * En gradert sak må være tildelt (T08).
 */
export const andreleser: Regel = {
  navn: 'andreleser',
  rader: ['T01', 'T13'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) => {
    if (ressurs.slag !== 'sak' || subjekt.type !== 'ansatt' || !harRolle(subjekt, 'fagansvarlig')) return null
    const venter =
      ressurs.venterPaaAndreleser && egetKontor(subjekt, ressurs) && skjerming(ressurs.gradering) === 'ingen'
    if (handling === 'godkjenn-vedtak' && (erTildelt(subjekt, ressurs) || venter)) return tillat('full')
    return (handling === 'les-sak' || handling === 'folg-sak') && venter ? tillat('full') : null
  },
}

/** En sak ingen har, kan tas av den som arbeider ved kontoret. Kjernereglene har stengt graderte for dem utenfor kretsen. */
export const taSak: Regel = {
  navn: 'ta-sak',
  rader: ['T02', 'T08'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    handling === 'ta-sak' &&
    ressurs.slag === 'sak' &&
    ressurs.ufordelt &&
    erSaksbehandler(subjekt) &&
    egetKontor(subjekt, ressurs)
      ? tillat('ingen')
      : null,
}

/** Mat, varme og tak over hodet venter ikke på at saken er fordelt: én autorisert ved kontoret kan innvilge. */
export const nodhjelp: Regel = {
  navn: 'nodhjelp',
  rader: ['T02', 'T12'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    handling === 'innvilg-nodhjelp' &&
    ressurs.slag === 'sak' &&
    erSaksbehandler(subjekt) &&
    egetKontor(subjekt, ressurs)
      ? tillat('ingen')
      : null,
}

/** Lederen fordeler kontorets saker, også bort fra en inhabil. Graderte bare når lederen er i kretsen (kjernereglene). */
export const lederFordeler: Regel = {
  navn: 'leder-fordeler',
  rader: ['T12'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    handling === 'fordel-sak' &&
    ressurs.slag === 'sak' &&
    subjekt.type === 'ansatt' &&
    harRolle(subjekt, 'leder') &&
    egetKontor(subjekt, ressurs)
      ? tillat('oversikt')
      : null,
}

/** Lederen ser oversikten over kontorets ugraderte saker, ikke innholdet. */
export const lederOversikt: Regel = {
  navn: 'leder-oversikt',
  rader: ['T01', 'T02'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    (handling === 'les-sak' || handling === 'les-status') &&
    ressurs.slag === 'sak' &&
    subjekt.type === 'ansatt' &&
    harRolle(subjekt, 'leder') &&
    egetKontor(subjekt, ressurs) &&
    skjerming(ressurs.gradering) === 'ingen'
      ? tillat('oversikt')
      : null,
}

/** Lederen har ansvaret for at ingen går alene inn i noe farlig, og leser derfor det som er tenkt før et møte, i kontorets ugraderte saker. */
export const lederRisiko: Regel = {
  navn: 'leder-risiko',
  rader: ['T01', 'T02'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    handling === 'les-risiko' &&
    ressurs.slag === 'sak' &&
    subjekt.type === 'ansatt' &&
    harRolle(subjekt, 'leder') &&
    egetKontor(subjekt, ressurs) &&
    skjerming(ressurs.gradering) === 'ingen'
      ? tillat('oversikt')
      : null,
}

/** Kontaktsenteret får vite at det finnes en sak, hvor den er, status, neste steg og frist. Aldri beløp, barn eller formål. */
export const kontaktsenterStatus: Regel = {
  navn: 'kontaktsenter-status',
  rader: ['T01', 'T02', 'T03', 'T22'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    handling === 'les-status' &&
    ressurs.slag === 'sak' &&
    harRolle(subjekt, 'kontaktsenter') &&
    skjerming(ressurs.gradering) === 'ingen'
      ? tillat('status')
      : null,
}
