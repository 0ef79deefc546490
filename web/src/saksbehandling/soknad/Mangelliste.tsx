import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useVedleggsnavn } from '../../felles/soknadsvisning/Vedleggsrader.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Soknad.module.css'

/** Det skjemaet ba om, men som ikke er kommet. Ikke et krav fra oss; et sted å begynne. */
export function Mangelliste({ rader }: { rader: Soknadsvisning['manglerFraSoknaden'] }) {
  const t = useTekster().soknad
  const navn = useVedleggsnavn()
  return (
    <Panel tittel={t.manglerTittel}>
      {rader.length === 0 ? (
        <span className={stil.under}>{t.manglerIngen}</span>
      ) : (
        <ul className={stil.liste}>
          {rader.map(r => (
            <li key={`${r.type}/${r.tilleggsinfo}`}>{navn(r.type, r.tilleggsinfo)}</li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
