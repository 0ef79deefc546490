import { venter } from '../../etterspurt/tilstand.ts'
import { leggTilDager } from '../../felles/dato.ts'
import { erDigital, finnSoknad } from '../../soknad/tilstand.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import type { Sak } from '../tilstand.ts'

/** Det vi venter på fra familien: at brevet kommer ut, og hva vi gjør når fristen er ute og noe ikke er kommet. */
export function etterspurtoppgaver(sak: Sak): Oppgave[] {
  return sak.etterspurte
    .filter(e => venter(e, sak.soknader))
    .flatMap((e): Oppgave[] => {
      const felles = { soknadId: e.soknadId, for: 'saksbehandler' as const }
      // Etter et vedtak viser ikke nav.no brevet, så det går alltid på papir.
      const digitalt = !e.gjelder && erDigital(finnSoknad(sak.soknader, e.soknadId))
      return [
        ...(e.utlevert
          ? []
          : [
              {
                ...felles,
                oppgaveId: `send-etterspurt/${e.etterspurtId}`,
                type: 'send-etterspurt' as const,
                fra: e.dato,
                ...(digitalt ? { bareGradert: true as const } : {}),
              },
            ]),
        {
          ...felles,
          oppgaveId: `etterspurt-frist/${e.etterspurtId}`,
          type: 'etterspurt-frist' as const,
          fra: leggTilDager(e.frist, 1),
          frist: e.frist,
        },
      ]
    })
}
