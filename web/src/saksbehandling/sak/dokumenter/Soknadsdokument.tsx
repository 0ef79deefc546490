import { useQuery } from '@tanstack/react-query'
import { Laster, Sporring } from '../../../felles/komponenter/Tilstander.tsx'
import { soknadSporring } from '../../../felles/sak/sporringer.ts'
import { Soknadsark } from '../../../felles/soknadsvisning/Soknadsark.tsx'

export function Soknadsdokument({ sakId, soknadId }: { sakId: string; soknadId: string }) {
  return (
    <Sporring sporring={useQuery(soknadSporring(sakId, soknadId))} laster={<Laster rader={6} hoyde={48} />}>
      {soknad => <Soknadsark soknad={soknad} />}
    </Sporring>
  )
}
