import { type ApiFeil, erApiFeil, erForbigaende } from './feil.ts'
import type { Lagretilstand } from './utkastlager.ts'

/** En kommando som er lagt til sending. Id-en følger den til den er kommet fram, så den gjøres bare én gang. */
export type Kokommando = {
  readonly kommandoId: string
  readonly sakId: string
  readonly type: string
  readonly kropp: object
  readonly lagtTil: number
}
/** Tjeneren sa nei, oftest fordi noen andre endret det samme. Står til et menneske har valgt. */
export type Kokonflikt = Kokommando & { readonly feil: ApiFeil }
export type Losning = { readonly valg: 'forkast' } | { readonly valg: 'send'; readonly kropp: object }
export type Kotilstand = {
  readonly ventende: readonly Kokommando[]
  readonly konflikter: readonly Kokonflikt[]
}
export type Kosak = Kotilstand & { readonly sakId: string }

type Tjeneste = {
  readonly send: (k: Kokommando) => Promise<unknown>
  readonly lokalt: {
    readonly legg: (id: string, k: Kokommando) => void
    readonly fjern: (id: string) => void
  }
  /** Alt som ventet i saken, er sendt eller avvist: det som vises, kan hentes på nytt. */
  readonly vedFerdig: (sakId: string) => void
  readonly naa: () => number
  readonly nyId: () => string
}

const TOM: Kotilstand = { ventende: [], konflikter: [] }
const LENGST_MS = 60_000

/** Ikke et nei: nettet er borte, ingen er logget inn, eller siden er for gammel. Da venter kommandoen. */
const maVente = (feil: unknown): boolean =>
  erForbigaende(feil) || (erApiFeil(feil) && (feil.status === 401 || feil.kode === 'oppdater-siden'))

/**
 * Kommandoer på vei til tjeneren, i rekkefølge for hver sak. Er nettet borte, venter de; sier tjeneren nei, legges den ene til
 * side med svaret, og resten går videre. Ingen forsvinner uten at tjeneren har bekreftet den eller et menneske har forkastet den.
 */
export function lagKommandoko(t: Tjeneste) {
  const saker = new Map<string, Kotilstand>()
  const iGang = new Set<string>()
  const klokker = new Map<string, ReturnType<typeof setTimeout>>()
  const lyttere = new Set<() => void>()
  let usendte: readonly Kosak[] = []
  let sisteTid = 0
  let sistSendt: number | undefined
  let forsok = 0
  const les = (sakId: string): Kotilstand => saker.get(sakId) ?? TOM
  const alle = () => [...saker.values()]

  function sett(sakId: string, endring: Partial<Kotilstand>): void {
    saker.set(sakId, { ...les(sakId), ...endring })
    usendte = [...saker].flatMap(([id, s]) =>
      s.ventende.length + s.konflikter.length > 0 ? [{ sakId: id, ...s }] : [],
    )
    for (const lytter of lyttere) lytter()
  }
  const uten = (rader: readonly Kokommando[], id: string) => rader.filter(k => k.kommandoId !== id)

  async function kjor(sakId: string): Promise<void> {
    if (iGang.has(sakId)) return
    clearTimeout(klokker.get(sakId))
    klokker.delete(sakId)
    iGang.add(sakId)
    let neste = les(sakId).ventende[0]
    const noe = neste !== undefined
    while (neste && (await kjorEn(neste))) neste = les(sakId).ventende[0]
    iGang.delete(sakId)
    if (neste)
      klokker.set(
        sakId,
        setTimeout(() => void kjor(sakId), Math.min(LENGST_MS, 1000 * 2 ** forsok)),
      )
    else if (noe) t.vedFerdig(sakId)
    for (const lytter of lyttere) lytter()
  }

  async function kjorEn(k: Kokommando): Promise<boolean> {
    const { sakId, kommandoId } = k
    try {
      await t.send(k)
      t.lokalt.fjern(kommandoId)
      sistSendt = t.naa()
      sett(sakId, { ventende: uten(les(sakId).ventende, kommandoId) })
    } catch (feil) {
      if (!erApiFeil(feil) || maVente(feil)) {
        forsok += 1
        return false
      }
      const { ventende, konflikter } = les(sakId)
      sett(sakId, { ventende: uten(ventende, kommandoId), konflikter: [...konflikter, { ...k, feil }] })
    }
    forsok = 0
    return true
  }

  function legg(sakId: string, type: string, kropp: object): string {
    sisteTid = Math.max(t.naa(), sisteTid + 1)
    const k = { kommandoId: t.nyId(), sakId, type, kropp, lagtTil: sisteTid }
    t.lokalt.legg(k.kommandoId, k)
    sett(sakId, { ventende: [...les(sakId).ventende, k] })
    void kjor(sakId)
    return k.kommandoId
  }

  return {
    lytt(lytter: () => void): () => void {
      lyttere.add(lytter)
      return () => {
        lyttere.delete(lytter)
      }
    },
    les,
    legg,
    /** En kommando som lå på maskinen siden sist. Den samme id-en: er den alt kommet fram, gjøres den ikke igjen. */
    hentTilbake(k: Kokommando): void {
      const { ventende, konflikter } = les(k.sakId)
      if ([...ventende, ...konflikter].some(x => x.kommandoId === k.kommandoId)) return
      t.lokalt.legg(k.kommandoId, k)
      sett(k.sakId, { ventende: [...ventende, k].toSorted((a, b) => a.lagtTil - b.lagtTil) })
    },
    los(sakId: string, kommandoId: string, losning: Losning): void {
      const { konflikter } = les(sakId)
      const funnet = konflikter.find(k => k.kommandoId === kommandoId)
      if (!funnet) return
      // Det nye legges til før det gamle tas bort, så det ikke finnes et øyeblikk uten noen av dem.
      if (losning.valg === 'send') legg(sakId, funnet.type, losning.kropp)
      t.lokalt.fjern(kommandoId)
      sett(sakId, { konflikter: konflikter.filter(k => k.kommandoId !== kommandoId) })
    },
    /** Sender alt som venter, nå: nettet er tilbake, eller noen har logget inn igjen. */
    sendAlt(): void {
      for (const sakId of saker.keys()) void kjor(sakId)
    },
    forkastAlt(): void {
      for (const [sakId, { ventende, konflikter }] of saker) {
        for (const k of [...ventende, ...konflikter]) t.lokalt.fjern(k.kommandoId)
        sett(sakId, TOM)
      }
    },
    noeUlagret: (): boolean => usendte.length > 0,
    lagring(): Lagretilstand {
      if (!alle().some(s => s.ventende.length > 0)) return sistSendt === undefined ? 'urort' : 'lagret'
      return forsok > 0 ? 'venter' : 'lagrer'
    },
    sistSendt: (): number | undefined => sistSendt,
    /** Saker med noe som ikke er kommet fram, til den som skal sende eller velge. */
    saker: (): readonly Kosak[] => usendte,
  }
}
