import type { PersonId } from '@handlingsrom/domene/felles/id'
import { barnIHusstanden, erBarnPaa } from '@handlingsrom/domene/husstand/tilstand'
import { graderingGirInnsyn } from '@handlingsrom/domene/innsyn/digisosSoker'
import { oppgaver } from '@handlingsrom/domene/sak/oppgaver'
import { gjelderFortsatt, type Oppgave, paaDagen } from '@handlingsrom/domene/sak/oppgavetyper'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import type { Oppgavevisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Tx } from '../../adapters/database/database.ts'
import { utboksForSak } from '../../adapters/database/utboks.ts'
import { osloDato } from '../../adapters/klokke.ts'
import { sakensGradering } from '../sak/lesSak.ts'
import { familienavn, fornavn, type Visningsgrunnlag } from './felles.ts'
import { utenUnodige } from './lesermangel.ts'

/** Det som må gjøres i saken: det som følger av hendelsene, og det som er stoppet på vei ut. */
export async function sakensOppgaver(tx: Tx, g: Visningsgrunnlag): Promise<Oppgavevisning[]> {
  const medInnsyn = graderingGirInnsyn(sakensGradering(g))
  const fodt = (id: PersonId | undefined) => id && g.personer[id]?.fodselsdato
  const intervall = g.policy.kartlegging.samtaleintervallManeder
  const gjelder = [...(await stoppede(tx, g)), ...oppgaver(g.sak)]
    .flatMap(x => paaDagen(x, { dagens: g.dagens, intervall }) ?? [])
    .filter(x => x.for !== 'krets' || g.leser.iKrets)
    .filter(x => !(x.bareGradert && medInnsyn))
    .filter(x => gjelderFortsatt(x.type, fodt(x.personId), g.dagens))
  const barn = barnIHusstanden(g.sak.husstand).filter(b => erBarnPaa(fodt(b.personId), g.dagens))
  const personer = personerISaken(g.sak)
  const viste = await utenUnodige(tx, gjelder, x => ({
    lesing: x.lesing ?? {},
    antallBarn: barn.length,
    personer,
  }))
  return viste.map(x => ({
    oppgaveId: x.oppgaveId,
    type: x.type,
    sakId: g.sak.sakId,
    familie: familienavn(g.sak.sokerPersonId && g.personer[g.sak.sokerPersonId]),
    frist: x.frist ?? null,
    fra: x.fra,
    for: x.for,
    soknadId: x.soknadId ?? null,
    vedtakId: x.vedtakId ?? null,
    samtaleId: x.samtaleId ?? null,
    person: x.personId ? { personId: x.personId, fornavn: fornavn(g, x.personId) } : null,
    tekst: x.tekst ?? null,
  }))
}

/** Én oppgave per søknad, uansett hvor mange filer og meldinger som står: det er ett svar familien ikke har fått. */
async function stoppede(tx: Tx, g: Visningsgrunnlag): Promise<Oppgave[]> {
  const parkert = (await utboksForSak(tx, g.sak.sakId)).filter(p => p.status === 'parkert')
  return parkert
    .filter((p, i) => parkert.findIndex(x => x.soknadId === p.soknadId) === i)
    .map(p => ({
      oppgaveId: `stoppet/${p.utboksId}`,
      type: 'sending-stoppet',
      for: 'saksbehandler',
      fra: osloDato(p.laget),
      ...(p.soknadId ? { soknadId: p.soknadId } : {}),
    }))
}
