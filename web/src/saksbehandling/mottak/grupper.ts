/** Filene til én melding, slik de sendes i ett kall. */
export type Gruppe<F> = { readonly navn: string; readonly filer: readonly F[] }
type Fil = { readonly name: string; readonly webkitRelativePath?: string }

/**
 * Deler det som er valgt, i meldinger: en mappe med `soknad.json` er én søknad med alt i mappen; ellers er hver JSON-fil én søknad.
 * Filer uten søknad er vedlegg som kommer etter den: en `vedlegg.json` i mappen holder dem sammen, ellers er hver fil for seg. Samme
 * regel som importen på kommandolinjen. Søknadene først, så vedleggene finner dem.
 */
export function grupper<F extends Fil>(filer: readonly F[]): readonly Gruppe<F>[] {
  const mapper = new Map<string, F[]>()
  for (const fil of filer) mapper.set(mappeTil(fil), [...(mapper.get(mappeTil(fil)) ?? []), fil])
  const [soknader, vedlegg]: [Gruppe<F>[], Gruppe<F>[]] = [[], []]
  for (const [mappe, innhold] of [...mapper].toSorted(([a], [b]) => a.localeCompare(b))) {
    if (innhold.some(f => heter(f, 'soknad.json'))) {
      soknader.push({ navn: mappe === '' ? 'soknad.json' : mappe, filer: innhold })
      continue
    }
    const sortert = innhold.toSorted((a, b) => a.name.localeCompare(b.name))
    soknader.push(...sortert.filter(erSoknad).map(alene))
    vedlegg.push(...vedleggene(sortert.filter(f => !erSoknad(f))))
  }
  return [...soknader, ...vedlegg]
}

function vedleggene<F extends Fil>(filer: readonly F[]): readonly Gruppe<F>[] {
  const liste = filer.find(f => heter(f, 'vedlegg.json'))
  return liste ? [{ navn: sti(liste), filer }] : filer.map(alene)
}

const alene = <F extends Fil>(fil: F): Gruppe<F> => ({ navn: sti(fil), filer: [fil] })
const heter = (fil: Fil, navn: string): boolean => fil.name.toLowerCase() === navn
const erSoknad = (fil: Fil): boolean =>
  fil.name.toLowerCase().endsWith('.json') && !heter(fil, 'vedlegg.json')
const sti = (fil: Fil): string => fil.webkitRelativePath || fil.name
const mappeTil = (fil: Fil): string => sti(fil).split('/').slice(0, -1).join('/')
