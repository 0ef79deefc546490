import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { ApneSaker as Bilde } from '@handlingsrom/kontrakt/internkontroll'
import { Button, Tag } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hent } from '../../felles/api/klient.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './ApneSaker.module.css'

const FORST = 10

/** Fra tallet til saken, mens det ennå kan rettes: søknadene som ikke er avgjort, der kontrollene sier at noe mangler. */
export function ApneSaker() {
  const t = useTekster().internkontroll.apne
  const sporring = useQuery({
    queryKey: ['lister', 'internkontroll', 'apne'],
    queryFn: ({ signal }) => hent<Bilde>('/api/internkontroll/apne', { signal }),
  })
  return (
    <Panel tittel={t.tittel}>
      <Sporring sporring={sporring} laster={<Laster rader={4} hoyde={40} />}>
        {bilde => <Liste bilde={bilde} />}
      </Sporring>
    </Panel>
  )
}

function Liste({ bilde: { apne, saker } }: { bilde: Bilde }) {
  const { internkontroll, kontroll } = useTekster()
  const t = internkontroll.apne
  const format = useFormat()
  const [alle, settAlle] = useState(false)
  const mangler = saker.filter(s => s.mangler.length > 0).length
  const ikke = saker.filter(s => s.kunneIkke.length > 0).length
  const vist = alle ? saker : saker.slice(0, FORST)
  return (
    <>
      <p className={stil.ingress}>{apne === 0 ? t.ingenApne : t.setning(mangler, apne)}</p>
      {ikke > 0 && <p className={stil.ingress}>{t.kunneIkke(ikke)}</p>}
      {vist.length > 0 && (
        <ul className={stil.liste}>
          {vist.map(s => (
            <li key={s.soknadId} className={stil.rad}>
              <div>
                {s.sakId ? (
                  <Lenke til={`/saker/${s.sakId}`}>{s.saksnummer}</Lenke>
                ) : (
                  <span>{s.saksnummer}</span>
                )}
                <p className={stil.dempet}>
                  {`${t.mottatt(format.dato(s.mottatt as Dato))} · ${s.har.length === 0 ? t.ingenHar : s.har.join(', ')}`}
                </p>
              </div>
              <ul className={stil.mangler}>
                {s.mangler.map(k => (
                  <li key={k}>
                    <Tag size="xsmall" variant="outline" data-color="neutral">
                      {`${k === 'alle-barna' ? '' : `${k} `}${kontroll.navn[k]}`}
                    </Tag>
                  </li>
                ))}
                {s.kunneIkke.map(k => (
                  <li key={`ikke-${k}`}>
                    <Tag size="xsmall" variant="outline" data-color="warning">
                      {t.kunneIkkeRegnes(`${k === 'alle-barna' ? '' : `${k} `}${kontroll.navn[k]}`)}
                    </Tag>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {saker.length > vist.length && (
        <Button size="small" variant="tertiary" onClick={() => settAlle(true)}>
          {t.alle(saker.length)}
        </Button>
      )}
      {saker.length > 0 && <p className={stil.dempet}>{t.hjelp}</p>}
    </>
  )
}
