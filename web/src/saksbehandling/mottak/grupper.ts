/** Filene til én søknad, slik de sendes i ett kall. */
export type Gruppe<F> = { readonly navn: string; readonly filer: readonly F[] }
type Fil = { readonly name: string; readonly webkitRelativePath?: string }

/**
 * Deler det som er valgt, i søknader: en mappe med `soknad.json` er én søknad med alt i mappen; ellers er hver JSON-fil én
 * søknad. Samme regel som importen på kommandolinjen. Andre filer hører ikke til noe og sies fra om.
 */
export function grupper<F extends Fil>(
  filer: readonly F[],
): {
  readonly soknader: readonly Gruppe<F>[]
  readonly utenSoknad: readonly string[]
} {
  const mapper = new Map<string, F[]>()
  for (const fil of filer) mapper.set(mappeTil(fil), [...(mapper.get(mappeTil(fil)) ?? []), fil])
  const soknader: Gruppe<F>[] = []
  const utenSoknad: string[] = []
  for (const [mappe, innhold] of [...mapper].toSorted(([a], [b]) => a.localeCompare(b))) {
    if (innhold.some(f => f.name === 'soknad.json')) {
      soknader.push({ navn: mappe === '' ? 'soknad.json' : mappe, filer: innhold })
      continue
    }
    for (const fil of innhold.toSorted((a, b) => a.name.localeCompare(b.name))) {
      if (fil.name.toLowerCase().endsWith('.json')) soknader.push({ navn: sti(fil), filer: [fil] })
      else utenSoknad.push(sti(fil))
    }
  }
  return { soknader, utenSoknad }
}

const sti = (fil: Fil): string => fil.webkitRelativePath || fil.name
const mappeTil = (fil: Fil): string => sti(fil).split('/').slice(0, -1).join('/')
