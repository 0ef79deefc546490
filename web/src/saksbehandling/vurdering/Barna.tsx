import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Barna.module.css'
import { Barnekolonne } from './Barnekolonne.tsx'
import type { Delprops } from './Vurdering.tsx'

/** Vurdere – vekte – vise, med barna som kolonner på felles linjer: en manglende avveining vises som et hull. */
export function Barna({ sakId, v }: Delprops) {
  const t = useTekster().vurdering.barn
  return (
    <Panel tittel={t.tittel} hoyre={t.hensikt}>
      {v.barn.length === 0 ? (
        <Tomt tittel={t.ingen} />
      ) : (
        <div className={stil.barna}>
          {v.barn.map(b => (
            <Barnekolonne key={b.personId} sakId={sakId} v={v} b={b} />
          ))}
        </div>
      )}
    </Panel>
  )
}
