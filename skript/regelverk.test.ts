import { describe, expect, test } from 'vitest'
import { forvaltningsloven } from '../domene/src/regelverk/hjemmel.ts'
import {
  delNyLov,
  funksjonsnavn,
  hentede,
  lesDocstring,
  lesEksempler,
  lesFunksjoner,
  lesSporsmal,
} from './regelkilde.ts'
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

describe('«Regner» sies bare om en regel produktet kjører', () => {
  test.each([
    {
      kode: "import { klagefrist } from '../regelverk/forvaltningsloven/paragraf-29-klagefrist.ts'",
      ventet: [{ regel: 'paragraf-29-klagefrist', navn: 'klagefrist' }],
      fordi: 'funksjonen hentes',
    },
    {
      kode: "import { klagefrist as k } from '@handlingsrom/domene/regelverk/forvaltningsloven/paragraf-29-klagefrist'",
      ventet: [{ regel: 'paragraf-29-klagefrist', navn: 'klagefrist' }],
      fordi: 'et annet navn og en annen pakke er den samme funksjonen',
    },
    {
      kode: "import { type Fakta } from './paragraf-29-klagefrist.ts'\nimport type { Fakta as F } from './paragraf-29-klagefrist.ts'",
      ventet: [],
      fordi: 'en type kjører ingenting',
    },
    { kode: '/** Se forvaltningsloven § 29. */', ventet: [], fordi: 'en henvisning er ikke et svar' },
  ])('$ventet, fordi $fordi', ({ kode, ventet }) => {
    expect(hentede(kode)).toEqual(ventet)
  })

  test('en liste er ikke en funksjon', () => {
    const kode = "export const KODER = ['a'] as const\nexport const f = () => 1\nexport function g() {}\n"
    expect(funksjonsnavn(kode)).toEqual(['f', 'g'])
  })

  test('siden om en regel ingen kjører, sier «Viser til», og siden om en som kjøres, gjør det ikke', () => {
    const side = (id: string) => lagFiler().get(`docs/regelverk/${id}.md`)
    expect(side('forvaltningsloven-36')).toContain('- Viser til:')
    expect(side('forvaltningsloven-36')).not.toContain('- Regner:')
    expect(side('sosialtjenesteloven-18')).toContain('- Regner:')
    expect(side('sosialtjenesteloven-18')).not.toContain('- Viser til:')
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
