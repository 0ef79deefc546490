import type { Familie } from '../manus.ts'
import { brathammer } from './brathammer.ts'
import { cuonja } from './cuonja.ts'
import { eikeland } from './eikeland.ts'
import { farah } from './farah.ts'
import { feilsendt } from './feilsendt.ts'
import { haile } from './haile.ts'
import { langmo } from './langmo.ts'
import { myrvang } from './myrvang.ts'
import { okoro } from './okoro.ts'
import { rustad } from './rustad.ts'
import { skarsfjell } from './skarsfjell.ts'
import { solbakk } from './solbakk.ts'
import { tangen } from './tangen.ts'

/** De tolv familiene. Den som legger til en, lager en fil ved siden av disse og setter den inn her. */
export const FAMILIER: readonly Familie[] = [
  solbakk,
  cuonja,
  brathammer,
  haile,
  eikeland,
  okoro,
  myrvang,
  tangen,
  skarsfjell,
  rustad,
  farah,
  langmo,
]

/** Meldinger som ikke blir noen sak. */
export const LOSE_MELDINGER: readonly Familie[] = [feilsendt]
