import { erKonflikt } from '../../felles/api/feil.ts'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { useHvemEndret } from '../../felles/sak/useHvemEndret.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Satt } from './Vilkarsdialog.tsx'

type Props = {
  sakId: string
  /** Vilkåret slik det står nå. Borte når noen har tatt det bort. */
  naa: Satt | undefined
  feil: unknown
  min: string
  sender: boolean
  vedBehold: () => void
  vedTaAndres: () => void
}

/** Noen andre endret vilkåret imens: begge utgavene, og et menneske velger. */
export function Vilkarskonflikt({ sakId, naa, feil, min, sender, vedBehold, vedTaAndres }: Props) {
  const t = useTekster().vilkar
  const hvem = useHvemEndret(sakId, 'VilkarSatt', 'VilkarFjernet')
  if (!erKonflikt(feil)) return null
  const { gjeldende } = feil
  const fjernet =
    typeof gjeldende === 'object' && gjeldende !== null && 'fjernet' in gjeldende
      ? String(gjeldende.fjernet)
      : undefined
  const annen = naa && [t.type[naa.type], naa.hva, naa.sammenheng, naa.rimelig].filter(Boolean).join('\n')
  return (
    <Konflikt
      niva="2"
      min={min}
      annen={fjernet === undefined ? annen : t.borte(fjernet)}
      {...hvem}
      sender={sender}
      {...(fjernet === undefined ? { vedBehold } : {})}
      vedTaAndres={vedTaAndres}
    />
  )
}
