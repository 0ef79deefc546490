import type { Behovsmaling } from '@handlingsrom/domene/behov/maling'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import { BEHOV } from '../sak/indikatorrader.ts'
import { malteRader } from './malteRader.ts'

/** Behovene ved kontoret som er skrevet ned i tiden, etter tema. */
export const lesBehov = async (
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  fra: Dato,
  til: Dato,
): Promise<readonly Behovsmaling[]> =>
  (await malteRader(tx, leser, 'behov', { fra, til })).map(r => ({
    sakId: r.sak_id,
    behovId: r.enhet,
    // Skrevet av `indikatorrader`.
    tema: r.indikator.slice(BEHOV.length) as Tema,
    dato: r.dato as Dato,
  }))
