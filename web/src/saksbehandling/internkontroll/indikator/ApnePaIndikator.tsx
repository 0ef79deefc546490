import { MALBARE } from '@handlingsrom/kontrakt/avvik'
import type { Indikatorserie } from '@handlingsrom/kontrakt/indikator'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { ApneAvvik } from '../avvik/ApneAvvik.tsx'
import { type Periode, tilAvvik } from './perioder.ts'

/** Åpner et avvik på indikatoren og perioden lederen ser på. Bare der tallet kan være et mål. */
export function ApnePaIndikator({ serie, periode }: { serie: Indikatorserie; periode?: Periode }) {
  const { indikator: t, avvik } = useTekster()
  const { indikator } = serie
  if (!MALBARE.includes(indikator)) return null
  const sett = tilAvvik(serie, periode)
  return (
    <ApneAvvik
      indikator={indikator}
      hva={t.navn[indikator]}
      kilde={{ slag: 'indikator' }}
      etikett={avvik.apneNytt}
      liten
      {...(sett ? { periode: sett } : {})}
    />
  )
}
