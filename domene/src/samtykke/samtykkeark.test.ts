import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { SPRAAK } from '../felles/spraak.ts'
import { enSak } from '../testdata/enSak.ts'
import { SOKER } from '../testdata/etBarn.ts'
import { etSamtykke } from '../testdata/etSamtykke.ts'
import type { Arkdel } from '../utskrift/typer.ts'
import { samtykkeark } from './samtykkeark.ts'

const sak = enSak().medBarn('Emil', '2021-05-04').utfor(etSamtykke())
const lag = (spraak: (typeof SPRAAK)[number], utfylt: boolean) => {
  const [samtykke] = sak.sak.samtykker
  return samtykkeark({
    spraak,
    dato: dato('2026-11-20'),
    saksnummer: '2026-0001',
    navn: p => (p === SOKER ? 'Rannveig Haugdal' : 'Emil Haugdal'),
    ...(utfylt && samtykke ? { samtykke } : {}),
  })
}
const linje = (d: Arkdel): string => {
  switch (d.slag) {
    case 'overskrift':
      return `\n## ${d.tekst}`
    case 'felt':
      return `  ${d.etikett} ${d.valg.map(v => `☐ ${v} `).join('')}${'____ '.repeat(d.linjer)}`.trimEnd()
    case 'svar':
      return `  ${d.navn}: ${d.tekst}`
    case 'tabell':
      return ''
    default:
      return d.tekst
  }
}

describe.each(SPRAAK)('arket på %s', spraak => {
  test.each(['tomt', 'utfylt'])('%s', async slag => {
    const ark = lag(spraak, slag === 'utfylt')
    const tekst = [ark.tittel, ark.ingress, ...ark.deler.map(linje), ''].join('\n')
    await expect(tekst).toMatchFileSnapshot(`golden/samtykke-${slag}-${spraak}.txt`)
  })
})

test('avsenderen sier ikke hvor', () => {
  expect(lag('nb', true).avsender).toBe('Nav')
})
