import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Satt } from './Vilkarsdialog.tsx'
import { Vilkarskonflikt } from './Vilkarskonflikt.tsx'
import type { Delprops } from './Vurdering.tsx'

type Props = Delprops & { vilkar: Satt; vedLukk: () => void }

/** Tar bort et vilkår som ikke er foreslått i et vedtak ennå, med grunnen. */
export function Vilkarfjerndialog({ sakId, v, vilkar, vedLukk }: Props) {
  const t = useTekster().vilkar
  const utkast = useUtkast(`${sakId}:vilkar:${v.soknadId}:${vilkar.vilkarId}:fjern`)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const tom = utkast.tekst.trim() === ''
  const konflikt = erKonflikt(feil)
  const naa = v.vilkar.satt.find(x => x.vilkarId === vilkar.vilkarId)
  const ferdig = () => {
    utkast.forkast()
    vedLukk()
  }
  const send = (settVersjon: number) => {
    settProvd(true)
    if (tom) return
    const { soknadId } = v
    utfor('fjernVilkar', { soknadId, vilkarId: vilkar.vilkarId, grunn: utkast.tekst, settVersjon }).then(
      ferdig,
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.fjernTittel}
      intro={t.fjernTekst}
      bekreft={t.fjern}
      farlig
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => send(konflikt ? (naa?.versjon ?? 0) : vilkar.versjon)}
      vedLukk={vedLukk}
    >
      <Vilkarskonflikt
        sakId={sakId}
        naa={naa}
        feil={feil}
        min={utkast.tekst}
        sender={sender}
        vedBehold={() => send(naa?.versjon ?? 0)}
        vedTaAndres={() => {
          nullstill()
          ferdig()
        }}
      />
      <Fritekst
        etikett={t.hvorforFjern}
        utkast={utkast}
        minRader={2}
        {...(provd && tom ? { feil: t.manglerGrunn } : {})}
      />
    </Skjemadialog>
  )
}
