import type { Sak } from '../sak/tilstand.ts'
import { erUtdatert, type Vedtak } from './tilstand.ts'

/**
 * Den som foreslo vedtaket, har meldt seg inhabil siden. Den som er ugild, kan ikke tilrettelegge grunnlaget for en avgjørelse
 * (forvaltningsloven § 6 første ledd), så ingen kan fatte det hun la fram. En kollega går gjennom grunnlaget og foreslår selv.
 */
export const erForeslattAvInhabil = ({ inhabile }: Pick<Sak, 'inhabile'>, v: Vedtak): boolean => {
  if (v.status !== 'foreslatt' || v.foreslattAv.type !== 'ansatt') return false
  const { id } = v.foreslattAv
  return inhabile.some(i => i.ansattId === id)
}

/** Forslaget om stønad kan ikke godkjennes slik det ligger, og den som har saken, foreslår på nytt. */
export const maForeslasPaNytt = (sak: Pick<Sak, 'inhabile' | 'vurderinger'>, v: Vedtak): boolean =>
  erUtdatert(v, sak.vurderinger) ||
  (v.status === 'foreslatt' && v.innhold.annet === undefined && erForeslattAvInhabil(sak, v))
