import type { Dato } from '../../felles/dato.ts'
import type { AnsattId } from '../../felles/id.ts'
import { harArbeidet } from '../../sak/tilKontroll.ts'
import type { Sak } from '../../sak/tilstand.ts'
import { venterPaEtterkontroll } from '../kjede.ts'
import type { FattetVedtak, Vedtak } from '../tilstand.ts'
import { venterPaLesing } from './lesetid.ts'
import type { Leserfakta } from './typer.ts'

/** De som ikke kan lese vedtaket etterpå: den som skrev det, den som svarer for det, og alle som har arbeidet med det. */
export const kanIkkeLeseEtterpa = (sak: Sak, v: FattetVedtak): readonly AnsattId[] => [
  ...new Set([
    ...harArbeidet(sak, v.soknadId),
    ...(v.foreslattAv.type === 'ansatt' ? [v.foreslattAv.id] : []),
    v.godkjenning.av,
  ]),
]

/** De som ikke kan lese det som venter nå: forslaget, nødhjelpen etterpå, eller vedtaket etterpå. */
export function kanIkkeLese(sak: Sak, v: Vedtak): readonly AnsattId[] {
  if (v.status !== 'fattet') return harArbeidet(sak, v.soknadId)
  return v.slag === 'nodhjelp' ? [v.godkjenning.av] : kanIkkeLeseEtterpa(sak, v)
}

/** Om vedtaket venter på en andreleser: et forslag, nødhjelp ingen har sett på etterpå, eller en lesing som ikke er utløpt. */
export const venterPaLeser = ({ vedtak }: Pick<Sak, 'vedtak'>, v: Vedtak, dagens: Dato): boolean =>
  v.status === 'foreslatt' ||
  (v.status === 'fattet' && v.slag === 'nodhjelp' && venterPaEtterkontroll(vedtak, v)) ||
  venterPaLesing(v, dagens)

/** Den som har fått vedtaket å lese, så lenge det venter. */
export const leserAv = (sak: Pick<Sak, 'vedtak'>, v: Vedtak, dagens: Dato): AnsattId | undefined =>
  venterPaLeser(sak, v, dagens) ? v.lesing.leser?.ansattId : undefined

/** De som har fått et vedtak i saken å lese, så lenge det venter. */
export const leserne = (sak: Pick<Sak, 'vedtak'>, dagens: Dato): readonly AnsattId[] =>
  sak.vedtak.vedtak.flatMap(v => leserAv(sak, v, dagens) ?? [])

export type Leserhinder =
  | 'leser-inhabil'
  | 'leser-har-arbeidet'
  | 'leser-ikke-fagansvarlig'
  | 'leser-utenfor-kretsen'
  | 'leser-kan-ikke'

/**
 * Hvorfor den ansatte ikke kan være leser i en gradert sak, eller `undefined` når hun kan. Den som er nær familien, får ingen egen
 * grunn: hvem som er nær hvem, er ikke noe den som har saken, skal få vite.
 */
export function leserhinder(
  om: { readonly inhabile: readonly AnsattId[]; readonly kanIkkeLese: readonly AnsattId[] },
  l: Leserfakta,
): Leserhinder | undefined {
  if (om.inhabile.includes(l.ansattId)) return 'leser-inhabil'
  if (om.kanIkkeLese.includes(l.ansattId)) return 'leser-har-arbeidet'
  if (!l.fagansvarlig) return 'leser-ikke-fagansvarlig'
  if (!l.iKrets) return 'leser-utenfor-kretsen'
  return l.naer ? 'leser-kan-ikke' : undefined
}

/** Det `leserhinder` spør om, av saken. */
export const omLesingen = (sak: Sak, v: Vedtak): Parameters<typeof leserhinder>[0] => ({
  inhabile: sak.inhabile.map(i => i.ansattId),
  kanIkkeLese: kanIkkeLese(sak, v),
})
