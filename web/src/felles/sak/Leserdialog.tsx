import type { AnsattId, VedtakId } from '@handlingsrom/domene/felles/id'
import type { Leservisning } from '@handlingsrom/kontrakt/sak/lesing'
import { Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { useSakskommando } from './useSakskommando.ts'

type Props = {
  sakId: string
  vedtakId: string
  lesere: Leservisning['lesere']
  /** Den som har vedtaket nå, når det flyttes. */
  harDet: string | null
  vedGitt?: () => void
  vedLukk: () => void
}

/** Velger hvem i kretsen som skal lese vedtaket. Ingen er valgt på forhånd, heller ikke når det bare er én. */
export function Leserdialog({ sakId, vedtakId, lesere, harDet, vedGitt, vedLukk }: Props) {
  const { leser: t } = useTekster()
  const [hvem, velg] = useState('')
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const valgt = lesere.find(l => l.ansattId === hvem)
  const gi = () => {
    settProvd(true)
    if (!valgt?.ansattId) return
    utfor('giTilLeser', { vedtakId: vedtakId as VedtakId, ansattId: valgt.ansattId as AnsattId }).then(
      () => {
        vedLukk()
        vedGitt?.()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={harDet ? t.giAnnen : t.gi}
      intro={harDet ? `${t.dialog.flyttes(harDet)} ${t.dialog.intro}` : t.dialog.intro}
      bekreft={t.dialog.bekreft}
      sender={sender}
      feil={feil}
      vedSend={gi}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.dialog.hvem}
        description={t.dialog.hjelp}
        value={hvem}
        onChange={velg}
        error={provd && !valgt ? t.dialog.mangler : undefined}
      >
        {lesere.map(l => (
          <Radio key={l.ansattId} value={l.ansattId ?? ''}>
            {l.navn}
          </Radio>
        ))}
      </RadioGroup>
    </Skjemadialog>
  )
}
