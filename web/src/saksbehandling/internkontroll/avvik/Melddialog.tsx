import type { Tiltak } from '@handlingsrom/kontrakt/avvik'
import { BodyShort, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'

const STATUSER = ['i-gang', 'gjort', 'droppet'] as const

type Props = { avvikId: string; tiltak: Pick<Tiltak, 'tiltakId' | 'tekst'>; vedLukk: () => void }

/** Hvordan det står til med tiltaket, med egne ord. */
export function Melddialog({ avvikId, tiltak, vedLukk }: Props) {
  const { avvik: t } = useTekster()
  const { utfor, sender, feil } = useKommandoTil(`/api/internkontroll/avvik/${avvikId}`, [['avvik', avvikId]])
  const merknad = useUtkast(`${avvikId}:tiltak:${tiltak.tiltakId}`)
  const [status, settStatus] = useState<(typeof STATUSER)[number]>()
  const [provd, settProvd] = useState(false)
  const send = () => {
    settProvd(true)
    if (!status) return
    utfor('meldTiltak', { tiltakId: tiltak.tiltakId, status, merknad: merknad.tekst }).then(
      () => {
        merknad.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.tiltak.meldTittel}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <BodyShort>{tiltak.tekst}</BodyShort>
      <RadioGroup
        size="small"
        legend={t.tiltak.meldTittel}
        hideLegend
        value={status ?? ''}
        error={provd && !status ? t.tiltak.velgStatus : undefined}
        onChange={(v: (typeof STATUSER)[number]) => settStatus(v)}
      >
        {STATUSER.map(s => (
          <Radio key={s} value={s}>
            {t.tiltak.status[s]}
          </Radio>
        ))}
      </RadioGroup>
      <Fritekst etikett={t.tiltak.merknad} utkast={merknad} minRader={2} />
    </Skjemadialog>
  )
}
