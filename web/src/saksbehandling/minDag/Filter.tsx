import { Chips } from '@navikt/ds-react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './MinDag.module.css'
import { useVis, VISNINGER, type Visning } from './vis.ts'

/** Hvilke lister som vises. Tallene er de samme som ved overskriftene. */
export function Filter({ antall }: { antall: Record<Exclude<Visning, 'alt'>, number> }) {
  const t = useTekster().minDag
  const [vis, settVis] = useVis()
  return (
    <nav aria-label={t.filter} className={stil.filter}>
      <Chips size="small">
        {VISNINGER.map(v => (
          <Chips.Toggle key={v} selected={v === vis} checkmark={false} onClick={() => settVis(v)}>
            {v === 'alt' ? t.vis.alt : `${t.vis[v]} ${antall[v]}`}
          </Chips.Toggle>
        ))}
      </Chips>
    </nav>
  )
}
