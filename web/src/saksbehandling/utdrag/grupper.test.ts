import { expect, test } from 'vitest'
import { grupper } from './grupper.ts'

const h = (
  fornavn: string,
  tema: 'skole' | 'fritid' | null,
  fordi: 'umerket' | 'unntas',
  grunn: string | null = null,
) => ({
  personId: fornavn,
  fornavn,
  tema,
  fordi,
  grunn,
})

test('det som er holdt tilbake av samme grunn, står samlet; et svar med egen grunn står for seg', () => {
  const liste = [
    h('Miriam', 'skole', 'umerket'),
    h('Daniel', 'skole', 'umerket'),
    h('Miriam', null, 'umerket'),
    h('Miriam', 'fritid', 'unntas', 'Fortalt i fortrolighet.'),
  ]
  expect(grupper(liste).map(g => [g.fordi, g.rader.map(r => [r.fornavn, r.tema, r.grunn])])).toEqual([
    [
      'umerket',
      [
        ['Miriam', ['skole', null], null],
        ['Daniel', ['skole'], null],
      ],
    ],
    ['unntas', [['Miriam', ['fritid'], 'Fortalt i fortrolighet.']]],
  ])
})
