import { Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Ansatt } from './Ansatte.tsx'

type Props = { ansatt: Ansatt; vedFerdig: (setning: string) => void; vedLukk: () => void }

/** Én person, med én gang: den som har sluttet, skal ikke vente på at to har tid. */
export function Avsluttdialog({ ansatt, vedFerdig, vedLukk }: Props) {
  const t = useTekster().ansatte
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast(`ansatt:${ansatt.ansattId}:avslutt`)
  const { utfor, sender, feil } = useKommandoTil(`/api/ansatte/${ansatt.ansattId}`)
  const send = () => {
    settProvd(true)
    if (grunn.tekst.trim() === '') return
    void utfor('avslutt', { grunn: grunn.tekst.trim() }).then(
      () => {
        grunn.forkast()
        vedFerdig(t.erAvsluttet(ansatt.navn))
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.avsluttTittel(ansatt.navn)}
      intro={t.avsluttIntro}
      bekreft={t.avsluttKnapp}
      farlig
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Textarea
        size="small"
        label={t.grunn}
        description={t.avsluttGrunn}
        minRows={2}
        maxLength={500}
        value={grunn.tekst}
        error={provd && grunn.tekst.trim() === '' ? t.grunnMangler : undefined}
        onChange={hendelse => grunn.settTekst(hendelse.target.value)}
      />
    </Skjemadialog>
  )
}
