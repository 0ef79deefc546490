import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Soknad.module.css'

/** Når søknaden ble lagret, og fingeravtrykket av det som kom. */
export function Kvittering({ soknad }: { soknad: Soknadsvisning }) {
  const t = useTekster().soknad
  const format = useFormat()
  const { kvittering } = soknad
  return (
    <Panel tittel={t.kvittering}>
      <dl className={stil.fakta}>
        <div>
          <dt>{t.mottattKl}</dt>
          <dd>{format.tidspunkt(kvittering.tidspunkt as Tidspunkt)}</dd>
        </div>
        {kvittering.registrertAv && (
          <div>
            <dt>{t.registrertAv}</dt>
            <dd>{kvittering.registrertAv.navn}</dd>
          </div>
        )}
        <div>
          <dt>{t.fingeravtrykk}</dt>
          <dd className={stil.hash}>{kvittering.sha256 ?? t.ingenFingeravtrykk}</dd>
        </div>
      </dl>
    </Panel>
  )
}
