import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Eksporttabell, HOLDT_TILBAKE, somCsv } from './eksport.ts'

const TABELL: Eksporttabell = {
  tittel: 'Målepunkter',
  definisjon: 'Vedtak, ikke familier; en sier «ja».',
  periode: '2026, andre tertial',
  populasjon: 'Vedtak ved kontoret',
  skjerming: 'Færre enn fem familier',
  regnet: '2026-11-29T10:00:00.000Z',
  kolonner: ['punkt', 'antall'],
  rader: [
    ['K1', 12],
    ['K2', null],
    ['K3', 0.5],
  ],
}

test('filen sier hva tallene er, og så tallene', () => {
  expect(somCsv(TABELL)).toBe(
    [
      '\uFEFFTittel;Målepunkter',
      'Definisjon;"Vedtak, ikke familier; en sier «ja»."',
      'Periode;2026, andre tertial',
      'Hvem som er med;Vedtak ved kontoret',
      'Holdt tilbake;Færre enn fem familier',
      'Regnet;2026-11-29T10:00:00.000Z',
      '',
      'punkt;antall',
      'K1;12',
      `K2;${HOLDT_TILBAKE}`,
      'K3;0,5',
      '',
    ].join('\r\n'),
  )
})

describe('en celle som begynner som en formel', () => {
  test.each(['=1+1', '+47 900', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])('%j', tekst => {
    const csv = somCsv({ ...TABELL, kolonner: ['a'], rader: [[tekst]] })
    expect(csv).toContain(`'${tekst}`)
  })

  test('et negativt tall er et tall', () => {
    expect(somCsv({ ...TABELL, kolonner: ['a'], rader: [[-3]] })).toContain('\r\n-3\r\n')
  })
})

test('det som leses tilbake, er det som ble skrevet, og ingen celle begynner som en formel', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }), rader => {
      const lest = lesCsv(somCsv({ ...TABELL, rader }).slice(1)).slice(8, 8 + rader.length)
      expect(lest.flat().every(c => !/^[=+\-@\t\r\n]/.test(c))).toBe(true)
      const ventet = rader.map(r => r.map(c => (/^[=+\-@\t\r\n＝＋－＠]/.test(c) ? `'${c}` : c)))
      expect(lest).toEqual(ventet)
    }),
  )
})

/** En liten leser av RFC 4180 med semikolon. */
function lesCsv(tekst: string): string[][] {
  const ut: string[][] = [['']]
  let iAnforsel = false
  for (let i = 0; i < tekst.length; i++) {
    const rad = ut.at(-1) as string[]
    const c = tekst[i] as string
    const til = (x: string) => rad.splice(-1, 1, (rad.at(-1) ?? '') + x)
    if (iAnforsel) {
      if (c !== '"') til(c)
      else if (tekst[i + 1] === '"') til(tekst[++i] as string)
      else iAnforsel = false
    } else if (c === '"') iAnforsel = true
    else if (c === ';') rad.push('')
    else if (c === '\r' && tekst[i + 1] === '\n') {
      i++
      ut.push([''])
    } else til(c)
  }
  return ut
}
