import type { PersonId, SamtaleId } from '@handlingsrom/domene/felles/id'
import type { Samtalevisning } from '@handlingsrom/kontrakt/sak/samtale'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { useState } from 'react'
import { erKonflikt } from '../api/feil.ts'
import { Konflikt } from '../komponenter/Konflikt.tsx'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { useHvemEndret } from '../sak/useHvemEndret.ts'
import { useSakskommando } from '../sak/useSakskommando.ts'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import { Samtalefelt } from './Samtalefelt.tsx'
import { manglerISamtalen, type Samtaleskjema, skjemaFra, somSamtale } from './samtaleskjema.ts'

type Props = { sak: Saksvisning; samtale: Samtalevisning; vedLukk: () => void }

/** Det som står om samtalen, rettet eller fylt ut underveis: hvem som kom, hvor det var, og hvordan det gikk med tolken. */
export function EndreSamtale({ sak, samtale, vedLukk }: Props) {
  const t = useTekster().samtaler
  const format = useFormat()
  const [skjema, settSkjema] = useState(() => skjemaFra(samtale))
  const [sett] = useState(samtale.versjon)
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sak.sakId)
  const hvem = useHvemEndret(sak.sakId, 'SamtaleEndret')
  const konflikt = erKonflikt(feil)
  const send = (settVersjon: number) => {
    settProvd(true)
    const { dato } = skjema
    if (!dato || manglerISamtalen(skjema)) return
    const om = somSamtale(skjema, dato)
    utfor('endreSamtale', {
      ...om,
      deltakere: om.deltakere as PersonId[],
      samtaleId: samtale.samtaleId as SamtaleId,
      settVersjon,
    }).then(vedLukk, () => undefined)
  }
  const navn = (id: string) =>
    [sak.soker, ...sak.voksne, ...sak.barn].find(p => p.personId === id)?.fornavn ?? ''
  const iOrd = (s: Samtaleskjema) =>
    [
      t.sted[s.sted],
      t.tilStede(format.liste([...s.deltakere.map(navn), s.andre].filter(Boolean))),
      `${t.felt.tolk} ${t.tolk[s.tolk]}`,
      s.formal,
    ]
      .filter(Boolean)
      .join('\n')
  return (
    <Skjemadialog
      tittel={t.endre}
      intro={t.endreIntro}
      bekreft={t.lagre}
      sender={sender}
      feil={konflikt ? null : feil}
      vedSend={() => send(sett)}
      vedLukk={vedLukk}
    >
      {konflikt && (
        <Konflikt
          niva="2"
          min={iOrd(skjema)}
          annen={iOrd(skjemaFra(samtale))}
          {...hvem}
          sender={sender}
          vedBehold={() => send(samtale.versjon)}
          vedTaAndres={vedLukk}
        />
      )}
      <Samtalefelt sak={sak} verdi={skjema} vedEndring={settSkjema} provd={provd} />
    </Skjemadialog>
  )
}
