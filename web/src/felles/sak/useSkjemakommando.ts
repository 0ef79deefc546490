import type { Sakkommandokropp, Sakkommandonavn } from '@handlingsrom/kontrakt/sak/kommandoer'
import { useState } from 'react'
import type { Utkast } from '../api/useUtkast.ts'
import { useSakskommando } from './useSakskommando.ts'

/**
 * Et lite skjema i en dialog som sender én kommando. Først når hun har prøvd å sende, sies det hva som mangler. Går det, glemmes
 * utkastet og dialogen lukkes; går det ikke, står alt som hun skrev det.
 */
export function useSkjemakommando(sakId: string, utkast: Pick<Utkast, 'forkast'>, vedLukk: () => void) {
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  /** Kroppen, eller `null` når noe mangler. */
  const send = <T extends Sakkommandonavn>(navn: T, kropp: Sakkommandokropp<T> | null) => {
    settProvd(true)
    if (kropp === null) return
    utfor(navn, kropp).then(
      () => {
        utkast.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return { provd, sender, feil, send }
}
