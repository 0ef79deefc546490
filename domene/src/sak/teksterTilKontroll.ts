import { frysGrunner } from '../grunner/frys.ts'
import { barnIHusstanden } from '../husstand/tilstand.ts'
import type { SakForKontroll } from '../kontroll/sakForKontroll.ts'
import { skrevneOrd } from '../vedtak/skrevneOrd.ts'
import { apentGjenopptak } from '../vedtak/tilstand.ts'
import { frysVilkar } from '../vilkar/frys.ts'
import type { Linje, Vurdering } from '../vurdering/tilstand.ts'
import type { Sak } from './tilstand.ts'

/** Ordene et forslag ville hatt nå: de samme delene som fryses i vedtaket, og som brevet bygges av. */
export function tekstene(
  sak: Sak,
  v: Vurdering,
  linjer: readonly Linje[],
  {
    begrunnelse = '',
    utfall = '',
  }: { readonly begrunnelse?: string | undefined; readonly utfall?: string | undefined },
): SakForKontroll['tekster'] {
  const g = apentGjenopptak(sak.vedtak, v.soknadId)
  return skrevneOrd({
    begrunnelse,
    linjer: linjer.flatMap(({ linjeId, beslutning, paragraf19 }) =>
      beslutning
        ? [{ linjeId, beslutning, ...(paragraf19 ? { paragraf19: paragraf19.vurdering } : {}) }]
        : [],
    ),
    ...frysGrunner(sak, v, new Set(barnIHusstanden(sak.husstand).map(b => b.personId)), linjer),
    ...frysVilkar(v.vilkar, utfall),
    ...(g ? { erstatter: g } : {}),
  })
}
