/** Hvor det står til med teksten: ikke rørt, på vei, trygt lagret, eller bare her i nettleseren. */
export type Lagretilstand = 'urort' | 'lagrer' | 'lagret' | 'venter'
export type Utkasttilstand = {
  readonly tekst: string | undefined
  readonly lagring: Lagretilstand
  /** Millisekunder; når tjeneren sist bekreftet. */
  readonly lagretKl?: number
}

/** Teksten som venter, og det tjeneren kan ha fra før av den: slik settes den inn igjen uten at noe står der to ganger. */
export type Ventende = { readonly tekst: string; readonly bygdPaa: readonly string[] }

export type Utkasttjeneste = {
  readonly hent: (nokkel: string) => Promise<string | undefined>
  readonly lagre: (nokkel: string, tekst: string, sisteSjanse: boolean) => Promise<void>
  /** Låst på maskinen til tjeneren har bekreftet den. */
  readonly lokalt?: {
    readonly legg: (nokkel: string, v: Ventende) => void
    readonly fjern: (nokkel: string) => void
  }
  readonly naa: () => number
}

type Utkast = {
  tilstand: Utkasttilstand
  /** Teksten tjeneren sist bekreftet. */
  bekreftet: string
  /** Det teksten er skrevet videre på: det tjeneren hadde, og det som ble sendt uten at svaret kom (det første og det siste). */
  bygdPaa: readonly string[]
  hentet: boolean
  iGang: boolean
  /** Teksten er ført inn i saken; utkastet skal bort hos tjeneren også. */
  tommes: boolean
  forsok: number
  klokke: ReturnType<typeof setTimeout> | undefined
}

const VENT_MS = 1200
const LENGST_MS = 60_000
const UROFT: Utkasttilstand = { tekst: undefined, lagring: 'urort' }

/**
 * Tekst under arbeid, utenfor React: den lever når siden byttes, sendes innen to sekunder, og prøves på nytt til tjeneren bekrefter.
 * Ingenting skrives til tjeneren før det som lå der fra før, er hentet; ellers kunne et eldre utkast bli overskrevet usett.
 */
