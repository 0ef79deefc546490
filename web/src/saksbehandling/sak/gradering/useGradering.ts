import type { Graderingssvar, Graderingsvalg } from '@handlingsrom/kontrakt/person'
import { useQueryClient } from '@tanstack/react-query'
import { erKonflikt } from '../../../felles/api/feil.ts'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { type Kvittert, useKvittering } from './kvittert.ts'

type Kropp = Omit<Graderingsvalg, 'kommandoId'>

/**
 * Setter, foreslår eller bekrefter en gradering. Tok den saken fra leseren, hentes ikke saken igjen: da tømmes alt om den fra
 * nettleseren, og bare kvitteringen står.
 */
export function useGradering(sakId: string, personId: string, vedLukk: () => void) {
  const lager = useQueryClient()
  const { kvitter } = useKvittering()
  const { utfor, sender, feil } = useKommandoTil(`/api/saker/${sakId}/personer/${personId}`)
  const hentIgjen = () => lager.invalidateQueries({ queryKey: ['sak', sakId] })
  return {
    sender,
    feil,
    send: (kropp: Kropp, om: Pick<Kvittert, 'fornavn' | 'venterPa'>) =>
      utfor<Graderingssvar>('gradering', kropp).then(
        svar => {
          kvitter({ ...svar, ...om, gradering: kropp.gradering })
          vedLukk()
          if (svar.harSaken) void hentIgjen()
        },
        (nei: unknown) => {
          if (erKonflikt(nei)) void hentIgjen()
        },
      ),
  }
}
