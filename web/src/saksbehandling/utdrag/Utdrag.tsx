import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import type { Utdragsvisning } from '@handlingsrom/kontrakt/sak/utdrag'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { utdragSporring } from '../../felles/sak/sporringer.ts'
import { GjeldendeSamtykker } from '../../felles/samtykke/GjeldendeSamtykker.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Arkvisning } from '../../felles/utskrift/Arkvisning.tsx'
import { Mottakervalg } from './Mottakervalg.tsx'
import { Tidligere } from './Tidligere.tsx'
import { Tilbakeholdt } from './Tilbakeholdt.tsx'
import stil from './Utdrag.module.css'

/** Utdraget én i familien kan få med seg: hvem, hva som kommer med, hva som holdes tilbake, og til slutt papiret. */
export function Utdrag() {
  const { sakId } = useParams({ strict: false }) as { sakId: string }
  const t = useTekster().utdrag
  const [hvem, velgHvem] = useState<string>()
  const [spraak, velgSpraak] = useState<Spraak>('nb')
  const sporring = useQuery(utdragSporring(sakId, hvem, spraak))
  const velg = (mottaker: Utdragsvisning['mottakere'][number]) => {
    velgHvem(mottaker.personId)
    velgSpraak(mottaker.malform)
  }
  return (
    <Side tittel={t.tittel} fanetittel={t.fane} hensikt={t.hensikt}>
      <Sporring sporring={sporring} laster={<Laster rader={3} hoyde={140} />}>
        {v => (
          <div className={stil.kolonner}>
            <div className={stil.del}>
              <Mottakervalg
                sakId={sakId}
                visning={v}
                hvem={hvem}
                spraak={spraak}
                vedHvem={velg}
                vedSpraak={velgSpraak}
              />
              {v.utdrag && hvem ? (
                <Arkvisning ark={v.utdrag.ark} lang={spraak} navn={t.ark} />
              ) : (
                <Tomt tittel={t.velgForst}>{t.velgForstUnder}</Tomt>
              )}
            </div>
            <div className={stil.del}>
              {v.utdrag && hvem && <Tilbakeholdt sakId={sakId} utdrag={v.utdrag} />}
              <Tidligere sakId={sakId} laget={v.laget} />
              <GjeldendeSamtykker sakId={sakId} />
            </div>
          </div>
        )}
      </Sporring>
    </Side>
  )
}
