import { Button } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Tidslinje.module.css'

export type Tidslinjepunkt = {
  readonly id: string
  /** Maskinlesbar (ISO), til `<time>`. */
  readonly iso: string
  /** Ferdig formatert: «20. nov.». */
  readonly nar: string
  readonly ikon: ReactNode
  readonly hva: ReactNode
  /** Hvem som gjorde det, og eventuelt hvordan. Står i hver linje. */
  readonly hvem: ReactNode
}
type Props = {
  readonly punkter: readonly Tidslinjepunkt[]
  readonly antallEldre?: number
  readonly visEldre?: () => void
}

/** Hva som skjedde, nyest først, og hvem som gjorde det. */
export function Tidslinje({ punkter, antallEldre = 0, visEldre }: Props) {
  const t = useTekster().felles.tidslinje
  return (
    <>
      <ol className={stil.linje}>
        {punkter.map(p => (
          <li key={p.id} className={stil.punkt}>
            <time dateTime={p.iso} className={stil.nar}>
              {p.nar}
            </time>
            <span aria-hidden className={stil.ikon}>
              {p.ikon}
            </span>
            <div className={stil.tekst}>
              <div className={stil.hva}>{p.hva}</div>
              <div className={stil.hvem}>{p.hvem}</div>
            </div>
          </li>
        ))}
      </ol>
      {antallEldre > 0 && visEldre && (
        <Button variant="tertiary" size="small" onClick={visEldre}>
          {t.eldre(antallEldre)}
        </Button>
      )}
    </>
  )
}
