import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { SPRAAK } from '../felles/spraak.ts'
import { katalog, kontrolleresIgjen, lokaleUtlosere } from './katalog.ts'
import { NASJONALE } from './nasjonale.ts'
import { TILBUDSGRUPPER, type Tilbud } from './typer.ts'

describe.each(NASJONALE.map(t => [t.tekst.nb.navn, t] as const))('%s', (_navn, t) => {
  test('har en kilde som sier noe, med adresse og dagen den ble lest', () => {
    expect(t.kilde.dokument).not.toBe('')
    expect(t.kilde.sier.length).toBeGreaterThan(20)
    expect(t.kilde.lenke).toMatch(/^https:\/\//)
    expect(t.kilde.lest <= dato('2026-11-28')).toBe(true)
  })

  test('er skrevet på tre språk, ulikt', () => {
    for (const s of SPRAAK) {
      const tekst = t.tekst[s]
      expect(tekst?.navn && tekst.hva && tekst.hvem).toBeTruthy()
    }
    expect(t.tekst.en?.hva).not.toBe(t.tekst.nb.hva)
    expect(t.tekst.nn?.hvem).not.toBe(t.tekst.nb.hvem === t.tekst.nn?.hvem ? '' : t.tekst.nb.hvem)
  })

  test('har ingen kronebeløp i teksten: beløp endres, og et gammelt tall er verre enn ikke noe tall', () => {
    const ord = SPRAAK.map(s => `${t.tekst[s]?.hva} ${t.tekst[s]?.hvem}`).join(' ')
    expect(ord).not.toMatch(/\d+ ?(kr|kroner|kroner|NOK)/)
  })

  test('henger sammen: aldersgrensen er ikke tom, og gruppen er blant temaene', () => {
    if (t.alder) expect(t.alder.fraManeder).toBeLessThan(t.alder.tilManeder)
    if (t.gruppe !== 'okonomi') expect(t.tema).toContain(t.gruppe)
  })
})

test('hvert tilbud har sitt eget navn og sin egen id', () => {
  expect(new Set(NASJONALE.map(t => t.tilbudId)).size).toBe(NASJONALE.length)
})

describe('katalogen', () => {
  const lokalt = (id: string, gruppe: Tilbud['gruppe']) =>
    ({ ...NASJONALE[0], tilbudId: id, gruppe, omrade: 'lokalt' }) as unknown as Tilbud

  test('viser gruppe for gruppe, de nasjonale først, og mister ingen', () => {
    const alle = katalog([lokalt('b', 'fritid'), lokalt('a', 'fritid')])
    expect(alle).toHaveLength(NASJONALE.length + 2)
    const grupper = alle.map(t => TILBUDSGRUPPER.indexOf(t.gruppe))
    expect(grupper).toEqual(grupper.toSorted((a, b) => a - b))
    const fritid = alle.filter(t => t.gruppe === 'fritid').map(t => t.tilbudId)
    expect(fritid.slice(-2)).toEqual(['b', 'a'])
  })

  test('kontrolleres igjen et år etter at noen så på det', () => {
    const t = lokalt('a', 'fritid')
    expect(kontrolleresIgjen({ ...t, kilde: { ...t.kilde, lest: dato('2025-11-20') } })).toBe('2026-11-20')
  })

  test('et lokalt tilbud foreslås på alderen og temaene sine, og ingenting annet', () => {
    expect(lokaleUtlosere({ tema: ['fritid'], alder: { fraManeder: 72, tilManeder: 156 } })).toEqual([
      [
        { slag: 'alder', fraManeder: 72, tilManeder: 156 },
        { slag: 'tema', tema: 'fritid' },
      ],
    ])
    expect(lokaleUtlosere({ tema: [] })).toEqual([])
  })
})
