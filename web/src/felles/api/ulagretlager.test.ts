import { describe, expect, it } from 'vitest'
import { lagLaas } from './laas.ts'
import type { Rad, Radlager } from './radlager.ts'
import { type Funnet, lagUlagretlager } from './ulagretlager.ts'

const nokkel = (n: number) => new Uint8Array(32).fill(n)
const INGRID = 1
const TURID = 2

/** Lageret på én maskin, delt av alle som bruker den. */
function enMaskin() {
  const alle = new Map<string, Rad>()
  const apne = new Set<string>()
  let full = false
  const rader: Radlager = {
    legg: async rad => {
      if (full) throw new Error('fullt')
      alle.set(rad.id, rad)
    },
    fjern: async id => void alle.delete(id),
    hentAlle: async eier => [...alle.values()].filter(r => r.eier === eier),
  }
  return {
    alle,
    full: (verdi: boolean) => {
      full = verdi
    },
    vindu: async (navn: string, hvem: number) => {
      apne.add(navn)
      const lager = lagUlagretlager({ vindu: navn, apneVinduer: async () => new Set(apne) })
      await lager.apne(await lagLaas(nokkel(hvem)), rader)
      const hentTilbake = async () => {
        const funnet: Funnet[] = []
        await lager.hentTilbake(f => {
          funnet.push(f)
          lager.legg(f.slag, f.nokkel, f.verdi as object)
        })
        return funnet
      }
      return { ...lager, hentTilbake, lukk: () => apne.delete(navn) }
    },
  }
}

const somTekst = (rader: Iterable<Rad>) =>
  [...rader].map(r => `${r.id} ${r.eier} ${new TextDecoder('latin1').decode(r.innhold)}`).join('\n')

describe('det som ikke er sendt', () => {
  it('kan leses igjen av den samme når vinduet er lukket, og bare av henne', async () => {
    const m = enMaskin()
    const a = await m.vindu('a', INGRID)
    a.legg('utkast', 's1:notat', { tekst: 'Mor gråt', bygdPaa: [] })
    await a.skrivNaa()
    a.lukk()
    const turid = await m.vindu('b', TURID)
    expect(await turid.hentTilbake()).toEqual([])
    await turid.forkastAlt()
    const igjen = await m.vindu('c', INGRID)
    expect(await igjen.hentTilbake()).toMatchObject([
      { slag: 'utkast', nokkel: 's1:notat', verdi: { tekst: 'Mor gråt' } },
    ])
  })

  it('står verken med tekst, nøkkel eller eier i klartekst', async () => {
    const m = enMaskin()
    const a = await m.vindu('a', INGRID)
    a.legg('utkast', 's1:notat', { tekst: 'Mor gråt' })
    await a.skrivNaa()
    expect(m.alle.size).toBe(1)
    expect(somTekst(m.alle.values())).not.toMatch(/Mor|s1|notat|utkast|tekst/)
  })

  it('er borte når tjeneren har bekreftet det', async () => {
    const m = enMaskin()
    const a = await m.vindu('a', INGRID)
    a.legg('utkast', 'n', { tekst: 'x' })
    await a.skrivNaa()
    a.fjern('utkast', 'n')
    await a.skrivNaa()
    expect(m.alle.size).toBe(0)
  })

  it('flyttes ikke fra et vindu som er åpent, og tømmes ikke av et annet', async () => {
    const m = enMaskin()
    const [a, b] = [await m.vindu('a', INGRID), await m.vindu('b', INGRID)]
    a.legg('utkast', 'n', { tekst: 'i det ene' })
    b.legg('utkast', 'n', { tekst: 'i det andre' })
    await Promise.all([a.skrivNaa(), b.skrivNaa()])
    expect(await b.hentTilbake()).toEqual([])
    b.fjern('utkast', 'n')
    await b.skrivNaa()
    expect(m.alle.size).toBe(1)
  })

  it('hentes tilbake én gang, og blir liggende til det er sendt', async () => {
    const m = enMaskin()
    const a = await m.vindu('a', INGRID)
    a.legg('kommando', 'k1', { type: 'x' })
    await a.skrivNaa()
    a.lukk()
    const b = await m.vindu('b', INGRID)
    expect([(await b.hentTilbake()).length, m.alle.size, (await b.hentTilbake()).length]).toEqual([1, 1, 0])
  })

  it('en rad som er flyttet til en annen plass eller endret, åpnes ikke', async () => {
    const m = enMaskin()
    const a = await m.vindu('a', INGRID)
    a.legg('utkast', 'n', { tekst: 'x' })
    await a.skrivNaa()
    a.lukk()
    const [rad] = m.alle.values()
    m.alle.clear()
    if (rad) m.alle.set('flyttet', { ...rad, id: 'flyttet' })
    expect(await (await m.vindu('b', INGRID)).hentTilbake()).toEqual([])
  })

  it('sier bare at det er trygt når det er skrevet', async () => {
    const m = enMaskin()
    const a = await m.vindu('a', INGRID)
    const svar = [a.altTrygt()]
    m.full(true)
    a.legg('utkast', 'n', { tekst: 'x' })
    svar.push(a.altTrygt())
    await a.skrivNaa()
    svar.push(a.altTrygt())
    m.full(false)
    await a.skrivNaa()
    svar.push(a.altTrygt())
    expect(svar).toEqual([true, false, false, true])
  })

  it('er ikke trygt før nøkkelen er kommet, og låses så snart den er det', async () => {
    const lager = lagUlagretlager({ vindu: 'a', apneVinduer: async () => new Set() })
    lager.legg('utkast', 'n', { tekst: 'x' })
    await lager.skrivNaa()
    expect(lager.altTrygt()).toBe(false)
    const alle: Rad[] = []
    const rader = {
      legg: async (r: Rad) => void alle.push(r),
      fjern: async () => undefined,
      hentAlle: async () => [],
    }
    await lager.apne(await lagLaas(nokkel(INGRID)), rader)
    expect([alle.length, lager.altTrygt()]).toEqual([1, true])
  })
})
