import { expect, test } from 'vitest'
import { manglende } from './lasefil.mjs'

const eier = (valgfrie: Record<string, string>) => ({
  'node_modules/eier': { version: '1.0.0', dev: true, optionalDependencies: valgfrie },
})

test.each([
  ['@a/cli-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
  ['@a/binding-linux-x64-musl', { cpu: ['x64'], os: ['linux'], libc: ['musl'] }],
  ['@a/binding-linux-arm-gnueabihf', { cpu: ['arm'], os: ['linux'], libc: ['glibc'] }],
  ['@a/binding-win32-x64-msvc', { cpu: ['x64'], os: ['win32'] }],
])('%s får en linje med system og prosessor', (navn, plattform) => {
  expect(manglende(eier({ [navn]: '2.0.0' }))).toEqual({
    [`node_modules/${navn}`]: { version: '2.0.0', dev: true, optional: true, ...plattform },
  })
})

test('det som står der, og det som ikke er en plattform, røres ikke', () => {
  const pakker = {
    ...eier({ '@a/cli-darwin-arm64': '2.0.0', fsevents: '~2.3.3' }),
    'node_modules/@a/cli-darwin-arm64': {},
  }
  expect(manglende(pakker)).toEqual({})
})
