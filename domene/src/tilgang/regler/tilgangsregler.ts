import { harRolle } from '../egenskaper.ts'
import type { Handling } from '../handling.ts'
import { avslaSynlig, tillat } from '../svar.ts'
import type { Regel } from '../typer.ts'

/** Det ingen gjør med sin egen tilgang. Å melde at noen er nær, er unntatt: det stenger, og åpner aldri. */
const ALDRI_EGEN: readonly Handling[] = [
  'foresla-tilgang',
  'bekreft-tilgang',
  'avslutt-tilgang',
  'fjern-forhold',
]

/** Ingen gir seg selv en rolle, og ingen fjerner selv det som stenger dem ute fra en sak. */
export const egenTilgang: Regel = {
  navn: 'egen-tilgang',
  rader: ['T27'],
  kjerne: true,
  vurder: ({ subjekt, handling, ressurs }) =>
    ressurs.slag === 'ansatt' &&
    subjekt.type === 'ansatt' &&
    ressurs.ansattId === subjekt.ansattId &&
    ALDRI_EGEN.includes(handling)
      ? avslaSynlig('Dette gjelder din egen tilgang. Den kan bare andre endre.')
      : null,
}

/** Roller og krets endres av to: en foreslår, en annen bekrefter. Vet vi ikke hvem som foreslo, kan ingen bekrefte. */
export const toOmTilgang: Regel = {
  navn: 'to-om-tilgang',
  rader: ['T27'],
  kjerne: true,
  vurder: ({ subjekt, handling, ressurs }) => {
    if (handling !== 'bekreft-tilgang' || ressurs.slag !== 'ansatt' || subjekt.type !== 'ansatt') return null
    if (!harRolle(subjekt, 'administrator', 'leder')) return null
    const { foreslattAv = null } = ressurs
    if (foreslattAv === null)
      return avslaSynlig('Vi vet ikke hvem som foreslo endringen, og da kan den ikke bekreftes.')
    return foreslattAv === subjekt.ansattId
      ? avslaSynlig('Du har selv foreslått endringen. En annen leder eller administrator må bekrefte den.')
      : null
  },
}

/** Enhver ansatt ser og melder hvem som er nær seg selv. */
export const egneForhold: Regel = {
  navn: 'egne-forhold',
  rader: ['T10', 'T11'],
  kjerne: false,
  vurder: ({ subjekt, handling, ressurs }) =>
    (handling === 'les-forhold' || handling === 'meld-forhold') &&
    ressurs.slag === 'ansatt' &&
    subjekt.type === 'ansatt' &&
    ressurs.ansattId === subjekt.ansattId
      ? tillat('full')
      : null,
}
