import type { Avslutning } from '@handlingsrom/domene/soknad/hendelser'
import { Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { nokler } from '../../../felles/sak/nokler.ts'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import type { Dialogprops } from './Dialoger.tsx'
import { useInnsending } from './useInnsending.ts'

export function Avslutt({ sak, handling, vedLukk }: Dialogprops<'avslutt'>) {
  const { skjema: t, velg } = useTekster().sak
  const utkast = useUtkast(`${sak.sakId}:${handling.soknadId}:avslutt`)
  const [avslutning, settAvslutning] = useState<Avslutning>()
  const [provd, settProvd] = useState(false)
  const { send, sender, feil } = useInnsending(sak.sakId, vedLukk, utkast)
  return (
    <Skjemadialog
      tittel={t.avsluttTittel}
      intro={t.avsluttTekst}
      bekreft={t.avsluttKnapp}
      farlig
      sender={sender}
      feil={feil}
      vedSend={() => {
        settProvd(true)
        if (avslutning)
          send('avsluttSoknad', { soknadId: handling.soknadId, avslutning, grunn: utkast.tekst })
      }}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.avslutningHva}
        value={avslutning ?? ''}
        onChange={(verdi: Avslutning) => settAvslutning(verdi)}
        error={provd && !avslutning ? velg : undefined}
      >
        {nokler(t.avslutning).map(a => (
          <Radio key={a} value={a}>
            {t.avslutning[a]}
          </Radio>
        ))}
      </RadioGroup>
      <Fritekst etikett={t.grunn} utkast={utkast} minRader={3} />
    </Skjemadialog>
  )
}
