import { erAvlost, samtykkene, varslesFra } from '../../samtykke/tilstand.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import type { Sak } from '../tilstand.ts'

/** Samtykkene som går ut, fra noen dager før. Familien skal bli spurt, ikke oppdage at ingen snakker sammen lenger. */
export function samtykkeoppgaver(sak: Sak): Oppgave[] {
  const alle = samtykkene(sak)
  return alle
    .filter(s => !s.trukket && !erAvlost(s, alle))
    .map(s => ({
      oppgaveId: `samtykke/${s.nr}`,
      type: 'samtykke-gaar-ut',
      for: 'saksbehandler',
      fra: [s.dato, varslesFra(s)].toSorted()[1] ?? s.dato,
      frist: s.til,
      til: s.til,
      tekst: s.mottaker.navn,
    }))
}
