import type { Dato } from '../../felles/dato.ts'
import { slaOpp } from '../../felles/oppslag.ts'
import { barnIHusstanden } from '../../husstand/tilstand.ts'
import { alleBarnaHolder } from '../../kartlegging/alleBarna.ts'
import { erKartlagt, harSvar } from '../../kartlegging/tilstand.ts'
import { apneSoknader, type Soknad } from '../../soknad/tilstand.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import type { Sak } from '../tilstand.ts'
import { gjentattNodhjelpoppgaver } from './gjentattNodhjelp.ts'

export function barneoppgaver(sak: Sak): Oppgave[] {
  const apne = apneSoknader(sak.soknader)
  const manglende = sak.husstand.manglende
    .filter(m => !m.avklart)
    .map(
      (m): Oppgave => ({
        oppgaveId: `manglende-barn/${m.soknadId}/${m.personId}`,
        type: 'manglende-barn',
        for: 'krets',
        fra: sak.soknader.find(s => s.soknadId === m.soknadId)?.mottattDato ?? ('0000-01-01' as Dato),
        soknadId: m.soknadId,
        personId: m.personId,
      }),
    )
  const felles = (s: Soknad) => ({
    for: 'saksbehandler' as const,
    fra: s.mottattDato,
    soknadId: s.soknadId,
  })
  const uavklart = apne.find(s => !alleBarnaHolder(sak.husstand, s))
  const alleBarna: Oppgave[] = uavklart
    ? [{ ...felles(uavklart), oppgaveId: `alle-barna/${uavklart.soknadId}`, type: 'alle-barna' }]
    : []
  const ukartlagte = barnIHusstanden(sak.husstand).flatMap(({ personId }): Oppgave[] => {
    if (harSvar(sak.kartlegging, personId)) return []
    const venter = apne.find(s => !erKartlagt(sak.kartlegging, personId, s))
    const { innen, dato: fra } = slaOpp(sak.kartlegging.utelatt, personId) ?? {}
    const frist = innen ? { frist: innen } : {}
    if (venter) {
      const oppgaveId = `kartlegg/${personId}`
      return [{ ...felles(venter), ...frist, oppgaveId, type: 'kartlegg-barn', personId }]
    }
    // Grunnen slapp vedtaket fram, men resten er lovet: oppgaven står til noen har spurt, også når saken ellers hviler.
    const oppgaveId = `kartlegg-etterpa/${personId}`
    return innen && fra
      ? [{ ...frist, oppgaveId, type: 'kartlegg-etterpa', for: 'saksbehandler', fra, personId }]
      : []
  })
  const ikkeSpurt = new Set(ukartlagte.flatMap(o => o.personId ?? []))
  return [...manglende, ...alleBarna, ...ukartlagte, ...gjentattNodhjelpoppgaver(sak, ikkeSpurt)]
}
