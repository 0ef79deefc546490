import { leggTilDager } from '../../felles/dato.ts'
import { slaOpp } from '../../felles/oppslag.ts'
import { barnIHusstanden } from '../../husstand/tilstand.ts'
import { KARTLEGGES_INNEN_DAGER, nyNodhjelp } from '../malinger/nodhjelpen.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import type { Sak } from '../tilstand.ts'

/**
 * Familien har fått nødhjelp igjen innen et år (S-110): da har noe endret seg, eller stønaden er ikke nok, og hvert barn bør spørres om på nytt. Står til noen har
 * spurt om barnet, eller skrevet hvorfor det ikke er gjort. Nødhjelpen venter aldri på dette. `utenom` er barna en annen oppgave alt ber noen spørre om.
 */
export function gjentattNodhjelpoppgaver(sak: Sak, utenom: ReadonlySet<string>): readonly Oppgave[] {
  const siste = nyNodhjelp(sak).findLast(n => n.gjentatt)?.vedtak
  if (!siste) return []
  return barnIHusstanden(sak.husstand)
    .filter(({ personId }) => !utenom.has(personId))
    .filter(({ personId }) => {
      const svar = Object.values(sak.kartlegging.celler[personId] ?? {}).flatMap(c => c.svar)
      const utelatt = slaOpp(sak.kartlegging.utelatt, personId)
      return (
        !svar.some(s => !s.trukket && s.dato >= siste.dato) &&
        !(utelatt !== undefined && utelatt.dato >= siste.dato)
      )
    })
    .map(
      ({ personId }): Oppgave => ({
        oppgaveId: `kartlegg-pa-nytt/${siste.vedtakId}/${personId}`,
        type: 'kartlegg-pa-nytt',
        for: 'saksbehandler',
        fra: siste.dato,
        frist: leggTilDager(siste.dato, KARTLEGGES_INNEN_DAGER),
        vedtakId: siste.vedtakId,
        personId,
      }),
    )
}
