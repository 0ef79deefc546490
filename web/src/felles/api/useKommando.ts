import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { erApiFeil } from './feil.ts'
import { lagHensikter } from './hensikt.ts'
import { send } from './klient.ts'

export type Kommando = {
  /** Sender kommandoen. Løftet feiler med `ApiFeil`; feilen står også i `feil`. */
  readonly utfor: <T = unknown>(type: string, kommando: object) => Promise<T>
  readonly sender: boolean
  readonly feil: unknown
  readonly nullstill: () => void
}

/** En kommando i en sak: `const { utfor } = useKommando(sakId)`, så `await utfor('skrivNotat', { … })`. */
export const useKommando = (sakId: string): Kommando =>
  useKommandoTil(`/api/saker/${sakId}/kommandoer`, [['sak', sakId]])

/** En kommando uten sak, for eksempel registrering i mottak. Etterpå hentes `oppdater` og alle lister på nytt. */
export function useKommandoTil(sti: string, oppdater: readonly QueryKey[] = []): Kommando {
  const lager = useQueryClient()
  const [hensikter] = useState(() => lagHensikter())
  const mutasjon = useMutation({
    mutationFn: async ({ type, kommando }: { type: string; kommando: object }) => {
      const kommandoId = hensikter.idFor(type, kommando)
      const svar = await send<unknown>('POST', `${sti}/${type}`, { ...kommando, kommandoId })
      hensikter.utfort(type)
      return svar
    },
    onSettled: (_svar, feil) => {
      // Ved konflikt er det som vises, for gammelt: hent det på nytt. Ved andre feil er ingenting endret.
      if (feil && !(erApiFeil(feil) && feil.status === 412)) return
      for (const queryKey of [...oppdater, ['lister']]) void lager.invalidateQueries({ queryKey })
    },
  })
  return {
    utfor: <T>(type: string, kommando: object) => mutasjon.mutateAsync({ type, kommando }) as Promise<T>,
    sender: mutasjon.isPending,
    feil: mutasjon.error,
    nullstill: mutasjon.reset,
  }
}
