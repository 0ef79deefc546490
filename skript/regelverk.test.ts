import { describe, expect, test } from 'vitest'
import { forvaltningsloven } from '../domene/src/regelverk/hjemmel.ts'
import { delNyLov, lesDocstring, lesEksempler, lesFunksjoner, lesSporsmal } from './regelkilde.ts'
import { finnUferske, lagFiler, utenOmrade } from './regelverk.ts'

test('docs/regelverk og siden i produktet er slik koden er nå (ellers: npm run regelverk)', () => {
  expect(finnUferske()).toEqual([])
})

test('hver fil som viser til en regel, hører til et sted leseren kjenner', () => {
  expect(utenOmrade()).toEqual([])
})

test('hver side har noe å si om krav, skjønn, maskinen og eksempler', () => {
  const tynne = [...lagFiler()]
    .filter(([fil]) => fil.startsWith('docs/') && !fil.endsWith('README.md'))
    .filter(
      ([, tekst]) =>
        !['Hva paragrafen krever', 'overlatt til skjønn', 'Hva maskinen gjør', 'Eksempler, fra testen'].every(
          o => tekst.includes(`${o}\n\n`),
        ),
    )
  expect(tynne.map(([fil]) => fil)).toEqual([])
})

test('den nye loven står alltid som vedtatt, ikke i kraft', () => {
  const sider = [...lagFiler()].filter(([, tekst]) => tekst.includes('lov 20. juni 2025 nr. 81'))
  expect(sider.length).toBeGreaterThan(15)
  for (const [, tekst] of sider) expect(tekst).toContain('vedtatt, ikke i kraft per 2. juli 2026')
})

describe('leser regelfilen', () => {
  const kode = [
    '/**',
    ' * § 29 Klagefrist. Fristen er tre uker.',
    ' * Den kan forlenges.',
    ' *',
    ' * Lest: per 2. juli 2026. Ny lov § 63 teller fra varselet; den gjelder ikke ennå.',
    ' * Overlatt til skjønn: om fristen forlenges.',
    ' */',
    "export const hjemmel = forvaltningsloven('29', 'Klagefrist')",
    '/** Siste dag. */',
    'export const frist = (d: Dato): Dato => d',
    '/** Spørsmålet. */',
    "export const spor = (b: boolean): Subsumsjon => kreverSkjonn(hjemmel, b ? 'Først?' : 'Eller?')",
    '',
  ].join('\n')

  test('docstringen deles etter merkelappene, uten tittelen', () => {
    expect(lesDocstring(kode, forvaltningsloven('29', 'Klagefrist'))).toEqual({
      krever: 'Fristen er tre uker. Den kan forlenges.',
      Lest: 'per 2. juli 2026. Ny lov § 63 teller fra varselet; den gjelder ikke ennå.',
      'Overlatt til skjønn': 'om fristen forlenges.',
    })
  })

  test('det den nye loven sier annerledes, skilles fra det som er lest', () => {
    expect(delNyLov('Per 2. juli 2026. Ny lov § 63 teller fra varselet; den gjelder ikke ennå.')).toEqual({
      lest: 'Per 2. juli 2026.',
      forskjell: 'Ny lov § 63 teller fra varselet.',
    })
  })

  test('spørsmål i begge grener er med', () => {
    expect(lesSporsmal(kode)).toEqual(['Først?', 'Eller?'])
  })

  test('en dato er noe maskinen regner, et spørsmål er det ikke', () => {
    expect(lesFunksjoner(kode)).toEqual({ svarer: ['Siste dag.', 'Spørsmålet.'], regner: true })
    expect(lesFunksjoner(kode.replace('(d: Dato): Dato', '(d: Dato): Subsumsjon')).regner).toBe(false)
  })
})

describe('leser radene i tabelltesten', () => {
  test.each([
    {
      rad: "{ fodt: '1996-11-22', utfall: 'ikke-oppfylt', fordi: 'hun er 30' }",
      tittel: 'født $fodt gir $utfall, fordi $fordi',
      setning: 'Født 22. november 1996 gir «ikke oppfylt», fordi hun er 30.',
    },
    {
      rad: "{ fakta: { altInnvilget: false }, utfall: 'krever-skjonn', fordi: 'x' }",
      tittel: '$fakta gir $utfall, fordi $fordi',
      setning: 'Alt innvilget: nei gir «krever skjønn», fordi x.',
    },
    {
      rad: "{ med: [...fem, 'b'], utfall: 'oppfylt', fordi: 'x' }",
      tittel: '$med gir $utfall, fordi $fordi',
      setning: 'A, b gir «oppfylt», fordi x.',
    },
  ])('$setning', ({ rad, tittel, setning }) => {
    const test = `const fem = ['a'] as const\ntest.each([${rad}] as const)('${tittel}', () => {})`
    expect(lesEksempler(test)).toEqual([setning])
  })

  test('en rad uten grunn er ikke et eksempel', () => {
    expect(lesEksempler("test.each([{ a: 1 }])('$a', () => {})")).toEqual([])
  })
})
