import { vi } from 'vitest'
import { kommandolinje } from '../../src/cli/kommandolinje.ts'

export type Utfall = { readonly kode: number | null; readonly ut: string; readonly feil: string }

/** Kjører kommandolinjen i den samme prosessen: hver kommando åpner og lukker huset selv. */
export async function kjor(argumenter: readonly string[], miljo: NodeJS.ProcessEnv): Promise<Utfall> {
  const linjer = { log: [] as string[], error: [] as string[] }
  const spioner = (['log', 'error'] as const).map(n =>
    vi
      .spyOn(console, n)
      .mockImplementation(l => void linjer[n].push(l instanceof Error ? (l.stack ?? '') : String(l))),
  )
  try {
    const kode = await kommandolinje(argumenter, miljo)
    return { kode, ut: linjer.log.join('\n'), feil: linjer.error.join('\n') }
  } finally {
    for (const s of spioner) s.mockRestore()
  }
}
