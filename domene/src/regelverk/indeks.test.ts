import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { REGLER } from './indeks.ts'

const mappe = fileURLToPath(new URL('.', import.meta.url))
const regelfiler = ['sosialtjenesteloven', 'forvaltningsloven'].flatMap(lov =>
  readdirSync(`${mappe}${lov}`)
    .filter(fil => fil.endsWith('.ts') && !fil.endsWith('.test.ts'))
    .map(fil => `${lov}/${fil}`),
)

test('hver regelfil på disken står i indeksen, og bare de', () => {
  expect(REGLER.map(regel => regel.fil).sort()).toEqual(regelfiler.sort())
})

test.each(REGLER)('$fil ligger i lovens mappe og har paragrafen i navnet', ({ fil, hjemmel }) => {
  expect(fil.startsWith(`${hjemmel.lov}/paragraf-${hjemmel.paragraf.replaceAll(' ', '')}-`)).toBe(true)
})

test.each(REGLER)(
  'docstringen i $fil sier tittel, versjon, lenke og hva som er overlatt til skjønn',
  ({ fil, hjemmel }) => {
    const tekst = readFileSync(`${mappe}${fil}`, 'utf8').replace(/\n \* ?/g, ' ')
    const krevd = [`§ ${hjemmel.paragraf} `, 'per 2. juli 2026', hjemmel.lenke, 'Overlatt til skjønn:']
    expect(krevd.filter(del => !tekst.includes(del))).toEqual([])
  },
)

test.each(REGLER)('$fil har en test ved siden av seg', ({ fil }) => {
  expect(readdirSync(`${mappe}${fil.split('/')[0]}`)).toContain(fil.split('/')[1]?.replace('.ts', '.test.ts'))
})
