import { lagTypst, type Mal } from './typst.ts'

/** Barneprosessen som lager PDF. Alt tungt minne bor her, og slippes når forelderen bytter den ut. */
export type Oppdrag = { readonly nr: number; readonly mal: Mal; readonly data: string }
export type Svar =
  | { readonly nr: number; readonly ok: true; readonly pdf: Uint8Array; readonly minneMb: number }
  | { readonly nr: number; readonly ok: false; readonly feil: string }

const lag = lagTypst()

process.on('message', (oppdrag: Oppdrag) => {
  // Én runde i hendelsesløkken mellom hvert brev, ellers frigis ikke minnet Typst har sluppet.
  setImmediate(() => void utfor(oppdrag))
})
// Dør forelderen, skal ikke barnet bli igjen.
process.on('disconnect', () => process.exit(0))

async function utfor({ nr, mal, data }: Oppdrag): Promise<void> {
  try {
    const pdf = await lag(mal, data)
    send({ nr, ok: true, pdf, minneMb: Math.round(process.memoryUsage.rss() / 1_048_576) })
  } catch (feil) {
    send({ nr, ok: false, feil: feil instanceof Error ? feil.message : 'ukjent feil' })
  }
}

const send = (svar: Svar): void => void process.send?.(svar)
