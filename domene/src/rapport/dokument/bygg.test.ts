import { describe, expect, test } from 'vitest'
import { dato } from '../../felles/dato.ts'
import { etRapportgrunnlag, rapporttall } from '../../testdata/enRapport.ts'
import { byggRapport, type Rapportgrunnlag } from './bygg.ts'
import type { Rapportdel } from './typer.ts'

const bygg = (endring: Partial<Rapportgrunnlag> = {}) => byggRapport(etRapportgrunnlag(endring))
const kapittel = (navn: string, endring: Partial<Rapportgrunnlag> = {}) => {
  const k = bygg(endring).kapitler.find(x => x.kapittel === navn)
  if (!k) throw new Error(navn)
  return k
}
const tekstene = (deler: readonly Rapportdel[]) => deler.flatMap(d => (d.slag === 'avsnitt' ? [d.tekst] : []))
const alt = (endring: Partial<Rapportgrunnlag> = {}) => JSON.stringify(bygg(endring))

test('et år uten vedtak sier det, og har verken bilder eller tabeller med null', () => {
  const k = kapittel('malepunkter', { tall: rapporttall(0, 0) })
  expect(tekstene(k.deler)[0]).toBe(
    'Ingen familier med barn fikk vedtak om stønad i perioden. Derfor er det ingen tall her.',
  )
  expect(k.deler.some(d => d.slag !== 'avsnitt')).toBe(false)
  expect(tekstene(kapittel('undersokelse', { tall: rapporttall(0, 0) }).deler)[0]).toMatch(
    /^Ingen periode med svar/,
  )
  expect(tekstene(kapittel('indikatorer', { tall: rapporttall(0, 0) }).deler)[0]).toMatch(
    /^Ingen av indikatorene/,
  )
})

test('et år der alt er skjult, sier det, og viser ikke noe tall fra en til fire', () => {
  const k = kapittel('malepunkter', { tall: rapporttall(9, 0) })
  expect(tekstene(k.deler)[0]).toMatch(/^Så få familier fikk vedtak at ingen tall kan vises/)
  expect(k.deler.some(d => d.slag !== 'avsnitt')).toBe(false)
})

test('hvert målepunkt har sin egen søyle med de fire delene, og aldri ett samlet tall', () => {
  const bilder = kapittel('malepunkter').deler.flatMap(d => (d.slag === 'diagram' ? [d] : []))
  expect(bilder.flatMap(b => b.soyler)).toHaveLength(12)
  const v2 = bilder.flatMap(b => b.soyler).find(s => s.navn.startsWith('V2'))
  expect(v2?.deler.map(d => d.fyll)).toEqual(['mangler', 'ingen-mangel', 'skjonn', 'lest'])
  expect(alt()).not.toMatch(/oppfylt (?:i|for) \d/)
})

test('bildet sier i ord alt søylene viser', () => {
  const bilder = bygg().kapitler.flatMap(k => k.deler.flatMap(d => (d.slag === 'diagram' ? [d] : [])))
  expect(bilder.length).toBeGreaterThan(5)
  for (const b of bilder) for (const s of b.soyler) expect(b.alt).toContain(s.navn)
})

test('en del som er slått sammen, står som én sum og en henvisning til den', () => {
  const tabell = kapittel('malepunkter').deler.find(d => d.slag === 'tabell')
  const k1 = tabell?.slag === 'tabell' ? tabell.rader[0]?.celler : []
  expect(k1).toEqual(['K1 Samtale om barna', '40', '140', '40 i alt', 'med i 40', '0'])
})

