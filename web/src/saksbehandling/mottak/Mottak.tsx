import { Side } from '../../felles/komponenter/Side.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

export function Mottak() {
  const t = useTekster().skall
  return (
    <Side tittel={t.mottak} fanetittel={t.mottak}>
      <Tomt tittel={t.kommer} />
    </Side>
  )
}
