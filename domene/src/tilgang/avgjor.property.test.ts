import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnsattId, Kommune, PersonId, SakId } from '../felles/id.ts'
import type { Gradering } from '../person/hendelser.ts'
import { avgjor } from './avgjor.ts'
import { HANDLINGER, handlingsslag } from './handling.ts'
import { type AnsattSubjekt, type Kontekst, ROLLER, type Sakressurs } from './typer.ts'

const kommune = fc.constantFrom('9901', '9901', '9901', '9902').map(k => k as Kommune)
const kontor = fc.constantFrom('nord', 'sor', null)
const ansatt = fc.constantFrom('a1', 'a2').map(a => a as AnsattId)
const person = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7').map(p => p as PersonId)
const kjente: readonly string[] = ['ugradert', 'klientadresse', 'fortrolig']
const sakshandling = fc.constantFrom(...HANDLINGER.filter(h => handlingsslag[h] === 'sak'))

const subjekt: fc.Arbitrary<AnsattSubjekt> = fc.record({
  type: fc.constant('ansatt' as const),
  ansattId: ansatt,
  kommune,
  kontor,
  roller: fc.subarray([...ROLLER]),
  iKrets: fc.boolean(),
  egnePersoner: fc.array(person, { maxLength: 1 }),
  naerePersoner: fc.array(person, { maxLength: 2 }),
})
const sak = (gradering: fc.Arbitrary<string>): fc.Arbitrary<Sakressurs> =>
  fc.record({
    slag: fc.constant('sak' as const),
    id: fc.constant('s1' as SakId),
    kommune,
    kontor,
    // En verdi fra framtida kan komme ut av basen selv om typen ikke kjenner den.
    gradering: gradering.map(g => g as Gradering),
    tildelt: fc.array(ansatt, { maxLength: 2 }),
    inhabile: fc.array(ansatt, { maxLength: 1 }),
    personer: fc.array(person, { minLength: 1, maxLength: 3 }),
    ufordelt: fc.boolean(),
    venterPaaAndreleser: fc.boolean(),
    lesere: fc.array(ansatt, { maxLength: 2 }),
    proveLesere: fc.array(ansatt, { maxLength: 1 }),
    harLest: fc.array(ansatt, { maxLength: 1 }),
  })
const oppeOftest = fc.oneof(
  { weight: 9, arbitrary: fc.constant('oppe' as const) },
  { weight: 1, arbitrary: fc.constant('nede' as const) },
)
const kontekst: fc.Arbitrary<Kontekst> = fc.record({
  register: oppeOftest,
  logg: oppeOftest,
  foreslattAv: fc.option<AnsattId, null>(ansatt, { nil: null }),
  forelopigAvgjorelse: fc.record({ grunn: fc.constantFrom('', 'Ingen mat i huset') }),
  sokeMate: fc.constantFrom('navn' as const, 'ident' as const),
})

test('ukjent gradering slipper aldri noen inn utenfor kretsen, og røper ikke at saken finnes', () => {
  const ukjent = fc
    .oneof(fc.string(), fc.constantFrom('UKJENT', 'kode 6', ''))
    .filter(g => !kjente.includes(g))
  fc.assert(
    fc.property(subjekt, sakshandling, sak(ukjent), kontekst, (s, h, r, k) => {
      fc.pre(!s.iKrets)
      const svar = avgjor(s, h, r, k)
      expect(svar).toMatchObject({ utfall: 'avsla' })
      expect(svar.utfall === 'avsla' && svar.synlighet).not.toBe('synlig')
    }),
    { numRuns: 2000 },
  )
})

test('det som er tillatt, er alltid i egen kommune, med logg, og aldri eget eller nære', () => {
  const statistikk = { tillatt: 0, avslatt: 0 }
  const alle = fc.constantFrom('ugradert', 'klientadresse', 'fortrolig', 'strengt-fortrolig', 'ukjent')
  fc.assert(
    fc.property(subjekt, sakshandling, sak(alle), kontekst, (s, h, r, k) => {
      const svar = avgjor(s, h, r, k)
      statistikk[svar.utfall === 'tillat' ? 'tillatt' : 'avslatt'] += 1
      if (svar.utfall === 'avsla') return
      const nei = [
        r.kommune !== s.kommune,
        k.logg === 'nede' || k.register === 'nede',
        s.egnePersoner.some(p => r.personer.includes(p)),
        // Den eneste veien forbi en nær relasjon: nødhjelp med grunn (fvl. § 7).
        s.naerePersoner.some(p => r.personer.includes(p)) &&
          !(h === 'innvilg-nodhjelp' && k.forelopigAvgjorelse?.grunn !== ''),
        h === 'godkjenn-vedtak' && k.foreslattAv === s.ansattId,
        !['ugradert', 'klientadresse'].includes(r.gradering) && !s.iKrets,
        s.roller.every(rolle => rolle === 'administrator'),
      ]
      expect(nei).not.toContain(true)
    }),
    { numRuns: 20_000 },
  )
  // Fordelingen: uten nok ja-svar har egenskapen ikke prøvd noe.
  expect(statistikk.tillatt).toBeGreaterThan(500)
})

test('en trekning åpner bare saken for den den er trukket for, og bare til å lese (T35)', () => {
  const alle = fc.constantFrom('ugradert', 'klientadresse', 'fortrolig', 'strengt-fortrolig', 'ukjent')
  const LESER = ['les-sak', 'folg-sak', 'les-saksprove', 'skriv-saksprove']
  let apnet = 0
  fc.assert(
    fc.property(subjekt, sakshandling, sak(alle), kontekst, (s, h, r, k) => {
      const med = avgjor(s, h, r, k)
      const uten = avgjor(s, h, { ...r, proveLesere: [] }, k)
      if (med.utfall === uten.utfall && med.regel === uten.regel) return
      apnet++
      expect([med.utfall, med.regel]).toEqual(['tillat', 'saksprove'])
      expect(r.proveLesere).toContain(s.ansattId)
      expect(LESER).toContain(h)
      expect(s.roller.some(rolle => rolle === 'fagansvarlig' || rolle === 'leder')).toBe(true)
      expect(r.inhabile).not.toContain(s.ansattId)
    }),
    { numRuns: 20_000 },
  )
  expect(apnet).toBeGreaterThan(100)
})
