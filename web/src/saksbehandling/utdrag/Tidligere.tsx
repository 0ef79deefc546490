import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Utdragsvisning } from '@handlingsrom/kontrakt/sak/utdrag'
import { BodyShort } from '@navikt/ds-react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Utdrag.module.css'

type Props = { sakId: string; laget: Utdragsvisning['laget'] }

/** Hvem som har fått utdrag, når og av hvem. Papiret kan åpnes igjen så lenge saken sier det samme. */
export function Tidligere({ sakId, laget }: Props) {
  const { utdrag: t, utskrift } = useTekster()
  const format = useFormat()
  return (
    <Panel tittel={t.tidligere}>
      {laget.length === 0 ? (
        <BodyShort size="small">{t.ingenTidligere}</BodyShort>
      ) : (
        <ul className={stil.liste}>
          {laget.map(u => (
            <li key={u.nr}>
              {u.gjelder ? (
                <a
                  className="aksel-link"
                  href={`/api/saker/${sakId}/utdrag/${u.nr}/ark`}
                  target="_blank"
                  rel="noreferrer"
                >
                  {t.rad(u.fornavn, utskrift.spraakene[u.spraak])}
                </a>
              ) : (
                <span>{t.rad(u.fornavn, utskrift.spraakene[u.spraak])}</span>
              )}
              <span className={stil.dempet}>
                {t.radAv(u.av.navn, format.tidspunkt(u.tidspunkt as Tidspunkt))}
              </span>
              {!u.gjelder && <span className={stil.dempet}>{t.endret}</span>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
