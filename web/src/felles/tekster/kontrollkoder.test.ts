import { ALLE_BARNA_SVAR } from '@handlingsrom/domene/husstand/hendelser'
import { FORELDET } from '@handlingsrom/domene/kartlegging/alleBarna'
import { expect, it } from 'vitest'
import { nb } from './nb/index.ts'

const filer = import.meta.glob<string>('../../../../domene/src/kontroll/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Kodene kontrollene kan gi, lest av kildefilene. «alle-barna.${svar}» er satt sammen og telles per svar og per grunn. */
const koder = [
  ...Object.entries(filer)
    .filter(([sti]) => !sti.includes('.test.'))
    .flatMap(([, kode]) =>
      [
        ...kode.matchAll(
          /'((?:[A-Z]\d|alle-barna|fvl-\d+a?|sotjl-\d+|habilitet|undersokt|egen-godkjenning|navngitt-menneske|barnets-syn|hvert-familiemedlem|manglende-opplysninger|svar-rutet|opphold|vilkar|vilkarsbrudd|form|stordrift|O)\.[a-z0-9-]+)'/g,
        ),
      ].map(m => m[1] ?? ''),
    ),
  ...[...ALLE_BARNA_SVAR, ...FORELDET].map(svar => `alle-barna.${svar}`),
]

it('har en setning for hver kode en kontroll kan gi', () => {
  const mangler = [...new Set(koder)].filter(kode => !Object.hasOwn(nb.kontroll.kode, kode))
  expect({ mangler, lest: koder.length > 60 }).toEqual({ mangler: [], lest: true })
})
