import type { Plassering } from '@handlingsrom/kontrakt/mottak'
import { Textarea } from '@navikt/ds-react'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { z } from 'zod'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { ParkertMelding } from './Parkert.tsx'

export type Til = z.input<typeof Plassering>['til']

type Props = {
  melding: ParkertMelding
  intro: string
  /** Mangler til alt er valgt. */
  til: Til | undefined
  vedLukk: () => void
  /** `provd`: hun har trykket én gang, og det som mangler, skal sies. */
  children: (provd: boolean) => ReactNode
}

/** Det som er likt for alt som plasseres for hånd: et valg, en grunn, og veien til saken etterpå. */
export function Plasseringsskjema({ melding, intro, til, vedLukk, children }: Props) {
  const t = useTekster().mottak.dialog
  const ga = useNavigate()
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast(`${melding.innboksId}:plassering`)
  const { utfor, sender, feil } = useKommandoTil(`/api/mottak/${melding.innboksId}`)
  const send = () => {
    settProvd(true)
    if (!til || grunn.tekst.trim() === '') return
    void utfor<{ sakId: string }>('plasser', { til, grunn: grunn.tekst.trim() }).then(
      svar => {
        grunn.forkast()
        vedLukk()
        return ga({ to: '/saker/$sakId', params: { sakId: svar.sakId } })
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.tittel}
      intro={intro}
      bekreft={t.knapp}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      {children(provd)}
      <Textarea
        size="small"
        label={t.grunn}
        description={t.grunnHjelp}
        minRows={2}
        value={grunn.tekst}
        error={provd && grunn.tekst.trim() === '' ? t.mangler.grunn : undefined}
        onChange={hendelse => grunn.settTekst(hendelse.target.value)}
      />
    </Skjemadialog>
  )
}
