import type { Foreldresyn } from '../grunner/hendelser.ts'
import { gjeldendeSvar } from '../kartlegging/svar.ts'
import { erTom, type Omgivelse } from '../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import type { Barnetekst } from './hendelser.ts'

/**
 * Det en forelder har sagt til Nav, er taushetsbelagt også for den andre forelderen (forvaltningsloven § 13, sosialtjenesteloven § 44).
 * Brevet går til søkeren. Er det ikke den brevet går til som mener dette, står ordene i saken og ikke i brevet, med mindre et menneske
 * velger det og skriver hvorfor: har synet vært avgjørende, har parten som regel krav på å få vite det (forvaltningsloven §§ 17 og 25),
 * med unntakene i § 19. Er noen i saken vernet, kommer de aldri i brevet. Uten svar på hvem det er, er det som om det er en annen.
 *
 * At et svar om vold eller utrygghet er nok til å holde ordene ute, også uten adressebeskyttelse, er vårt valg (ADR 0039).
 */
export function synetIBrevet(
  syn: Foreldresyn | undefined,
  vernet: boolean,
): Pick<Foreldresyn, 'mener' | 'telte'> | undefined {
  if (syn?.brev?.slag === 'mottaker') return syn
  return syn?.brev?.slag === 'tas-med' && !vernet ? syn : undefined
}

/** Noen i saken har adressebeskyttelse, eller det siste noen har svart, handler om trygghet. Ukjent gradering er vern. */
export const harForeldrevern = (sak: Sak, { personer }: Pick<Omgivelse, 'personer'>): boolean =>
  personerISaken(sak).some(id => (personer[id]?.gradering ?? 'ukjent') !== 'ugradert') || harSkjermetSvar(sak)

/** Et svar er skjermet av det det handler om, uten at noen har skrevet det om siden. */
export const harSkjermetSvar = (sak: Pick<Sak, 'kartlegging'>): boolean =>
  Object.values(sak.kartlegging.celler).some(celler =>
    Object.values(celler).some(celle => gjeldendeSvar(celle)?.skjermet === true),
  )

/** Hvorfor forelderens syn ikke kan tas imot slik, eller ingenting. */
export function feilIForeldresynet(
  sak: Sak,
  syn: Barnetekst['foreldresyn'],
  o: Pick<Omgivelse, 'personer'>,
): 'tekst-mangler' | 'ma-begrunnes' | 'forelder-vernet' | undefined {
  if (!syn) return undefined
  if (erTom(syn.mener)) return 'tekst-mangler'
  if (syn.brev?.slag !== 'tas-med') return undefined
  if (harForeldrevern(sak, o)) return 'forelder-vernet'
  return erTom(syn.brev.grunn) ? 'ma-begrunnes' : undefined
}
