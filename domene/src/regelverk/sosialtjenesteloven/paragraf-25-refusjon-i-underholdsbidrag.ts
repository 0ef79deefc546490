import { umulig } from '../../felles/resultat.ts'
import { medLedd, sosialtjenesteloven } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 25 Refusjon i underholdsbidrag. Stønad i påvente av at krav om underholdsbidrag blir avgjort, kan gis på vilkår av at kommunen overtar
 * retten til bidraget. Det samme gjelder når bidraget ikke betales. Folketrygdens refusjonsrett etter forskotteringsloven går foran
 * (andre ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§25. Ikke lest: forskotteringsloven § 10.
 * Overlatt til skjønn: om vilkåret skal settes, og om kravet skal inndrives.
 * Vårt valg: uten vilkåret i vedtaket er svaret nei. Refusjon varsles (forvaltningsloven § 16) og regnes måned for måned.
 */
export const hjemmel = sosialtjenesteloven('25', 'Refusjon i underholdsbidrag')

export type Fakta = {
  readonly grunn: 'bidraget-er-ikke-avgjort' | 'bidraget-betales-ikke' | 'ingen'
  readonly vilkarIVedtaket: boolean
}

/** «Ikke oppfylt»: kommunen kan ikke overta retten til bidraget. Ellers er det et menneskes svar. */
export function kanOvertaBidrag({ grunn, vilkarIVedtaket }: Fakta): Subsumsjon {
  const forsteLedd = medLedd(hjemmel, 'første')
  switch (grunn) {
    case 'ingen':
      return ikkeOppfylt(forsteLedd, 'Stønaden er ikke gitt fordi et underholdsbidrag mangler.')
    case 'bidraget-er-ikke-avgjort':
    case 'bidraget-betales-ikke':
      return vilkarIVedtaket
        ? kreverSkjonn(
            forsteLedd,
            'Skal kravet overtas og inndrives, for hvilke måneder, og hva betyr det for barnet?',
            'Vedtaket har vilkåret om at retten til bidraget overtas.',
          )
        : ikkeOppfylt(forsteLedd, 'Vedtaket har ikke vilkåret om at retten til bidraget overtas.')
    default:
      return umulig(grunn)
  }
}
