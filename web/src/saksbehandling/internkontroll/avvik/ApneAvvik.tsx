import type { Avvikskilde } from '@handlingsrom/kontrakt/avvik'
import type { Indikator } from '@handlingsrom/kontrakt/indikator'
import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import type { Lestpunkt } from '@handlingsrom/kontrakt/saksprove'
import { Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Apnedialog } from './Apnedialog.tsx'
import { avvikeneSporring } from './sporringer.ts'

/** Det lederen så på: dialogen begynner der. `punkter`: de eneste målepunktene som kan velges. */
export type Sett = {
  malepunkt?: Lestpunkt
  indikator?: Indikator
  periode?: Tertial
  kilde?: Avvikskilde
  punkter?: readonly Lestpunkt[]
}
type Props = Sett & { hva?: string; etikett?: string; liten?: boolean }

/** Knappen som åpner et avvik, koblet til det lederen ser på. Bare lederen har den. `hva` er navnet på det, for den som bare hører knappen. */
export function ApneAvvik({ hva, etikett, liten = false, ...sett }: Props) {
  const { avvik: t } = useTekster()
  const [apen, settApen] = useState(false)
  const { data } = useQuery(avvikeneSporring)
  if (!data?.kanStyre) return null
  return (
    <>
      <Button
        size={liten ? 'xsmall' : 'small'}
        variant={liten ? 'tertiary' : 'primary'}
        {...(hva ? { 'aria-label': t.apneFor(hva) } : {})}
        onClick={() => settApen(true)}
      >
        {etikett ?? t.apneNytt}
      </Button>
      {apen && (
        <Apnedialog
          {...sett}
          perioder={data.perioder as readonly Tertial[]}
          vedLukk={() => settApen(false)}
        />
      )}
    </>
  )
}
