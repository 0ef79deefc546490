import type { Malform } from '@handlingsrom/domene/felles/spraak'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { useQuery } from '@tanstack/react-query'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import * as nb from '../../felles/tekster/nb/poster.ts'
import * as nn from '../../felles/tekster/nn/poster.ts'
import type { Tekster } from '../../felles/tekster/typer.ts'

/** Livsopphold lages av systemet, aldri av søkeren. Da har linjen leserens ord; alt annet står med de ordene det ble skrevet. */
export const medLinjeord = (
  v: Vurderingsvisning,
  { livsopphold }: Pick<Tekster['vurdering']['posten'], 'livsopphold'>,
): Vurderingsvisning => ({
  ...v,
  linjer: v.linjer.map(l => (l.post === 'livsopphold' ? { ...l, tekst: livsopphold } : l)),
})

export type Brevord = typeof nb

/** Ordene en linje får når ingen har skrevet egne. De går i brevet, så de er på målformen til søkeren, uansett språket på skjermen. */
export const brevord = (malform: Malform): Brevord => ({ nb, nn })[malform]

export const useBrevord = (sakId: string): Brevord =>
  brevord(useQuery(sakSporring(sakId)).data?.soker.malform ?? 'nb')
