import type { Dato } from '@handlingsrom/domene/felles/dato'
import { useState } from 'react'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Brevdialog } from '../../../felles/brev/Brevdialog.tsx'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
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
  const kropp = (forventetSvar: Dato) => ({
    soknadId: handling.soknadId,
    forventetSvar,
    grunn: utkast.tekst,
  })
  return (
    <Brevdialog
      sakId={sak.sakId}
      somNaa={() => {
        settProvd(true)
        return dato ? { navn: 'sendForelopigSvar', kropp: kropp(dato) } : null
      }}
      tittel={t.forelopigTittel}
      intro={digitalt ? t.forelopigTekst : t.forelopigPapir}
      bekreft={digitalt ? t.forelopigKnapp : t.forelopigPapirknapp}
      sender={sender}
      feil={feil}
      vedSend={() => {
        settProvd(true)
        if (dato) send('sendForelopigSvar', kropp(dato))
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
    </Brevdialog>
  )
}
