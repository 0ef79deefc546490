import { ReadMore } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './MineTall.module.css'
import { Spredning } from './Spredning.tsx'
import { mineTallSporring } from './sporring.ts'

/** Den som har saker, ser sine egne tall, og bare sine. Står ikke der før kommunen har skrevet at det er drøftet, og sier ingenting når det feiler. */
export function MineTall() {
  const { forskjeller: t } = useTekster().indikator
  const { data } = useQuery(mineTallSporring)
  if (!data?.vises) return null
  return (
    <ReadMore header={t.mineTittel(data.ar)} size="small">
      <p className={stil.dempet}>{t.mineHjelp}</p>
      <Spredning rader={data.rader} />
    </ReadMore>
  )
}
