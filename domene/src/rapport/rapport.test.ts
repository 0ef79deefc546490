import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { KommandoId, RapportId } from '../felles/id.ts'
import { tidspunkt } from '../felles/tidspunkt.ts'
import { enRapport, rapporttall } from '../testdata/enRapport.ts'
import { RAPPORTAVSLAG } from './avslag.ts'
import type { RapportHendelse } from './hendelser.ts'
import { begynnRapport, endreRapport, hindreForSending, manglerOrd, sendRapport } from './operasjoner.ts'
import { foldRapport } from './tilstand.ts'
import type { Rapport, Sending } from './typer.ts'

const DAGENS = dato('2027-02-10')
const ny = { rapportId: 'r2' as RapportId, kontor: 'nord', ar: 2026, malform: 'nb', erstatter: null } as const
const R1 = 'r1' as RapportId
const sending: Sending = { dato: DAGENS, av: 'Per', tall: rapporttall(0, 0), pdf: 'abc' }
const sendt = enRapport({ sendt: sending })
const feilen = (svar: ReturnType<typeof begynnRapport>) => (svar.ok ? null : svar.feil)

test.each([
  ['rapport-ingen-periode-over', { ...ny, ar: 2027 }, [], DAGENS, 'den første perioden i 2027 er ikke over'],
  [null, { ...ny, ar: 2027 }, [], dato('2027-05-01'), 'dagen etter at den er over'],
  ['rapport-ingen-periode-over', { ...ny, ar: 2027 }, [], dato('2027-04-30'), 'den siste dagen i den'],
  ['rapport-ar-for-gammelt', { ...ny, ar: 2024 }, [], DAGENS, 'indikatorene regnes to år bakover'],
  [null, { ...ny, ar: 2025 }, [], DAGENS, 'to år bakover er med'],
  ['rapport-utkast-finnes', ny, [enRapport()], DAGENS, 'ett utkast om gangen'],
  [null, ny, [enRapport({ kontor: 'sor' })], DAGENS, 'et annet kontors utkast er deres'],
  [null, ny, [enRapport({ ar: 2025 })], DAGENS, 'et annet år'],
  ['rapport-er-sendt', ny, [sendt], DAGENS, 'en sendt rapport erstattes bare av en som sier det'],
  [null, { ...ny, erstatter: R1 }, [sendt], DAGENS, 'den sier det'],
  ['rapport-kan-ikke-erstattes', { ...ny, erstatter: 'r9' as RapportId }, [sendt], DAGENS, 'den finnes ikke'],
  [
    'rapport-kan-ikke-erstattes',
    { ...ny, erstatter: R1 },
    [sendt, enRapport({ rapportId: 'r3' as RapportId, erstatter: R1, sendt: sending })],
    DAGENS,
    'den er alt erstattet',
  ],
] as const)('begynne: %s (%#)', (fasit, b, alle, dagens, fordi) => {
  expect(feilen(begynnRapport(b, alle as readonly Rapport[], dagens)), fordi).toBe(fasit)
})

test('en ny utgave begynner med ordene fra den den erstatter', () => {
  const svar = begynnRapport({ ...ny, erstatter: R1 }, [sendt], DAGENS)
  expect(svar.ok && svar.verdi).toMatchObject({ ord: sendt.ord, erstatter: 'r1' })
})

test('en sendt rapport kan verken skrives i, stilles inn eller sendes igjen', () => {
  const svar = [
    endreRapport(sendt, { type: 'skriv', kapittel: 'plan', tekst: 'Nytt' }),
    endreRapport(sendt, { type: 'still', malform: 'nn', barekraft: [] }),
    sendRapport(sendt, sending),
  ]
  expect(svar.map(feilen)).toEqual(Array(3).fill('rapport-kan-ikke-endres'))
})

test('et tall som kan være et fødselsnummer, kommer ikke inn i teksten', () => {
  const skriv = (tekst: string) =>
    feilen(endreRapport(enRapport(), { type: 'skriv', kapittel: 'plan', tekst }))
  expect([
    skriv('Se 12898710120'),
    skriv('Se 128987 10120'),
    skriv('I 2026 var det 1 234 567 kroner'),
  ]).toEqual(['rapport-nummer-i-teksten', 'rapport-nummer-i-teksten', null])
})

test.each(['innledning', 'malepunkter', 'tilsyn', 'plan'] as const)(
  'uten egne ord i %s kan den ikke sendes; mellomrom er ikke ord',
  kapittel => {
    const r = enRapport({ ord: { ...enRapport().ord, [kapittel]: ' \n ' } })
    expect([manglerOrd(r), hindreForSending(r), feilen(sendRapport(r, sending))]).toEqual([
      [kapittel],
      'rapport-mangler-ord',
      'rapport-mangler-ord',
    ])
  },
)

test('med ord der det kreves, sendes den, og fryser tallene', () => {
  const svar = sendRapport(enRapport(), sending)
  expect(svar.ok && svar.verdi).toEqual({ type: 'RapportSendt', ...sending })
})

test('bærekraftsmålene står én gang hver, i rekkefølge', () => {
  const svar = endreRapport(enRapport(), { type: 'still', malform: 'nn', barekraft: [10, 1, 10] })
  expect(svar.ok && svar.verdi).toMatchObject({ malform: 'nn', barekraft: [1, 10] })
})

test('hendelsene folder til rapporten, og uten begynnelse er det ingen', () => {
  const hendelser: readonly RapportHendelse[] = [
    { type: 'RapportPabegynt', ...ny, dato: DAGENS, ord: {} },
    { type: 'KapittelSkrevet', kapittel: 'plan', tekst: 'Vi leser sammen.' },
    { type: 'RapportInnstilt', malform: 'nn', barekraft: [1] },
    { type: 'RapportSendt', ...sending },
  ]
  const registrert = hendelser.map((hendelse, i) => ({
    nr: i + 1,
    tidspunkt: tidspunkt(`2027-02-10T08:00:0${i}.000Z`),
    aktor: { type: 'drift' as const, bruker: 'test' },
    kommandoId: 'k' as KommandoId,
    hendelse,
  }))
  expect(foldRapport(registrert)).toMatchObject({
    malform: 'nn',
    ord: { plan: 'Vi leser sammen.' },
    barekraft: [1],
    sendt: { av: 'Per', pdf: 'abc' },
  })
  expect(foldRapport(registrert.slice(1))).toBeNull()
})

test('hvert nei er en setning som sier hva en gjør', () => {
  for (const setning of Object.values(RAPPORTAVSLAG)) expect(setning).toMatch(/^[A-ZÆØÅ].{30,}\.$/u)
})
