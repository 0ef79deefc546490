import { leggTilDager } from '../../felles/dato.ts'
import { notaterTil } from '../../samtale/notater.ts'
import { apneLofter, type Lofte, type Samtale } from '../../samtale/tilstand.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import type { Sak } from '../tilstand.ts'

/** Det som gjenstår etter samtalene: skrive dem ned, følge opp at et barn tolket, og holde det som ble avtalt. */
export const samtaleoppgaver = (sak: Sak): Oppgave[] => [
  ...sak.kontakt.samtaler.filter(s => !s.avsluttet).map(s => skrivNed(sak, s)),
  ...sak.kontakt.samtaler.filter(s => s.barnTolket && !s.barnetolkingFulgtOpp).map(barnTolket),
  ...apneLofter(sak.kontakt).flatMap(avtale),
]

/**
 * En samtale som ikke er journalført, maser fra dagen etter (S-084), hos den som holdt den så lenge hun har saken. Er notatet skrevet,
 * men samtalen ikke avsluttet, er det bare avslutningen som står igjen.
 */
function skrivNed(sak: Sak, s: Samtale): Oppgave {
  const dagenEtter = leggTilDager(s.dato, 1)
  const holdtAv =
    s.startetAv.type === 'ansatt' && sak.tildelt.includes(s.startetAv.id) ? s.startetAv.id : null
  return {
    oppgaveId: `samtale/${s.samtaleId}`,
    type: notaterTil(sak, s.samtaleId).length > 0 ? 'avslutt-samtale' : 'journalfor-samtale',
    for: 'saksbehandler',
    fra: dagenEtter,
    frist: dagenEtter,
    samtaleId: s.samtaleId,
    ...(holdtAv ? { ansattId: holdtAv } : {}),
  }
}

const barnTolket = (s: Samtale): Oppgave => ({
  oppgaveId: `barn-tolket/${s.samtaleId}`,
  type: 'barn-tolket',
  for: 'saksbehandler',
  fra: s.dato,
  samtaleId: s.samtaleId,
  ...(s.barnTolket?.hvem ? { personId: s.barnTolket.hvem } : {}),
})

/** Det Nav har lovet, har frist. Det familien skulle gjøre, spør vi om den dagen det skulle være gjort. Uten dag er det ingen oppgave. */
function avtale(l: Lofte): Oppgave[] {
  if (!l.innen) return []
  const felles = {
    oppgaveId: `avtale/${l.lofteId}`,
    for: 'saksbehandler' as const,
    frist: l.innen,
    tekst: l.hva,
    ...(l.samtaleId ? { samtaleId: l.samtaleId } : {}),
  }
  if (l.slag === 'ring-tilbake') return [{ ...felles, type: 'ring-tilbake', fra: l.dato }]
  return l.hvem === 'nav'
    ? [{ ...felles, type: 'hold-avtale', fra: l.dato }]
    : [{ ...felles, type: 'spor-om-avtale', fra: l.innen }]
}
