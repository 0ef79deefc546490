import { dato } from '@handlingsrom/domene/felles/dato'
import { describe, expect, it, test } from 'vitest'
import { forrigeSamtale, huskSamtale } from './samtale.ts'
import { erPaabegynt, lesSvarutkast, type Svarutkast, skrivSvarutkast } from './svarutkast.ts'

const idag = dato('2026-11-22')
const fullt: Svarutkast = {
  tekst: 'Trives.\nHar to venner.',
  tilstand: 'kartlagt',
  sagtAv: 'mor',
  kanal: 'telefon',
  dato: idag,
}

describe('utkastet til et svar', () => {
  it('gir tilbake ordene og valgene slik de var', () => {
    expect(lesSvarutkast(skrivSvarutkast(fullt))).toEqual(fullt)
  })

  it('husker barna som er krysset av i et svar for familien', () => {
    const medBarna = { ...fullt, barna: ['p1', 'p2'] }
    expect(lesSvarutkast(skrivSvarutkast(medBarna))).toEqual(medBarna)
  })

  it('leser ren tekst som et eldre utkast, og beholder begge når to er kommet etter hverandre', () => {
    expect(lesSvarutkast('Hun sa ja.\nOg så')).toEqual({ tekst: 'Hun sa ja.\nOg så' })
    const to = `${skrivSvarutkast({ ...fullt, tekst: 'Først' })}\n${skrivSvarutkast({ tekst: 'Så', kanal: 'kontor' })}`
    expect(lesSvarutkast(to)).toEqual({ ...fullt, tekst: 'Først\nSå', kanal: 'kontor' })
  })

  test.each<[Svarutkast, boolean, string]>([
    [{ tekst: 'Ja' }, true, 'ord er et utkast'],
    [{ tekst: '', tilstand: 'onsker-ikke-a-svare' }, true, 'et valg er også et svar'],
    [{ tekst: '  ', sagtAv: 'mor', dato: idag }, false, 'hvem som sa det, er ikke et svar'],
  ])('%j er påbegynt: %s, fordi %s', (utkast, svar) => {
    expect(erPaabegynt(utkast)).toBe(svar)
  })
})

describe('samtalen det forrige svaret kom fra', () => {
  const samtale = { sagtAv: 'mor', kanal: 'telefon', dato: idag } as const
  it('følger med til neste svar i samme sak samme dag, aldri til en annen sak eller dag', () => {
    huskSamtale('s1', { ...samtale, personId: 'p1', dagens: idag })
    expect(forrigeSamtale('s1', 'p2', idag)).toEqual(samtale)
    expect(forrigeSamtale('s2', 'p2', idag)).toBeUndefined()
    expect(forrigeSamtale('s1', 'p2', dato('2026-11-23'))).toBeUndefined()
  })

  it('tar ikke «barnet selv» med fra ett barn til et annet', () => {
    huskSamtale('s1', { ...samtale, sagtAv: 'barnet', personId: 'p1', dagens: idag })
    expect(forrigeSamtale('s1', 'p2', idag)).toBeUndefined()
    expect(forrigeSamtale('s1', 'p1', idag)?.sagtAv).toBe('barnet')
  })
})
