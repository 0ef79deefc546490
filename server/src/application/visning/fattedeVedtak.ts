import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Celle, Opplysning } from '@handlingsrom/domene/kartlegging/svar'
import { osloDato } from '../../adapters/klokke.ts'
import type { LestSak } from '../sak/lesSak.ts'

/** Et fattet vedtak, med hendelsen og tidspunktet det ble til. */
export type Fattet = {
  readonly vedtakId: string
  readonly nr: number
  readonly tidspunkt: Tidspunkt
  readonly dato: Dato
  readonly slag: 'ordinaert' | 'nodhjelp' | 'annet'
}

/** De fattede vedtakene i saken, eldst først. */
export const fattede = (g: Pick<LestSak, 'hendelser'>): readonly Fattet[] =>
  g.hendelser.flatMap(({ nr, tidspunkt, hendelse: h }): Fattet[] => {
    const felles = { nr, tidspunkt }
    if (h.type === 'VedtakFattet')
      return [
        { ...felles, vedtakId: h.vedtakId, dato: h.dato, slag: h.innhold.annet ? 'annet' : 'ordinaert' },
      ]
    if (h.type === 'NodhjelpInnvilget')
      return [{ ...felles, vedtakId: h.vedtakId, dato: osloDato(tidspunkt), slag: 'nodhjelp' }]
    return []
  })

/** Vedtakene som hviler på svaret: det var svaret som gjaldt i cellen da de ble fattet. Nødhjelp, veiledning og avvisning hviler ikke på kartleggingen. */
export const hvilerPa = (
  celle: Celle | undefined,
  o: Opplysning,
  vedtak: readonly Fattet[],
): readonly string[] =>
  vedtak.filter(v => v.slag === 'ordinaert' && gjaldt(celle, v)?.nr === o.nr).map(v => v.vedtakId)

const gjaldt = (celle: Celle | undefined, v: Fattet): Opplysning | undefined =>
  celle?.svar.findLast(s => s.nr < v.nr && !(s.trukket && s.trukket.tidspunkt < v.tidspunkt))
