import type { Utdragsvisning } from '@handlingsrom/kontrakt/sak/utdrag'
import { BodyShort } from '@navikt/ds-react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { grupper } from './grupper.ts'
import stil from './Utdrag.module.css'

type Props = { sakId: string; utdrag: NonNullable<Utdragsvisning['utdrag']> }

/** Det papiret ikke har, og hvorfor. Bare for den som lager det. */
export function Tilbakeholdt({ sakId, utdrag }: Props) {
  const { utdrag: t, kartlegging } = useTekster()
  const { holdtTilbake, utelatt } = utdrag
  return (
    <Panel tittel={t.tilbake}>
      <div className={stil.del}>
        {holdtTilbake.length + utelatt.length === 0 ? (
          <BodyShort size="small">{t.ingenTilbake}</BodyShort>
        ) : (
          <BodyShort size="small" className={stil.dempet}>
            {t.tilbakeUnder}
          </BodyShort>
        )}
        {grupper(holdtTilbake).map(g => (
          <div key={g.fordi}>
            <BodyShort weight="semibold">{t.fordi[g.fordi]}</BodyShort>
            <ul className={stil.liste}>
              {g.rader.map(r => (
                <li key={`${r.personId} ${r.grunn}`}>
                  <span>
                    {r.fornavn}: {r.tema.map(x => (x ? kartlegging.tema[x] : t.syn).toLowerCase()).join(', ')}
                  </span>
                  {r.grunn && <span className={stil.dempet}>{r.grunn}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
        {holdtTilbake.some(h => h.fordi !== 'skjermet') && (
          <Lenke til={`/saker/${sakId}/kartlegging`}>{t.merk}</Lenke>
        )}
        {utelatt.length > 0 && (
          <>
            <BodyShort weight="semibold">{t.utelatt}</BodyShort>
            <ul className={stil.liste}>
              {utelatt.map(b => (
                <li key={b.personId}>
                  <span>{b.fornavn}</span>
                  <span className={stil.dempet}>{t.utelattFordi[b.fordi]}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <BodyShort size="small" className={stil.dempet}>
          {t.aldri}
        </BodyShort>
      </div>
    </Panel>
  )
}
