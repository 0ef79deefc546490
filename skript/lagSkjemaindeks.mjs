#!/usr/bin/env node
// Writes server/src/adapters/digisos/skjema/indeks.gen.ts: one static import per schema file, so that the bundler finds them.
import { readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const mappe = fileURLToPath(new URL('../server/src/adapters/digisos/skjema/', import.meta.url))

export function lagIndeks() {
  const filer = readdirSync(mappe, { recursive: true, encoding: 'utf8' })
    .map(f => f.replaceAll('\\', '/'))
    .filter(f => f.endsWith('.json'))
    .sort()
  return [
    '// Generert av skript/lagSkjemaindeks.mjs. Ikke rediger for hånd.',
    ...filer.map((f, nr) => `import s${nr} from './${f}' with { type: 'json' }`),
    '',
    '/** Skjemaene etter sti, slik `$ref` i dem viser til hverandre. */',
    'export const SKJEMAER: Readonly<Record<string, object>> = {',
    ...filer.map((f, nr) => `  '${f}': s${nr},`),
    '}',
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${mappe}indeks.gen.ts`, lagIndeks())
