import { type Dato, dagerMellom } from '@handlingsrom/domene/felles/dato'
import type { VenterPaaRad as Svar } from '@handlingsrom/kontrakt/lister'
import { BodyShort } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { hent } from '../../felles/api/klient.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Fordeling.module.css'

/** Hvor mange som venter på råd, og hvor lenge. Tallene er om familier, aldri om ansatte. */
export function VenterPaaRad() {
  const t = useTekster().fordeling.venter
  const format = useFormat()
  const sporring = useQuery({
    queryKey: ['lister', 'venter-paa-rad'],
    queryFn: ({ signal }) => hent<Svar>('/api/fordeling/venter', { signal }),
  })
  return (
    <Panel tittel={t.tittel}>
      <Sporring sporring={sporring}>
        {svar => (
          <dl className={stil.venter}>
            {svar.venter.map(v => (
              <div key={v.paa}>
                <dt>{t.paa[v.paa]}</dt>
                <dd>
                  {t.antall(v.antall)}
                  {v.lengstSiden &&
                    ` ${t.lengst(
                      format.dato(v.lengstSiden as Dato),
                      dagerMellom(v.lengstSiden as Dato, svar.dagens as Dato),
                    )}`}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Sporring>
      <BodyShort size="small" className={stil.ukjent}>
        {t.ukjent}
      </BodyShort>
    </Panel>
  )
}
