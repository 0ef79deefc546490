import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Innsynsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { BodyShort, Tag } from '@navikt/ds-react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Sendefeil } from '../../felles/komponenter/Sendefeil.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Innsyn.module.css'

const FARGE = { venter: 'info', sendt: 'neutral', parkert: 'danger' } as const

/** Hva som er sendt, hva som venter, og hva som er stoppet med grunnen. */
export function Sendinger({ sendinger }: Pick<Innsynsvisning, 'sendinger'>) {
  const t = useTekster().innsyn
  const format = useFormat()
  const tid = (s: string): string => format.tidspunkt(s as Tidspunkt)
  return (
    <Panel tittel={t.sendt}>
      {sendinger.length === 0 ? (
        <BodyShort className={stil.dempet}>{t.ingenSendinger}</BodyShort>
      ) : (
        <ul className={stil.liste}>
          {sendinger.map((s, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sendingene står i rekkefølgen de ble laget, og får ikke ny plass
            <li key={i} className={stil.sending}>
              <strong>{t.slag[s.slag]}</strong>
              <Tag size="xsmall" variant="moderate" data-color={FARGE[s.status]}>
                {t.sendestatus[s.status]}
              </Tag>
              <span className={stil.dempet}>{s.sendt ? tid(s.sendt) : t.laget(tid(s.laget))}</span>
              {s.status === 'parkert' && (
                <span className={stil.feil}>
                  {s.feil && <Sendefeil kode={s.feilkode} feil={s.feil} />} {t.parkertUnder}{' '}
                  <Lenke til="/mottak">{t.tilMottak}</Lenke>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
