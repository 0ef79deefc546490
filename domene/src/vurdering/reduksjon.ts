import type { Belop } from '../felles/belop.ts'
import type { Linjebeslutning, Linjeinnhold } from './hendelser.ts'

/** Beløpet er lavere enn utgangspunktet i minst én måned, og ikke likt det i noen. Uten kjent utgangspunkt er det ikke lavere enn noe. */
export const erUnderUtgangspunktet = (
  belop: Belop,
  utgangspunkter: readonly (Belop | undefined)[],
): boolean => !utgangspunkter.includes(belop) && utgangspunkter.some(u => u !== undefined && belop < u)

/**
 * En del av det de søkte om, eller faktisk betaler, er avslått etter § 18: beløpet som dekkes, er lavere. Er linjen dekket etter § 19,
 * er det § 19 som er vurdert, med linjens egne grunner.
 */
export const erDelvisAvslatt = (
  { faktisk }: Pick<Linjeinnhold, 'faktisk'>,
  b: Linjebeslutning | undefined,
): boolean => b?.utfall === 'innvilget' && b.hjemmel === '18' && faktisk !== undefined && b.belop < faktisk

/** Linjen trenger sin egen vurdering etter § 19 før vedtaket: den er avslått, helt eller delvis. */
export const trenger19 = (i: Pick<Linjeinnhold, 'faktisk'>, b: Linjebeslutning | undefined): boolean =>
  b?.utfall === 'avslatt' || erDelvisAvslatt(i, b)
