import { harRolle, iAutorisertKrets, kjennerSaker, menneskeneI, skjerming } from '../egenskaper.ts'
import { type Handling, INNTAK, VEDTAKSHANDLINGER } from '../handling.ts'
import { avslaSkjult, avslaSynlig, avslaUtilgjengelig } from '../svar.ts'
import type { Kontekst, Regel } from '../typer.ts'

/** Register eller logg er nede: ingenting vises. Inntak og drift står åpent, for det viser ingenting om noen. */
export const registerUtilgjengelig: Regel = {
  navn: 'register-utilgjengelig',
  rader: ['T31'],
  kjerne: true,
  vurder: ({ subjekt, handling, kontekst }) =>
    (kontekst.register === 'oppe' && kontekst.logg === 'oppe') ||
    INNTAK.includes(handling) ||
    (subjekt.type === 'drift' && handling.startsWith('drift-'))
      ? null
      : avslaUtilgjengelig(
          'Vi kan ikke vise noe akkurat nå, fordi oppslaget ikke kan kontrolleres og loggføres. Prøv igjen om litt.',
        ),
}

/** En annen kommunes opplysninger finnes ikke for oss. */
export const annenKommune: Regel = {
  navn: 'annen-kommune',
  rader: ['T04'],
  kjerne: true,
  vurder: ({ subjekt, ressurs }) => (ressurs.kommune === subjekt.kommune ? null : avslaSkjult),
}

/** Strengt fortrolig, også utland og ukjent: utenfor den autoriserte kretsen finnes verken saken eller meldingen. */
export const strengtFortrolig: Regel = {
  navn: 'strengt-fortrolig',
  rader: ['T06', 'T07', 'T08'],
  kjerne: true,
  vurder: ({ subjekt, ressurs }) => {
    const folk = menneskeneI(ressurs)
    return folk && skjerming(folk.gradering) === 'strengt' && !iAutorisertKrets(subjekt) ? avslaSkjult : null
  },
}

/** Fortrolig: den som arbeider i saker, får vite at en annen må ta den. For alle andre finnes den ikke. */
export const fortrolig: Regel = {
  navn: 'fortrolig',
  rader: ['T05'],
  kjerne: true,
  vurder: ({ subjekt, ressurs }) => {
    const folk = menneskeneI(ressurs)
    if (!folk || skjerming(folk.gradering) !== 'fortrolig') return null
    if (iAutorisertKrets(subjekt)) return null
    return kjennerSaker(subjekt)
      ? avslaSynlig('Saken har adressebeskyttelse. Bare den autoriserte kretsen kan åpne den.')
      : avslaSkjult
  },
}

export const egneData: Regel = {
  navn: 'egne-data',
  rader: ['T10'],
  kjerne: true,
  vurder: ({ subjekt, ressurs }) =>
    subjekt.type === 'ansatt' && subjekt.egnePersoner.some(p => menneskeneI(ressurs)?.personer.includes(p))
      ? avslaSynlig('Dette er din egen sak. Den kan du se på Min side, ikke i fagsystemet.')
      : null,
}

/**
 * Nær slekt og familie gjør en inhabil etter fvl. § 6 første ledd, uten at noen trenger å melde det. Unntaket i § 7 er det samme
 * som for den som har meldt seg inhabil: en foreløpig avgjørelse om nødhjelp, med grunn. Det gjelder aldri ens egen sak (T10).
 */
export const naerRelasjon: Regel = {
  navn: 'naer-relasjon',
  rader: ['T11'],
  kjerne: true,
  vurder: ({ subjekt, handling, ressurs, kontekst }) =>
    subjekt.type === 'ansatt' &&
    subjekt.naerePersoner.some(p => menneskeneI(ressurs)?.personer.includes(p)) &&
    !erForelopigEtter7(handling, kontekst)
      ? avslaSynlig(
          'Saken gjelder noen du er i nær slekt eller familie med. En kollega må ta den. Haster det, kan du treffe en foreløpig avgjørelse om nødhjelp og skrive hvorfor det ikke kan vente (forvaltningsloven § 7).',
        )
      : null,
}

/** Fvl. § 7: når venting ville skade, kan også en inhabil treffe en foreløpig avgjørelse. Grunnen er et menneskes egne ord. */
const erForelopigEtter7 = (handling: Handling, kontekst: Kontekst): boolean =>
  handling === 'innvilg-nodhjelp' && (kontekst.forelopigAvgjorelse?.grunn.trim() ?? '') !== ''

/**
 * Den som har meldt seg inhabil, verken leser, skriver eller avgjør. To ting står igjen: lederen kan gi saken til en annen,
 * og fvl. § 7 lar også en inhabil treffe en foreløpig avgjørelse når venting ville skade; da med grunn og ny vurdering.
 */
export const inhabil: Regel = {
  navn: 'inhabil',
  rader: ['T12'],
  kjerne: true,
  vurder: ({ subjekt, handling, ressurs, kontekst }) => {
    if (ressurs.slag !== 'sak' || subjekt.type !== 'ansatt') return null
    if (!ressurs.inhabile.includes(subjekt.ansattId)) return null
    if (handling === 'fordel-sak' && harRolle(subjekt, 'leder')) return null
    if (erForelopigEtter7(handling, kontekst)) return null
    return avslaSynlig(
      'Du har meldt deg inhabil i saken. Haster det, kan du treffe en foreløpig avgjørelse om nødhjelp og skrive hvorfor det ikke kan vente (forvaltningsloven § 7).',
    )
  },
}

/** Andreleser er alltid en annen. Vet vi ikke hvem som foreslo, kan ingen godkjenne. */
export const egenGodkjenning: Regel = {
  navn: 'egen-godkjenning',
  rader: ['T13'],
  kjerne: true,
  vurder: ({ subjekt, handling, kontekst }) => {
    // Den som ikke arbeider i saker, får 404 av en senere regel; et synlig nei ville røpet at saken finnes.
    if (handling !== 'godkjenn-vedtak' || !kjennerSaker(subjekt)) return null
    if (kontekst.foreslattAv === undefined || kontekst.foreslattAv === null)
      return avslaSynlig('Vi vet ikke hvem som foreslo vedtaket, og da kan det ikke godkjennes.')
    return kontekst.foreslattAv === subjekt.ansattId
      ? avslaSynlig('Du har selv foreslått vedtaket. En annen må lese og godkjenne det.')
      : null
  },
}

/** En maskin fatter aldri vedtak, og foreslår det heller ikke. */
export const maskinFatterIkkeVedtak: Regel = {
  navn: 'maskin-fatter-ikke-vedtak',
  rader: ['T13', 'T29'],
  kjerne: true,
  vurder: ({ subjekt, handling }) =>
    subjekt.type !== 'ansatt' && VEDTAKSHANDLINGER.includes(handling)
      ? avslaSynlig('Et vedtak fattes av et navngitt menneske.')
      : null,
}
