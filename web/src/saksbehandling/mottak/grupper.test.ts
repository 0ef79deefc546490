import { expect, it } from 'vitest'
import { grupper } from './grupper.ts'

const fil = (sti: string) => ({
  name: sti.split('/').at(-1) ?? '',
  webkitRelativePath: sti.includes('/') ? sti : '',
})
const delt = (...stier: string[]) => {
  const { soknader, utenSoknad } = grupper(stier.map(fil))
  return [soknader.map(s => `${s.navn}:${s.filer.length}`), utenSoknad]
}

it.each([
  [
    ['soknad.json', 'vedlegg.json', 'kvittering.pdf'],
    [['soknad.json:3'], []],
    'med soknad.json hører alt sammen',
  ],
  [['b.json', 'a.json'], [['a.json:1', 'b.json:1'], []], 'uten er hver JSON-fil sin egen, i navnerekkefølge'],
  [
    ['m/a/soknad.json', 'm/b/soknad.json', 'm/b/lønn.pdf'],
    [['m/a:1', 'm/b:2'], []],
    'hver mappe er én søknad',
  ],
  [['bilde.png'], [[], ['bilde.png']], 'en fil alene er ingen søknad'],
  [[], [[], []], 'ingenting er ingenting'],
])('%j blir delt i søknader fordi %3$s', (stier, ventet) => {
  expect(delt(...stier)).toEqual(ventet)
})
