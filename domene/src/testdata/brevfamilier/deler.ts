import type { Brevbarn } from '../../brev/grunnlag.ts'
import { INGENTING, kroner } from '../../felles/belop.ts'
import { maned } from '../../felles/dato.ts'

export const barn = (ref: string, navn: string, vurdere: string, vekte: string, vise: string): Brevbarn => ({
  ref,
  navn,
  vurdere,
  vekte,
  vise,
  opplysninger: [{ ref: `${ref}/bosituasjon`, navn: 'bosituasjon' }],
})
export const lonn = (belop: number, tekst = 'Lønn') =>
  ({ ref: 'innt-1', tekst, hyppighet: 'manedlig', belop: kroner(belop) }) as const
export const barnetrygd = { ref: 'utenfor-1', slag: 'barnetrygd', tekst: 'Barnetrygd' } as const
export const enManed = { maneder: [maned('2026-12')], engang: INGENTING, engangManed: null } as const
