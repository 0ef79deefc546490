import type { Handling } from './handling.ts'
import { handlingsslag } from './handling.ts'
import * as avslutning from './regler/avslutning.ts'
import * as kjerne from './regler/kjerneregler.ts'
import * as kommune from './regler/kommuneregler.ts'
import * as sak from './regler/sakregler.ts'
import * as tilgang from './regler/tilgangsregler.ts'
import { FINNES_IKKE } from './svar.ts'
import type { Avgjorelse, Kontekst, Regel, Ressurs, Sporsmal, Subjekt } from './typer.ts'

/**
 * Reglene i den rekkefølgen de spørres. Første svar gjelder.
 * Kjernereglene står først og kan bare si nei; ingen senere regel kan gjøre dem om.
 * Så kommer reglene som slipper gjennom, og til slutt dem som sier hvordan neiet skal lyde.
 */
export const REGLER: readonly Regel[] = [
  kjerne.registerUtilgjengelig,
  kjerne.annenKommune,
  kjerne.strengtFortrolig,
  kjerne.fortrolig,
  kjerne.egneData,
  kjerne.naerRelasjon,
  kjerne.inhabil,
  kjerne.egenGodkjenning,
  kjerne.maskinFatterIkkeVedtak,
  tilgang.egenTilgang,
  tilgang.toOmTilgang,
  sak.tildeltSak,
  sak.andreleser,
  sak.saksprove,
  sak.levertLesing,
  sak.taSak,
  sak.nodhjelp,
  sak.lederFordeler,
  sak.lederOversikt,
  sak.lederRisiko,
  sak.kontaktsenterStatus,
  kommune.kommunerolle,
  kommune.sok,
  kommune.egetUtkast,
  tilgang.egneForhold,
  kommune.integrasjonLeverer,
  kommune.drift,
  avslutning.utenforSaksarbeid,
  avslutning.lederLeserIkkeStrengt,
  avslutning.godkjenningKreverFagansvarlig,
  avslutning.ikkeGittDeg,
  avslutning.annetKontor,
  avslutning.ufordelt,
  avslutning.ikkeTildelt,
  avslutning.ingenRegelTillater,
]

/** Hvem som får se og gjøre hva. Den eneste portvakten: alt som vises eller endres, spør her først. */
export const avgjor = (
  subjekt: Subjekt,
  handling: Handling,
  ressurs: Ressurs,
  kontekst: Kontekst,
): Avgjorelse => avgjorMed(REGLER, { subjekt, handling, ressurs, kontekst })

/** Spør en gitt regelliste. Brukes av `avgjor`, og av testen som tar bort én og én regel. */
export function avgjorMed(regler: readonly Regel[], s: Sporsmal): Avgjorelse {
  if (handlingsslag[s.handling] !== s.ressurs.slag)
    throw new Error(`Handlingen ${s.handling} gjelder ikke ressursen ${s.ressurs.slag}`)
  for (const regel of regler) {
    const svar = regel.vurder(s)
    if (svar !== null) return { ...svar, regel: regel.navn }
  }
  return { utfall: 'avsla', regel: 'ingen-regel', synlighet: 'skjult', setning: FINNES_IKKE }
}
