import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { KontaktId } from '../felles/id.ts'
import { skrivKontakt } from './skrivKontakt.ts'

const I_DAG = dato('2026-11-22')
const kontakt = {
  kontaktId: 'k1' as KontaktId,
  kontor: 'Nav Sundfjære',
  dato: I_DAG,
  hvor: 'Åpen barnehage',
  om: 'Vinterklær.',
  tilbudt: '',
  neste: '',
}

test.each([
  { mer: {}, svar: 'ok', fordi: 'hvor og hva er nok' },
  { mer: { dato: dato('2026-11-23') }, svar: 'kontakt-i-fremtiden', fordi: 'i morgen har ikke skjedd' },
  { mer: { hvor: ' ' }, svar: 'kontakt-uten-ord', fordi: 'stedet må stå' },
  { mer: { om: '\n' }, svar: 'kontakt-uten-ord', fordi: 'det den handlet om, må stå' },
  { mer: { om: 'Hun er 12898710120' }, svar: 'kontakt-med-nummer', fordi: 'elleve siffer er et menneske' },
  { mer: { neste: 'Ring 128987 10120' }, svar: 'kontakt-med-nummer', fordi: 'også med mellomrom' },
  { mer: { tilbudt: '128987-10120' }, svar: 'kontakt-med-nummer', fordi: 'også med bindestrek' },
  { mer: { om: '12 89 87 10120' }, svar: 'kontakt-med-nummer', fordi: 'også slik det leses høyt' },
  {
    mer: { om: '128987\u00a010120' },
    svar: 'kontakt-med-nummer',
    fordi: 'også limt inn med hardt mellomrom',
  },
  { mer: { om: '12.89.87 10120' }, svar: 'kontakt-med-nummer', fordi: 'også med punktum i datoen' },
  { mer: { om: '128987–10120' }, svar: 'kontakt-med-nummer', fordi: 'også med tankestrek' },
  {
    mer: { neste: 'Ring 22 22 22 22 12' },
    svar: 'ok',
    fordi: 'et telefonnummer og et tall er ikke elleve siffer',
  },
  { mer: { neste: 'Ring 555 12 345' }, svar: 'ok', fordi: 'et telefonnummer er kortere' },
  { mer: { om: '128987101201' }, svar: 'ok', fordi: 'tolv siffer er ikke et identitetsnummer' },
])('$svar, fordi $fordi', ({ mer, svar }) => {
  const utfall = skrivKontakt({ ...kontakt, ...mer }, I_DAG)
  expect(utfall.ok ? 'ok' : utfall.feil).toBe(svar)
})

test('hendelsen har ordene og kontoret, og ingen plass til et menneske', () => {
  const utfall = skrivKontakt({ ...kontakt, barnSett: 2 }, I_DAG)
  expect(utfall).toEqual({ ok: true, verdi: { ...kontakt, barnSett: 2, type: 'OppsokendeKontaktSkrevet' } })
})
