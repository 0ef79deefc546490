import { PlusIcon } from '@navikt/aksel-icons'
import { BodyShort, Button } from '@navikt/ds-react'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Vilkarstekst } from '../../felles/vilkar/Vilkarstekst.tsx'
import { ankerLinje } from './anker.ts'
import stil from './Barna.module.css'
import { Unntak20a } from './Unntak20a.tsx'
import { Vilkarfjerndialog } from './Vilkarfjerndialog.tsx'
import { type Satt, Vilkarsdialog } from './Vilkarsdialog.tsx'
import type { Delprops } from './Vurdering.tsx'

type Apen =
  | { readonly slag: 'sett'; readonly vilkar?: Satt }
  | { readonly slag: 'fjern'; readonly vilkar: Satt }

/** Vilkårene for stønaden (§§ 20 og 20 a). Ingen foreslås; det som mangler på dem, sier kontrollen. */
export function Vilkar({ sakId, v }: Delprops) {
  const t = useTekster().vilkar
  const [apen, apne] = useState<Apen>()
  const lukk = () => apne(undefined)
  const { satt } = v.vilkar
  return (
    <Panel tittel={t.tittel} hoyre={t.hensikt} fokusId="vilkar">
      {satt.map(x => (
        <Vilkarstekst key={x.vilkarId} vilkar={x} fokusId={ankerLinje(x.vilkarId)}>
          <BodyShort size="small" className={stil.dempet}>
            {t.satt(x.av.navn)}
          </BodyShort>
          {v.kanSkrive && (
            <div className={stil.knapper}>
              <Button size="xsmall" variant="secondary" onClick={() => apne({ slag: 'sett', vilkar: x })}>
                {t.endre}
              </Button>
              <Button size="xsmall" variant="tertiary" onClick={() => apne({ slag: 'fjern', vilkar: x })}>
                {t.fjern}
              </Button>
            </div>
          )}
        </Vilkarstekst>
      ))}
      <div className={stil.samlet}>
        {satt.length === 0 && <BodyShort size="small">{t.ingen}</BodyShort>}
        {v.kanSkrive && (
          <div className={stil.knapper}>
            <Button
              size="small"
              variant="secondary"
              icon={<PlusIcon aria-hidden />}
              onClick={() => apne({ slag: 'sett' })}
            >
              {t.nytt}
            </Button>
          </div>
        )}
        <Unntak20a sakId={sakId} v={v} />
      </div>
      {apen?.slag === 'sett' && (
        <Vilkarsdialog sakId={sakId} v={v} {...(apen.vilkar ? { vilkar: apen.vilkar } : {})} vedLukk={lukk} />
      )}
      {apen?.slag === 'fjern' && (
        <Vilkarfjerndialog sakId={sakId} v={v} vilkar={apen.vilkar} vedLukk={lukk} />
      )}
    </Panel>
  )
}
