import { expect, test } from 'vitest'
import type { PersonId } from '../felles/id.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId } from '../testdata/etBarn.ts'
import { foreldreroller } from './foreldreroller.ts'
import type { Svarkilde } from './hendelser.ts'
import type { Tema } from './tema.ts'

const KARI = 'kari' as PersonId
const svar = (tema: Tema, sagtAv: Svarkilde, settVersjon = 0) => ({
  type: 'registrerOpplysning' as const,
  personId: personId('Emil'),
  tema,
  svar: { tilstand: 'kartlagt' as const, tekst: 'Trives.' },
  sagtAv,
  sagtAvPerson: KARI,
  kanal: 'kontor' as const,
  dato: enSak('2026-11-03').dato,
  settVersjon,
})
const familie = () => enSak('2026-11-03').medBarn('Emil', '2021-05-04')
const roller = (...svarene: ReturnType<typeof svar>[]) =>
  svarene.reduce((s, k) => s.utfor(k), familie()).sak.kartlegging

test('den som har svart som mor, er mor', () => {
  expect([...foreldreroller(roller(svar('skole', 'mor')))]).toEqual([[KARI, 'mor']])
})

test('det som er sagt sist, gjelder, uansett hvilket tema det var om', () => {
  const [en, to, tre] = [svar('skole', 'mor'), svar('fritid', 'annen-forelder'), svar('skole', 'mor', 1)]
  expect(foreldreroller(roller(en, to)).get(KARI)).toBe('annen-forelder')
  expect(foreldreroller(roller(en, to, tre)).get(KARI)).toBe('mor')
})

test('et svar som er trukket, eller fra noen som ikke er forelder, sier ingenting', () => {
  const sak = familie().utfor(svar('skole', 'mor'))
  const nr = sak.sak.sisteNr
  const trukket = sak.utfor({
    type: 'trekkOpplysning',
    personId: personId('Emil'),
    tema: 'skole',
    nr,
    grunn: 'Feil.',
    settVersjon: 1,
  })
  expect(foreldreroller(trukket.sak.kartlegging).size).toBe(0)
  expect(foreldreroller(roller(svar('skole', 'barnet'))).size).toBe(0)
})
