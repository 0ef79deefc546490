import { useTekster } from '../tekster/SpraakGiver.tsx'

/** Hvorfor en sending er stoppet, på leserens språk. En grunn vi ikke har ord for, vises slik tjeneren skrev den. */
export function Sendefeil({ kode, feil }: { kode: string | null; feil: string }) {
  const { sendefeil } = useTekster().mottak
  const ord = kode === null ? undefined : sendefeil[kode]
  return <span lang={ord ? undefined : 'nb'}>{ord ?? feil}</span>
}
