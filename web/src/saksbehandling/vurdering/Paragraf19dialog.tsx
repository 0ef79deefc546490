import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Delprops } from './Vurdering.tsx'

type Props = Delprops & { linje: Linjevisning; vedLukk: () => void }

/** Vurderingen etter § 19 for én avslått linje, med egne ord. */
export function Paragraf19dialog({ sakId, v, linje, vedLukk }: Props) {
  const { vurdering } = useTekster()
  const t = vurdering.bestem
  const utkast = useUtkast(
    `${sakId}:linje:${v.soknadId}:${linje.linjeId}:paragraf19`,
    linje.paragraf19?.vurdering ?? '',
  )
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const tom = utkast.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (tom) return
    const settVersjon = v.linjer.find(l => l.linjeId === linje.linjeId)?.versjon ?? linje.versjon
    utfor('vurderParagraf19', {
      soknadId: v.soknadId,
      linjeId: linje.linjeId,
      vurdering: utkast.tekst,
      settVersjon,
    }).then(
      () => {
        utkast.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={`${vurdering.budsjett.vurder19}: ${linje.tekst}`}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Fritekst
        etikett={t.paragraf19}
        beskrivelse={t.paragraf19Hjelp}
        utkast={utkast}
        minRader={5}
        {...(provd && tom ? { feil: t.mangler19 } : {})}
      />
    </Skjemadialog>
  )
}
