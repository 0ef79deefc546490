import type { Kommunevisning } from '@handlingsrom/kontrakt/lister'
import { useQuery } from '@tanstack/react-query'
import { hent } from '../../felles/api/klient.ts'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Andreleser } from './Andreleser.tsx'
import stil from './Kommune.module.css'
import { Normpanel } from './Normpanel.tsx'
import { StatligeSatser } from './StatligeSatser.tsx'

/** Det kommunen bestemmer selv. Administrator endrer; alle andre kan lese, så de ser hva vurderingene hviler på. */
export function Kommune() {
  const t = useTekster().kommune
  const sporring = useQuery({
    queryKey: ['lister', 'kommune'],
    queryFn: ({ signal }) => hent<Kommunevisning>('/api/kommune', { signal }),
  })
  return (
    <Side tittel={sporring.data?.navn ?? t.tittel} fanetittel={t.tittel} hensikt={t.hensikt}>
      <Sporring sporring={sporring}>
        {kommune => (
          <div className={stil.side}>
            <Normpanel kommune={kommune} />
            <Andreleser kommune={kommune} />
            <StatligeSatser />
            {!kommune.kanEndre && <p className={stil.dempet}>{t.lesBare}</p>}
          </div>
        )}
      </Sporring>
    </Side>
  )
}
