import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kommervisning } from '@handlingsrom/kontrakt/sak/samlet'
import { ReadMore } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Sporring } from '../komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import { kommerIOrd } from './kommerIOrd.ts'
import stil from './Samlet.module.css'
import { samletSporring } from './sporring.ts'

type Props = { kommer: readonly Kommervisning[]; dagens: Dato }

/** Det som skal skje for barna det neste året, det nærmeste først. */
export function Kommerliste({ kommer, dagens }: Props) {
  const { samlet: t, svarfelt } = useTekster()
  const format = useFormat()
  if (kommer.length === 0) return <p className={stil.dempet}>{t.ingenKommer}</p>
  return (
    <ul className={stil.liste}>
      {kommer.map(k => {
        const { hva, nar } = kommerIOrd(k, { t, svarfelt, format, dagens })
        return (
          <li key={`${k.person.personId}/${hva}/${nar}`} className={stil.rad}>
            <span>{hva}</span>
            <span className={stil.dempet}>{nar}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** Det samme i samtalen, lukket til noen åpner den. Hentes ikke før, så den ikke tar plass eller tid fra det som blir sagt. */
export function Kommervalg({ sakId }: { sakId: string }) {
  const t = useTekster().samlet
  const [apen, settApen] = useState(false)
  return (
    <ReadMore size="small" header={t.kommer} open={apen} onOpenChange={settApen}>
      {apen && <Hentet sakId={sakId} />}
    </ReadMore>
  )
}

function Hentet({ sakId }: { sakId: string }) {
  return (
    <Sporring sporring={useQuery(samletSporring(sakId))}>
      {s => <Kommerliste kommer={s.kommer} dagens={s.dagens as Dato} />}
    </Sporring>
  )
}
