import type { Notatslag } from '@handlingsrom/domene/journal/hendelser'
import type { Journalvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Select } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { journalSporring } from '../../felles/sak/sporringer.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Journal.module.css'
import { Notat } from './Notat.tsx'
import { NyttNotat } from './NyttNotat.tsx'

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
  const [slag, velg] = useState<Notatslag>()
  const notater = visning.notater.filter(n => !slag || n.slag === slag)
  const brukte = nokler(t.slag).filter(s => visning.notater.some(n => n.slag === s))
  return (
    <div className={stil.kolonner}>
      <div className={stil.skjema}>
        {brukte.length > 1 && (
          <Select
            size="small"
            className={stil.filter}
            label={t.filter}
            value={slag ?? ''}
            onChange={e => velg(brukte.find(s => s === e.target.value))}
          >
            <option value="">{t.alle}</option>
            {brukte.map(s => (
              <option key={s} value={s}>
                {t.slag[s]}
              </option>
            ))}
          </Select>
        )}
        {visning.notater.length === 0 && <Tomt tittel={t.tomTittel}>{t.tom}</Tomt>}
        <ul className={stil.liste} aria-label={t.antall(notater.length)}>
          {notater.map(n => (
            <Notat key={n.notatId} sakId={sakId} notat={n} kanSkrive={visning.kanSkrive} />
          ))}
        </ul>
      </div>
      {visning.kanSkrive && (
        <div className={stil.nytt}>
          <NyttNotat sakId={sakId} />
        </div>
      )}
    </div>
  )
}
