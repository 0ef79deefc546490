import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Vedtaksprops } from './Vedtak.tsx'

/** Den som foreslo, kan trekke forslaget. Vurderingen blir stående. */
export function Trekk({ sakId, vedtak, vedLukk }: Vedtaksprops & { vedLukk: () => void }) {
  const t = useTekster().vedtak.avgjorelse
  const utkast = useUtkast(`${sakId}:${vedtak.vedtakId}:trekk`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const tom = utkast.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (tom) return
    utfor('trekkForslag', { vedtakId: vedtak.vedtakId, grunn: utkast.tekst }).then(
      () => {
        utkast.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.trekkTittel}
      intro={t.trekkTekst}
      bekreft={t.trekk}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Fritekst
        etikett={t.trekkGrunn}
        utkast={utkast}
        minRader={2}
        {...(provd && tom ? { feil: t.manglerTrekkGrunn } : {})}
      />
    </Skjemadialog>
  )
}
