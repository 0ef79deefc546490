import type { Person } from '@handlingsrom/domene/person/tilstand'
import { skjerming } from '@handlingsrom/domene/tilgang/egenskaper'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Oppgavevisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Tx } from '../../adapters/database/database.ts'
import { osloDato } from '../../adapters/klokke.ts'
import { lesPerson } from '../person/personer.ts'
import { type Sakrad, synlig } from './lister.ts'
import type { Oppgaverad } from './oppgaverader.ts'

type Leser = { readonly ansattId: string; readonly iKrets: boolean }

/**
 * En nedgradering venter på en til i kretsen (sikkerhet.md K12). Forslaget ligger i personens strøm, ikke i saken, så oppgaven legges
 * til her: bare for kretsen, og ikke for den som foreslo.
 */
export function graderingsoppgave(
  leser: Leser,
  p: Person,
  sak: Pick<Oppgavevisning, 'sakId' | 'familie'>,
): Oppgavevisning[] {
  const forslag = p.nedgradering
  if (!forslag || !leser.iKrets) return []
  if (forslag.foreslattAv.type === 'ansatt' && forslag.foreslattAv.id === leser.ansattId) return []
  return [
    {
      oppgaveId: `gradering/${p.personId}`,
      type: 'bekreft-gradering',
      ...sak,
      frist: null,
      fra: osloDato(forslag.tidspunkt),
      for: 'krets',
      soknadId: null,
      vedtakId: null,
      samtaleId: null,
      person: { personId: p.personId, fornavn: p.navn.fornavn },
      tekst: null,
    },
  ]
}

/** Oppgavene i de graderte sakene kretsen ser. Andre får ikke så mye som et oppslag. */
export async function graderingsoppgaver(
  tx: Tx,
  s: AnsattSubjekt,
  saker: readonly Sakrad[],
): Promise<Oppgaverad[]> {
  if (!s.iKrets) return []
  const rader: Oppgaverad[] = []
  for (const r of saker) {
    if (skjerming(r.ressurs.gradering) === 'ingen' || synlig(s, r) === 'ingen') continue
    for (const personId of r.ressurs.personer) {
      const person = await lesPerson(tx, personId)
      const egne = graderingsoppgave(s, person, { sakId: r.sakId, familie: r.familie })
      rader.push(...egne.map(o => ({ ...o, ansattId: null, ikkeAnsatte: [], lesing: null })))
    }
  }
  return rader
}
