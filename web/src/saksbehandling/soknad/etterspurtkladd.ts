import { DOKUMENTSLAG, type Dokumentslag } from '@handlingsrom/domene/etterspurt/typer'
import { type Dato, erDato } from '@handlingsrom/domene/felles/dato'

export type Dokumentkladd = {
  readonly nr: number
  readonly slag: Dokumentslag | undefined
  readonly hva: string
  readonly hvorfor: string
}

/** Et brev om dokumentasjon under arbeid. Ingenting er valgt på forhånd, heller ikke fristen. */
export type Etterspurtkladd = {
  readonly dokumenter: readonly Dokumentkladd[]
  readonly frist: Dato | undefined
  readonly selvForst: string
  readonly vedtakId: string
  readonly utbetalingId: string
}

export const nyttDokument = (nr: number): Dokumentkladd => ({ nr, slag: undefined, hva: '', hvorfor: '' })
const TOM: Etterspurtkladd = {
  dokumenter: [nyttDokument(1)],
  frist: undefined,
  selvForst: '',
  vedtakId: '',
  utbetalingId: '',
}

/** Leser kladden fra utkastet. Et utkast ingen kan lese, er det samme som ikke noe utkast. */
export function lesEtterspurtkladd(raa: string): Etterspurtkladd {
  try {
    const l = JSON.parse(raa.split('\n').findLast(x => x !== '') ?? '') as Record<string, unknown> | null
    if (!l || !Array.isArray(l.dokumenter)) return TOM
    const dokumenter = (l.dokumenter as Record<string, unknown>[]).map((d, i) => ({
      nr: i + 1,
      slag: DOKUMENTSLAG.find(s => s === d.slag),
      hva: ord(d.hva),
      hvorfor: ord(d.hvorfor),
    }))
    return {
      dokumenter: dokumenter.length > 0 ? dokumenter : TOM.dokumenter,
      frist: typeof l.frist === 'string' && erDato(l.frist) ? l.frist : undefined,
      selvForst: ord(l.selvForst),
      vedtakId: ord(l.vedtakId),
      utbetalingId: ord(l.utbetalingId),
    }
  } catch {
    return TOM
  }
}

const ord = (x: unknown): string => (typeof x === 'string' ? x : '')

/** Det serveren tar imot, når alt er skrevet. */
export function somEtterspurt(k: Etterspurtkladd, maaHaVedtak: boolean) {
  const dokumenter = k.dokumenter.flatMap(({ slag, hva, hvorfor }) =>
    slag && hva.trim() !== '' && hvorfor.trim() !== '' ? [{ slag, hva, hvorfor }] : [],
  )
  if (dokumenter.length !== k.dokumenter.length || !k.frist || k.selvForst.trim() === '') return undefined
  if (maaHaVedtak && k.vedtakId === '') return undefined
  const gjelder = maaHaVedtak && {
    vedtakId: k.vedtakId,
    ...(k.utbetalingId === '' ? {} : { utbetalingId: k.utbetalingId }),
  }
  return { dokumenter, frist: k.frist, selvForst: k.selvForst, ...(gjelder ? { gjelder } : {}) }
}
