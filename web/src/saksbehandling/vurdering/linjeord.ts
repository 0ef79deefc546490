import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import type { Tekster } from '../../felles/tekster/typer.ts'

/** Livsopphold lages av systemet, aldri av søkeren. Da har linjen leserens ord; alt annet står med de ordene det ble skrevet. */
export const medLinjeord = (
  v: Vurderingsvisning,
  { livsopphold }: Pick<Tekster['vurdering']['posten'], 'livsopphold'>,
): Vurderingsvisning => ({
  ...v,
  linjer: v.linjer.map(l => (l.post === 'livsopphold' ? { ...l, tekst: livsopphold } : l)),
})
