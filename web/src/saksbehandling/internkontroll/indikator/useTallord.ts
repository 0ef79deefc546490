import { definisjonen, type Indikator, type Periodetall, vistVerdi } from '@handlingsrom/kontrakt/indikator'
import { MINSTE_TALL } from '@handlingsrom/kontrakt/internkontroll'
import { useTallform } from '../../../felles/indikator/useTallform.ts'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'

/** Ordene om et tall: selve tallet, hva det er av, og hvordan det har gått siden perioden før. */
export function useTallord() {
  const { indikator: t } = useTekster()
  const verdi = useTallform()
  const stort = (i: Indikator, tall: Periodetall | undefined): string | null => {
    const n = tall ? vistVerdi(i, tall) : null
    return n === null ? null : verdi(i, n)
  }
  const grunn = (tall: Periodetall | undefined): string =>
    tall?.status === 'for-fa' ? t.forFa(MINSTE_TALL) : t.ingen
  const detalj = (i: Indikator, tall: Periodetall): string => {
    if (tall.status !== 'vises') return grunn(tall)
    const alle = t.av[i](tall.antall)
    const [forste = 0, , siste = 0] = tall.deler
    const { form } = definisjonen(i)
    if (form === 'antall') return ''
    if (form === 'fordeling') return t.fordelt(forste, siste, alle)
    return form === 'andel' ? t.treffAv(forste, alle) : t.midtAv(alle)
  }
  /** Et antall sammenlignes ikke med opp og ned: perioden er kanskje ikke over. */
  const endring = (i: Indikator, naa: Periodetall | undefined, foer: Periodetall | undefined): string => {
    const [a, b] = [naa && vistVerdi(i, naa), foer && vistVerdi(i, foer)]
    if (typeof a !== 'number' || typeof b !== 'number') return t.utenForrige
    if (definisjonen(i).form === 'antall') return t.hadde(verdi(i, b))
    return a === b ? t.uendret : a > b ? t.opp(verdi(i, b)) : t.ned(verdi(i, b))
  }
  return { stort, grunn, detalj, endring }
}
