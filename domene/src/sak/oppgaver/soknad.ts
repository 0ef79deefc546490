import { fristForForelopigSvar } from '../../regelverk/forvaltningsloven/paragraf-11a-forelopig-svar.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import type { Sak } from '../tilstand.ts'

export function soknadsoppgaver(sak: Sak): Oppgave[] {
  return sak.soknader.flatMap((s): Oppgave[] => {
    const apen = s.status === 'mottatt' || s.status === 'under-behandling'
    const felles = { soknadId: s.soknadId, for: 'saksbehandler' as const }
    return [
      ...(s.akutt && !s.akutt.avklart
        ? [
            {
              ...felles,
              oppgaveId: `akutt/${s.soknadId}`,
              type: 'akutt' as const,
              for: 'alle' as const,
              fra: s.akutt.dato,
              frist: s.akutt.dato,
              tekst: s.akutt.gjenstar.join(','),
            },
          ]
        : []),
      ...(s.status === 'mottatt'
        ? [{ ...felles, oppgaveId: `ny/${s.soknadId}`, type: 'ny-soknad' as const, fra: s.mottattDato }]
        : []),
      ...(apen && !s.forelopigSvar && !s.besvart
        ? [
            {
              ...felles,
              oppgaveId: `forelopig/${s.soknadId}`,
              type: 'forelopig-svar' as const,
              fra: s.mottattDato,
              frist: fristForForelopigSvar(s.mottattDato),
            },
          ]
        : []),
      ...(s.ettersendelser.some(e => !e.sett)
        ? [
            {
              ...felles,
              oppgaveId: `dokumenter/${s.soknadId}`,
              type: 'nye-dokumenter' as const,
              fra: s.ettersendelser.find(e => !e.sett)?.dato ?? s.mottattDato,
            },
          ]
        : []),
    ]
  })
}
