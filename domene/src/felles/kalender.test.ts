import { describe, expect, test } from 'vitest'
import { dato, maned } from './dato.ts'
import {
  erHelligdag,
  erVirkedag,
  forstePaskedag,
  fristForBorger,
  nesteVirkedag,
  visManed,
} from './kalender.ts'

describe('helligdager', () => {
  test.each([
    { dag: '2026-01-01', helligdag: true, fordi: 'nyttårsdag' },
    { dag: '2026-04-02', helligdag: true, fordi: 'skjærtorsdag' },
    { dag: '2026-04-03', helligdag: true, fordi: 'langfredag' },
    { dag: '2026-04-04', helligdag: false, fordi: 'påskeaften er en vanlig lørdag' },
    { dag: '2026-04-05', helligdag: true, fordi: 'første påskedag' },
    { dag: '2026-04-06', helligdag: true, fordi: 'annen påskedag' },
    { dag: '2026-04-07', helligdag: false, fordi: 'dagen etter påske' },
    { dag: '2026-05-01', helligdag: true, fordi: 'arbeidernes dag er likestilt med helligdag' },
    { dag: '2026-05-14', helligdag: true, fordi: 'Kristi himmelfartsdag' },
    { dag: '2026-05-17', helligdag: true, fordi: 'grunnlovsdagen er likestilt med helligdag' },
    { dag: '2026-05-24', helligdag: true, fordi: 'første pinsedag' },
    { dag: '2026-05-25', helligdag: true, fordi: 'annen pinsedag' },
    { dag: '2026-12-24', helligdag: false, fordi: 'julaften er ikke helligdag' },
    { dag: '2026-12-25', helligdag: true, fordi: 'første juledag' },
    { dag: '2026-12-26', helligdag: true, fordi: 'annen juledag' },
    { dag: '2026-12-31', helligdag: false, fordi: 'nyttårsaften er ikke helligdag' },
  ])('$dag er helligdag: $helligdag, fordi $fordi', ({ dag, helligdag }) => {
    expect(erHelligdag(dato(dag))).toBe(helligdag)
  })

  test.each([
    { ar: 2008, paske: '2008-03-23', fordi: 'blant de tidligste' },
    { ar: 2011, paske: '2011-04-24', fordi: 'blant de seneste' },
    { ar: 2024, paske: '2024-03-31', fordi: 'skuddår' },
    { ar: 2038, paske: '2038-04-25', fordi: 'senest mulig' },
  ])('første påskedag i $ar er $paske ($fordi)', ({ ar, paske }) => {
    expect(forstePaskedag(ar)).toBe(paske)
  })
})

describe('virkedager og frister', () => {
  test.each([
    {
      dag: '2026-11-20',
      neste: '2026-11-23',
      frist: '2026-11-20',
      fordi: 'en fredag er virkedag og flyttes ikke',
    },
    { dag: '2026-11-21', neste: '2026-11-23', frist: '2026-11-23', fordi: 'lørdag flyttes til mandag' },
    { dag: '2026-11-22', neste: '2026-11-23', frist: '2026-11-23', fordi: 'søndag flyttes til mandag' },
    {
      dag: '2026-04-01',
      neste: '2026-04-07',
      frist: '2026-04-01',
      fordi: 'onsdag før påske; neste virkedag er tirsdagen etter',
    },
    {
      dag: '2026-04-02',
      neste: '2026-04-07',
      frist: '2026-04-07',
      fordi: 'skjærtorsdag flyttes over hele påsken',
    },
    {
      dag: '2026-05-14',
      neste: '2026-05-15',
      frist: '2026-05-15',
      fordi: 'fredagen etter Kristi himmelfart er virkedag',
    },
    {
      dag: '2026-12-24',
      neste: '2026-12-28',
      frist: '2026-12-24',
      fordi: 'julaften på en torsdag er virkedag',
    },
    {
      dag: '2026-12-31',
      neste: '2027-01-04',
      frist: '2026-12-31',
      fordi: 'nyttårsaften er virkedag; 1. januar er fredag',
    },
  ])('$dag: frist for borgeren $frist, neste virkedag $neste, fordi $fordi', ({ dag, neste, frist }) => {
    expect({ neste: nesteVirkedag(dato(dag)), frist: fristForBorger(dato(dag)) }).toEqual({ neste, frist })
  })

  test('en lørdag er ikke virkedag', () => {
    expect(erVirkedag(dato('2026-11-21'))).toBe(false)
  })
})

test('måneden vises med navn', () => {
  expect([visManed(maned('2026-01')), visManed(maned('2025-12'))]).toEqual(['januar 2026', 'desember 2025'])
})
