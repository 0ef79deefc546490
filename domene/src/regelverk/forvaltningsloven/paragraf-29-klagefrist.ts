import { type Dato, leggTilDager } from '../../felles/dato.ts'
import { forvaltningsloven } from '../hjemmel.ts'
import { sisteDagEtter30 } from './paragraf-30-nar-klagen-er-fremsatt.ts'

/**
 * § 29 Klagefrist. Fristen er tre uker fra underretningen kom frem til parten. Har parten krevd begrunnelse etter § 24 andre
 * ledd, begynner en ny frist når begrunnelsen er kommet frem. Kommunen eller Statsforvalteren kan i særlige tilfeller
 * forlenge fristen før den er ute.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§29; beregningen: § 30, jf. domstolloven
 * §§ 148 og 149. Etter ny lov § 63 løper fristen fra varselet er sendt når vedtaket ligger i en portal; gjelder ikke ennå.
 * Overlatt til skjønn: om en klage etter fristen likevel skal behandles (§ 31), og om fristen skal forlenges.
 * Vårt valg: fristen er borgerens. Ender den på en lørdag, helligdag, 1. eller 17. mai, er neste virkedag siste dag.
 */
export const hjemmel = forvaltningsloven('29', 'Klagefrist', { paragraf: '63', tittel: 'Klagefrist' })

export type Fakta = {
  /** Dagen underretningen kom frem, ikke dagen den ble sendt. */
  readonly kommetFrem: Dato
  /** Dagen en begrunnelse som parten krevde, kom frem. */
  readonly begrunnelseKommetFrem?: Dato
}

/** Siste dag det kan klages. */
export const klagefrist = ({ kommetFrem, begrunnelseKommetFrem }: Fakta): Dato =>
  sisteDagEtter30(leggTilDager(begrunnelseKommetFrem ?? kommetFrem, KLAGEFRIST_DAGER))

/** Tre uker (§ 29 første ledd). */
const KLAGEFRIST_DAGER = 21
