import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lagUtkastlager, type Ventende } from './utkastlager.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function enTjener(start: Record<string, string> = {}) {
  const lagret = new Map(Object.entries(start))
  const lokalt = new Map<string, Ventende>()
  let nede = false
  let svarBorte = false
  const tjeneste = {
    lokalt: {
      legg: (nokkel: string, v: Ventende) => void lokalt.set(nokkel, v),
      fjern: (nokkel: string) => void lokalt.delete(nokkel),
    },
    hent: async (nokkel: string) => {
      if (nede) throw new Error('nede')
      return lagret.get(nokkel)
    },
    lagre: async (nokkel: string, tekst: string) => {
      if (nede) throw new Error('nede')
      lagret.set(nokkel, tekst)
      if (svarBorte) throw new Error('svaret kom ikke fram')
    },
    naa: () => 1,
  }
  return {
    lager: lagUtkastlager(tjeneste),
    lagret,
    lokalt,
    svarBorte: (verdi: boolean) => {
      svarBorte = verdi
    },
    nede: (verdi: boolean) => {
      nede = verdi
    },
  }
}

describe('utkast', () => {
  it('er hos tjeneren innen to sekunder, også mens noen skriver uten opphold', async () => {
    const { lager, lagret } = enTjener()
    lager.apne('n')
    for (let ms = 0; ms < 2000; ms += 100) {
      lager.skriv('n', `tekst ${ms}`)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(lagret.get('n')).toBeDefined()
  })

  it('viser det som lå lagret fra før', async () => {
    const { lager } = enTjener({ n: 'fra i går' })
    lager.apne('n')
    await vi.advanceTimersByTimeAsync(0)
    expect(lager.les('n').tekst).toBe('fra i går')
  })

  it('beholder både det gamle og det nye når noen skriver før det gamle er hentet', async () => {
    const { lager, lagret } = enTjener({ n: 'gammelt' })
    lager.apne('n')
    lager.skriv('n', 'nytt')
    await vi.advanceTimersByTimeAsync(3000)
    expect(lagret.get('n')).toBe('gammelt\nnytt')
  })

  it('mister ingenting når nettet er borte, og sier fra at teksten venter', async () => {
    const { lager, lagret, nede } = enTjener()
    lager.apne('n')
    await vi.advanceTimersByTimeAsync(0)
    nede(true)
    lager.skriv('n', 'viktig')
    await vi.advanceTimersByTimeAsync(30_000)
    expect([lager.les('n'), lager.noeUlagret()]).toMatchObject([{ tekst: 'viktig', lagring: 'venter' }, true])
    nede(false)
    await vi.advanceTimersByTimeAsync(60_000)
    expect([lagret.get('n'), lager.noeUlagret()]).toEqual(['viktig', false])
  })

  it('skriver aldri over et utkast den ikke har sett, selv om nettet var borte ved åpning', async () => {
    const { lager, lagret, nede } = enTjener({ n: 'fra i går' })
    nede(true)
    lager.apne('n')
    lager.skriv('n', 'i dag')
    await vi.advanceTimersByTimeAsync(5000)
    nede(false)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(lagret.get('n')).toBe('fra i går\ni dag')
  })

  it('sender straks når nettet er tilbake', async () => {
    const { lager, lagret, nede } = enTjener()
    lager.apne('n')
    await vi.advanceTimersByTimeAsync(0)
    nede(true)
    lager.skriv('n', 'viktig')
    await vi.advanceTimersByTimeAsync(20_000)
    nede(false)
    lager.sendAlt()
    await vi.advanceTimersByTimeAsync(0)
    expect(lagret.get('n')).toBe('viktig')
  })

  it('tømmes hos tjeneren når teksten er ført inn i saken', async () => {
    const { lager, lagret } = enTjener({ n: 'ferdig notat' })
    lager.apne('n')
    await vi.advanceTimersByTimeAsync(0)
    lager.tom('n')
    await vi.advanceTimersByTimeAsync(2000)
    expect([lagret.get('n'), lager.noeUlagret(), lager.les('n').tekst]).toEqual(['', false, undefined])
  })

  it('tømmes også når lagringen av den gamle teksten er på vei', async () => {
    const lagret = new Map<string, string>()
    const lager = lagUtkastlager({
      hent: async () => undefined,
      lagre: (nokkel, tekst) =>
        new Promise(ferdig => {
          setTimeout(() => {
            lagret.set(nokkel, tekst)
            ferdig()
          }, 500)
        }),
      naa: () => 1,
    })
    lager.skriv('n', 'ferdig notat')
    await vi.advanceTimersByTimeAsync(1300)
    lager.tom('n')
    await vi.advanceTimersByTimeAsync(5000)
    expect([lagret.get('n'), lager.noeUlagret()]).toEqual(['', false])
  })

  it('lar én tekst som venter, veie tyngre enn dem som er lagret', async () => {
    const { lager, nede } = enTjener()
    lager.skriv('a', 'x')
    await vi.advanceTimersByTimeAsync(3000)
    nede(true)
    lager.skriv('b', 'y')
    await vi.advanceTimersByTimeAsync(3000)
    expect(lager.samlet()).toBe('venter')
  })
})

describe('tekst på maskinen', () => {
  it('ligger der fra første tast til tjeneren har bekreftet den, og ikke lenger', async () => {
    const { lager, lokalt } = enTjener()
    lager.apne('n')
    await vi.advanceTimersByTimeAsync(0)
    lager.skriv('n', 'hei')
    expect(lokalt.get('n')).toEqual({ tekst: 'hei', bygdPaa: [''] })
    await vi.advanceTimersByTimeAsync(3000)
    expect(lokalt.size).toBe(0)
  })

  it('blir liggende når det skrives mer mens det første er på vei', async () => {
    const { lager, lokalt, lagret } = enTjener()
    lager.skriv('n', 'hei')
    await vi.advanceTimersByTimeAsync(1190)
    lager.skriv('n', 'hei du')
    await vi.advanceTimersByTimeAsync(20)
    lager.skriv('n', 'hei du der')
    expect([lagret.get('n'), lokalt.get('n')?.tekst]).toEqual(['hei du', 'hei du der'])
  })

  it.each<[string, string, Ventende, string]>([
    ['tjeneren har det den er skrevet videre på', 'hei', { tekst: 'hallo', bygdPaa: ['hei'] }, 'hallo'],
    ['ordene er slettet oppå det tjeneren har', 'hei du', { tekst: 'hei', bygdPaa: ['hei du'] }, 'hei'],
    ['feltet er tømt oppå det tjeneren har', 'hei', { tekst: '', bygdPaa: ['hei'] }, ''],
    ['sendt, men svaret kom aldri', 'hei du', { tekst: 'hallo du', bygdPaa: ['hei', 'hei du'] }, 'hallo du'],
    ['skrevet et annet sted imens: begge står', 'nytt', { tekst: 'hallo', bygdPaa: ['hei'] }, 'nytt\nhallo'],
    ['tømt her, men skrevet et annet sted imens', 'nytt', { tekst: '', bygdPaa: ['hei'] }, 'nytt'],
    ['tjeneren har ingenting', '', { tekst: 'hallo', bygdPaa: [] }, 'hallo'],
    ['tjeneren har det samme', 'hallo', { tekst: 'hallo', bygdPaa: ['hei'] }, 'hallo'],
  ])('hentet tilbake når %s', async (_naar, tjener, ventende, forventet) => {
    const { lager, lagret, lokalt } = enTjener({ n: tjener })
    lager.hentTilbake('n', ventende)
    await vi.advanceTimersByTimeAsync(3000)
    expect([lagret.get('n'), lokalt.size, lager.noeUlagret()]).toEqual([forventet, 0, false])
    lager.apne('n')
    await vi.advanceTimersByTimeAsync(0)
    expect(lager.les('n').tekst ?? '').toBe(forventet)
  })

  it('legges ved siden av det som er skrevet i feltet siden', async () => {
    const { lager, lagret } = enTjener()
    lager.apne('n')
    await vi.advanceTimersByTimeAsync(0)
    lager.skriv('n', 'skrevet nå')
    lager.hentTilbake('n', { tekst: 'fra i går', bygdPaa: [] })
    await vi.advanceTimersByTimeAsync(3000)
    expect(lagret.get('n')).toBe('skrevet nå\nfra i går')
  })

  it('står der én gang når svaret på en lagring ble borte, nettet så gikk, og siden ble lastet på nytt', async () => {
    const t = enTjener({ n: 'A' })
    t.lager.apne('n')
    await vi.advanceTimersByTimeAsync(0)
    t.svarBorte(true)
    t.lager.skriv('n', 'A B')
    await vi.advanceTimersByTimeAsync(1300)
    t.nede(true)
    t.lager.skriv('n', 'A C')
    await vi.advanceTimersByTimeAsync(30_000)
    const igjen = enTjener({ n: t.lagret.get('n') ?? '' })
    igjen.lager.hentTilbake('n', t.lokalt.get('n') as Ventende)
    await vi.advanceTimersByTimeAsync(3000)
    expect([igjen.lagret.get('n'), igjen.lokalt.size]).toEqual(['A C', 0])
  })
})
