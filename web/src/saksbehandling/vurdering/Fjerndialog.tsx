import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Delprops } from './Vurdering.tsx'

type Props = Delprops & { linje: Linjevisning; vedLukk: () => void }

export function Fjerndialog({ sakId, v, linje, vedLukk }: Props) {
  const { vurdering } = useTekster()
  const t = vurdering.linje
  const utkast = useUtkast(`${sakId}:linje:${v.soknadId}:${linje.linjeId}:fjern`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const tom = utkast.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (tom) return
    utfor('fjernLinje', { soknadId: v.soknadId, linjeId: linje.linjeId, grunn: utkast.tekst }).then(
      () => {
        utkast.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.fjernTittel}
      intro={`${linje.tekst}. ${t.fjernTekst}`}
      bekreft={t.fjern}
      farlig
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Fritekst
        etikett={t.grunn}
        utkast={utkast}
        minRader={2}
        {...(provd && tom ? { feil: vurdering.bestem.manglerBegrunnelse } : {})}
      />
    </Skjemadialog>
  )
}
