import type { Utkastliste as Utkastskjema } from '@handlingsrom/kontrakt/lister'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { z } from 'zod'
import { ApiFeil } from './feil.ts'
import { forbindelse, lyttPaForbindelse } from './forbindelse.ts'
import { send } from './klient.ts'
import { type Lagretilstand, lagUtkastlager } from './utkastlager.ts'

export type { Lagretilstand } from './utkastlager.ts'

type Utkastliste = z.infer<typeof Utkastskjema>

/** Felt på samme side åpnes samtidig; de hentes i ett kall. */
let samlet: { readonly nokler: Set<string>; readonly svar: Promise<ReadonlyMap<string, string>> } | undefined
function hentSamlet(nokkel: string): Promise<string | undefined> {
  if (!samlet) {
    const nokler = new Set<string>()
    const svar = Promise.resolve().then(async () => {
      samlet = undefined
      const { utkast } = await send<Utkastliste>('POST', '/api/utkast/hent', { nokler: [...nokler] })
      return new Map(utkast.map(u => [u.nokkel, u.tekst]))
    })
    samlet = { nokler, svar }
  }
  samlet.nokler.add(nokkel)
  return samlet.svar.then(funnet => funnet.get(nokkel))
}

/** Har noen annen logget inn i samme nettleser, holdes teksten tilbake: den skal ikke lagres i feil navn. */
const krevSammeBruker = () => {
  if (forbindelse().annenBruker) throw new ApiFeil(401, { kode: 'annen-bruker' })
}

export const utkastlager = lagUtkastlager({
  hent: nokkel => hentSamlet(nokkel),
  lagre: async (nokkel, tekst, sisteSjanse) => {
    krevSammeBruker()
    await send<void>('PUT', '/api/utkast', { nokkel, tekst }, sisteSjanse ? { keepalive: true } : {})
  },
  naa: () => Date.now(),
})

/** Settes opp én gang når appen starter. */
export function passPaUlagretTekst(): void {
  addEventListener('online', () => utkastlager.sendAlt())
  addEventListener('pagehide', () => utkastlager.sendAlt(true))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') utkastlager.sendAlt(true)
  })
  addEventListener('beforeunload', hendelse => {
    if (utkastlager.noeUlagret()) hendelse.preventDefault()
  })
  lyttPaForbindelse(() => {
    const { utlogget, annenBruker } = forbindelse()
    if (!utlogget && !annenBruker) utkastlager.sendAlt()
  })
}

export type Utkast = {
  readonly tekst: string
  readonly settTekst: (tekst: string) => void
  readonly lagring: Lagretilstand
  readonly lagretKl: number | undefined
  /** Kalles når teksten er ført inn i saken (kommandoen lyktes), eller når brukeren forkaster den. */
  readonly forkast: () => void
}

/**
 * Tekst under arbeid i ett felt. `nokkel` er bygd av id-er og feltnavn (`${sakId}:notat`), aldri av innhold.
 * Er det ikke noe utkast, vises `utgangspunkt` (for eksempel teksten som rettes).
 */
export function useUtkast(nokkel: string, utgangspunkt = ''): Utkast {
  const tilstand = useSyncExternalStore(utkastlager.lytt, () => utkastlager.les(nokkel))
  useEffect(() => utkastlager.apne(nokkel), [nokkel])
  const settTekst = useCallback((tekst: string) => utkastlager.skriv(nokkel, tekst), [nokkel])
  const forkast = useCallback(() => utkastlager.tom(nokkel), [nokkel])
  return {
    tekst: tilstand.tekst ?? utgangspunkt,
    settTekst,
    lagring: tilstand.lagring,
    lagretKl: tilstand.lagretKl,
    forkast,
  }
}

/** Hvordan det står til med alle tekster på tvers av felt; til statuslinjen på siden. */
export function useSamletLagring(): {
  readonly lagring: Lagretilstand
  readonly lagretKl: number | undefined
} {
  const lagring = useSyncExternalStore(utkastlager.lytt, utkastlager.samlet)
  const lagretKl = useSyncExternalStore(utkastlager.lytt, utkastlager.sistLagret)
  return { lagring, lagretKl }
}
