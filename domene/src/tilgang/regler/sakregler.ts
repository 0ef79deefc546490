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
  'gi-til-leser',
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
 * Fagansvarlig leser og godkjenner saken hun er tildelt, og ved eget kontor den som venter på andreleser. En gradert sak må være
 * tildelt (T08), eller vedtaket i den gitt til henne å lese (ADR 0046): da leser hun saken, og godkjenner det ene vedtaket. Kjernereglene har alt stengt
 * den for alle utenfor kretsen.
 */
export const andreleser: Regel = {
  navn: 'andreleser',
  rader: ['T01', 'T08', 'T13'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs, kontekst }) => {
    if (ressurs.slag !== 'sak' || subjekt.type !== 'ansatt' || !harRolle(subjekt, 'fagansvarlig')) return null
    const ugradert = skjerming(ressurs.gradering) === 'ingen'
    const gittHenne = ugradert ? egetKontor(subjekt, ressurs) : ressurs.lesere.includes(subjekt.ansattId)
    const venter = ressurs.venterPaaAndreleser && gittHenne
    const detteErGittHenne = venter && (ugradert || kontekst.leser === subjekt.ansattId)
    if (handling === 'godkjenn-vedtak' && (erTildelt(subjekt, ressurs) || detteErGittHenne))
      return tillat('full')
    return (handling === 'les-sak' || handling === 'folg-sak') && venter ? tillat('full') : null
  },
}

/**
 * Den saken er trukket for, leser den, og skriver bare i lesingen sin. Kjernereglene har stengt for den som er inhabil eller nær, og for
 * graderte saker utenfor kretsen; en leder som ikke behandler saker, leser heller ikke her en strengt fortrolig.
 */
export const saksprove: Regel = {
  navn: 'saksprove',
  rader: ['T35'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    ressurs.slag === 'sak' &&
    subjekt.type === 'ansatt' &&
    harRolle(subjekt, 'fagansvarlig', 'leder') &&
    ressurs.proveLesere.includes(subjekt.ansattId) &&
    PROVELESERENS.includes(handling) &&
    (skjerming(ressurs.gradering) !== 'strengt' || erSaksbehandler(subjekt))
      ? tillat('full')
      : null,
}
const PROVELESERENS: readonly Handling[] = ['les-sak', 'folg-sak', 'les-saksprove', 'skriv-saksprove']

/** En levert lesing leses igjen av den som skrev den, og av lederen ved kontoret når saken er ugradert. Saken selv er stengt. */
export const levertLesing: Regel = {
  navn: 'levert-lesing',
  rader: ['T35'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    handling === 'les-saksprove' &&
    ressurs.slag === 'sak' &&
    subjekt.type === 'ansatt' &&
    skjerming(ressurs.gradering) === 'ingen' &&
    harRolle(subjekt, 'fagansvarlig', 'leder') &&
    (ressurs.harLest.includes(subjekt.ansattId) ||
      (harRolle(subjekt, 'leder') && egetKontor(subjekt, ressurs) && ressurs.harLest.length > 0))
      ? tillat('full')
      : null,
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

/**
 * Lederen fordeler kontorets saker, også bort fra en inhabil, og gir et vedtak i en gradert sak til en leser. Graderte bare når
 * lederen er i kretsen (kjernereglene).
 */
export const lederFordeler: Regel = {
  navn: 'leder-fordeler',
  rader: ['T08', 'T12'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    (handling === 'fordel-sak' || handling === 'gi-til-leser') &&
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
