import type { Dato } from '../felles/dato.ts'
import type { AnsattId } from '../felles/id.ts'
import type { MaltIndikator } from './definisjoner.ts'

/**
 * Én ting en indikator teller: et vedtak, en søknad, et barn, en avtale. `enhet` er id-en den kjennes igjen på, og `dato` er dagen den teller; ligger den fram
 * i tid, er det for tidlig å si noe. `verdi` er dager, prosent, hvilken del, eller 1 og 0 for ja og nei.
 */
export type Maling = {
  readonly indikator: MaltIndikator
  readonly sakId: string
  readonly enhet: string
  readonly dato: Dato
  readonly verdi: number
  /** Den som foreslo vedtaket. Brukes bare til spredningen, aldri til å vise ett menneskes tall for noen annen enn henne. */
  readonly ansattId?: AnsattId
}
