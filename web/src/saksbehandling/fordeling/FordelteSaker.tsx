import { Button } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Fordeling.module.css'
import type { Fordelt } from './kanFaSaker.ts'
import { Sakslinje } from './Sakslinje.tsx'

export function FordelteSaker({
  saker,
  vedEndre,
}: {
  saker: readonly Fordelt[]
  vedEndre: (sakId: string) => void
}) {
  const t = useTekster().fordeling
  const format = useFormat()
  return (
    <ul className={stil.liste}>
      {saker.map(sak => (
        <li key={sak.sakId} className={stil.rad}>
          <Sakslinje sak={sak} />
          <div className={stil.velg}>
            <span>{format.liste(sak.tildelt.map(h => h.navn))}</span>
            <Button
              size="small"
              variant="tertiary"
              aria-label={t.endreFor(sak.familie)}
              onClick={() => vedEndre(sak.sakId)}
            >
              {t.endre}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}
