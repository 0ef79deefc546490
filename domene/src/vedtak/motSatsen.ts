import { erUnderUtgangspunktet } from '../vurdering/reduksjon.ts'
import { finnVurdering, type Linje, type Vurderinger } from '../vurdering/tilstand.ts'
import type { VedtakHendelse } from './hendelser.ts'
import type { Vedtaksliste } from './tilstand.ts'

/** Beløpet til livsopphold mot utgangspunktet kommunen bruker. Ingen av dem er riktig eller galt. */
export const MOT_SATSEN = ['under', 'likt', 'over'] as const
export type MotSatsen = { readonly linjeId: string; readonly forhold: (typeof MOT_SATSEN)[number] }

/** Legger på hva beløpene var mot utgangspunktet da vedtaket ble fattet. Vurderingen kan endres siden; dette gjør det ikke. */
export function medMotSatsen(v: Vedtaksliste, vurderinger: Vurderinger, e: VedtakHendelse): Vedtaksliste {
  if (e.type !== 'VedtakFattet' || e.innhold.annet) return v
  const { linjer } = finnVurdering(vurderinger, e.soknadId)
  const motSatsen = e.innhold.linjer.flatMap(({ linjeId }): readonly MotSatsen[] => {
    const linje = linjer.find(l => l.linjeId === linjeId)
    const forhold = linje && forholdet(linje)
    return forhold ? [{ linjeId, forhold }] : []
  })
  if (motSatsen.length === 0) return v
  return {
    ...v,
    vedtak: v.vedtak.map(x => (x.vedtakId === e.vedtakId && x.status === 'fattet' ? { ...x, motSatsen } : x)),
  }
}

function forholdet({ innhold, beslutning: b, grunnlag }: Linje): MotSatsen['forhold'] | undefined {
  if (innhold.slag !== 'utgift' || innhold.post !== 'livsopphold' || b?.utfall !== 'innvilget' || !grunnlag)
    return undefined
  const utgangspunkter = grunnlag.maneder.map(m =>
    grunnlag.utgangspunkt === 'kommunal-norm' ? m.norm : m.sats,
  )
  if (utgangspunkter.every(u => u === undefined)) return undefined
  if (utgangspunkter.includes(b.belop)) return 'likt'
  return erUnderUtgangspunktet(b.belop, utgangspunkter) ? 'under' : 'over'
}
