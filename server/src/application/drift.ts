import type { Kommune } from '@handlingsrom/domene/felles/id'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import type { Handling } from '@handlingsrom/domene/tilgang/handling'
import type { Avgjorelse, Kontekst } from '@handlingsrom/domene/tilgang/typer'
import { loggSikkerhet } from '../adapters/database/oppslag.ts'
import type { Avhengigheter } from './avhengigheter.ts'

/** Det kommandolinjen kan be om. Ingen av dem viser en sak. */
export type Driftshandling = Extract<Handling, `drift-${string}` | 'importer'>

/**
 * Kommandolinjen spør den samme porten som alle andre, som `drift:<os-bruker>`, og hver kommando er én linje i sikkerhetsloggen til
 * kommunen den gjelder. Er loggen nede, avgjør porten (T31): drift og inntak viser ingenting, og står åpne.
 */
export async function krevDrift(
  a: Avhengigheter,
  kommune: Kommune,
  d: { readonly bruker: string; readonly handling: Driftshandling; readonly kommando: string },
): Promise<Avgjorelse> {
  const spor = (logg: Kontekst['logg']): Avgjorelse =>
    avgjor(
      { type: 'drift', bruker: d.bruker, kommune },
      d.handling,
      { slag: d.handling === 'importer' ? 'mottak' : 'drift', kommune },
      { register: 'oppe', logg },
    )
  const svar = spor('oppe')
  const logg = await a.db
    .iTransaksjon(kommune, tx =>
      loggSikkerhet(tx, {
        id: a.nyId(),
        tidspunkt: a.klokke().tidspunkt,
        ansattId: null,
        hendelse: svar.utfall === 'tillat' ? 'drift' : 'avslag',
        regel: svar.regel,
        ressurs: 'drift',
        data: { handling: d.handling, kommando: d.kommando, bruker: `drift:${d.bruker}` },
      }),
    )
    .then(
      () => 'oppe' as const,
      feil => {
        a.meldFeil('Kommandoen kunne ikke skrives i sikkerhetsloggen', feil)
        return 'nede' as const
      },
    )
  return spor(logg)
}
