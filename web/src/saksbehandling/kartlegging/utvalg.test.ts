import { describe, expect, it } from 'vitest'
import { kartleggingsfixture } from '../../felles/sak/kartleggingsfixture.ts'
import { erEndret, fellessvaret, finnCelle, manglerFor, restenErSpurt, temaSomVises } from './utvalg.ts'

const [jonas] = kartleggingsfixture.barn
if (!jonas) throw new Error('fixturen mangler barn')

describe('utvalget i matrisen', () => {
  it('viser alle tretten tema i listens rekkefølge', () => {
    expect(temaSomVises(kartleggingsfixture, false)).toEqual(kartleggingsfixture.tema.map(t => t.tema))
  })

  it('skjuler temaene som er besvart for alle barna når bare mangler vises', () => {
    const skjult = kartleggingsfixture.tema
      .map(t => t.tema)
      .filter(t => !temaSomVises(kartleggingsfixture, true).includes(t))
    expect(skjult).toEqual(['antall-alder', 'bosituasjon', 'sfo-barnehage', 'skole'])
  })

  it('lar et utelatt barn ikke holde et tema i listen over mangler', () => {
    const utelatt = { grunn: 'annet' as const, tekst: '', innen: null, dato: '2026-11-20' }
    const alle = { ...kartleggingsfixture, barn: kartleggingsfixture.barn.map(b => ({ ...b, utelatt })) }
    expect(temaSomVises(alle, true)).toEqual([])
  })

  it('teller ikke den som er fylt 18 i det som mangler', () => {
    const voksne = kartleggingsfixture.barn.map(b => ({ ...b, alder: 18 }))
    expect(voksne.map(manglerFor)).toEqual(voksne.map(() => 0))
    expect(temaSomVises({ ...kartleggingsfixture, barn: voksne }, true)).toEqual([])
    expect(manglerFor({ ...jonas, alder: 17 })).toBeGreaterThan(0)
  })

  it('gir en tom celle som ikke spurt når barnet ikke har svar på temaet', () => {
    expect(finnCelle({ ...jonas, celler: [] }, 'skole')).toMatchObject({ tilstand: 'ikke-spurt', versjon: 0 })
  })

  it('regner de voksne som kartlagt, men ikke som mangler i barnas matrise', () => {
    const voksen = { ...jonas, rolle: 'soker' as const, bosted: undefined }
    const { bosted: _, ...uten } = voksen
    expect(manglerFor(uten as never)).toBe(0)
  })
})

describe('det som ble tatt siden', () => {
  const skole = finnCelle(jonas, 'skole')
  const dag = skole.svar.at(-1)?.dato ?? ''
  const valgt = (senere: readonly ('skole' | 'fritid' | 'antall-alder')[], dato: string) => ({
    ...kartleggingsfixture,
    barn: [jonas],
    omfang: { ...kartleggingsfixture.omfang, valgt: { senere, dato } as never },
  })
  it.each([
    { senere: ['skole'] as const, dato: dag, spurt: true, fordi: 'det ble spurt om samme dag' },
    { senere: ['skole'] as const, dato: '2062-01-01', spurt: false, fordi: 'svaret er eldre enn valget' },
    {
      senere: ['antall-alder'] as const,
      dato: '2062-01-01',
      spurt: true,
      fordi: 'listen over barna er svaret',
    },
    { senere: [] as const, dato: dag, spurt: true, fordi: 'ingenting ble tatt siden' },
  ])('er spurt om: $spurt, fordi $fordi', ({ senere, dato, spurt }) => {
    expect(restenErSpurt(valgt(senere, dato))).toBe(spurt)
  })
})

describe('cellen mot hvordan den sto', () => {
  const celle = finnCelle(jonas, 'skole')
  const trukket = { grunn: 'Feil barn', av: { ansattId: null, navn: '' }, tidspunkt: '' }
  it.each([
    { da: celle, endret: false, fordi: 'det er den samme' },
    { da: { ...celle, svar: [] }, endret: true, fordi: 'svaret er kommet siden' },
    {
      da: { ...celle, tilstand: 'bor-sporres-pa-nytt' as const },
      endret: true,
      fordi: 'tilstanden er en annen',
    },
    {
      da: { ...celle, svar: celle.svar.map(s => ({ ...s, trukket })) },
      endret: true,
      fordi: 'svaret var trukket',
    },
  ])('er endret: $endret, fordi $fordi', ({ da, endret }) => {
    expect(erEndret(celle, da)).toBe(endret)
  })
})

describe('svaret for familien', () => {
  const [s] = jonas.celler.flatMap(c => c.svar)
  if (!s) throw new Error('fixturen mangler svar')
  const { fellesId: _, trukket: __, vedtak: ___, ...svar } = s
  const felles = { ...svar, fellesId: 'f1', tema: 'bosituasjon' as const, bekreftetFor: [jonas.personId] }

  it('nevner hvert barn det ikke er bekreftet for, og ingen andre', () => {
    const v = { ...kartleggingsfixture, felles: [felles] }
    expect(fellessvaret(v, 'bosituasjon').ubekreftet.map(b => b.personId)).toEqual(
      kartleggingsfixture.barn.slice(1).map(b => b.personId),
    )
    expect(fellessvaret(v, 'skole')).toEqual({ svar: undefined, ubekreftet: [] })
  })
})
