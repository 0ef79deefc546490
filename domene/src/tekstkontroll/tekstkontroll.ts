import { barnetrygd } from './barnetrygd.ts'
import { overNorm } from './overNorm.ts'
import { satsDekkerBarnet } from './satsDekkerBarnet.ts'
import { satsSomRett } from './satsSomRett.ts'
import { setningene } from './setninger.ts'
import { stordrift } from './stordrift.ts'
import { iTeksten, TEKSTFUNN, type Tekstfunn, type Tekstfunnkode, type Tekstregel } from './typer.ts'
import { veldedighet } from './veldedighet.ts'

/** Reglene, én fil hver. Hvor godt de treffer, er målt på tekster de ikke er laget av: `docs/maalinger.md`. */
export const TEKSTREGLER: Readonly<Record<Tekstfunnkode, Tekstregel>> = {
  veldedighet,
  'over-norm': overNorm,
  'sats-dekker-barnet': satsDekkerBarnet,
  barnetrygd,
  stordrift,
  'sats-som-rett': satsSomRett,
}

/**
 * Stedene i en begrunnelse som er verdt å lese en gang til, i den rekkefølgen de står. Et funn kan være feil, og en tekst uten funn er
 * ikke sagt å være riktig. Ingenting sperrer, og ingenting skrives om. Den som bare skal vite noe om noen av reglene, ber om dem.
 */
export function kontrollerTekst(
  tekst: string,
  koder: readonly Tekstfunnkode[] = TEKSTFUNN,
): readonly Tekstfunn[] {
  const setninger = setningene(tekst)
  return setninger.flatMap((s, i) => {
    const naboer = [setninger[i - 1], setninger[i + 1]].flatMap(n => (n ? [n.tekst] : []))
    return koder.flatMap((kode): readonly Tekstfunn[] => {
      const funnet = TEKSTREGLER[kode].finn(s.tekst, naboer)
      return funnet ? [{ kode, ...iTeksten(s, funnet) }] : []
    })
  })
}
