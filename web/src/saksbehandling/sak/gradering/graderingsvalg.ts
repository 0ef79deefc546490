import type { Graderingsvisning } from '@handlingsrom/kontrakt/person'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Tekster } from '../../../felles/tekster/typer.ts'

export type Valg = Graderingsvisning['valg'][number]
type Skjerming = Saksvisning['skjerming']

const STRENGHET: Record<Skjerming, number> = { ingen: 0, fortrolig: 1, strengt: 2 }

/** Tar valget saken fra den som gjør det? */
export const misterSaken = (v: Valg, iKrets: boolean): boolean =>
  !iKrets && v.virkning === 'straks' && v.sakenBlir !== 'ingen'

/** Hva valget gjør med saken, i én setning, før det er gjort. */
export function folgeAv(v: Valg, naa: Skjerming, iKrets: boolean, t: Tekster['gradering']['folge']): string {
  const apnere = STRENGHET[v.sakenBlir] < STRENGHET[naa]
  if (v.sakenBlir === naa) return v.virkning !== 'straks' && naa !== 'ingen' ? t.fortsattStengt : t.uendret
  if (v.sakenBlir === 'ingen') return t.apnes
  if (v.sakenBlir === 'fortrolig') return apnere ? t.mindreStengt : iKrets ? t.fortrolig : t.fortroligOgDu
  return iKrets ? t.strengt : t.strengtOgDu
}

/** Søker, voksne og barn i saken har alle en gradering, også den som er tatt ut. */
export const personMed = (sak: Saksvisning, personId: string) =>
  [sak.soker, ...sak.voksne, ...sak.barn].find(p => p.personId === personId)
