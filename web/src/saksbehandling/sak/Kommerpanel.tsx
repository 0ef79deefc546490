import type { Dato } from '@handlingsrom/domene/felles/dato'
import { useQuery } from '@tanstack/react-query'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { Kommerliste } from '../../felles/samlet/Kommerliste.tsx'
import { samletSporring } from '../../felles/samlet/sporring.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

const VISES = 5

/** Det nærmeste som skal skje for barna, på forsiden av saken. Resten, hjemmet og utgiftene står på familiens side. */
export function Kommerpanel({ sakId }: { sakId: string }) {
  const t = useTekster().samlet
  return (
    <Panel tittel={t.kommer} hoyre={<Lenke til={`/saker/${sakId}/familien`}>{t.tilSiden}</Lenke>}>
      <Sporring sporring={useQuery(samletSporring(sakId))}>
        {s => <Kommerliste kommer={s.kommer.slice(0, VISES)} dagens={s.dagens as Dato} />}
      </Sporring>
    </Panel>
  )
}
