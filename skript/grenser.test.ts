import { describe, expect, test } from 'vitest'
import { finnBrudd, importer } from './grenser.mjs'

const brudd = (fil: string, tekst: string) => finnBrudd(new Map([[fil, tekst]])).map(b => b.grunn)

describe('grensene mellom mappene', () => {
  test.each([
    ['domene/src/felles/dato.ts', "import { ok } from './resultat.ts'", 'samme mappe'],
    [
      'domene/src/vedtak/tilstand.ts',
      "import type { X } from '../husstand/hendelser.ts'",
      'områder ser hendelser',
    ],
    ['domene/src/vedtak/operasjoner.ts', "import { x } from '../sak/omgivelse.ts'", 'unntak med grunn'],
    [
      'domene/src/sak/utfor.ts',
      "import { x } from '../vedtak/operasjoner.ts'",
      'saken setter områdene sammen',
    ],
    ['domene/src/sak/utfor.test.ts', "import { test } from 'vitest'", 'tester bruker verktøyene sine'],
    [
      'server/src/http/sak.ts',
      "import { x } from '../application/sak/lesSak.ts'",
      'ruten kaller brukstilfellet',
    ],
    [
      'server/src/application/sak/x.ts',
      "import { x } from '../../adapters/database/strom.ts'",
      'lageret er ett',
    ],
    ['server/src/main.ts', "import { x } from './adapters/pdf/lagPdf.ts'", 'main kjenner alt'],
    [
      'web/src/saksbehandling/sak/Sak.tsx',
      "import type { T } from '@handlingsrom/domene/kartlegging/tema'",
      'typer viskes ut',
    ],
    [
      'web/src/saksbehandling/sak/ruter.tsx',
      "const a = () => import('../vedtak/Vedtak.tsx')",
      'rutene setter delene sammen',
    ],
  ])('%s: %s er lov (%s)', (fil, tekst) => {
    expect(brudd(fil, tekst)).toEqual([])
  })

  test.each([
    [
      'domene/src/felles/dato.ts',
      "import { x } from '../sak/tilstand.ts'",
      'domene/felles får ikke importere domene/sak',
    ],
    [
      'domene/src/regelverk/x.ts',
      "import { x } from '../vedtak/tilstand.ts'",
      'domene/regelverk får ikke importere domene/område',
    ],
    [
      'domene/src/vedtak/tilstand.ts',
      "import { x } from '../husstand/operasjoner.ts'",
      'domene/område får ikke importere domene/operasjoner',
    ],
    [
      'domene/src/vedtak/operasjoner.ts',
      "import { x } from '../husstand/operasjoner.ts'",
      'i en annen mappe (domene/src/husstand)',
    ],
    [
      'domene/src/sak/utfor.ts',
      "import { x } from '../brev/vedtaksbrev.ts'",
      'domene/sak får ikke importere domene/brev',
    ],
    ['domene/src/felles/dato.ts', "import { Temporal } from 'temporal-polyfill'", 'importerer ingen pakker'],
    ['domene/src/felles/dato.ts', "import { readFileSync } from 'node:fs'", 'kjenner ikke Node'],
    ['domene/src/felles/dato.ts', "import { ok } from './resultat'", 'mangler filendelse'],
    [
      'domene/src/sak/tilstand.ts',
      "import { enSak } from '../testdata/enSak.ts'",
      'testdata brukes bare av tester',
    ],
    [
      'kontrakt/src/sak/x.ts',
      "import { x } from '@handlingsrom/server/konfig'",
      'kontrakt får ikke importere server/konfig',
    ],
    [
      'server/src/application/sak/x.ts',
      "import { x } from '../../http/ruter.ts'",
      'server/application får ikke importere server/http',
    ],
    [
      'server/src/application/sak/x.ts',
      "import { x } from '../../adapters/pdf/lagPdf.ts'",
      'får ikke importere server/adapters',
    ],
    [
      'server/src/http/sak.ts',
      "import { x } from '../adapters/database/strom.ts'",
      'server/http får ikke importere server/database',
    ],
    ['server/src/adapters/pdf/x.ts', "import { x } from '../identitet/lager.ts'", 'i en annen mappe'],
    [
      'server/src/application/x.ts',
      "import { x } from '../../../domene/src/felles/dato.ts'",
      'går ut av pakken',
    ],
    [
      'web/src/felles/api/x.ts',
      "import { x } from '../../saksbehandling/sak/Sak.tsx'",
      'web/felles får ikke importere web/del',
    ],
    ['web/src/saksbehandling/sak/Sak.tsx', "import { x } from '../vedtak/Vedtak.tsx'", 'i en annen mappe'],
    [
      'web/src/saksbehandling/sak/Sak.tsx',
      "import { x } from '@handlingsrom/domene/sak/tilstand'",
      'web/del får ikke importere domene/sak',
    ],
    [
      'web/src/saksbehandling/sak/Sak.tsx',
      "const x = await import('../vedtak/Vedtak.tsx')",
      'i en annen mappe',
    ],
    ['web/src/saksbehandling/sak/Sak.tsx', "export { x } from '../vedtak/Vedtak.tsx'", 'i en annen mappe'],
  ])('%s: %s stoppes', (fil, tekst, grunn) => {
    expect(brudd(fil, tekst).join()).toContain(grunn)
  })

  test('et nytt område i domene trenger ingen ny linje i tabellen', () => {
    expect(
      brudd('domene/src/samvaer/tilstand.ts', "import type { X } from '../husstand/tilstand.ts'"),
    ).toEqual([])
  })

  test('en ny mappe i serveren må få sin plass i tabellen', () => {
    expect(brudd('server/src/jobber/natt.ts', '').join()).toContain('ingen plass')
  })

  test('et unntak som ikke lenger brukes, meldes', () => {
    const funn = finnBrudd(new Map([['domene/src/felles/a.ts', '']]), { meldUbrukteUnntak: true })
    expect(funn.length).toBeGreaterThan(0)
    expect(funn[0]?.grunn).toContain('brukes ikke lenger')
  })
})

describe('filene selv', () => {
  test.each([
    [250, 0],
    [251, 1],
  ])('%i linjer gir %i brudd', (linjer, antall) => {
    expect(brudd('domene/src/sak/lang.ts', '\n'.repeat(linjer))).toHaveLength(antall)
  })

  test.each(['server/src/adapters/digisos/skjema/indeks.gen.ts', 'domene/src/sak/lang.test.ts'])(
    '%s har ingen grense',
    fil => {
      expect(brudd(fil, '\n'.repeat(900))).toEqual([])
    },
  )

  test.each(['domene/src/felles/utils.ts', 'web/src/felles/common/a.ts', 'server/src/http/SakManager.ts'])(
    '%s har et navn som ikke sier noe',
    fil => {
      expect(brudd(fil, '').join()).toContain('navnet sier ikke')
    },
  )
})

test('importene finnes med linjenummer og med om de bare er typer', () => {
  const tekst =
    "import type { A } from './a.ts'\nimport { type B } from './b.ts'\n\nimport './c.css'\nexport * from './d.ts'\ntype E = import('./e.ts').E\n"
  expect(importer('x.ts', tekst)).toEqual([
    { mal: './a.ts', linje: 1, bareType: true },
    { mal: './b.ts', linje: 2, bareType: true },
    { mal: './c.css', linje: 4, bareType: false },
    { mal: './d.ts', linje: 5, bareType: false },
    { mal: './e.ts', linje: 6, bareType: true },
  ])
})
