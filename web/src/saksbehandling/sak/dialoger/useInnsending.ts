import type { Sakkommandokropp, Sakkommandonavn } from '@handlingsrom/kontrakt/sak/kommandoer'
import type { Utkast } from '../../../felles/api/useUtkast.ts'
import { useSakskommando } from '../../../felles/sak/useSakskommando.ts'

/** Sender én kommando, tømmer utkastet og lukker når det lyktes. Ved avslag blir dialogen stående med teksten og grunnen. */
export function useInnsending(sakId: string, vedLukk: () => void, utkast?: Utkast) {
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  return {
    sender,
    feil,
    nullstill,
    send: <T extends Sakkommandonavn>(type: T, kropp: Sakkommandokropp<T>) => {
      utfor(type, kropp).then(
        () => {
          utkast?.forkast()
          vedLukk()
        },
        () => undefined,
      )
    },
  }
}
