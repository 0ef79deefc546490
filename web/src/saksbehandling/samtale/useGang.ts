import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Steg } from './steg.ts'
import type { Svarrom } from './svarrom.ts'
import { gaaTilForste, gaaTilTema, gaaVidere } from './taster.ts'

type Hit = 'felt' | 'overskrift'
type Props = {
  rekke: readonly Steg[]
  steg: Steg
  settSteg: (steg: Steg) => void
  /** Ett barn om gangen, med alle temaene nedover. */
  barnevis: boolean
  smal: boolean
  barn: readonly string[]
  svarrom: Svarrom
  avslutt: () => void
}

/**
 * Veien gjennom samtalen, med tastene og med knappene nederst. Tema for tema: familien, barna, de voksne, så neste tema. Barn for barn:
 * tema for tema nedover, så neste barn. Fokus står aldri igjen i noe som ble borte.
 */
export function useGang({ rekke, steg, settSteg, barnevis, smal, barn, svarrom, avslutt }: Props) {
  const [valgtBarn, velgBarn] = useState(barn[0])
  const overskrift = useRef<HTMLHeadingElement>(null)
  /** Hvor fokus skal når det neste er tegnet. */
  const fokus = useRef<Hit | undefined>(undefined)
  const nr = rekke.indexOf(steg)
  const barnNr = barn.indexOf(valgtBarn ?? '')

  const gaa = (ny: Steg | undefined, til: Hit) => {
    if (!ny) return
    if (barnevis) return gaaTilTema(ny)
    svarrom.forlatAlle()
    fokus.current = til
    settSteg(ny)
  }
  const tilBarn = (id: string | undefined, til: Hit | undefined) => {
    if (!id) return
    svarrom.forlatAlle()
    fokus.current = til
    velgBarn(id)
  }
  const neste = (til: Hit) => {
    const ny = barnevis ? barn[barnNr + 1] : rekke[nr + 1]
    if (!ny) {
      svarrom.forlatAlle()
      return avslutt()
    }
    if (barnevis) tilBarn(ny, til)
    else gaa(ny as Steg, til)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: fokus flyttes når steget eller barnet er byttet
  useEffect(() => {
    if (fokus.current === 'felt') gaaTilForste()
    if (fokus.current === 'overskrift') overskrift.current?.focus()
    fokus.current = undefined
  }, [steg, valgtBarn])

  return {
    valgtBarn,
    velgBarn: (id: string) => tilBarn(id, undefined),
    overskrift: overskrift as RefObject<HTMLHeadingElement | null>,
    gaa,
    neste,
    forrige: (til: Hit) => (barnevis ? tilBarn(barn[barnNr - 1], til) : gaa(rekke[nr - 1], til)),
    nabo: barnevis
      ? { forrige: barn[barnNr - 1], neste: barn[barnNr + 1] }
      : { forrige: rekke[nr - 1], neste: rekke[nr + 1] },
    taster: {
      nesteBarn: () => {
        if (smal && !barnevis && barn[barnNr + 1]) return tilBarn(barn[barnNr + 1], 'felt')
        if (!gaaVidere(1)) neste('felt')
      },
      forrigeBarn: () => {
        if (!gaaVidere(-1) && barnevis) tilBarn(barn[barnNr - 1], 'felt')
      },
      nesteTema: () => (barnevis ? void (gaaVidere(1) || neste('felt')) : neste('felt')),
      forrigeTema: () => (barnevis ? void gaaVidere(-1) : gaa(rekke[nr - 1], 'felt')),
    },
  }
}
