import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { ReadMore } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'
import { Linjekonflikt, versjonNaa } from './Linjekonflikt.tsx'
import type { Delprops } from './Vurdering.tsx'

type Props = Delprops & { linje: Linjevisning; vedLukk: () => void }

/** Vurderingen etter § 19 for én linje, med egne ord. Eksempelet er til å tenke med, og setter ingenting inn. */
export function Paragraf19dialog({ sakId, v, linje, vedLukk }: Props) {
  const { linjevalg, vurdering } = useTekster()
  const t = vurdering.bestem
  const utkast = useUtkast(
    `${sakId}:linje:${v.soknadId}:${linje.linjeId}:paragraf19`,
    linje.paragraf19?.vurdering ?? '',
  )
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
    utfor('vurderParagraf19', {
      soknadId: v.soknadId,
      linjeId: linje.linjeId,
      vurdering: utkast.tekst,
      settVersjon,
    }).then(ferdig, () => undefined)
  }
  return (
    <Skjemadialog
      tittel={`${vurdering.budsjett.vurder19}: ${linje.tekst}`}
      bekreft={t.lagre}
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
      <ReadMore size="small" header={linjevalg.paragraf19.eksempel}>
        {linjevalg.paragraf19.eksempeltekst}
      </ReadMore>
      <Begrunnelsesfelt
        etikett={t.paragraf19}
        beskrivelse={t.paragraf19Hjelp}
        utkast={utkast}
        minRader={5}
        {...(provd && tom ? { feil: t.mangler19 } : {})}
      />
    </Skjemadialog>
  )
}