export function lagUtkastlager(tjeneste: Utkasttjeneste) {
  const alle = new Map<string, Utkast>()
  const lyttere = new Set<() => void>()
  const varsle = () => {
    for (const lytter of lyttere) lytter()
  }

  function finn(nokkel: string): Utkast {
    const funnet = alle.get(nokkel)
    if (funnet) return funnet
    const nytt: Utkast = {
      tilstand: UROFT,
      bekreftet: '',
      bygdPaa: [],
      hentet: false,
      iGang: false,
      tommes: false,
      forsok: 0,
      klokke: undefined,
    }
    alle.set(nokkel, nytt)
    return nytt
  }

  const ulagret = (u: Utkast) => u.tilstand.tekst !== undefined && u.tilstand.tekst !== u.bekreftet
  const taVare = (nokkel: string, u: Utkast) => {
    if (!ulagret(u)) tjeneste.lokalt?.fjern(nokkel)
    else tjeneste.lokalt?.legg(nokkel, { tekst: u.tilstand.tekst ?? '', bygdPaa: u.bygdPaa })
  }
  const sett = (u: Utkast, endring: Partial<Utkasttilstand>) => {
    u.tilstand = { ...u.tilstand, ...endring }
    varsle()
  }

  function planlegg(nokkel: string, u: Utkast, om: number): void {
    u.klokke ??= setTimeout(() => {
      u.klokke = undefined
      void arbeid(nokkel, u, false)
    }, om)
  }

  async function arbeid(nokkel: string, u: Utkast, sisteSjanse: boolean): Promise<void> {
    if (u.iGang) return
    u.iGang = true
    try {
      if (!u.hentet) {
        flett(u, (await tjeneste.hent(nokkel)) ?? '')
        taVare(nokkel, u)
        varsle()
      }
      const tekst = u.tilstand.tekst
      if (tekst !== undefined && tekst !== u.bekreftet) {
        sett(u, { lagring: 'lagrer' })
        u.bygdPaa = [...u.bygdPaa.slice(0, 2), tekst]
        await tjeneste.lagre(nokkel, tekst, sisteSjanse)
        u.bekreftet = tekst
        u.bygdPaa = [tekst]
        taVare(nokkel, u)
        if (u.tommes && tekst === '') sett(u, UROFT)
        else sett(u, { lagring: 'lagret', lagretKl: tjeneste.naa() })
      }
      u.forsok = 0
    } catch {
      u.forsok += 1
      if (ulagret(u)) sett(u, { lagring: 'venter' })
      planlegg(nokkel, u, Math.min(LENGST_MS, 1000 * 2 ** u.forsok))
    } finally {
      u.iGang = false
    }
    if (u.forsok === 0 && ulagret(u)) planlegg(nokkel, u, VENT_MS)
  }

  /**
   * Det tjeneren hadde fra før, og det som er skrevet her imens. Er det skrevet videre på det samme, står bare det nye; ellers står
   * begge, det gamle først.
   */
  function flett(u: Utkast, fraTjener: string): void {
    u.hentet = true
    u.bekreftet = fraTjener
    const skrevet = u.tilstand.tekst
    // Var feltet tømt oppå det tjeneren har, er det tomt med vilje.
    const tomt = skrevet === undefined || (skrevet === '' && !u.bygdPaa.includes(fraTjener))
    const tekst = tomt ? fraTjener : begge(fraTjener, skrevet, u.bygdPaa)
    u.bygdPaa = [fraTjener]
    u.tilstand = { ...u.tilstand, tekst: tomt && tekst === '' ? undefined : tekst }
  }

  return {
    lytt(lytter: () => void): () => void {
      lyttere.add(lytter)
      return () => {
        lyttere.delete(lytter)
      }
    },
    les: (nokkel: string): Utkasttilstand => alle.get(nokkel)?.tilstand ?? UROFT,
    apne(nokkel: string): void {
      const u = finn(nokkel)
      if (!u.hentet) void arbeid(nokkel, u, false)
    },
    skriv(nokkel: string, tekst: string): void {
      const u = finn(nokkel)
      u.tommes = false
      sett(u, { tekst, lagring: u.tilstand.lagring === 'venter' ? 'venter' : 'lagrer' })
      taVare(nokkel, u)
      planlegg(nokkel, u, VENT_MS)
    },
    /** Tekst som lå på maskinen siden sist. Den sendes uten at feltet åpnes, og legges ved siden av det som er skrevet siden. */
    hentTilbake(nokkel: string, v: Ventende): void {
      const u = finn(nokkel)
      const naa = u.tilstand.tekst
      const uroft = naa === undefined || v.bygdPaa.includes(naa)
      if (uroft && !(u.hentet && u.bekreftet !== '')) {
        u.hentet = false
        u.bygdPaa = v.bygdPaa
      }
      sett(u, { tekst: uroft ? v.tekst : begge(naa, v.tekst, v.bygdPaa), lagring: 'lagrer' })
      taVare(nokkel, u)
      planlegg(nokkel, u, 0)
    },
    /** Når teksten er blitt en hendelse i saken, tømmes utkastet. */
    tom(nokkel: string): void {
      const u = finn(nokkel)
      // En lagring som er på vei, kan fortsatt nå tjeneren; da må tømmingen komme etter den.
      u.tommes = true
      sett(u, { tekst: '', lagring: 'urort' })
      taVare(nokkel, u)
      if (u.iGang || u.bekreftet !== '') planlegg(nokkel, u, 0)
      else sett(u, UROFT)
    },
    /** Sender alt som venter, nå: når nettet er tilbake, noen har logget inn igjen, eller siden er på vei bort. */
    sendAlt(sisteSjanse = false): void {
      for (const [nokkel, u] of alle) {
        if (!ulagret(u)) continue
        clearTimeout(u.klokke)
        u.klokke = undefined
        void arbeid(nokkel, u, sisteSjanse)
      }
    },
    /** Eieren vil ikke ha det som ikke er sendt. Det tjeneren alt har, står. */
    forkastAlt(): void {
      for (const u of alle.values()) clearTimeout(u.klokke)
      alle.clear()
      varsle()
    },
    noeUlagret: (): boolean => [...alle.values()].some(ulagret),
    /** Det dårligste først: én tekst som venter, er viktigere enn ti som er lagret. */
    samlet(): Lagretilstand {
      const funnet = new Set([...alle.values()].map(u => u.tilstand.lagring))
      return (['venter', 'lagrer', 'lagret'] as const).find(t => funnet.has(t)) ?? 'urort'
    },
    sistLagret: (): number | undefined =>
      [...alle.values()].reduce<number | undefined>((sist, u) => {
        const kl = u.tilstand.lagretKl
        return kl !== undefined && (sist === undefined || kl > sist) ? kl : sist
      }, undefined),
  }
}

/** Ingenting går tapt: bare det ene når det bygger på det andre, ellers begge. */
function begge(fra: string, skrevet: string, bygdPaa: readonly string[]): string {
  if (bygdPaa.includes(fra) || skrevet.startsWith(fra)) return skrevet
  return `${fra}\n${skrevet}`
}
