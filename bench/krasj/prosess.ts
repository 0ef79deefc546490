import { type ChildProcess, fork } from 'node:child_process'
import type { Foresporsel, Lagret, Melding } from './protokoll.ts'

export type Tjener = {
  readonly kapsel: string
  readonly lagret: (f: Foresporsel) => Promise<Lagret>
  /** kill -9, og vent til prosessen er borte. */
  readonly drep: () => Promise<void>
}

type Miljo = Readonly<Record<string, string>>
const startet = (fil: string, miljo: Miljo): ChildProcess =>
  fork(fil, [], {
    env: { PATH: process.env.PATH ?? '', TZ: 'UTC', ...miljo },
    // Uten målingens egne flagg: de laster tsx, og det tar lengre tid enn tjenesten selv.
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })

const borte = (p: ChildProcess): Promise<void> =>
  new Promise(ferdig => {
    if (p.exitCode !== null || p.signalCode !== null) ferdig()
    else p.once('exit', () => ferdig())
  })

async function drep(p: ChildProcess): Promise<void> {
  const slutt = borte(p)
  p.kill('SIGKILL')
  await slutt
}

/** Starter tjenesten og venter til den svarer. */
export async function startTjener(fil: string, miljo: Miljo): Promise<Tjener> {
  const p = startet(fil, miljo)
  const melding = await neste(p)
  if (melding.type !== 'klar') throw new Error('Tjenesten svarte før den var klar')
  return {
    kapsel: melding.kapsel,
    drep: () => drep(p),
    lagret: async f => {
      p.send(f)
      const svar = await neste(p)
      if (svar.type !== 'lagret') throw new Error('Tjenesten svarte på noe annet')
      return svar.lagret
    },
  }
}

/** Starter tjenesten og dreper den mens den starter. */
export async function drepUnderOppstart(fil: string, miljo: Miljo, etterMs: number): Promise<void> {
  const p = startet(fil, miljo)
  await new Promise(ferdig => setTimeout(ferdig, etterMs))
  await drep(p)
}

function neste(p: ChildProcess): Promise<Melding> {
  return new Promise((ferdig, feil) => {
    const slutt = (kode: number | null, signal: string | null) =>
      feil(new Error(`Tjenesten stanset av seg selv (${kode ?? signal})`))
    p.once('exit', slutt)
    p.once('message', m => {
      p.off('exit', slutt)
      ferdig(m as Melding) // Eneste avsender er tjener.ts, som er typet med Melding.
    })
  })
}
