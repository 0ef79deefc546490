import { definisjonen, type Indikator } from '@handlingsrom/kontrakt/indikator'
import { useTekster } from '../tekster/SpraakGiver.tsx'

/** Et tall med ordet det skal ha: dager, prosent, eller det som telles. */
export function useTallform(): (i: Indikator, n: number) => string {
  const { indikator: t } = useTekster()
  return (i, n) => {
    const { form } = definisjonen(i)
    if (form === 'dager') return t.dager(n)
    if (form === 'antall') return t.av[i](n)
    return form === 'fordeling' ? t.likt(n) : t.prosent(n)
  }
}
