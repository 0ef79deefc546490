import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { BehovId } from '@handlingsrom/domene/felles/id'
import type { Behovssvar, Behovsvisning } from '@handlingsrom/kontrakt/sak/behov'
import { useState } from 'react'
import { erKonflikt } from '../api/feil.ts'
import { nyUuid7 } from '../api/id.ts'
import { useUtkast } from '../api/useUtkast.ts'
import { Innsynsvalg } from '../kartlegging/Innsynsvalg.tsx'
import { Fritekst } from '../komponenter/Fritekst.tsx'
import { Konflikt } from '../komponenter/Konflikt.tsx'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { useHvemEndret } from '../sak/useHvemEndret.ts'
import { useSakskommando } from '../sak/useSakskommando.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { Behovsfelt, type Behovsverdier, ferdig } from './Behovsfelt.tsx'

type Props = { sakId: string; visning: Behovssvar; behov?: Behovsvisning; vedLukk: () => void }

const TOMT: Behovsverdier = {
  gjelder: undefined,
  tema: undefined,
  haster: undefined,
  kostnadsslag: 'ukjent',
  belop: undefined,
  dato: undefined,
  opphav: undefined,
}

const verdieneI = (b: Behovsvisning): Behovsverdier => ({
  gjelder: b.gjelder?.personId ?? 'familien',
  tema: b.tema,
  haster: b.haster,
  kostnadsslag: b.kostnad.slag,
  belop: b.kostnad.slag === 'ukjent' ? undefined : (b.kostnad.belop as Belop),
  dato: (b.dato ?? undefined) as Dato | undefined,
  opphav: b.opphav,
})

/** Et behov i sin helhet: skrevet ned fra siden, eller endret. Ingenting er valgt på forhånd i et nytt. */
export function Endredialog({ sakId, visning, behov, vedLukk }: Props) {
  const t = useTekster().behov
  const hva = useUtkast(`${sakId}:behov-hva:${behov?.behovId ?? 'nytt'}`, behov?.hva ?? '')
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const [nyId] = useState(nyUuid7)
  const [sett] = useState(behov?.versjon ?? 0)
  const [verdier, settVerdier] = useState(behov ? verdieneI(behov) : TOMT)
  const [innsyn, settInnsyn] = useState(behov?.innsyn ?? undefined)
  const [provd, settProvd] = useState(false)
  const hvem = useHvemEndret(sakId, 'BehovEndret', 'BehovBesvart', 'BehovTattMedISoknaden')
  const utenInnsynsgrunn = innsyn !== undefined && innsyn.merke !== 'kan-vises' && !innsyn.grunn?.trim()
  const tom = hva.tekst.trim() === ''
  const konflikt = behov !== undefined && erKonflikt(feil)
  const gjort = () => {
    hva.forkast()
    vedLukk()
  }
  const send = (settVersjon: number) => {
    settProvd(true)
    const innhold = ferdig(verdier)
    if (!innhold || tom || utenInnsynsgrunn) return
    const behovId = (behov?.behovId ?? nyId) as BehovId
    const kropp = { ...innhold, behovId, hva: hva.tekst.trim() }
    const merket = innsyn ? { innsyn } : {}
    const sendt = behov
      ? utfor('endreBehov', { ...kropp, ...merket, settVersjon })
      : utfor('meldBehov', { ...kropp, ...merket })
    sendt.then(gjort, () => undefined)
  }
  return (
    <Skjemadialog
      tittel={behov ? t.endreTittel : t.nytt}
      bekreft={behov ? t.lagre : t.skrivNed}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => send(konflikt && behov ? behov.versjon : sett)}
      vedLukk={vedLukk}
    >
      {konflikt && (
        <Konflikt
          niva="2"
          min={hva.tekst}
          annen={behov.hva}
          {...hvem}
          sender={sender}
          {...(behov.svar ? {} : { vedBehold: () => send(behov.versjon) })}
          vedTaAndres={() => {
            nullstill()
            gjort()
          }}
        />
      )}
      <Fritekst
        etikett={t.hva}
        beskrivelse={t.hvaHjelp}
        utkast={hva}
        minRader={1}
        maksLengde={500}
        {...(provd && tom ? { feil: t.manglerHva } : {})}
      />
      <Behovsfelt personer={visning.personer} verdier={verdier} vedEndring={settVerdier} provd={provd} />
      <Innsynsvalg verdi={innsyn} vedValg={settInnsyn} feil={provd && utenInnsynsgrunn} />
    </Skjemadialog>
  )
}
