import type { VedtakId } from '../felles/id.ts'
import type { Vedtaksliste } from '../vedtak/tilstand.ts'
import { barnetsOrd } from '../vurdering/barnetsOrd.ts'
import { avtrykkAv, type Fingeravtrykk } from './fingeravtrykk.ts'

export type Brevsetning = Fingeravtrykk & { readonly vedtakId: VedtakId; readonly nr: number }

/** Avtrykkene av egne ord i brevene som er sendt i saken. Malens setninger er ikke med: de er like i alle brev. */
export const brevsetninger = (t: Pick<Vedtaksliste, 'vedtak'>): readonly Brevsetning[] =>
  t.vedtak.flatMap(v => {
    if (v.status !== 'fattet' || v.slag === 'nodhjelp') return []
    const { begrunnelse, barn, linjer } = v.innhold
    const avslag = linjer.flatMap(l =>
      l.beslutning.utfall === 'avslatt' ? [l.beslutning.begrunnelse, l.paragraf19 ?? ''] : [],
    )
    const egne = [begrunnelse, ...barn.flatMap(barnetsOrd), ...avslag]
    return avtrykkAv(egne).map(({ avtrykk }, i) => ({ vedtakId: v.vedtakId, nr: i + 1, ...avtrykk }))
  })
