import type { Maned } from '../../felles/dato.ts'
import { visManed } from '../../felles/kalender.ts'
import { sosialtjenesteloven } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 26 Refusjon i ytelser fra folketrygden m.m. Får en som har hatt stønad, en ytelse med tilbakevirkning, kan kommunen kreve hel eller
 * delvis refusjon i etterbetalingen, for utlegg til samme formål og for samme tidsrom. Er mottakeren gift, kan refusjon også kreves hos
 * ektefellen når stønaden er kommet ektefellen til gode.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§26. Ikke lest: folketrygdloven, og lovene om krigspensjonering.
 * Veiledning: Statsforvalterens tolkningsuttalelser om refusjon etter § 26.
 * Overlatt til skjønn: om formålet er det samme, og om kravet skal være helt, delvis eller ikke reises.
 * Vårt valg: regelen sier hvilke måneder som er felles, aldri beløpet. Refusjon varsles (forvaltningsloven § 16). Samboere er ikke nevnt.
 */
export const hjemmel = sosialtjenesteloven('26', 'Refusjon i ytelser fra folketrygden m.m.')

export type Fakta = {
  readonly stonadFor: readonly Maned[]
  readonly etterbetaltFor: readonly Maned[]
  /** Saksbehandlerens svar; `undefined` når ingen har tatt stilling. */
  readonly sammeFormal: boolean | undefined
}

/** «Ikke oppfylt»: ingen felles måned, eller ikke samme formål. Ellers er det et menneskes svar. */
export function kanKreveRefusjon({ stonadFor, etterbetaltFor, sammeFormal }: Fakta): Subsumsjon {
  const felles = stonadFor.filter(m => etterbetaltFor.includes(m))
  if (felles.length === 0) return ikkeOppfylt(hjemmel, 'Stønaden og etterbetalingen har ingen felles måned.')
  const maneder = `Felles måneder: ${felles.map(visManed).join(', ')}.`
  if (sammeFormal === false) return ikkeOppfylt(hjemmel, maneder, 'Formålet er ikke det samme.')
  return sammeFormal === undefined
    ? kreverSkjonn(hjemmel, 'Gjelder stønaden og etterbetalingen samme formål?', maneder)
    : kreverSkjonn(hjemmel, 'Skal kommunen kreve hele beløpet, en del av det, eller la det være?', maneder)
}
