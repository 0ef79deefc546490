import type { Utdragsvisning } from '@handlingsrom/kontrakt/sak/utdrag'

type Tilbakeholdt = NonNullable<Utdragsvisning['utdrag']>['holdtTilbake'][number]
export type Gruppe = {
  readonly fordi: Tilbakeholdt['fordi']
  /** Ett menneske på hver rad, med alt som er holdt tilbake av samme grunn. Et svar med egen grunn har sin egen rad. */
  readonly rader: readonly (Pick<Tilbakeholdt, 'personId' | 'fornavn' | 'grunn'> & {
    readonly tema: readonly Tilbakeholdt['tema'][]
  })[]
}

/** Det som er holdt tilbake, samlet etter grunnen, så den samme setningen ikke står ti ganger. */
export function grupper(liste: readonly Tilbakeholdt[]): readonly Gruppe[] {
  const ut = new Map<Tilbakeholdt['fordi'], Map<string, Gruppe['rader'][number]>>()
  for (const { personId, fornavn, grunn, tema, fordi } of liste) {
    const rader = ut.get(fordi) ?? new Map<string, Gruppe['rader'][number]>()
    ut.set(fordi, rader)
    const nokkel = `${personId} ${grunn ?? ''}`
    rader.set(nokkel, { personId, fornavn, grunn, tema: [...(rader.get(nokkel)?.tema ?? []), tema] })
  }
  return [...ut].map(([fordi, rader]) => ({ fordi, rader: [...rader.values()] }))
}
