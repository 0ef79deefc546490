import { EKSPORTFORMATER, TABELLNAVN, type Utvalg } from '@handlingsrom/kontrakt/internkontroll'
import { Link } from '@navikt/ds-react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Nedlasting.module.css'

type Props = { periode: string; utvalg: Utvalg; kontorene: boolean }

/** De samme tallene som siden, som filer. Periode og utvalg er det som er valgt øverst. */
export function Nedlasting({ periode, utvalg, kontorene }: Props) {
  const { internkontroll, datasett } = useTekster()
  const t = internkontroll.lastNed
  return (
    <Panel tittel={t.tittel}>
      <p className={stil.hjelp}>{t.hjelp}</p>
      <ul className={stil.liste}>
        {TABELLNAVN.filter(n => kontorene || n !== 'kontorene').map(tabell => (
          <li key={tabell} className={stil.rad}>
            <span id={`fil-${tabell}`}>{t.hva[tabell]}</span>
            <span className={stil.filer}>
              {EKSPORTFORMATER.map(format => (
                <Link
                  key={format}
                  id={`fil-${tabell}-${format}`}
                  href={`/api/internkontroll/eksport/${tabell}?${new URLSearchParams({ format, periode, utvalg })}`}
                  download
                  aria-labelledby={`fil-${tabell} fil-${tabell}-${format}`}
                >
                  {t.format[format]}
                </Link>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className={stil.rad}>
        <Lenke til="/internkontroll/datasett">{datasett.inngang}</Lenke>
      </p>
    </Panel>
  )
}
