import { ore } from '@handlingsrom/domene/felles/belop'
import type { Maned } from '@handlingsrom/domene/felles/dato'
import { SATSKATEGORIER, SATSKATEGORINAVN } from '@handlingsrom/kontrakt/satser'
import { useFormat, useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'

type Satsene = {
  readonly gyldigFra: string
  readonly gyldigTil?: string | null
  readonly satser: Readonly<Record<string, number | 'uleselig' | undefined>>
  readonly vedtaksreferanse: string
}

/** En norm eller et tillegg med ord: månedene, hvert beløp som er satt, og vedtaket. */
export function useSatsord() {
  const { kommune: t } = useTekster()
  const format = useFormat()
  const { spraak } = useSpraak()
  return ({ gyldigFra, gyldigTil, satser, vedtaksreferanse }: Satsene): string => {
    const fra = format.maned(gyldigFra as Maned)
    return [
      gyldigTil ? t.gjaldt(fra, format.maned(gyldigTil as Maned)) : t.gjelderNaa(fra),
      ...SATSKATEGORIER.flatMap(k => {
        const belop = satser[k]
        return typeof belop === 'number'
          ? [`${SATSKATEGORINAVN[k][spraak]}: ${format.kroner(ore(belop))}`]
          : []
      }),
      `${t.vedtak}: ${vedtaksreferanse}`,
    ].join('\n')
  }
}
