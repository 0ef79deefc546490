import type { Sending } from './klient.ts'
import type { Lagret } from './protokoll.ts'

export type Dom = {
  readonly tapt: readonly string[]
  readonly dobbelt: readonly string[]
  /** Lagret uten at noen klient har sendt det. */
  readonly ukjent: readonly string[]
  /** Kvittert, men ikke tolket etter omstart. */
  readonly utolket: readonly string[]
}

/** Alt som er kvittert, skal stå én gang. Det som ble sendt uten svar, kan stå én gang eller ikke i det hele tatt. */
export function dom(
  kvitterte: ReadonlyMap<string, Sending>,
  usikre: ReadonlyMap<string, Sending>,
  l: Lagret,
): Dom {
  const innboks = new Map(l.innboks.map(([nokkel, id, status]) => [nokkel, { id, status }]))
  const antall = new Map(l.kommandoer)
  const forventet = new Set<string>()
  const tapt: string[] = []
  const dobbelt: string[] = []
  for (const [sett, maaStaa] of [
    [kvitterte, true],
    [usikre, false],
  ] as const) {
    for (const s of sett.values()) {
      const kommandoId = s.slag === 'digital' ? innboks.get(s.id)?.id : s.id
      const n = kommandoId === undefined ? 0 : (antall.get(kommandoId) ?? 0)
      if (kommandoId !== undefined) forventet.add(kommandoId)
      if (n === 0 && maaStaa) tapt.push(`${s.slag} ${s.id}`)
      if (n > 1) dobbelt.push(`${s.slag} ${s.id}: ${n}`)
    }
  }
  return {
    tapt,
    dobbelt,
    ukjent: l.kommandoer.map(([id]) => id).filter(id => !forventet.has(id)),
    utolket: l.innboks.filter(([, , status]) => status !== 'tolket').map(([nokkel]) => nokkel),
  }
}
