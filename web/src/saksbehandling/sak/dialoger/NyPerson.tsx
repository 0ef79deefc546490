import type { Voksenrolle } from '@handlingsrom/domene/husstand/hendelser'
import { useState } from 'react'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Barnefelt, type Barneskjema, somBarneopplysninger } from './Barnefelt.tsx'
import type { Dialogprops } from './Dialoger.tsx'
import { harNavn, Navnefelt, somPerson, tomtNavn } from './Navnefelt.tsx'
import { useInnsending } from './useInnsending.ts'

/** Et barn eller en voksen et menneske har fått vite om. Kilden blir den ansatte; navn og nummer går til personens egen strøm. */
export function NyPerson({ sak, handling, vedLukk }: Dialogprops<'nyttBarn' | 'nyVoksen'>) {
  const t = useTekster().sak
  const erBarn = handling.slag === 'nyttBarn'
  const [navn, settNavn] = useState(tomtNavn)
  const [rolle, settRolle] = useState<Voksenrolle>()
  const [provd, settProvd] = useState(false)
  const [barn, settBarn] = useState<Barneskjema>({
    relasjon: 'barn',
    bosted: 'ukjent',
    samvar: '',
    foreldre: [],
  })
  const { send, sender, feil } = useInnsending(sak.sakId, vedLukk)
  return (
    <Skjemadialog
      tittel={erBarn ? t.familie.leggTilBarn : t.familie.leggTilVoksen}
      bekreft={erBarn ? t.skjema.barnKnapp : t.skjema.voksenKnapp}
      sender={sender}
      feil={feil}
      vedSend={() => {
        settProvd(true)
        if (!harNavn(navn)) return
        if (erBarn) send('leggTilBarn', { person: somPerson(navn), barn: somBarneopplysninger(barn) })
        else if (rolle) send('leggTilVoksen', { person: somPerson(navn), rolle })
      }}
      vedLukk={vedLukk}
    >
      <Navnefelt verdi={navn} vedEndring={settNavn} provd={provd} />
      {erBarn ? (
        <Barnefelt sak={sak} verdi={barn} vedEndring={settBarn} />
      ) : (
        <Valgfelt
          etikett={t.skjema.rolle}
          valg={t.rolle}
          verdi={rolle}
          vedEndring={settRolle}
          feil={provd && !rolle ? t.velg : undefined}
        />
      )}
    </Skjemadialog>
  )
}
