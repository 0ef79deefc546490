import { expect, test } from 'vitest'
import { ApiFeil } from '../api/feil.ts'
import { denAndres, oppaaDetNye, ordeneI, velgesIKolonnen } from './usendtkommando.ts'

const konflikt = (kropp: object, status: number, gjeldende?: unknown) => ({
  kommandoId: 'k',
  sakId: 's',
  type: 'registrerOpplysning',
  lagtTil: 1,
  kropp,
  feil: new ApiFeil(status, { gjeldende }),
})
const svar = (tekst: string, trukket?: object) => ({ svar: { tilstand: 'kartlagt', tekst }, trukket })

test.each<[string, object, string]>([
  ['et svar', { personId: 'p1', tema: 'skole', svar: { tilstand: 'kartlagt', tekst: 'Trives.' } }, 'Trives.'],
  ['et løfte', { hva: 'Sende kvittering', hvem: 'nav' }, 'Sende kvittering'],
  ['barnets syn', { ord: 'Vil ha sko', grunn: ' ' }, 'Vil ha sko'],
  ['bare et valg', { svar: { tilstand: 'onsker-ikke-a-svare' } }, ''],
])('ordene i %s', (_hva, kropp, forventet) => {
  expect(ordeneI({ kropp })).toBe(forventet)
})

test.each<[string, number, unknown, object | undefined]>([
  ['oppå versjonen som gjelder nå', 412, { versjon: 7 }, { settVersjon: 7, tekst: 'x' }],
  ['ikke når svaret mangler versjonen', 412, {}, undefined],
  ['uendret etter et avslag som ikke handler om versjonen', 409, undefined, { settVersjon: 2, tekst: 'x' }],
])('sendes på nytt: %s', (_hva, status, gjeldende, forventet) => {
  expect(oppaaDetNye(konflikt({ settVersjon: 2, tekst: 'x' }, status, gjeldende))).toEqual(forventet)
})

test('den andres svar er det siste som ikke er trukket', () => {
  const celle = {
    versjon: 3,
    svar: [svar('først'), svar('gjelder'), svar('trukket', { grunn: 'feil barn' })],
  }
  expect(denAndres(konflikt({}, 412, celle))?.tekst).toBe('gjelder')
  expect(denAndres(konflikt({}, 412, undefined))).toBeUndefined()
})

test.each<[string, object, string]>([
  ['barnets syn', { maate: 'direkte', ord: 'Vil ha sko.', nr: 9, versjon: 2 }, 'Vil ha sko.'],
  [
    'barnets syn uten ord',
    { maate: 'ikke', ord: '', grunn: 'Var på skolen.', nr: 9, versjon: 2 },
    'Var på skolen.',
  ],
  [
    'omfanget',
    { omfang: 'akutt', begrunnelse: 'Strømmen går i dag.', nr: 9, versjon: 2 },
    'Strømmen går i dag.',
  ],
])('%s kan ses ved siden av det nyeste og sendes på nytt', (_hva, gjeldende, ord) => {
  const k = konflikt({ settVersjon: 1, ord: 'Mitt.' }, 412, gjeldende)
  expect(denAndres(k)).toEqual({ tekst: ord, tilstand: '', nr: 9 })
  expect(oppaaDetNye(k)).toEqual({ settVersjon: 2, ord: 'Mitt.' })
})

test('bare en konflikt om en kolonne velges der; resten står med begge utgavene', () => {
  const av = (type: string, status: number) => velgesIKolonnen({ ...konflikt({}, status), type })
  expect(av('registrerBarnetsSyn', 412)).toBe(true)
  expect(av('bekreftFellessvar', 412)).toBe(true)
  expect(av('registrerBarnetsSyn', 422)).toBe(false)
  expect(av('meldBehov', 412)).toBe(false)
})
