import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kartleggingskommando, Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import type { ReactNode } from 'react'
import { Konflikt } from '../../../felles/komponenter/Konflikt.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { useSkjemavalg } from './skjemavalg.ts'

type Props = {
  skjema: Kartleggingsskjema
  /** Delen som endres. */
  nokkel: string
  navn: Kartleggingskommando
  tittel: string
  intro?: string
  bekreft?: string
  /** Det som sendes; `undefined` når noe mangler, og da sier feltene hva. */
  kropp: () => object | undefined
  /** Det jeg har skrevet, og det som står nå, i ord: vist ved siden av hverandre når noen andre var der. */
  mitt: string
  detAndre: (gjeldende: unknown) => string
  /** Når det er lagret: utkastene kastes. */
  vedLagret: () => void
  vedLukk: () => void
  children: ReactNode
}

/** Et skjema for én beslutning om kartleggingen. Ingenting skrevet går tapt, heller ikke når noen andre var der. */
export function Valgdialog(props: Props) {
  const { skjema, nokkel, navn, tittel, intro, kropp, mitt, detAndre, vedLagret, vedLukk, children } = props
  const t = useTekster().kartleggingsskjema
  const format = useFormat()
  const valg = useSkjemavalg(skjema, nokkel)
  const siste = skjema.historie[0]
  const ferdig = (ok: boolean) => {
    if (!ok) return
    vedLagret()
    vedLukk()
  }
  const send = (maate: 'send' | 'behold') => {
    const innhold = kropp()
    if (innhold) void valg[maate](navn, innhold).then(ferdig)
  }
  return (
    <Skjemadialog
      tittel={tittel}
      intro={intro}
      bekreft={props.bekreft ?? t.lagre}
      sender={valg.sender}
      feil={valg.konflikt ? undefined : valg.feil}
      vedSend={() => send('send')}
      vedLukk={vedLukk}
    >
      {valg.konflikt && (
        <Konflikt
          niva="2"
          min={mitt}
          annen={detAndre(valg.konflikt.gjeldende)}
          annenHvem={siste?.hvem ?? ''}
          annenNar={siste ? format.dato(siste.dato as Dato) : ''}
          sender={valg.sender}
          vedBehold={() => send('behold')}
          vedTaAndres={() => {
            vedLagret()
            vedLukk()
          }}
        />
      )}
      {children}
    </Skjemadialog>
  )
}
