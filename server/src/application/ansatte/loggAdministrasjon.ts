import type { AnsattId } from '@handlingsrom/domene/felles/id'
import type { Tx } from '../../adapters/database/database.ts'
import { loggSikkerhet } from '../../adapters/database/oppslag.ts'
import type { Avhengigheter } from '../avhengigheter.ts'

/** Én linje i sikkerhetsloggen for hver endring av hvem som slipper inn hvor. I samme transaksjon: ingen linje, ingen endring. */
export const loggAdministrasjon = (
  tx: Tx,
  a: Avhengigheter,
  av: AnsattId,
  hvem: AnsattId,
  data: Readonly<Record<string, string | boolean>>,
): Promise<void> =>
  loggSikkerhet(tx, {
    id: a.nyId(),
    tidspunkt: a.klokke().tidspunkt,
    ansattId: av,
    hendelse: 'administrasjon',
    regel: null,
    ressurs: `ansatt:${hvem}`,
    data,
  })
