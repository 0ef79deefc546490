import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingskommando, Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { useState } from 'react'
import { erKonflikt } from '../../../felles/api/feil.ts'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'

export type EgetSporsmal = Kartleggingsskjema['egne'][number]
export type Lokaltekst =
  | Kartleggingsskjema['lokalVeiledning'][number]
  | Kartleggingsskjema['malestokk'][number]
export type Gruppe = Kartleggingsskjema['malestokk'][number]['gruppe']

/** Delen som endres, slik tjeneren kaller den. */
export const del = {
  sporsmal: (id: string) => `sporsmal/${id}`,
  veiledning: (punkt: Tema, gruppe: Gruppe) => `veiledning/${punkt}/${gruppe ?? 'alle'}`,
  malestokk: (punkt: Tema, gruppe: Gruppe) => `malestokk/${punkt}/${gruppe ?? 'alle'}`,
  ferskhet: (punkt: Tema) => `ferskhet/${punkt}`,
  intervall: 'intervall',
  rutine: 'rutine',
}

/**
 * Én beslutning om skjemaet. Versjonen er den som sto da dialogen ble åpnet. Har noen andre vært der, vises begge, og `behold` sender
 * det samme oppå den nye.
 */
export function useSkjemavalg(skjema: Kartleggingsskjema, nokkel: string) {
  const versjon = skjema.versjoner[nokkel] ?? 0
  const [sett, settSett] = useState({ nokkel, versjon })
  const settVersjon = sett.nokkel === nokkel ? sett.versjon : versjon
  const { utfor, sender, feil, nullstill } = useKommandoTil('/api/kartleggingsskjema')
  const send = (navn: Kartleggingskommando, kropp: object, versjonen = settVersjon): Promise<boolean> =>
    utfor(navn, { ...kropp, settVersjon: versjonen }).then(
      () => true,
      () => false,
    )
  return {
    sender,
    feil,
    send,
    konflikt: erKonflikt(feil) ? feil : undefined,
    behold: (navn: Kartleggingskommando, kropp: object): Promise<boolean> => {
      nullstill()
      settSett({ nokkel, versjon })
      return send(navn, kropp, versjon)
    },
  }
}
