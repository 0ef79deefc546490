import { EGENVURDERINGSAVSLAG } from '@handlingsrom/kontrakt/egenvurdering'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useSpraak, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Egenvurdering.module.css'
import { type Delprops, useSkriv } from './sporringer.ts'

/** Bare den som har ansvaret, kan si at den er ferdig. Til da står det hva som gjenstår. */
export function Ferdig({ e }: Delprops) {
  const { egenvurdering: t, avslag } = useTekster()
  const { spraak } = useSpraak()
  const [apen, settApen] = useState(false)
  const { ferdigstill, sender, feil } = useSkriv(e.egenvurderingId, () => settApen(false))
  if (e.ferdig) return null
  const hinder = e.hinder ?? (e.kanFerdigstille ? null : 'ferdig-bare-ansvarlig')
  return (
    <Panel tittel={t.ferdig.tittel}>
      {hinder ? (
        <p className={stil.avsnitt}>
          {(spraak === 'nb' ? undefined : avslag[hinder]) ?? EGENVURDERINGSAVSLAG[hinder]}
        </p>
      ) : (
        <Button size="small" className={stil.bareSkjerm} onClick={() => settApen(true)}>
          {t.ferdig.knapp}
        </Button>
      )}
      {apen && (
        <Skjemadialog
          tittel={t.ferdig.tittel}
          intro={t.ferdig.intro}
          bekreft={t.ferdig.bekreft}
          sender={sender}
          feil={feil}
          vedSend={ferdigstill}
          vedLukk={() => settApen(false)}
        />
      )}
    </Panel>
  )
}
