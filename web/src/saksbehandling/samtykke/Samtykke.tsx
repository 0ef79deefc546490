import type { Samtykkevisninger } from '@handlingsrom/kontrakt/sak/samtykke'
import { Alert, BodyShort, Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { NyttSamtykke } from '../../felles/samtykke/NyttSamtykke.tsx'
import { samtykkeSporring } from '../../felles/samtykke/sporring.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Arklenker } from './Arklenker.tsx'
import stil from './Samtykke.module.css'
import { Samtykkerad } from './Samtykkerad.tsx'

/** Samtykkene i saken: de som gjelder først, så de som er utløpt eller trukket. */
export function Samtykke() {
  const { sakId } = useParams({ strict: false }) as { sakId: string }
  const t = useTekster().samtykke
  const sporring = useQuery(samtykkeSporring(sakId))
  const [nytt, apneNytt] = useState(false)
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.fane}
      hensikt={t.hensikt}
      handlinger={
        sporring.data?.kanSkrive && (
          <Button size="small" onClick={() => apneNytt(true)}>
            {t.nytt}
          </Button>
        )
      }
    >
      <Sporring sporring={sporring} laster={<Laster rader={3} hoyde={120} />}>
        {v => (
          <div className={stil.side}>
            <Innhold sakId={sakId} visning={v} />
            {nytt && <NyttSamtykke sakId={sakId} visning={v} vedLukk={() => apneNytt(false)} />}
          </div>
        )}
      </Sporring>
    </Side>
  )
}

function Innhold({ sakId, visning }: { sakId: string; visning: Samtykkevisninger }) {
  const t = useTekster().samtykke
  const naa = visning.samtykker.filter(s => s.status === 'gjelder' || s.status === 'gaar-ut')
  const foer = visning.samtykker.filter(s => !naa.includes(s))
  const rader = (samtykker: Samtykkevisninger['samtykker']) => (
    <ul className={stil.rader}>
      {samtykker.map(s => (
        <Samtykkerad key={s.nr} sakId={sakId} visning={visning} samtykke={s} />
      ))}
    </ul>
  )
  return (
    <>
      <p className={stil.forklaring}>{t.ikkeFor}</p>
      {visning.samtykker.length === 0 ? (
        <Tomt tittel={t.ingen}>{t.ingenUnder}</Tomt>
      ) : (
        <Panel tittel={t.gjelder} tett>
          {naa.length > 0 ? rader(naa) : <BodyShort className={stil.tomt}>{t.ingenGjelder}</BodyShort>}
        </Panel>
      )}
      {foer.length > 0 && (
        <Panel tittel={t.avsluttet} tett>
          {rader(foer)}
        </Panel>
      )}
      <Panel tittel={t.arkTomt}>
        <div className={stil.ark}>
          <BodyShort size="small">{t.arkIntro}</BodyShort>
          {visning.bareTomtArk && (
            <Alert size="small" variant="info">
              {t.arkSkjermet}
            </Alert>
          )}
          <Arklenker sakId={sakId} navn={t.arkTomt} />
        </div>
      </Panel>
    </>
  )
}
