import { describe, expect, test } from 'vitest'
import type { Aktor } from '../felles/aktor.ts'
import type { AnsattId, KommandoId, PersonId } from '../felles/id.ts'
import { tidspunkt } from '../felles/tidspunkt.ts'
import type { Gradering, PersonHendelse } from './hendelser.ts'
import { type Graderingskommando, settGradering } from './settGradering.ts'
import { foldPerson, type Person, tomPerson } from './tilstand.ts'

const amir: Aktor = { type: 'ansatt', id: 'amir' as AnsattId }
const turid: Aktor = { type: 'ansatt', id: 'turid' as AnsattId }
const NAA = tidspunkt('2026-11-22T09:00:00.000Z')
const person = (gradering: Gradering, forslag?: { til: Gradering; foreslattAv: Aktor }): Person => ({
  ...tomPerson('p1' as PersonId),
  gradering,
  ...(forslag ? { nedgradering: { ...forslag, tidspunkt: NAA, grunn: 'Vedtaket er opphevet' } } : {}),
})
/** Det personen er etter at Amir har gjort dette, i rekkefølge. */
const etter = (...hendelser: PersonHendelse[]): Person =>
  foldPerson(
    'p1' as PersonId,
    hendelser.map((hendelse, i) => ({
      nr: i + 1,
      tidspunkt: NAA,
      aktor: amir,
      kommandoId: 'k' as KommandoId,
      hendelse,
    })),
  )
const gradert = (gradering: Gradering): PersonHendelse => ({
  type: 'GraderingSatt',
  gradering,
  kilde: 'ansatt',
})
const settSom = (p: Person): Graderingskommando['sett'] => ({
  gradering: p.gradering,
  forslag: p.nedgradering?.til ?? null,
})
const settes = (fra: Person, til: Gradering, iKrets: boolean, aktor: Aktor = amir, sett = settSom(fra)) => {
  const r = settGradering(fra, { gradering: til, grunn: 'Sjekket i registeret', sett }, { aktor, iKrets })
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
    const p = person('ugradert')
    const r = settGradering(
      p,
      { gradering: 'fortrolig', grunn: ' ', sett: settSom(p) },
      { aktor: amir, iKrets: true },
    )
    expect(r).toEqual({ ok: false, feil: 'ma-begrunnes' })
  })

  test.each([
    { fra: gradert('strengt-fortrolig'), til: 'ugradert', ventet: 'NedgraderingForeslatt' },
    { fra: gradert('strengt-fortrolig'), til: 'fortrolig', ventet: 'NedgraderingForeslatt' },
    { fra: gradert('strengt-fortrolig'), til: 'strengt-fortrolig', ventet: 'GraderingSatt' },
    { fra: gradert('ugradert'), til: 'ugradert', ventet: 'GraderingSatt' },
  ] as const)(
    'ingen går rundt de to ved å si «ukjent» først: $fra.gradering → ukjent → $til gir $ventet',
    ({ fra, til, ventet }) => {
      expect(settes(etter(fra, gradert('ukjent'), gradert('ukjent')), til, true)).toBe(ventet)
    },
  )

  test.each([
    { fordi: 'graderingen er en annen', sett: { gradering: 'ugradert', forslag: null } },
    { fordi: 'forslaget er kommet til', sett: { gradering: 'fortrolig', forslag: null } },
    { fordi: 'forslaget er et annet', sett: { gradering: 'fortrolig', forslag: 'klientadresse' } },
  ] as const)('den som så noe annet enn det som står, må velge på nytt: $fordi', ({ sett }) => {
    const p = person('fortrolig', { til: 'ugradert', foreslattAv: amir })
    expect(settes(p, 'ugradert', true, turid, sett)).toBe('endret-av-andre')
  })

  test('det siste som ble gjort med graderingen, står med hvem, når og hvorfor', () => {
    const p = etter(gradert('fortrolig'), {
      type: 'NedgraderingForeslatt',
      gradering: 'ugradert',
      grunn: 'Opphevet',
    })
    expect(p.gradert).toEqual({ av: amir, tidspunkt: NAA, kilde: 'ansatt', grunn: '' })
    expect(p.nedgradering).toEqual({
      til: 'ugradert',
      foreslattAv: amir,
      tidspunkt: NAA,
      grunn: 'Opphevet',
    })
  })
})
