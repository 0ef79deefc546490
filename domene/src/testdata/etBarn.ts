import type { PersonId } from '../felles/id.ts'
import type { Barneopplysninger, Barnerelasjon } from '../husstand/hendelser.ts'

/** Navnet er id-en i testene: `personId('Emil')` er «emil». */
export const personId = (navn: string): PersonId => navn.toLowerCase() as PersonId
export const SOKER = personId('soker')

/** Et barn som bor fast hos søkeren. `etBarn().deltBosted()`, `etBarn().samvar(40)`. */
export const etBarn = () => barnebygger({ relasjon: 'barn', bosted: 'fast', foreldre: [SOKER] })

function barnebygger(opplysninger: Barneopplysninger) {
  const med = (endring: Partial<Barneopplysninger>) => barnebygger({ ...opplysninger, ...endring })
  return {
    opplysninger,
    med,
    som: (relasjon: Barnerelasjon) => med({ relasjon }),
    deltBosted: () => med({ bosted: 'delt' }),
    samvar: (samvarsgrad: number) => med({ bosted: 'samvar', samvarsgrad }),
    borIkkeHer: () => med({ bosted: 'bor-ikke-her' }),
  }
}
