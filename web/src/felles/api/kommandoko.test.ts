import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { ApiFeil } from './feil.ts'
import { type Kokommando, lagKommandoko } from './kommandoko.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** En tjener som kan være nede, si nei, og som gjør det samme bare én gang. */
function enTjener() {
  const gjort: string[] = []
  const lokalt = new Map<string, Kokommando>()
  const ferdig: string[] = []
  const tilstand = { nede: false, svarBorte: false, nei: new Map<string, ApiFeil>() }
  let nr = 0
  const lag = () =>
    lagKommandoko({
      send: async k => {
        if (tilstand.nede) throw new ApiFeil(0, { kode: 'nett' })
        const nei = tilstand.nei.get((k.kropp as { tekst: string }).tekst)
        if (nei) throw nei
        const linje = `${k.sakId} ${(k.kropp as { tekst: string }).tekst}`
        if (!gjort.includes(`${linje} ${k.kommandoId}`)) gjort.push(`${linje} ${k.kommandoId}`)
        if (tilstand.svarBorte) throw new ApiFeil(0, { kode: 'nett' })
      },
      lokalt: { legg: (id, k) => void lokalt.set(id, k), fjern: id => void lokalt.delete(id) },
      vedFerdig: sakId => void ferdig.push(sakId),
      naa: () => 1000,
      nyId: () => `id-${++nr}`,
    })
  return { lag, ko: lag(), gjort, lokalt, ferdig, tilstand }
}
const tekst = (t: string) => ({ tekst: t })

describe('kommandoer på vei', () => {
  it('sendes i rekkefølge og tas bort når de er bekreftet', async () => {
    const { ko, gjort, lokalt, ferdig } = enTjener()
    for (const t of ['a', 'b', 'c']) ko.legg('s1', 'registrerOpplysning', tekst(t))
    expect(lokalt.size).toBe(3)
    await vi.advanceTimersByTimeAsync(0)
    expect(gjort).toEqual(['s1 a id-1', 's1 b id-2', 's1 c id-3'])
    expect([lokalt.size, ko.noeUlagret(), ferdig, ko.lagring()]).toEqual([0, false, ['s1'], 'lagret'])
  })

  it('venter når nettet er borte, og går i samme rekkefølge når det er tilbake', async () => {
    const { ko, gjort, tilstand } = enTjener()
    tilstand.nede = true
    for (const t of ['a', 'b']) ko.legg('s1', 'x', tekst(t))
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect([gjort, ko.les('s1').ventende.length, ko.lagring()]).toEqual([[], 2, 'venter'])
    tilstand.nede = false
    ko.sendAlt()
    await vi.advanceTimersByTimeAsync(0)
    expect(gjort.map(g => g.split(' ')[1])).toEqual(['a', 'b'])
  })

  it('gjøres bare én gang når svaret ble borte på veien', async () => {
    const { ko, gjort, tilstand } = enTjener()
    tilstand.svarBorte = true
    ko.legg('s1', 'x', tekst('a'))
    await vi.advanceTimersByTimeAsync(5000)
    tilstand.svarBorte = false
    await vi.advanceTimersByTimeAsync(60_000)
    expect([gjort, ko.noeUlagret()]).toEqual([['s1 a id-1'], false])
  })

  it('overlever at siden lastes på nytt', async () => {
    const { ko, lag, gjort, lokalt, tilstand } = enTjener()
    tilstand.nede = true
    for (const t of ['a', 'b', 'c']) ko.legg('s1', 'x', tekst(t))
    await vi.advanceTimersByTimeAsync(0)
    const igjen = lag()
    // Lageret gir dem i en annen rekkefølge enn de ble lagt.
    for (const k of [...lokalt.values()].reverse()) igjen.hentTilbake(k)
    for (const k of lokalt.values()) igjen.hentTilbake(k)
    tilstand.nede = false
    igjen.sendAlt()
    await vi.advanceTimersByTimeAsync(0)
    expect([gjort.map(g => g.split(' ')[1]), lokalt.size]).toEqual([['a', 'b', 'c'], 0])
  })

  it('en konflikt legges til side og stopper ikke de andre', async () => {
    const { ko, gjort, lokalt, tilstand } = enTjener()
    tilstand.nei.set('a', new ApiFeil(412, { kode: 'endret-av-andre', gjeldende: tekst('Tors') }))
    for (const t of ['a', 'b']) ko.legg('s1', 'x', tekst(t))
    await vi.advanceTimersByTimeAsync(0)
    const { ventende, konflikter } = ko.les('s1')
    expect([gjort, ventende.length, konflikter.map(k => k.feil.gjeldende)]).toEqual([
      ['s1 b id-2'],
      0,
      [tekst('Tors')],
    ])
    expect([lokalt.has('id-1'), ko.noeUlagret(), ko.saker().map(s => s.sakId)]).toEqual([true, true, ['s1']])
  })

  test.each([
    ['behold min', { valg: 'send', kropp: tekst('a igjen') } as const, ['s1 a igjen id-2']],
    ['forkast', { valg: 'forkast' } as const, []],
  ])('et menneske velger: %s', async (_navn, losning, forventet) => {
    const { ko, gjort, lokalt, tilstand } = enTjener()
    tilstand.nei.set('a', new ApiFeil(412, { kode: 'endret-av-andre' }))
    ko.legg('s1', 'x', tekst('a'))
    await vi.advanceTimersByTimeAsync(0)
    ko.los('s1', 'id-1', losning)
    await vi.advanceTimersByTimeAsync(0)
    expect([gjort, lokalt.size, ko.noeUlagret()]).toEqual([forventet, 0, false])
  })

  test.each([
    [0, 'nett', 'venter'],
    [401, 'ikke-innlogget', 'venter'],
    [401, 'annen-bruker', 'venter'],
    [409, 'oppdater-siden', 'venter'],
    [429, 'for-mange', 'venter'],
    [503, 'utilgjengelig', 'venter'],
    [400, 'ugyldig-foresporsel', 'konflikt'],
    [403, 'ikke-tildelt', 'konflikt'],
    [404, 'finnes-ikke', 'konflikt'],
    [409, 'sperret', 'konflikt'],
    [412, 'endret-av-andre', 'konflikt'],
    [422, 'tekst-mangler', 'konflikt'],
  ])('%i %s: %s', async (status, kode, forventet) => {
    const { ko, tilstand } = enTjener()
    tilstand.nei.set('a', new ApiFeil(status, { kode }))
    ko.legg('s1', 'x', tekst('a'))
    await vi.advanceTimersByTimeAsync(0)
    const { ventende, konflikter } = ko.les('s1')
    expect([ventende.length, konflikter.length]).toEqual(forventet === 'venter' ? [1, 0] : [0, 1])
  })

  it('det som går galt i én sak, holder ikke en annen igjen', async () => {
    const { ko, gjort, tilstand } = enTjener()
    tilstand.nei.set('a', new ApiFeil(503, {}))
    ko.legg('s1', 'x', tekst('a'))
    ko.legg('s2', 'x', tekst('b'))
    await vi.advanceTimersByTimeAsync(0)
    expect(gjort).toEqual(['s2 b id-2'])
  })
})
