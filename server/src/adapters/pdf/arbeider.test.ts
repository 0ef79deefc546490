import { byggForelopigSvar } from '@handlingsrom/domene/brev/forelopigSvar'
import { etForelopigSvar } from '@handlingsrom/domene/testdata/brevgrunnlag'
import { afterEach, expect, test } from 'vitest'
import { type Arbeider, type Arbeidervalg, lagArbeider } from './arbeider.ts'
import { tilBrevdata } from './brevdata.ts'
import { utenInnhold } from './typst.ts'

const brev = JSON.stringify(tilBrevdata(byggForelopigSvar(etForelopigSvar())))
const laget: Arbeider[] = []
const enArbeider = (valg: Partial<Arbeidervalg> = {}): Arbeider => {
  const a = lagArbeider(valg)
  laget.push(a)
  return a
}
const drep = (a: Arbeider): void => {
  const pid = a.pid()
  if (pid !== undefined) process.kill(pid, 'SIGKILL')
}
const begynnelsen = (pdf: Uint8Array): string => Buffer.from(pdf.slice(0, 5)).toString()

afterEach(() => {
  for (const a of laget.splice(0)) a.stopp()
})

test('dør prosessen mellom to brev, lages det neste i en ny', async () => {
  const a = enArbeider()
  await a.utfor('brev', brev)
  drep(a)
  expect(begynnelsen(await a.utfor('brev', brev))).toBe('%PDF-')
})

test('dør prosessen midt i et brev, lages det likevel', async () => {
  const a = enArbeider()
  const jobb = a.utfor('brev', brev)
  await new Promise(r => setTimeout(r, 20))
  expect(a.pid()).toBeDefined()
  drep(a)
  expect(begynnelsen(await jobb)).toBe('%PDF-')
})

test('går tiden ut, avvises brevet og prosessen stanses', async () => {
  const a = enArbeider({ fristMs: 1 })
  await expect(a.utfor('brev', brev)).rejects.toThrow('ikke ferdig på 1 ms')
  expect(a.pid()).toBeUndefined()
})

test('prosessen byttes ut etter det avtalte antallet brev', async () => {
  const a = enArbeider({ maksJobber: 2 })
  await a.utfor('brev', brev)
  const forste = a.pid()
  await a.utfor('brev', brev)
  await a.utfor('brev', brev)
  expect(a.pid()).not.toBe(forste)
})

test('mange brev på en gang kommer ut i tur og orden, og alle er hele', async () => {
  const a = enArbeider({ maksJobber: 3 })
  const alle = await Promise.all(Array.from({ length: 8 }, () => a.utfor('brev', brev)))
  expect(new Set(alle.map(pdf => Buffer.from(pdf).toString('base64'))).size).toBe(1)
})

test('ødelagte data avvises uten at brevets ord følger med i feilen', async () => {
  const a = enArbeider()
  const feil = await a.utfor('brev', '{"tittel":"Hemmelig navn"}').catch((f: unknown) => String(f))
  expect(feil).toContain('PDF-en kunne ikke lages')
  expect(feil).not.toContain('Hemmelig')
  expect(begynnelsen(await a.utfor('brev', brev))).toBe('%PDF-')
})

test('sitater tas ut av feilmeldinger fra Typst', () => {
  expect(utenInnhold([{ message: 'the text "Kari Nordmann" could not be displayed' }])).toBe(
    'the text «…» could not be displayed',
  )
})
