import type { AnsattId, KommandoId, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import { etter, type Tidspunkt, tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Tx } from '../../src/adapters/database/database.ts'
import { loggOppslag, loggSikkerhet } from '../../src/adapters/database/oppslag.ts'
import { skrivHendelser } from '../../src/adapters/database/strom.ts'

export const START: Tidspunkt = tidspunkt('2026-01-05T08:00:00.000Z')

/** `antall` strømmer med tre til åtte hendelser hver, skrevet med én eller to hendelser per kommando, og litt i loggene. */
export async function skrivHistorie(tx: Tx, antall: number, forstavelse = 's'): Promise<void> {
  for (let s = 0; s < antall; s++) {
    const strom = `${forstavelse}${String(s).padStart(2, '0')}`
    for (let nr = 0; nr < 3 + (s % 6); nr += 1 + (nr % 2)) await skrivEn(tx, strom, nr, 1 + (nr % 2))
  }
  for (let n = 0; n < 4; n++) {
    await loggOppslag(tx, {
      id: `${forstavelse}-oppslag-${n}`,
      tidspunkt: etter(START, n),
      ansattId: 'ansatt-1' as AnsattId,
      formal: 'saksbehandling',
      sakId: `${forstavelse}00` as SakId,
      personIder: ['person-1' as PersonId],
      kategori: 'sak',
      antall: 1,
    })
    await loggSikkerhet(tx, {
      id: `${forstavelse}-avslag-${n}`,
      tidspunkt: etter(START, n),
      ansattId: 'ansatt-2' as AnsattId,
      hendelse: 'avslag',
      regel: 'T06',
      ressurs: `${forstavelse}00`,
      data: null,
    })
  }
}

export async function skrivEn(tx: Tx, strom: string, forventetNr: number, antall = 1): Promise<void> {
  const numre = Array.from({ length: antall }, (_, i) => forventetNr + i + 1)
  await skrivHendelser(tx, {
    strom,
    stromtype: 'sak',
    forventetNr,
    kommandoId: `${strom}-k${forventetNr}` as KommandoId,
    fingeravtrykk: 'x',
    aktor: { type: 'ansatt', id: 'ansatt-1' as AnsattId },
    hendelser: numre.map(nr => ({
      type: nr % 2 ? 'notatSkrevet' : 'barnRegistrert',
      tekst: `${strom} nr ${nr}`,
    })),
    tider: numre.map(nr => etter(START, nr * 60_000)),
  })
}
