import type { Dato } from '@handlingsrom/domene/felles/dato'
import { useState } from 'react'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import type { Dialogprops } from './Dialoger.tsx'
import { useInnsending } from './useInnsending.ts'

export function TaUt({ sak, handling, vedLukk }: Dialogprops<'taUt'>) {
  const { skjema: t, familie } = useTekster().sak
  const { ugyldig } = useTekster().felles.dato
  const utkast = useUtkast(`${sak.sakId}:${handling.personId}:ta-ut`)
  const [fra, settFra] = useState<Dato | undefined>(sak.dagens as Dato)
  const { send, sender, feil } = useInnsending(sak.sakId, vedLukk, utkast)
  return (
    <Skjemadialog
      tittel={familie.taUtFor(handling.fornavn)}
      intro={t.taUtTekst}
      bekreft={t.taUtKnapp}
      sender={sender}
      feil={feil}
      vedSend={() => {
        if (fra) send('taUtAvHusstanden', { personId: handling.personId, fra, grunn: utkast.tekst })
      }}
      vedLukk={vedLukk}
    >
      <Datofelt
        etikett={t.taUtFra}
        verdi={fra}
        vedEndring={ny => settFra(ny)}
        {...(fra ? {} : { feil: ugyldig })}
      />
      <Fritekst etikett={t.grunn} utkast={utkast} minRader={3} />
    </Skjemadialog>
  )
}
