import type { Egenvurderinger, Egenvurderingsvisning } from '@handlingsrom/kontrakt/egenvurdering'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../../../felles/api/klient.ts'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'

const STI = '/api/internkontroll/egenvurdering'
export const egenvurderingeneSporring = queryOptions({
  queryKey: ['lister', 'egenvurdering'],
  queryFn: ({ signal }) => hent<Egenvurderinger>(STI, { signal }),
})
export const egenvurderingSporring = (id: string) =>
  queryOptions({
    queryKey: ['egenvurdering', id],
    queryFn: ({ signal }) => hent<Egenvurderingsvisning>(`${STI}/${id}`, { signal }),
  })

/** `skriv({ type: 'besvar', … })`. Løser seg når det er lagret; feiler det, står feilen i `feil`. */
export function useSkriv(id: string, vedLagret?: () => void) {
  const { utfor, sender, feil } = useKommandoTil(`${STI}/${id}`, [['egenvurdering', id]])
  const send = (navn: string, kommando: object) => void utfor(navn, kommando).then(vedLagret, () => undefined)
  return {
    skriv: (kommando: object) => send('skriv', kommando),
    ferdigstill: () => send('ferdigstill', {}),
    sender,
    feil,
  }
}

export type Visning = Egenvurderingsvisning
export type Delprops = { readonly e: Egenvurderingsvisning }
