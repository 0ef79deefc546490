import { umulig } from '../../felles/resultat.ts'
import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 19 Innskrenket adgang til visse slags opplysninger. En part har ikke krav på opplysninger som det av hensyn til egen helse eller forholdet til
 * nærstående er utilrådelig å få; en representant kan få dem på anmodning (første ledd bokstav d). Når det ikke er av vesentlig betydning for parten,
 * gjelder det samme andres helse, og andre forhold som av særlige grunner ikke bør sies videre (andre ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§19. Bokstav a–c (utenriks, forretning, forskning) er lest og ikke bygget.
 * Ny lov § 50 har også unntak for kilder og for fare; den gjelder ikke ennå. Avslag på innsyn er skriftlig, sier hvilken bestemmelse, ledd og bokstav som er
 * brukt, og kan påklages (§ 21).
 * Overlatt til skjønn: om det er utilrådelig, om det er av vesentlig betydning, og om særlige grunner foreligger.
 * Vårt valg: maskinen holder aldri noe tilbake på egen hånd. Et merke på et notat er et menneskes syn, og prøves når noen ber om innsyn.
 */
export const hjemmel = forvaltningsloven('19', 'Innskrenket adgang til visse slags opplysninger', {
  paragraf: '50',
  tittel: 'Unntak fra partsinnsyn for enkelte opplysninger',
})

export type Fakta = {
  readonly grunn: 'ingen' | 'egen-helse-eller-naerstaende' | 'andres-helse' | 'andre-saerlige-grunner'
}

/** «Ikke oppfylt»: ingen grunn til å holde noe tilbake er oppgitt. Ellers er det et menneskes svar. */
export function kanUnntasFraInnsyn({ grunn }: Fakta): Subsumsjon {
  switch (grunn) {
    case 'ingen':
      return ikkeOppfylt(hjemmel, 'Ingen grunn etter § 19 er oppgitt.')
    case 'egen-helse-eller-naerstaende':
      return kreverSkjonn(
        medLedd(hjemmel, 'første'),
        'Er det utilrådelig at parten får vite det, og kan en representant få det i stedet?',
      )
    case 'andres-helse':
    case 'andre-saerlige-grunner':
      return kreverSkjonn(
        medLedd(hjemmel, 'andre'),
        'Er opplysningen av vesentlig betydning for parten? Da har parten krav på den.',
      )
    default:
      return umulig(grunn)
  }
}
