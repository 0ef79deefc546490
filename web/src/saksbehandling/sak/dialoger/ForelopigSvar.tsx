import type { Dato } from '@handlingsrom/domene/felles/dato'
import { useState } from 'react'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../../../felles/tekstnotater/Begrunnelsesfelt.tsx'
import type { Dialogprops } from './Dialoger.tsx'
import { useInnsending } from './useInnsending.ts'

export function ForelopigSvar({ sak, handling, vedLukk }: Dialogprops<'forelopig'>) {
  const t = useTekster().sak.skjema
  const { ugyldig } = useTekster().felles.dato
  const utkast = useUtkast(`${sak.sakId}:${handling.soknadId}:forelopig`)
  const [dato, settDato] = useState<Dato>()
  const [provd, settProvd] = useState(false)
  // Uten innsyn, som når søknaden kom på papir, er det et menneske som sender brevet.
  const digitalt = sak.soknader.find(s => s.soknadId === handling.soknadId)?.harInnsyn ?? false
  const { send, sender, feil } = useInnsending(sak.sakId, vedLukk, utkast)
  return (
    <Skjemadialog
      tittel={t.forelopigTittel}
      intro={digitalt ? t.forelopigTekst : t.forelopigPapir}
      bekreft={digitalt ? t.forelopigKnapp : t.forelopigPapirknapp}
      sender={sender}
      feil={feil}
      vedSend={() => {
        settProvd(true)
        if (dato)
          send('sendForelopigSvar', { soknadId: handling.soknadId, forventetSvar: dato, grunn: utkast.tekst })
      }}
      vedLukk={vedLukk}
    >
      <Datofelt
        etikett={t.forelopigDato}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && !dato ? { feil: ugyldig } : {})}
      />
      <Begrunnelsesfelt etikett={t.forelopigGrunn} utkast={utkast} minRader={4} lang={sak.soker.malform} />
    </Skjemadialog>
  )
}
