import { erIkkeVeid } from '@handlingsrom/domene/kontroll/v3'
import type { Kommentarvisning } from '@handlingsrom/kontrakt/sak/lesing'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'

export type Sted = {
  readonly personId: string
  readonly navn: string
  readonly hva: 'endret' | 'ikkeVeid' | 'tomt' | 'opplysning' | 'ubesvart'
}

const omBarnet = (k: Kommentarvisning, personId: string): boolean =>
  k.sted.slag === 'barn' && k.sted.personId === personId

/** Avsnittene om barn som bør leses ekstra nøye, i brevets rekkefølge. Ett barn kan ha flere grunner. */
export function ekstranoye(
  v: Pick<Vedtaksvisning, 'brev' | 'kontroller' | 'endretSidenSist' | 'lesing'>,
): readonly Sted[] {
  const ikkeVeid = (id: string): boolean =>
    v.kontroller.some(({ resultat }) => erIkkeVeid(resultat) && resultat.hvem === id)
  return v.brev.deler.flatMap((del): readonly Sted[] => {
    if (del.slag !== 'avsnitt' || !del.barn) return []
    const { personId, navn } = del.barn
    const grunner: readonly (readonly [Sted['hva'], boolean])[] = [
      ['tomt', del.setninger.length === 0],
      ['endret', v.endretSidenSist.includes(personId)],
      ['ikkeVeid', ikkeVeid(personId)],
      ['opplysning', v.lesing.endringer.some(e => e.ref.startsWith(`${personId}/`) && !e.svar)],
      ['ubesvart', v.lesing.kommentarer.some(k => k.status === 'apen' && omBarnet(k, personId))],
    ]
    return grunner.flatMap(([hva, gjelder]) => (gjelder ? [{ personId, navn, hva }] : []))
  })
}
