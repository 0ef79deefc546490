import { BARNEHAGE_OG_SFO } from './nasjonale/barnehageOgSfo.ts'
import { BOLIG } from './nasjonale/bolig.ts'
import { HELSE } from './nasjonale/helse.ts'
import { OKONOMI } from './nasjonale/okonomi.ts'
import { RAD_OG_HJELP } from './nasjonale/radOgHjelp.ts'
import { SKOLE_OG_FRITID } from './nasjonale/skoleOgFritid.ts'
import type { Tilbud } from './typer.ts'

/**
 * De nasjonale ordningene vi har lest en kilde for. En ordning vi ikke har funnet en kilde for, står ikke her: fritidskortet var en
 * prøveordning som er slutt, og finnes nå bare der kommunen selv har det; depositumslån og engangsstønad er ikke kontrollert ennå.
 */
export const NASJONALE: readonly Tilbud[] = [
  ...OKONOMI,
  ...BOLIG,
  ...BARNEHAGE_OG_SFO,
  ...SKOLE_OG_FRITID,
  ...HELSE,
  ...RAD_OG_HJELP,
]
