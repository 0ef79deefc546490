import { Side } from '../../felles/komponenter/Side.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

export function Fordeling() {
  const t = useTekster().skall
  return (
    <Side tittel={t.fordeling} fanetittel={t.fordeling}>
      <Tomt tittel={t.kommer} />
    </Side>
  )
}
