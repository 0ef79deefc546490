import type { AnsattId } from '../../felles/id.ts'
import { harArbeidet } from '../../sak/tilKontroll.ts'
import type { Sak } from '../../sak/tilstand.ts'
import type { FattetVedtak } from '../tilstand.ts'

/** De som ikke kan lese vedtaket etterpå: den som skrev det, den som svarer for det, og alle som har arbeidet med det. */
export const kanIkkeLeseEtterpa = (sak: Sak, v: FattetVedtak): readonly AnsattId[] => [
  ...new Set([
    ...harArbeidet(sak, v.soknadId),
    ...(v.foreslattAv.type === 'ansatt' ? [v.foreslattAv.id] : []),
    v.godkjenning.av,
  ]),
]
