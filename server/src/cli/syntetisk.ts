import { KanIkkeLage, lagSyntetisk } from '../syntetisk/kjor.ts'
import { enKommune, iHuset } from './drift.ts'
import type { Kommando } from './kommandoer.ts'
import { FeilBruk, KanIkke, type Utgang } from './utskrift.ts'

const GJELDER = { handling: 'drift-demo', kommando: 'syntetisk', kommuner: enKommune } as const

/** Kontoret sakene ligger ved, når kommunen har flere. Uten valget: kommunens eget. */
function kontoret(verdi: string | true | undefined): string | undefined {
  if (verdi === undefined) return undefined
  if (typeof verdi !== 'string' || !/^(?=.*\p{L})[\p{L} .-]{2,60}$/u.test(verdi))
    throw new FeilBruk(
      '--kontor må følges av navnet på kontoret: 2 til 60 tegn, bare bokstaver, mellomrom, punktum og bindestrek.',
    )
  return verdi
}

/** Et helt tall i et valg. Uten valget: `ellers`. */
function heltall(verdi: string | true | undefined, navn: string, ellers: number): number {
  if (verdi === undefined) return ellers
  const tall = Number(verdi)
  if (!Number.isSafeInteger(tall) || tall < 1 || tall > 5_000_000)
    throw new FeilBruk(`--${navn} må være et helt tall fra 1 til 5 000 000.`)
  return tall
}

export const syntetisk: Kommando = {
  bruk: 'syntetisk --saker N [--fro S] [--kontor NAVN]',
  hva: 'Lager N oppdiktede saker i demokommunen. Kan startes igjen der den slapp.',
  kjor: k => {
    if (k.valg.saker === undefined) throw new FeilBruk('Si hvor mange: syntetisk --saker N')
    const saker = heltall(k.valg.saker, 'saker', 0)
    const fro = heltall(k.valg.fro, 'fro', 1)
    const kontor = kontoret(k.valg.kontor)
    return iHuset<Utgang>(k, GJELDER, async (hus, kommuner) => {
      for (const kommune of kommuner) {
        const svar = await lagSyntetisk(hus.a, kommune, {
          saker,
          fro,
          ...(kontor === undefined ? {} : { kontor }),
          idag: hus.a.klokke().dato,
          framdrift: (ferdig, av) => k.ut.framdrift(ferdig, av),
        }).catch(feil => {
          if (feil instanceof KanIkkeLage) throw new KanIkke(feil.message)
          throw feil
        })
        k.ut.svar({ kommune, fro, ...svar }, [
          `${svar.saker} saker og ${svar.hendelser} hendelser er skrevet${svar.fantes > 0 ? `; ${svar.fantes} fantes fra før` : ''}.`,
          `${svar.omspilt} saker er lest tilbake, og ${svar.kommandoer} kommandoer ga det samme da de ble spilt om igjen.`,
        ])
      }
      return 0
    })
  },
}
