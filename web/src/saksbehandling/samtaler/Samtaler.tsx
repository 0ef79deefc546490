import { PlusIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Gjelderher } from '../../felles/internkontroll/Gjelderher.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { samtalerSporring } from '../../felles/sak/sporringer.ts'
import { NySamtale } from '../../felles/samtale/NySamtale.tsx'
import { SidenSist } from '../../felles/samtale/SidenSist.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Avtaler } from './Avtaler.tsx'
import { Kontakter } from './Kontakter.tsx'
import { Risiko } from './Risiko.tsx'
import stil from './Samtaler.module.css'
import { Samtalerad } from './Samtalerad.tsx'

/** Alle samtalene i saken: hvem, hvor, hva som ble avtalt, og om det er skrevet ned. Det som er nytt siden sist, står ved siden av. */
export function Samtaler() {
  const { sakId } = useParams({ strict: false }) as { sakId: string }
  const t = useTekster().samtaler
  const [ny, settNy] = useState(false)
  const sporring = useQuery(samtalerSporring(sakId))
  const kanSkrive = sporring.data?.kanSkrive === true
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={t.hensikt}
      handlinger={
        kanSkrive && (
          <Button icon={<PlusIcon aria-hidden />} onClick={() => settNy(true)}>
            {t.ny}
          </Button>
        )
      }
    >
      <Gjelderher skjerm="samtale" />
      <div className={stil.kolonner}>
        <Sporring sporring={sporring}>
          {s =>
            s.samtaler.length === 0 ? (
              <Tomt tittel={t.tom}>{t.tomUnder}</Tomt>
            ) : (
              <ul className={stil.liste}>
                {s.samtaler.map(x => (
                  <Samtalerad key={x.samtaleId} sakId={sakId} samtale={x} kanSkrive={s.kanSkrive} />
                ))}
              </ul>
            )
          }
        </Sporring>
        <div className={stil.side}>
          {sporring.data && (
            <Avtaler
              sakId={sakId}
              lofter={sporring.data.lofter}
              dagens={sporring.data.dagens}
              kanSkrive={kanSkrive}
            />
          )}
          <SidenSist sakId={sakId} />
          {sporring.data && (
            <Kontakter sakId={sakId} kontakter={sporring.data.kontakter} kanSkrive={kanSkrive} />
          )}
          {kanSkrive && <Risiko sakId={sakId} />}
        </div>
      </div>
      {ny && <NySamtale sakId={sakId} vedLukk={() => settNy(false)} />}
    </Side>
  )
}
