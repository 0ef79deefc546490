import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import type { Dialogprops } from './Dialoger.tsx'
import { useInnsending } from './useInnsending.ts'

export function Inhabil({ sak, vedLukk }: Dialogprops<'inhabil'>) {
  const t = useTekster().sak.skjema
  const utkast = useUtkast(`${sak.sakId}:inhabil`)
  const { send, sender, feil } = useInnsending(sak.sakId, vedLukk, utkast)
  return (
    <Skjemadialog
      tittel={t.inhabilTittel}
      intro={t.inhabilTekst}
      bekreft={t.inhabilKnapp}
      farlig
      sender={sender}
      feil={feil}
      vedSend={() => send('meldInhabil', { grunn: utkast.tekst })}
      vedLukk={vedLukk}
    >
      <Fritekst etikett={t.grunn} utkast={utkast} minRader={3} />
    </Skjemadialog>
  )
}
