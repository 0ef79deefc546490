import { type ChildProcess, fork } from 'node:child_process'
import type { Oppdrag, Svar } from './pdf-arbeider.ts'
import { arbeiderskript } from './ressurser.ts'
import type { Mal } from './typst.ts'

export type Arbeidervalg = {
  /** Så mange brev før barneprosessen byttes ut, så minnet aldri vokser uten grense. */
  readonly maksJobber: number
  readonly maksMinneMb: number
  readonly fristMs: number
}

export type Arbeider = {
  readonly utfor: (mal: Mal, data: string) => Promise<Uint8Array>
  readonly stopp: () => void
  /** Prosessnummeret til barnet som lever nå, for drift og tester. */
  readonly pid: () => number | undefined
}

const STANDARD: Arbeidervalg = { maksJobber: 500, maksMinneMb: 400, fristMs: 20_000 }

/** Én barneprosess, ett brev om gangen. Dør den midt i et brev, prøves brevet én gang til i en ny. */
export function lagArbeider(valg: Partial<Arbeidervalg> = {}): Arbeider {
  const { maksJobber, maksMinneMb, fristMs } = { ...STANDARD, ...valg }
  let barn: ChildProcess | null = null
  let jobber = 0
  let nr = 0
  let ko: Promise<unknown> = Promise.resolve()

  const stopp = (): void => {
    barn?.kill('SIGKILL')
    barn = null
    jobber = 0
  }

  const levende = (): ChildProcess => {
    if (barn?.connected) return barn
    const nytt = start()
    nytt.once('exit', () => {
      if (barn === nytt) barn = null
    })
    barn = nytt
    jobber = 0
    return nytt
  }

  const enGang = async (mal: Mal, data: string): Promise<Uint8Array> => {
    const svar = await spor(levende(), { nr: ++nr, mal, data }, fristMs)
    if (svar === 'dod') {
      stopp()
      throw new BarnetDode()
    }
    if (svar === 'for-sent') {
      stopp()
      throw new Error(`PDF-en ble ikke ferdig på ${fristMs} ms`)
    }
    jobber += 1
    if (jobber >= maksJobber || (svar.ok && svar.minneMb > maksMinneMb)) stopp()
    if (!svar.ok) throw new Error(`PDF-en kunne ikke lages: ${svar.feil}`)
    return new Uint8Array(svar.pdf)
  }

  const medNyttForsok = (mal: Mal, data: string): Promise<Uint8Array> =>
    enGang(mal, data).catch(feil => {
      if (feil instanceof BarnetDode) return enGang(mal, data)
      throw feil
    })

  return {
    utfor: (mal, data) => {
      const jobb = ko.then(() => medNyttForsok(mal, data))
      ko = jobb.catch(() => undefined)
      return jobb
    },
    stopp,
    pid: () => barn?.pid,
  }
}

class BarnetDode extends Error {
  override message = 'PDF-prosessen døde to ganger på rad'
}

/** Barnet får ingen av forelderens hemmeligheter: bare det som må til for å starte. */
function start(): ChildProcess {
  const { sti, execArgv } = arbeiderskript()
  const barn = fork(sti, [], {
    execArgv: [...execArgv],
    env: { PATH: process.env.PATH ?? '', TZ: 'UTC' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  barn.on('error', () => undefined)
  // Et ledig barn holder ikke forelderen i live; kommandolinjen kan avslutte av seg selv.
  barn.unref()
  barn.channel?.unref()
  return barn
}

function spor(barn: ChildProcess, oppdrag: Oppdrag, fristMs: number): Promise<Svar | 'dod' | 'for-sent'> {
  return new Promise(losning => {
    const ferdig = (utfall: Svar | 'dod' | 'for-sent'): void => {
      clearTimeout(klokke)
      barn.off('message', paaSvar)
      barn.off('exit', paaSlutt)
      barn.channel?.unref()
      losning(utfall)
    }
    const paaSvar = (melding: unknown): void => {
      const svar = melding as Svar // Eneste avsender er pdf-arbeider.ts, som er typet med Svar.
      if (svar.nr === oppdrag.nr) ferdig(svar)
    }
    const paaSlutt = (): void => ferdig('dod')
    const klokke = setTimeout(() => ferdig('for-sent'), fristMs)
    barn.on('message', paaSvar)
    barn.once('exit', paaSlutt)
    barn.channel?.ref()
    barn.send(oppdrag, feil => {
      if (feil) ferdig('dod')
    })
  })
}
