import type { Lesingsvisning } from '@handlingsrom/kontrakt/saksprove'
import { Button } from '@navikt/ds-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'

/** Leseren kjenner familien, og sier fra seg lesingen. Saken er stengt for henne etterpå, så siden går til internkontrollen. */
export function LeserInhabil({ lesing }: { lesing: Lesingsvisning }) {
  const { sak, saksprove } = useTekster()
  const [apen, settApen] = useState(false)
  const ga = useNavigate()
  const utkast = useUtkast(`lesing:${lesing.lesingId}:inhabil`)
  const { utfor, sender, feil } = useKommandoTil(`/api/internkontroll/lesinger/${lesing.lesingId}`)
  const meld = () =>
    utfor('meldInhabil', { grunn: utkast.tekst }).then(
      () => {
        utkast.forkast()
        void ga({ to: '/internkontroll' as '/' })
      },
      () => undefined,
    )
  return (
    <>
      <Button variant="tertiary" size="small" onClick={() => settApen(true)}>
        {sak.handlinger.inhabil}
      </Button>
      {apen && (
        <Skjemadialog
          tittel={saksprove.lesing.inhabilTittel}
          intro={saksprove.lesing.inhabilTekst}
          bekreft={sak.skjema.inhabilKnapp}
          farlig
          sender={sender}
          feil={feil}
          vedSend={() => void meld()}
          vedLukk={() => settApen(false)}
        >
          <Fritekst etikett={sak.skjema.grunn} utkast={utkast} minRader={3} />
        </Skjemadialog>
      )}
    </>
  )
}
