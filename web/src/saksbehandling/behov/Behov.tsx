import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { behovSporring } from '../../felles/behov/sporring.ts'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Innhold } from './Innhold.tsx'

/** Alt noen trenger, det som venter på svar først. Ingenting forsvinner herfra før et menneske har svart. */
export function Behov() {
  const { sakId } = useParams({ strict: false }) as { sakId: string }
  const t = useTekster().behov
  return (
    <Side tittel={t.tittel} fanetittel={t.tittel} hensikt={t.hensikt}>
      <Sporring sporring={useQuery(behovSporring(sakId))} laster={<Laster rader={4} hoyde={120} />}>
        {visning => <Innhold sakId={sakId} visning={visning} />}
      </Sporring>
    </Side>
  )
}
