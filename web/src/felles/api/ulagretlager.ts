import type { Laas } from './laas.ts'
import type { Radlager } from './radlager.ts'

/** Tekst under arbeid, eller en kommando som ikke er kommet fram. */
export type Slag = 'utkast' | 'kommando'
export type Funnet = { readonly slag: Slag; readonly nokkel: string; readonly verdi: unknown }
type Innhold = Funnet & { readonly vindu: string }

type Miljo = {
  /** Dette vinduet. To vinduer som skriver i det samme feltet, har hver sin rad, så det ene ikke tømmer for det andre. */
  readonly vindu: string
  /** De andre vinduene som er åpne nå. Radene deres er deres egne. */
  readonly apneVinduer: () => Promise<ReadonlySet<string>>
}

/** Kort nok til at en maskin som dør, koster et ord, og langt nok til at ingen merker at det skrives. */
const SAMLE_MS = 200
const PROV_IGJEN_MS = 5000

/**
 * Låst på denne maskinen til tjeneren har bekreftet det. Skriving samles og skjer ved siden av: den som taster, venter aldri på den.
 * Før nøkkelen er kommet, ligger det bare i minnet, og da er `altTrygt` usann.
 */
export function lagUlagretlager({ vindu, apneVinduer }: Miljo) {
  const uskrevet = new Map<string, Funnet & { readonly verdi: unknown }>()
  const lyttere = new Set<() => void>()
  let apent: { readonly laas: Laas; readonly rader: Radlager; readonly eier: string } | undefined
  let klokke: ReturnType<typeof setTimeout> | undefined
  let arbeid: Promise<void> = Promise.resolve()
  let iArbeid = 0
  const varsle = () => {
    for (const lytter of lyttere) lytter()
  }
  const planlegg = (om: number) => {
    klokke ??= setTimeout(() => {
      klokke = undefined
      void skrivNaa()
    }, om)
  }

  function skrivNaa(): Promise<void> {
    clearTimeout(klokke)
    klokke = undefined
    iArbeid++
    arbeid = arbeid.then(skrivAlle, skrivAlle).finally(() => {
      iArbeid--
      varsle()
    })
    return arbeid
  }

  async function skrivAlle(): Promise<void> {
    if (!apent) return
    const { laas, rader, eier } = apent
    for (const [plass, f] of [...uskrevet]) {
      try {
        const id = await laas.merk(`${vindu} ${plass}`)
        if (f.verdi === undefined) await rader.fjern(id)
        else await rader.legg({ id, eier, ...(await laas.las(id, { ...f, vindu } satisfies Innhold)) })
        // Er det skrevet mer imens, står den nye verdien igjen til neste gang.
        if (uskrevet.get(plass) === f) uskrevet.delete(plass)
      } catch {
        planlegg(PROV_IGJEN_MS)
      }
    }
  }

  function sett(slag: Slag, nokkel: string, verdi: unknown): void {
    uskrevet.set(`${slag} ${nokkel}`, { slag, nokkel, verdi })
    planlegg(SAMLE_MS)
  }

  async function egne(): Promise<readonly (Innhold & { readonly id: string })[]> {
    if (!apent) return []
    const { laas, rader, eier } = apent
    const apne = await apneVinduer()
    const ut: (Innhold & { readonly id: string })[] = []
    for (const rad of await rader.hentAlle(eier)) {
      const innhold = (await laas.apne(rad.id, rad)) as Innhold | undefined
      if (innhold && !(innhold.vindu !== vindu && apne.has(innhold.vindu)))
        ut.push({ ...innhold, id: rad.id })
    }
    return ut
  }

  return {
    lytt(lytter: () => void): () => void {
      lyttere.add(lytter)
      return () => {
        lyttere.delete(lytter)
      }
    },
    async apne(laas: Laas, rader: Radlager): Promise<void> {
      apent = { laas, rader, eier: await laas.merk('eier') }
      await skrivNaa()
    },
    legg: (slag: Slag, nokkel: string, verdi: object): void => sett(slag, nokkel, verdi),
    /** Tjeneren har det, eller eieren har forkastet det. */
    fjern: (slag: Slag, nokkel: string): void => sett(slag, nokkel, undefined),
    /** Ligger alt som ikke er sendt, låst på maskinen akkurat nå? */
    altTrygt: (): boolean => iArbeid === 0 && ![...uskrevet.values()].some(f => f.verdi !== undefined),
    skrivNaa,
    /** Det som ble igjen fra vinduer som er lukket. `ta` legger det inn her; så er den gamle raden ikke lenger nødvendig. */
    async hentTilbake(ta: (f: Funnet) => void): Promise<void> {
      const gamle = (await egne()).filter(f => f.vindu !== vindu)
      if (!apent || gamle.length === 0) return
      for (const f of gamle) ta(f)
      await skrivNaa()
      if (![...uskrevet.values()].some(f => f.verdi !== undefined))
        for (const f of gamle) await apent.rader.fjern(f.id)
    },
    /** Eieren vil ikke ha det lenger. Vinduer som er åpne, beholder sitt. */
    async forkastAlt(): Promise<void> {
      uskrevet.clear()
      await arbeid
      for (const f of await egne()) await apent?.rader.fjern(f.id)
    },
  }
}
