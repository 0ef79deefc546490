import { expect, test } from 'vitest'
import { forskrift1251, forvaltningsloven, medLedd, sosialtjenesteloven, visHjemmel } from './hjemmel.ts'

const paragraf18 = sosialtjenesteloven('18', 'Stønad til livsopphold')
const paragraf11a = forvaltningsloven('11 a', 'Saksbehandlingstid, foreløpig svar', {
  paragraf: '17',
  tittel: 'Saksbehandlingstid og plikt til å opplyse om sakens fremdrift',
})

test.each([
  { hjemmel: paragraf18, tekst: 'sosialtjenesteloven § 18', fordi: 'hele paragrafen' },
  {
    hjemmel: medLedd(paragraf18, 'tredje'),
    tekst: 'sosialtjenesteloven § 18 tredje ledd',
    fordi: 'ett ledd',
  },
  { hjemmel: paragraf11a, tekst: 'forvaltningsloven § 11 a', fordi: 'bokstav i paragrafnummeret' },
])('$tekst ($fordi)', ({ hjemmel, tekst }) => {
  expect(visHjemmel(hjemmel)).toBe(tekst)
})

test('lenken går til paragrafen hos Lovdata, uten mellomrom', () => {
  expect(paragraf11a.lenke).toBe('https://lovdata.no/lov/1967-02-10/§11a')
})

test('en forskrift har sitt eget navn og sin egen lenke', () => {
  const paragraf1a = forskrift1251('1 a', 'Utlendinger som omfattes av EØS-avtalen')
  expect([visHjemmel(paragraf1a), paragraf1a.lenke]).toEqual([
    'forskrift 2011-12-16-1251 § 1 a',
    'https://lovdata.no/forskrift/2011-12-16-1251/§1a',
  ])
})

test('samme regel i den nye forvaltningsloven har sin egen lenke', () => {
  expect(paragraf11a.fvl25?.lenke).toBe('https://lovdata.no/lov/2025-06-20-81/§17')
})

test('versjonen som er lest, følger hjemmelen', () => {
  expect(paragraf18.lest).toBe('2026-07-02')
})
