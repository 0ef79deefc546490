import type { Journalvisning } from '@handlingsrom/kontrakt/sak/journal'
import { BodyShort, Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Notatskriver } from '../../felles/journal/Notatskriver.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { journalSporring } from '../../felles/sak/sporringer.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Journal.module.css'
import { Notat } from './Notat.tsx'
import { Pabegynt } from './Pabegynt.tsx'
import { Utskrift } from './Utskrift.tsx'
import { Utvalgsfelt } from './Utvalgsfelt.tsx'
import { lesUtvalg, type Utvalg, velgUt } from './utvalg.ts'

const NYTT = 'nytt-notat'

/** Det som er sagt, forsøkt og vurdert, nyest først, med et nytt notat alltid for hånden. */
export function Journal() {
  const { sakId } = useParams({ strict: false }) as { sakId: string }
  const t = useTekster().journal
  return (
    <Side tittel={t.tittel} fanetittel={t.tittel} hensikt={t.hensikt}>
      <Sporring sporring={useQuery(journalSporring(sakId))} laster={<Laster rader={4} hoyde={120} />}>
        {visning => <Innhold sakId={sakId} visning={visning} />}
      </Sporring>
    </Side>
  )
}

function Innhold({ sakId, visning }: { sakId: string; visning: Journalvisning }) {
  const t = useTekster().journal
  const gaa = useNavigate()
  const utvalg = lesUtvalg(useSearch({ strict: false }))
  const [sok, settSok] = useState('')
  const velg = (search: Utvalg) => void gaa({ to: `/saker/${sakId}/journal`, search, replace: true })
  const notater = velgUt(visning.notater, utvalg, sok)
  return (
    <div className={stil.kolonner}>
      <div className={stil.skjema}>
        {visning.kanSkrive && (
          <>
            <Pabegynt sakId={sakId} maal={NYTT} />
            <div className={stil.smal}>
              <Button size="small" variant="secondary" onClick={() => document.getElementById(NYTT)?.focus()}>
                {t.nytt}
              </Button>
            </div>
          </>
        )}
        {visning.notater.length === 0 ? (
          <Tomt tittel={t.tomTittel}>{t.tom}</Tomt>
        ) : (
          <>
            <Utvalgsfelt visning={visning} utvalg={utvalg} velg={velg} sok={sok} settSok={settSok} />
            <div className={stil.topp}>
              <BodyShort size="small" role="status">
                {t.antall(notater.length)}
              </BodyShort>
              <Utskrift sakId={sakId} notater={notater} />
            </div>
            {notater.length === 0 && (
              <Tomt tittel={t.ingenTreff}>
                {t.ingenTreffTekst}{' '}
                <Button
                  size="small"
                  variant="tertiary"
                  onClick={() => {
                    settSok('')
                    velg({})
                  }}
                >
                  {t.nullstill}
                </Button>
              </Tomt>
            )}
          </>
        )}
        <ul className={stil.liste} aria-label={t.tittel}>
          {notater.map(n => (
            <Notat
              key={n.notatId}
              sakId={sakId}
              notat={n}
              personer={visning.personer}
              kanSkrive={visning.kanSkrive}
              vist={utvalg.notat === n.notatId}
            />
          ))}
        </ul>
      </div>
      {visning.kanSkrive && (
        <div className={stil.nytt}>
          <Panel tittel={t.nytt} fokusId={NYTT}>
            <Notatskriver sakId={sakId} />
          </Panel>
        </div>
      )}
    </div>
  )
}
