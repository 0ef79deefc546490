import { umulig } from '../../felles/resultat.ts'
import { sosialtjenesteloven } from '../hjemmel.ts'
import { kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 19 Stønad i særlige tilfeller. Kommunen kan gi økonomisk hjelp selv om vilkårene i § 18 ikke er til stede, til den som
 * trenger det for å overvinne eller tilpasse seg en vanskelig livssituasjon.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§19.
 * Veiledning: Navs veileder punkt 3; landsomfattende tilsyn 2022–2023, målepunkt V4 (§ 19 vurdert når § 18 er avslått).
 * Overlatt til skjønn: om det foreligger et særlig tilfelle, og hva som trengs.
 * Vårt valg: også et delvis avslag etter § 18 krever en egen § 19-vurdering med egne grunner før vedtaket fattes.
 */
export const hjemmel = sosialtjenesteloven('19', 'Stønad i særlige tilfeller')

export type Fakta = { readonly avslagEtter18: 'helt' | 'delvis' | 'ingen' }

/** Om § 19 må vurderes med egne grunner før det kan fattes vedtak. Ellers kan den vurderes. */
export const ma19Vurderes = ({ avslagEtter18 }: Fakta): boolean => avslagEtter18 !== 'ingen'

/** Spørsmålet saksbehandleren skal svare på. Utfallet er alltid skjønn. */
export const vurderEtter19 = (fakta: Fakta): Subsumsjon =>
  kreverSkjonn(
    hjemmel,
    'Trenger søkeren eller barna hjelpen for å overvinne eller tilpasse seg en vanskelig livssituasjon, og hvorfor eller hvorfor ikke?',
    avslagstekst(fakta.avslagEtter18),
  )

function avslagstekst(avslag: Fakta['avslagEtter18']): string {
  switch (avslag) {
    case 'helt':
      return 'Behovet er ikke dekket etter § 18.'
    case 'delvis':
      return 'Behovet er bare delvis dekket etter § 18.'
    case 'ingen':
      return 'Ingen del av søknaden er avslått etter § 18.'
    default:
      return umulig(avslag)
  }
}
