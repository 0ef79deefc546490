import { expect, test } from 'vitest'
import { erUngdomOver18, ungdomHjemme } from './gjeldende.ts'

test.each([
  { p: { alder: 17 }, er: false, fordi: 'hun er barn' },
  { p: { alder: 18 }, er: true, fordi: 'hun er fylt 18 og står som barn i husstanden' },
  { p: { alder: 27 }, er: true, fordi: 'hun står som barn i husstanden' },
  { p: { alder: null }, er: false, fordi: 'ukjent alder regnes som barn' },
  { p: { alder: 18, rolle: 'annen-voksen' }, er: true, fordi: 'hun er ung og bor der' },
  { p: { alder: 24, rolle: 'annen-voksen' }, er: true, fordi: 'hun er ennå ung' },
  { p: { alder: 25, rolle: 'annen-voksen' }, er: false, fordi: 'grensen er passert' },
  { p: { alder: 20, rolle: 'medsoker' }, er: false, fordi: 'en ung forelder er forelder' },
  { p: { alder: 20, rolle: 'soker' }, er: false, fordi: 'søkeren er søkeren' },
])('$p er ungdom over 18 hjemme: $er, fordi $fordi', ({ p, er }) => {
  expect(erUngdomOver18(p)).toBe(er)
})

test('de som er tatt ut eller ventes, telles ikke', () => {
  expect(
    ungdomHjemme({
      barn: [
        { alder: 19, relasjon: 'barn', tattUt: null },
        { alder: 19, relasjon: 'barn', tattUt: { fra: '2026-01-01' } },
        { alder: null, relasjon: 'ventet', tattUt: null },
        { alder: 9, relasjon: 'barn', tattUt: null },
      ],
      voksne: [
        { alder: 22, rolle: 'annen-voksen', tattUt: null },
        { alder: 44, rolle: 'medsoker', tattUt: null },
      ],
    }),
  ).toBe(2)
})
