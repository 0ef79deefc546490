import type { Spraksvar, Sprakvalg } from '@handlingsrom/kontrakt/person'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'

/** Setter språket til en voksen. Etterpå, og når en kollega kom først, hentes saken på nytt; dialogen viser da det som står nå. */
export function useSprak(sakId: string, personId: string, vedLukk: () => void) {
  const { utfor, sender, feil } = useKommandoTil(`/api/saker/${sakId}/personer/${personId}`, [['sak', sakId]])
  return {
    sender,
    feil,
    send: (kropp: Omit<Sprakvalg, 'kommandoId'>) =>
      utfor<Spraksvar>('sprak', kropp).then(vedLukk, () => undefined),
  }
}
