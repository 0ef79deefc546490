import { expect, it } from 'vitest'
import { grupper } from './grupper.ts'

const fil = (sti: string) => ({
  name: sti.split('/').at(-1) ?? '',
  webkitRelativePath: sti.includes('/') ? sti : '',
})
const delt = (...stier: string[]) => grupper(stier.map(fil)).map(s => `${s.navn}:${s.filer.length}`)

it.each([
  [['soknad.json', 'vedlegg.json', 'kvittering.pdf'], ['soknad.json:3'], 'med soknad.json hører alt sammen'],
  [['b.json', 'a.json'], ['a.json:1', 'b.json:1'], 'uten er hver JSON-fil sin egen, i navnerekkefølge'],
  [['m/a/soknad.json', 'm/b/soknad.json', 'm/b/lønn.pdf'], ['m/a:1', 'm/b:2'], 'hver mappe er én søknad'],
  [['b.png', 'a.pdf'], ['a.pdf:1', 'b.png:1'], 'filer ingenting holder sammen, er hver for seg'],
  [
    ['m/a/vedlegg.json', 'm/a/x.pdf', 'm/b.json', 'm/c/SOKNAD.JSON', 'm/c/y.pdf'],
    ['m/b.json:1', 'm/c:2', 'm/a/vedlegg.json:2'],
    'vedlegg.json holder vedleggene sammen, og søknadene går først',
  ],
  [[], [], 'ingenting er ingenting'],
])('%j blir delt i søknader fordi %3$s', (stier, ventet) => {
  expect(delt(...stier)).toEqual(ventet)
})
