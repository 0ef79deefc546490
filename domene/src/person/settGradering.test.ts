import { describe, expect, test } from 'vitest'
import type { Aktor } from '../felles/aktor.ts'
import type { AnsattId, PersonId } from '../felles/id.ts'
import type { Gradering } from './hendelser.ts'
import { settGradering } from './settGradering.ts'
import { type Person, tomPerson } from './tilstand.ts'

const amir: Aktor = { type: 'ansatt', id: 'amir' as AnsattId }
const turid: Aktor = { type: 'ansatt', id: 'turid' as AnsattId }
const person = (gradering: Gradering, nedgradering?: Person['nedgradering']): Person => ({
  ...tomPerson('p1' as PersonId),
  gradering,
  ...(nedgradering ? { nedgradering } : {}),
})
const settes = (fra: Person, til: Gradering, iKrets: boolean, aktor: Aktor = amir) => {
  const r = settGradering(fra, { gradering: til, grunn: 'Sjekket i registeret' }, { aktor, iKrets })
  return r.ok ? r.verdi.map(h => h.type).join() : r.feil
}

describe('gradering av en person', () => {
  test.each([
    {
      fra: 'ugradert',
      til: 'strengt-fortrolig',
      krets: false,
      ventet: 'GraderingSatt',
      fordi: 'opp kan alle som har saken',
    },
    { fra: 'ugradert', til: 'fortrolig', krets: false, ventet: 'GraderingSatt', fordi: 'opp virker straks' },
    {
      fra: 'fortrolig',
      til: 'ukjent',
      krets: false,
      ventet: 'GraderingSatt',
      fordi: 'tvil går alltid oppover',
    },
    {
      fra: 'ukjent',
      til: 'ugradert',
      krets: false,
      ventet: 'bare-kretsen',
      fordi: 'en ukjent gradering kan være streng',
    },
    {
      fra: 'ukjent',
      til: 'ugradert',
      krets: true,
      ventet: 'GraderingSatt',
      fordi: 'kretsen har sjekket registeret',
    },
    {
      fra: 'strengt-fortrolig',
      til: 'ugradert',
      krets: false,
      ventet: 'bare-kretsen',
      fordi: 'ned er kretsens sak',
    },
    {
      fra: 'strengt-fortrolig',
      til: 'fortrolig',
      krets: true,
      ventet: 'NedgraderingForeslatt',
      fordi: 'ned krever to',
    },
    {
      fra: 'fortrolig',
      til: 'fortrolig',
      krets: true,
      ventet: 'uendret',
      fordi: 'det samme er ingen endring',
    },
  ] as const)('$fra → $til når krets er $krets gir $ventet, fordi $fordi', ({ fra, til, krets, ventet }) => {
    expect(settes(person(fra), til, krets)).toBe(ventet)
  })

  test('den som foreslo nedgraderingen, kan ikke bekrefte den', () => {
    const p = person('strengt-fortrolig', { til: 'ugradert', foreslattAv: amir })
    expect(settes(p, 'ugradert', true, amir)).toBe('samme-person')
  })

  test('en annen i kretsen bekrefter den', () => {
    const p = person('strengt-fortrolig', { til: 'ugradert', foreslattAv: amir })
    expect(settes(p, 'ugradert', true, turid)).toBe('GraderingSatt')
  })

  test('et forslag om én gradering bekrefter ikke en annen', () => {
    const p = person('strengt-fortrolig', { til: 'fortrolig', foreslattAv: amir })
    expect(settes(p, 'ugradert', true, turid)).toBe('NedgraderingForeslatt')
  })

  test('en jobb kan ikke gradere', () => {
    expect(settes(person('ugradert'), 'fortrolig', true, { type: 'drift', bruker: 'jobb' })).toBe(
      'ikke-menneske',
    )
  })

  test('en grunn kreves', () => {
    const r = settGradering(
      person('ugradert'),
      { gradering: 'fortrolig', grunn: ' ' },
      { aktor: amir, iKrets: true },
    )
    expect(r).toEqual({ ok: false, feil: 'ma-begrunnes' })
  })
})
