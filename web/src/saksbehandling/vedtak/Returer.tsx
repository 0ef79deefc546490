import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { ReadMore, Tag } from '@navikt/ds-react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Vedtak.module.css'
import type { Vedtaksprops } from './Vedtak.tsx'

/** Kommentarene fra den som leste, nyest først. Når vedtaket er i retur, er dette det første man ser. */
export function Returer({ sakId, vedtak }: Vedtaksprops) {
  const t = useTekster().vedtak.retur
  const [siste, ...eldre] = vedtak.returer.toReversed()
  if (!siste) return null
  return (
    <Panel
      tittel={t.tittel}
      hoyre={
        vedtak.status === 'returnert' && (
          <Lenke til={vedtak.annet ? paNytt(sakId, vedtak) : `/saker/${sakId}/vurdering/${vedtak.soknadId}`}>
            {vedtak.annet ? t.rettOppAnnet : t.rettOpp}
          </Lenke>
        )
      }
    >
      <Kommentar retur={siste} />
      {eldre.length > 0 && (
        <ReadMore size="small" header={t.eldre(eldre.length)}>
          {eldre.map(r => (
            <Kommentar key={r.tidspunkt} retur={r} />
          ))}
        </ReadMore>
      )}
    </Panel>
  )
}

/** Et forslag som skal erstatte et vedtak, rettes der det ble skrevet. */
const paNytt = (sakId: string, v: Vedtaksvisning): string =>
  v.erstatter
    ? `/saker/${sakId}/opptak/${v.erstatter.vedtakId}/${v.vedtakId}`
    : `/saker/${sakId}/andre-vedtak/${v.soknadId}/${v.vedtakId}`

function Kommentar({ retur }: { retur: Vedtaksvisning['returer'][number] }) {
  const t = useTekster().vedtak.retur
  const format = useFormat()
  return (
    <article className={stil.kommentar}>
      <p className={stil.dempet}>{t.rad(retur.av.navn, format.tidspunkt(retur.tidspunkt as Tidspunkt))}</p>
      <ul className={stil.merker}>
        {retur.grunner.map(g => (
          <li key={g}>
            <Tag size="xsmall" variant="moderate" data-color="warning">
              {t.grunn[g]}
            </Tag>
          </li>
        ))}
        {retur.gjelder && (
          <li>
            <Tag size="xsmall" variant="moderate" data-color="neutral">
              {t.gjelder(retur.gjelder.fornavn)}
            </Tag>
          </li>
        )}
      </ul>
      <blockquote>{retur.kommentar}</blockquote>
    </article>
  )
}
