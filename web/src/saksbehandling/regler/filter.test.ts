import { describe, expect, it } from 'vitest'
import { finnRegler, forsteSetning, lesLov } from './filter.ts'
import { REGELSIDER } from './regler.gen.ts'

const finn = (lov: 'sosialtjenesteloven' | 'forvaltningsloven' | undefined, sok: string) =>
  finnRegler(REGELSIDER, lov, sok).map(s => s.id)

describe('søket i reglene', () => {
  it('viser alle når ingenting er valgt', () => {
    expect(finn(undefined, ' ')).toHaveLength(REGELSIDER.length)
  })

  it('viser bare loven som er valgt', () => {
    const lover = new Set(finnRegler(REGELSIDER, 'forvaltningsloven', '').map(s => s.lov))
    expect([...lover]).toEqual(['forvaltningsloven'])
  })

  it.each(['18', '§ 18', '§18'])('«%s» gir paragrafen med det nummeret i begge lovene', sok => {
    expect(finn(undefined, sok)).toEqual(['sosialtjenesteloven-18', 'forvaltningsloven-18'])
  })

  it.each(['20 a', '§ 20 a', '20a'])('«%s» gir ikke § 20', sok => {
    expect(finn(undefined, sok)).toEqual(['sosialtjenesteloven-20a'])
  })

  it('finner ord i kravet, og alle ordene må være der', () => {
    expect(finn(undefined, 'barnetrygd')).toContain('sosialtjenesteloven-18')
    expect(finn(undefined, 'barnetrygd klagefrist')).toEqual([])
  })

  it('finner forskriften der den brukes', () => {
    expect(finn('sosialtjenesteloven', 'utlendinger')).toEqual(['sosialtjenesteloven-2'])
  })
})

it('adressen har bare lover vi kjenner', () => {
  expect([lesLov({ lov: 'forvaltningsloven' }), lesLov({ lov: 'straffeloven' })]).toEqual([
    { lov: 'forvaltningsloven' },
    {},
  ])
})

it('første setning stopper ikke ved en forkortelse', () => {
  expect(forsteSetning('Gjelder ytelser m.m. etter loven. Og mer.')).toBe('Gjelder ytelser m.m. etter loven.')
})

it('hver side har det leseren trenger', () => {
  const tynne = REGELSIDER.filter(
    s => !s.krever || !s.skjonn || s.maskinen.length === 0 || s.eksempler.length === 0,
  )
  expect(tynne.map(s => s.id)).toEqual([])
})
