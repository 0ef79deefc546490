import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Beslutningsomrade } from '@handlingsrom/domene/sak/kommuneversjoner'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { type ReactNode, useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useFormat } from '../../felles/tekster/SpraakGiver.tsx'

type Props = {
  kommune: Kommunevisning
  /** Hva det bestemmes om: det er denne beslutningen ingen andre skal ha endret imens. */
  omrade: Beslutningsomrade
  /** Siste ledd i adressen beslutningen sendes til. */
  vei: string
  tittel: string
  intro?: string
  bekreft: string
  /** Det som sendes; `undefined` når noe mangler, og da sier feltene hva. */
  kropp: () => object | undefined
  /** Det jeg vil, og det som står nå, med ord: ved siden av hverandre når noen andre bestemte imens. */
  mitt: string
  detAndre: (naa: Kommunevisning) => string
  /** Utkastene kastes når beslutningen er lagret, eller når den andres får stå. */
  forkast: () => void
  vedLukk: () => void
  children: ReactNode
}

/** Et skjema for en av kommunens beslutninger. Ingen skriver over en beslutning de ikke har sett. */
export function Beslutningsdialog(props: Props) {
  const { kommune, omrade, vei, tittel, intro, bekreft, kropp, mitt, detAndre, forkast, vedLukk } = props
  const format = useFormat()
  // Versjonen da skjemaet ble åpnet: listen bak kan hentes på nytt mens det skrives.
  const [sett] = useState(kommune.beslutninger[omrade].versjon)
  const { utfor, sender, feil } = useKommandoTil('/api/kommune')
  // Svaret på en konflikt er hele visningen slik den er nå, i samme form som spørringen gir.
  const naa = erKonflikt(feil) ? (feil.gjeldende as Kommunevisning) : undefined
  const sist = naa?.beslutninger[omrade].sist
  const ferdig = () => {
    forkast()
    vedLukk()
  }
  const send = (settVersjon: number) => {
    const innhold = kropp()
    if (innhold) void utfor(vei, { ...innhold, settVersjon }).then(ferdig, () => undefined)
  }
  return (
    <Skjemadialog
      tittel={tittel}
      intro={intro}
      bekreft={bekreft}
      sender={sender}
      feil={naa ? undefined : feil}
      vedSend={() => send(sett)}
      vedLukk={vedLukk}
    >
      {naa && (
        <Konflikt
          niva="2"
          min={mitt}
          annen={detAndre(naa)}
          annenHvem={sist?.av.navn ?? ''}
          annenNar={sist ? format.dato(sist.dato as Dato) : ''}
          sender={sender}
          vedBehold={() => send(naa.beslutninger[omrade].versjon)}
          vedTaAndres={ferdig}
        />
      )}
      {props.children}
    </Skjemadialog>
  )
}
