import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import type { Dialogprops } from './Dialoger.tsx'
import { useInnsending } from './useInnsending.ts'

/** Bare den autoriserte kretsen får denne oppgaven. Et spørsmål til foreldrene kan røpe en adressesperre. */
export function ManglendeBarn({ sak, handling, vedLukk }: Dialogprops<'manglendeBarn'>) {
  const t = useTekster().sak.skjema
  const { personId, soknadId } = handling
  const utkast = useUtkast(`${sak.sakId}:${soknadId}:manglende:${personId}`)
  const { send, sender, feil } = useInnsending(sak.sakId, vedLukk, utkast)
  return (
    <Skjemadialog
      tittel={t.manglendeTittel(handling.fornavn)}
      intro={t.manglendeTekst}
      bekreft={t.manglendeKnapp}
      sender={sender}
      feil={feil}
      vedSend={() => send('avklarManglendeBarn', { personId, soknadId, merknad: utkast.tekst })}
      vedLukk={vedLukk}
    >
      <Fritekst etikett={t.manglendeMerknad} utkast={utkast} minRader={3} />
    </Skjemadialog>
  )
}
