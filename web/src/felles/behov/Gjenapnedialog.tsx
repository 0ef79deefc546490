import type { BehovId } from '@handlingsrom/domene/felles/id'
import type { Behovsvisning } from '@handlingsrom/kontrakt/sak/behov'
import { useUtkast } from '../api/useUtkast.ts'
import { Fritekst } from '../komponenter/Fritekst.tsx'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { useSkjemakommando } from '../sak/useSkjemakommando.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'

type Props = { sakId: string; behov: Behovsvisning; vedLukk: () => void }

export function Gjenapnedialog({ sakId, behov, vedLukk }: Props) {
  const t = useTekster().behov
  const grunn = useUtkast(`${sakId}:behov-gjenapne:${behov.behovId}`)
  const { provd, sender, feil, send } = useSkjemakommando(sakId, grunn, vedLukk)
  const tom = grunn.tekst.trim() === ''
  const kropp = { behovId: behov.behovId as BehovId, grunn: grunn.tekst, settVersjon: behov.versjon }
  return (
    <Skjemadialog
      tittel={t.gjenapneTittel}
      intro={t.gjenapneTekst}
      bekreft={t.gjenapne}
      sender={sender}
      feil={feil}
      vedSend={() => send('gjenapneBehov', tom ? null : kropp)}
      vedLukk={vedLukk}
    >
      <Fritekst
        etikett={t.grunn}
        utkast={grunn}
        minRader={2}
        {...(provd && tom ? { feil: t.manglerBegrunnelse } : {})}
      />
    </Skjemadialog>
  )
}