test('den som eier et tiltak, står med rolle; tallet fra en periode som ikke var over, er ikke med', () => {
  const { deler } = kapittel('avvik')
  const tiltak = deler.flatMap(d => (d.slag === 'tabell' ? d.rader.map(r => r.celler[1]) : []))
  expect(tiltak).toEqual(['Veileder', 'Fagansvarlig', 'Leder'])
  expect(deler.filter(d => d.slag === 'diagram')).toHaveLength(1)
  // Det andre avviket har ikke noe tall fra før, og rapporten sier hvorfor. Det første har det.
  const utenFor = tekstene(deler).filter(t => t.startsWith('Tallet fra før er ikke med'))
  expect(utenFor).toHaveLength(1)
})

test('et avvik på en indikator står med navnet, målet og tallene i en tabell; et skjult tall er ikke med', () => {
  const g = etRapportgrunnlag()
  const [forste] = g.tall.avvik
  if (!forste) throw new Error('Ingen avvik')
  const vist = (treff: number) =>
    ({ slag: 'indikator', tall: { status: 'vises', antall: 40, deler: [treff], midt: null } }) as const
  const avvik = {
    ...forste,
    effekt: { slag: 'indikator', indikator: 'barnets-syn', retning: 'minst', verdi: 80 } as const,
    for_: { periode: '2025-3' as const, tall: vist(12), utgaver: [1] },
    etter: [
      { periode: '2026-2' as const, tall: vist(30), utgaver: [1] },
      { periode: '2026-3' as const, tall: { slag: 'for-faa' } as const, utgaver: [1] },
    ],
    tiltak: [],
  }
  const deler =
    byggRapport({ ...g, tall: { ...g.tall, avvik: [avvik] } }).kapitler.find(k => k.kapittel === 'avvik')
      ?.deler ?? []
  expect(tekstene(deler).join(' ')).toContain(
    'Målet er at «Barnets syn er hentet inn eller forsøkt» er minst 80 prosent.',
  )
  expect(deler.flatMap(d => (d.slag === 'tabell' ? d.rader.map(r => r.celler) : []))).toEqual([
    ['Før (september–desember 2025)', '30 % av 40'],
    ['Etter (mai–august 2026)', '75 % av 40'],
    ['Etter (september–desember 2026)', 'for få familier til å vises'],
  ])
})

test('egne ord står avsnitt for avsnitt, og planen har bærekraftsmålene', () => {
  expect(kapittel('innledning').ord).toHaveLength(2)
  expect(tekstene(kapittel('plan').deler)).toContain('Planen er merket med FNs bærekraftsmål nr. 1 og 10.')
})

test('et utkast sier at det er et utkast, og en ny utgave sier hvilken den erstatter', () => {
  expect(bygg({ sendt: null }).fakta.at(-1)).toEqual({ navn: 'Sendt', verdi: 'Utkast, ikke sendt' })
  expect(bygg({ erstatter: dato('2027-01-15') }).fakta.at(-1)).toEqual({
    navn: 'Erstatter',
    verdi: 'rapporten som ble sendt 15. januar 2027',
  })
})

describe('på nynorsk', () => {
  const g = etRapportgrunnlag()
  const uten = {
    ...g,
    rapport: { ...g.rapport, malform: 'nn' as const, ord: {} },
    tall: { ...g.tall, avvik: [] },
  }
  // Nøklene er ikke ord noen leser.
  const nn = JSON.stringify(byggRapport(uten), (k, v) => (['fyll', 'slag', 'kapittel'].includes(k) ? '' : v))
  test('er det ikke noe bokmål igjen, heller ikke i definisjonene', () => {
    expect(nn.match(/\b(ikke|hvor|noen|familier|barnas|uke|mangler|vises|hvert)\b/u)).toBeNull()
    expect(nn).toContain('Kor')
  })
  test('har de samme kapitlene, bildene og tabellene som på bokmål', () => {
    const form = (m: 'nb' | 'nn') =>
      byggRapport({ ...g, rapport: { ...g.rapport, malform: m } }).kapitler.map(k => [
        k.kapittel,
        k.deler.map(d => d.slag),
      ])
    expect(form('nn')).toEqual(form('nb'))
  })
})
