import { Side } from '../../felles/komponenter/Side.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

export function MinDag() {
  const t = useTekster().skall
  return (
    <Side tittel={t.minDag} fanetittel={t.minDag}>
      <Tomt tittel={t.kommer} />
    </Side>
  )
}
