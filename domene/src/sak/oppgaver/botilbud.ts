import { leggTilDager } from '../../felles/dato.ts'
import { VARSLES_DAGER_FOR, varigBoligInnen } from '../../vedtak/botilbudet.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import type { Sak } from '../tilstand.ts'

/** Et midlertidig sted skal ikke bli det varige fordi ingen så på kalenderen. Oppgaven står til noen har skrevet hva som er vurdert. */
export const botilbudsoppgaver = (sak: Sak): Oppgave[] =>
  sak.vedtak.vedtak.flatMap((v): Oppgave[] => {
    const innen = varigBoligInnen(sak.vedtak, v)
    return innen === undefined
      ? []
      : [
          {
            oppgaveId: `varig-bolig/${v.vedtakId}`,
            type: 'varig-bolig',
            for: sak.tildelt.length === 0 ? 'alle' : 'saksbehandler',
            vedtakId: v.vedtakId,
            soknadId: v.soknadId,
            fra: leggTilDager(innen, -VARSLES_DAGER_FOR),
            frist: innen,
          },
        ]
  })
