import { describe, expect, it } from 'vitest'
import { kartleggingsfixture } from '../../felles/sak/fixture.ts'
import { barnetsEgetSyn, finnCelle, manglerFor, temaSomVises } from './utvalg.ts'

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

  it('finner barnets eget syn bare når barnet selv har sagt det', () => {
    expect(barnetsEgetSyn(jonas)).toBeUndefined()
    const celler = jonas.celler.map(c => ({
      ...c,
      svar: c.svar.map(s => ({ ...s, sagtAv: 'barnet' as const })),
    }))
    expect(barnetsEgetSyn({ ...jonas, celler })).toBe('2026-08-18')
  })
})
