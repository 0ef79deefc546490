import { staarApent } from '../../journal/tilstand.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import type { Sak } from '../tilstand.ts'

/** Det noen skrev at ikke var tilstrekkelig undersøkt (S-087). Oppgaven faller bort når noen skriver at det er gjort. */
export const journaloppgaver = (sak: Sak): Oppgave[] =>
  sak.journal.flatMap(n =>
    staarApent(n) && n.undersokt?.svar === 'nei'
      ? [
          {
            oppgaveId: `undersok-videre/${n.notatId}`,
            type: 'undersok-videre' as const,
            for: 'saksbehandler' as const,
            fra: n.dato,
            // Det som handler om vold eller trygghet, leses i notatet, ikke i en liste.
            ...(n.skjermet ? {} : { tekst: n.undersokt.mangler }),
          },
        ]
      : [],
  )
