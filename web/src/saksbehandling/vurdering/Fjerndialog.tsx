import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Linjekonflikt, versjonNaa } from './Linjekonflikt.tsx'
import type { Delprops } from './Vurdering.tsx'

type Props = Delprops & { linje: Linjevisning; vedLukk: () => void }

export function Fjerndialog({ sakId, v, linje, vedLukk }: Props) {
  const { vurdering } = useTekster()
  const t = vurdering.linje
  const utkast = useUtkast(`${sakId}:linje:${v.soknadId}:${linje.linjeId}:fjern`)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const tom = utkast.tekst.trim() === ''
  const konflikt = erKonflikt(feil)
  const ferdig = () => {
    utkast.forkast()
    vedLukk()
  }
  const send = (settVersjon: number) => {
    settProvd(true)
    if (tom) return
    const fjern = { soknadId: v.soknadId, linjeId: linje.linjeId, grunn: utkast.tekst, settVersjon }
    utfor('fjernLinje', fjern).then(ferdig, () => undefined)
  }
  return (
    <Skjemadialog
      tittel={t.fjernTittel}
      intro={`${linje.tekst}. ${t.fjernTekst}`}
      bekreft={t.fjern}
      farlig
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => send(konflikt ? versjonNaa(v, linje) : linje.versjon)}
      vedLukk={vedLukk}
    >
      <Linjekonflikt
        sakId={sakId}
        v={v}
        linjeId={linje.linjeId}
        feil={feil}
        min={utkast.tekst}
        sender={sender}
        vedBehold={() => send(versjonNaa(v, linje))}
        vedTaAndres={() => {
          nullstill()
          ferdig()
        }}
      />
      <Fritekst
        etikett={t.grunn}
        utkast={utkast}
        minRader={2}
        {...(provd && tom ? { feil: vurdering.bestem.manglerBegrunnelse } : {})}
      />
    </Skjemadialog>
  )
}
